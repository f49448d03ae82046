import { expectOk, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import {
  eatenContents,
  foodJournalContent,
  foodJournalOf,
  foodKinds,
  newEntry,
  partOf,
} from '@legwork/domain'
import type { Entry, EntryContent, FoodJournal, Meal, TakenContent } from '@legwork/domain'
import type { FoodList } from '@legwork/knowledge'

export const dateAt = (text: string): CivilDate => expectOk(parseCivilDate(text), 'date')

/** Entries as a device would write them, one after the other. */
function logOf(contents: readonly EntryContent[]): Entry[] {
  return contents.map((content, index) =>
    expectOk(
      newEntry(content, index.toString(16).padStart(32, '0'), {
        wall: 1_000 + index,
        counter: 0,
        device: 'd'.repeat(32),
      }),
      'entry',
    ),
  )
}

export type Line = readonly [date: string, meal: Meal, foodId: string, count: number, unit: string]

/** A food diary of these lines and pills. */
export function diaryOf(
  list: FoodList,
  lines: readonly Line[],
  pills: readonly TakenContent[] = [],
): FoodJournal {
  const eaten = lines.flatMap(([date, meal, foodId, count, unit]) => {
    const food = list.foodsById.get(foodId)
    if (food === undefined) throw new Error(`list: must have ${foodId}, it has not`)
    const part = partOf(food, { count, unit }, food.name.en ?? foodId)
    return eatenContents([part], { date: dateAt(date), meal })
  })
  const taken = pills.map((payload) => foodJournalContent({ kind: foodKinds.taken, payload }))
  return foodJournalOf(logOf([...eaten, ...taken]))
}

/** 900 mg of citrate, hydrate not told. */
export const citrate = (date: string, timesADay = 1): TakenContent => ({
  date: dateAt(date),
  time: null,
  kind: 'supplement',
  text: 'magnesium citrate 900 mg',
  label: { amount: 900, unit: 'mg', states: 'compound', form: 'citrate' },
  atOnce: 1,
  timesADay,
})
