import { diffDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { judgeGate, listedSigns } from '@legwork/domain'
import type { Finding, NightRecord, Person, SideEffect, TrialView } from '@legwork/domain'
import { isOpenTrial, isSwallowed } from './form-model.ts'

/** How long a complaint of a night is told beside it. */
const toldDays = 7

/**
 * What the gate says of the complaints of a night when no trial watches them. Someone who did not say that they take no
 * magnesium counts as taking it: the rule would rather speak once too often.
 */
export function complaintFinding(
  {
    trial,
    person,
    today,
  }: { readonly trial: TrialView | null; readonly person: Person; readonly today: CivilDate },
  { night, morning }: NightRecord,
): { readonly finding: Finding; readonly signs: readonly SideEffect[] } | null {
  if (trial !== null && isOpenTrial(trial) && isSwallowed(trial)) return null
  if (trial?.phase === 'stopped-early' && trial.stopReason === 'overdose-signs') return null
  const known: ReadonlySet<string> = listedSigns
  const signs = (morning?.sideEffects ?? []).filter((effect) => known.has(effect))
  if (signs.length === 0 || diffDays(night, today) > toldDays) return null
  const takes = person.answers?.takesMagnesium === 'no' ? ('no' as const) : ('yes' as const)
  const told = Object.fromEntries(signs.map((sign) => [sign, 'yes' as const]))
  const gate = judgeGate({
    ...person,
    answers: { ...person.answers, ...told, takesMagnesium: takes },
  })
  const finding = gate.findings.find(
    ({ rule, certainty }) => rule === 'contraindication.hypermag_signs' && certainty === 'holds',
  )
  return finding === undefined ? null : { finding, signs }
}
