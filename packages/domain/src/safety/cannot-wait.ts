import type { Finding } from './gate.ts'

/** Whether a finding needs help at once or today, be it certain or only not ruled out. */
export function cannotWait({ urgency }: Pick<Finding, 'urgency'>): boolean {
  return urgency === 'emergency' || urgency === 'same-day'
}
