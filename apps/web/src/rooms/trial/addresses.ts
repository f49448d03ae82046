import type { StepName } from '@legwork/i18n'

/** The addresses of the room. */
export const addresses = {
  start: '/trial',
  step: <S extends StepName>(step: S): `/trial/${S}` => `/trial/${step}`,
  remedy: (remedy: string) => `/trial/remedy/${remedy}`,
  handOver: '/trial/hand-over',
  stop: '/trial/stop',
  health: '/trial/health',
  emergency: '/trial/emergency',
  open: '/trial/open',
  history: '/trial/history',
} as const

/** The steps of setting up, in order. */
export const setupSteps: readonly StepName[] = [
  'remedy',
  'outcome',
  'baseline',
  'design',
  'blinding',
  'plan',
]

/** The address of the step after one. */
export function afterStep(step: StepName): string {
  const next = setupSteps[setupSteps.indexOf(step) + 1]
  return next === undefined ? addresses.start : addresses.step(next)
}
