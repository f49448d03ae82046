/**
 * Side effects a morning entry can name. The signs of too much magnesium bear the names of the gate's own questions,
 * so that the same rule acts on them.
 */
export const sideEffects = [
  'diarrhoea',
  'nausea',
  'flushing',
  'drowsiness',
  'generalWeakness',
  'slowPulse',
  'lowBloodPressure',
  'breathingTrouble',
  'stomachAche',
  'other',
] as const
export type SideEffect = (typeof sideEffects)[number]

/** What was different that day or night, for the sensitivity analysis and the person's own memory. */
export const differences = [
  'exercise',
  'long-standing',
  'alcohol',
  'little-drink',
  'illness',
  'travel',
  'late-to-bed',
  'other-bed',
  'stress',
  'medicine-changed',
  'other-remedy',
  'other',
] as const
export type Difference = (typeof differences)[number]

/** Whether the remedy of that evening was taken or done. */
export const takenAnswers = ['yes', 'partly', 'no'] as const
export type Taken = (typeof takenAnswers)[number]

/**
 * How an entry came about: `fresh` on the day after the night; `recalled` one or two days later; `paper` written down in
 * time and typed in later.
 */
export const nightSources = ['fresh', 'recalled', 'paper'] as const
export type NightSource = (typeof nightSources)[number]
