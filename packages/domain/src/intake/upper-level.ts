import type { Result } from '@legwork/base'
import { map } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { DayTotals } from './day-totals.ts'
import { needOf } from './need.ts'
import type { NeedError } from './need.ts'
import { sumRanges } from './reference.ts'
import type { IntakePerson, IntakeReference, MgRange } from './reference.ts'

export type UpperLevelState = 'nothing-added' | 'below' | 'may-be-above' | 'above'

/** One day's added magnesium against the level of an authority. Magnesium that is in food by nature never counts. */
export interface UpperLevelDay {
  readonly date: CivilDate
  readonly added: MgRange & { readonly atLeast: boolean }
  readonly state: UpperLevelState
}

export interface UpperLevelBook {
  readonly authority: string
  readonly level: number
  readonly facts: readonly IntakeReference[]
  readonly days: readonly UpperLevelDay[]
  /** The highest state of any day. */
  readonly worst: UpperLevelState
  /** Advice of the authority behind the level: at least two doses a day. */
  readonly spreadOverTwoDoses: boolean
}

const order: readonly UpperLevelState[] = ['nothing-added', 'below', 'may-be-above', 'above']

/**
 * Keeps the book of added magnesium (supplements, medicines, fortified food) per day. A range that only partly
 * passes the level "may be above"; a label that could not be read makes "below" impossible to say.
 */
export function upperLevelBook(
  days: readonly DayTotals[],
  references: readonly IntakeReference[],
  person: IntakePerson,
  authority: string,
): Result<UpperLevelBook, NeedError> {
  return map(needOf(references, person, authority, 'magnesium', 'upper-level'), (limit) => {
    const level = limit.low
    const book = days.map((day): UpperLevelDay => {
      const sum = sumRanges([day.supplements, day.fortified])
      const atLeast = day.supplements.atLeast
      const state: UpperLevelState =
        sum.low > level
          ? 'above'
          : sum.high > level || atLeast
            ? 'may-be-above'
            : sum.high > 0
              ? 'below'
              : 'nothing-added'
      return { date: day.date, added: { ...sum, atLeast }, state }
    })
    const worst = book.reduce<UpperLevelState>(
      (most, day) => (order.indexOf(day.state) > order.indexOf(most) ? day.state : most),
      'nothing-added',
    )
    return {
      authority,
      level,
      facts: limit.facts,
      days: book,
      worst,
      spreadOverTwoDoses: days.some((day) => day.taken.length > 0),
    }
  })
}
