import type { NightRecord } from './fold.ts'
import { stateOfNight } from './fold.ts'
import { sideEffects } from './words.ts'
import type { SideEffect } from './words.ts'

/** Name of a column of the tidy diary besides `date` and `arm`. Names are fixed: keys may be added, never renamed. */
export type DiaryColumnId = string

/** How a column's numbers are to be read. */
export interface DiaryColumn {
  readonly id: DiaryColumnId
  readonly values: 'count' | 'minutes' | 'score' | 'yes-no' | 'share' | 'number'
  /** an outcome of a trial; the others describe the night */
  readonly role: 'outcome' | 'about'
}

function columnOfSideEffect(effect: SideEffect): string {
  return `side_${effect.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
}

const outcomes = {
  cramps: 'count',
  minutes: 'minutes',
  pain: 'score',
  sleep_disturbance: 'score',
  rls_severity: 'score',
  attack: 'yes-no',
} as const

const about = { taken: 'share', recalled: 'yes-no', taps: 'count' } as const

/** The columns of a diary, with those of own outcomes among the outcomes. */
export function diaryColumns(own: readonly string[] = []): readonly DiaryColumn[] {
  return [
    ...Object.entries(outcomes).map(([id, values]) => ({ id, values, role: 'outcome' as const })),
    ...own.map((id) => ({ id, values: 'number' as const, role: 'outcome' as const })),
    ...Object.entries(about).map(([id, values]) => ({ id, values, role: 'about' as const })),
    ...sideEffects.map((effect) => ({
      id: columnOfSideEffect(effect),
      values: 'yes-no' as const,
      role: 'about' as const,
    })),
  ]
}

const share = { yes: 1, partly: 0.5, no: 0 } as const

const asNumber = (answer: boolean | null): number | null =>
  answer === null ? null : Number(answer)

/**
 * The number of a night in a column; null is missing. A night told to be without cramps has no minutes, no pain and no
 * attack of them: burden per night. A night with taps only is missing: its taps stand in their own column. Throws on a
 * column that is not of this diary.
 */
export function valueOfNight(record: NightRecord, column: DiaryColumnId): number | null {
  const { morning, taps } = record
  if (column === 'taps') return taps.length
  if (morning === null) return null
  const none = morning.cramps === 0
  switch (column) {
    case 'cramps':
      return morning.cramps
    case 'minutes':
      return none ? 0 : morning.minutes
    case 'pain':
      return none ? 0 : morning.pain
    case 'sleep_disturbance':
      return morning.sleep
    case 'rls_severity':
      return morning.restlessness
    case 'attack':
      return asNumber(morning.attack ?? attackOf(record))
    case 'taken':
      return morning.taken === null ? null : share[morning.taken]
    case 'recalled':
      return Number(morning.source === 'recalled')
  }
  const effect = sideEffects.find((each) => columnOfSideEffect(each) === column)
  if (effect !== undefined)
    return morning.sideEffects === null ? null : Number(morning.sideEffects.includes(effect))
  if (column.startsWith('own_')) return morning.own?.[column] ?? null
  throw new Error(`valueOfNight: must be a column of the diary, got ${column}`)
}

/** Whether there was an attack, when only the count or the severity was told. */
function attackOf(record: NightRecord): boolean | null {
  const { morning } = record
  if (morning === null || stateOfNight(record) !== 'told') return null
  if (morning.cramps !== null) return morning.cramps > 0
  return morning.restlessness === null ? null : morning.restlessness > 0
}
