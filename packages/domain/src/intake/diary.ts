import type { CivilDate } from '@legwork/base'
import type { FoodAmount } from './portion.ts'
import type { SupplementLabel } from './supplement.ts'

interface Entry {
  readonly date: CivilDate
  /** Local time HH:MM; null when not told. */
  readonly time: string | null
  /** As typed. */
  readonly text: string
}

/** Something eaten or drunk. `foodId` null: not found in the list, so it counts as missing. */
export interface FoodEntry extends Entry {
  readonly kind: 'food'
  readonly foodId: string | null
  readonly amount: FoodAmount
}

/** A supplement, or a medicine that holds magnesium (antacid, laxative). `label` null: could not be read. */
export interface SupplementEntry extends Entry {
  readonly kind: 'supplement' | 'medicine'
  readonly label: SupplementLabel | null
  /** Tablets, sachets or doses taken at once. */
  readonly count: number
}

export type IntakeEntry = FoodEntry | SupplementEntry

/** Entries by their day, days in order. */
export function entriesByDate(
  entries: readonly IntakeEntry[],
): ReadonlyMap<CivilDate, readonly IntakeEntry[]> {
  const days = new Map<CivilDate, IntakeEntry[]>()
  for (const date of [...new Set(entries.map((entry) => entry.date))].sort()) days.set(date, [])
  for (const entry of entries) days.get(entry.date)?.push(entry)
  return days
}
