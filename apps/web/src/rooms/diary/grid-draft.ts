import { addDays, diffDays, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { GridRow } from './grid-model.ts'

/** How many nights the grid shows. */
export const gridLengths = [7, 14, 28] as const

/** What is half typed: kept over a reload, gone once saved. */
export interface GridDraft {
  readonly from: CivilDate
  readonly count: number
  readonly rows: Readonly<Record<string, GridRow>>
}

/** The grid to start with: the nights the address asks for before those of a kept draft; what was typed stays. */
export function startOfGrid(kept: string, asked: CivilDate | null, last: CivilDate): GridDraft {
  const draft = readGridDraft(kept)
  if (asked !== null) {
    const nights = diffDays(asked, last) + 1
    const count = gridLengths.find((length) => length >= nights) ?? 28
    return { from: asked, count, rows: draft?.rows ?? {} }
  }
  return draft ?? { from: addDays(last, -13), count: 14, rows: {} }
}

/** Nights with something typed that are not on the screen. */
export function typedElsewhere(rows: GridDraft['rows'], shown: readonly CivilDate[]): number {
  return Object.entries(rows).filter(
    ([night, row]) =>
      !shown.some((each) => each === night) &&
      Object.values(row).some((text) => text.trim() !== ''),
  ).length
}

/** A kept draft read back; null when it is none. */
function readGridDraft(text: string): GridDraft | null {
  if (text === '') return null
  try {
    const kept = JSON.parse(text) as Partial<GridDraft> | null
    const from = parseCivilDate(typeof kept?.from === 'string' ? kept.from : '')
    const count = gridLengths.find((length) => length === kept?.count)
    if (!from.ok || count === undefined || typeof kept?.rows !== 'object' || kept.rows === null)
      return null
    return { from: from.value, count, rows: kept.rows }
  } catch {
    return null
  }
}
