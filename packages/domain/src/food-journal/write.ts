import type { CivilDate } from '@legwork/base'
import type { Food } from '@legwork/knowledge'
import type { IntakeEntry } from '../intake/diary.ts'
import type { FoodAmount } from '../intake/portion.ts'
import type { EntryContent } from '../journal/entry.ts'
import { foodJournalContent, foodKinds } from './entry.ts'
import type { Meal, RecipePart } from './entry.ts'
import type { DiaryItem } from './fold.ts'
import { ownFoodOf } from './own-food.ts'

/** A food with its amount, as diary and recipes keep it. */
export function partOf(food: Food, amount: FoodAmount, text: string): RecipePart {
  const own = ownFoodOf(food)
  return {
    foodId: food.id,
    text: text.trim().slice(0, 200),
    count: amount.count,
    unit: amount.unit,
    ...(own === undefined ? {} : { own }),
  }
}

/** Entries that put these foods on a day. */
export function eatenContents(
  parts: readonly RecipePart[],
  day: { readonly date: CivilDate; readonly meal: Meal | null },
): EntryContent[] {
  return parts.map((part) =>
    foodJournalContent({ kind: foodKinds.food, payload: { ...part, ...day, time: null } }),
  )
}

/** Entries that repeat lines of the diary on another day. */
export function copiedContents(items: readonly DiaryItem[], to: CivilDate): EntryContent[] {
  return items.map((item) =>
    item.type === 'food'
      ? foodJournalContent({ kind: foodKinds.food, payload: { ...item.content, date: to } })
      : foodJournalContent({ kind: foodKinds.taken, payload: { ...item.content, date: to } }),
  )
}

/** The entry that holds this line again, in the place of whatever superseded it. */
export function restoredContent(item: DiaryItem, supersedes: string): EntryContent {
  return item.type === 'food'
    ? foodJournalContent({ kind: foodKinds.food, payload: item.content }, supersedes)
    : foodJournalContent({ kind: foodKinds.taken, payload: item.content }, supersedes)
}

const breakfastUntil = '11:00'
const lunchUntil = '15:00'
const dinnerFrom = '17:00'
const dinnerUntil = '20:30'

/** The meal that a clock time most likely belongs to; null without a time. A convention for lists, nothing counts on it. */
function mealAt(time: string | null): Meal | null {
  if (time === null) return null
  if (time >= '04:00' && time < breakfastUntil) return 'breakfast'
  if (time >= breakfastUntil && time < lunchUntil) return 'lunch'
  return time >= dinnerFrom && time < dinnerUntil ? 'dinner' : 'snack'
}

/** Entries for an imported food diary (`readFoodDiary`); `foodsById` tells which foods the entries must carry along. */
export function importedContents(
  entries: readonly IntakeEntry[],
  foodsById: ReadonlyMap<string, Food>,
): EntryContent[] {
  return entries.map((entry) => {
    const { date, time } = entry
    const text = entry.text.trim().slice(0, 200)
    if (entry.kind !== 'food')
      return foodJournalContent({
        kind: foodKinds.taken,
        payload: {
          ...{ date, time, text, kind: entry.kind, label: entry.label },
          ...{ atOnce: entry.count, timesADay: 1 },
        },
      })
    const food = entry.foodId === null ? undefined : foodsById.get(entry.foodId)
    const part =
      food === undefined
        ? {
            foodId: entry.foodId,
            text,
            count: entry.amount.count,
            unit: entry.amount.unit.slice(0, 30) || 'g',
          }
        : partOf(food, entry.amount, text)
    return foodJournalContent({
      kind: foodKinds.food,
      payload: { ...part, date, time, meal: mealAt(time) },
    })
  })
}
