import { factById } from '@legwork/knowledge'
import type { MedicineId } from '@legwork/knowledge'
import { minutesBetween, toMinute } from './clock-time.ts'
import { safetyLibrary } from './library.ts'
import { recogniser } from './recognise.ts'
import type { TimetableRow } from './timetable.ts'

/** Two medicines of a day that stand nearer to each other than a source asks. */
export interface TooClose {
  readonly name: string
  readonly other: string
  /** Hours that the source keeps between them. */
  readonly hours: number
}

const thyroid: MedicineId = 'medicine.levothyroxine'
/** What the US label keeps from thyroid hormone besides antacids (FDA 2008, a source of `medicine.levothyroxine`). */
const bound: readonly MedicineId[] = ['medicine.iron', 'medicine.calcium']

/**
 * Pairs of medicines in a timetable for which a source of ours asks hours between them: so far only thyroid hormone
 * beside iron or calcium. The timetable itself knows the hours from magnesium only, so what is not in this list may
 * have to be apart all the same.
 */
export function tooClose(rows: readonly TimetableRow[]): readonly TooClose[] {
  const hours = factById('spacing.levothyroxine_us')?.value
  if (typeof hours !== 'number')
    throw new Error('tooClose: needs hours, no spacing.levothyroxine_us')
  const { recognise } = recogniser(safetyLibrary)
  const of = (classes: readonly MedicineId[]) =>
    rows.filter(({ label }) => recognise(label).classes.some((id) => classes.includes(id)))
  return of([thyroid]).flatMap((one) =>
    of(bound).flatMap((other) =>
      other !== one && near(one.times, other.times, hours * 60)
        ? [{ name: one.label, other: other.label, hours }]
        : [],
    ),
  )
}

function near(one: readonly string[], other: readonly string[], minutes: number): boolean {
  return one.some((a) => other.some((b) => minutesBetween(toMinute(a), toMinute(b)) < minutes))
}
