import { answersIn } from '@legwork/knowledge'
import type { Finding, Gate } from './gate.ts'
import { safetyLibrary } from './library.ts'

/** Whether a finding needs help at once or today, be it certain or only not ruled out. */
export function cannotWait({ urgency }: Pick<Finding, 'urgency'>): boolean {
  return urgency === 'emergency' || urgency === 'same-day'
}

/** Whether nothing that cannot wait holds, and every question that could show it was answered with "no". */
export function urgentRuledOut(gate: Gate): boolean {
  const open = new Set(gate.answerFirst)
  const rules = [...safetyLibrary.redFlags, ...safetyLibrary.contraindications].filter(cannotWait)
  return (
    !gate.findings.some(cannotWait) &&
    !rules.some(({ trigger }) => answersIn(trigger).some((question) => open.has(question)))
  )
}
