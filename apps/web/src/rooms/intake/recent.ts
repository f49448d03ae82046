import type { DiaryItem, FoodJournal, RecipePart, TakenContent } from '@legwork/domain'

/**
 * What this person eats again and again, with its usual amount: each food once, favourites first, then by how often it
 * was written down for this meal, then by how lately.
 */
export function recentFoods(
  journal: FoodJournal,
  meal: string | null,
  limit: number,
): readonly RecipePart[] {
  interface Seen {
    part: RecipePart
    times: number
    here: number
    last: number
  }
  const byFood = new Map<string, Seen>()
  journal.items.forEach((item, index) => {
    if (item.type !== 'food' || item.content.foodId === null) return
    const { foodId, text, count, unit, own } = item.content
    const part = { foodId, text, count, unit, ...(own === undefined ? {} : { own }) }
    const seen = byFood.get(foodId) ?? { part, times: 0, here: 0, last: index }
    byFood.set(foodId, {
      part,
      times: seen.times + 1,
      here: seen.here + (item.content.meal === meal ? 1 : 0),
      last: index,
    })
  })
  const score = ({ part, times, here, last }: Seen): number =>
    (part.foodId !== null && journal.favourites.has(part.foodId) ? 1e6 : 0) +
    here * 100 +
    times * 10 +
    last / (journal.items.length + 1)
  return [...byFood.values()]
    .sort((a, b) => score(b) - score(a))
    .slice(0, limit)
    .map(({ part }) => part)
}

/** Supplements and medicines told before, each label and amount once, the last first. */
export function recentTaken(journal: FoodJournal, limit: number): readonly TakenContent[] {
  const byText = new Map<string, TakenContent>()
  for (const item of journal.items) {
    if (item.type !== 'taken') continue
    const { text, atOnce, timesADay } = item.content
    const key = `${text.toLowerCase()}|${String(atOnce)}|${String(timesADay)}`
    byText.delete(key)
    byText.set(key, item.content)
  }
  return [...byText.values()].reverse().slice(0, limit)
}

/** The foods of lines of the diary, as a recipe keeps them. */
export function partsOf(items: readonly DiaryItem[]): readonly RecipePart[] {
  return items.flatMap((item) => {
    if (item.type !== 'food') return []
    const { foodId, text, count, unit, own } = item.content
    return [{ foodId, text, count, unit, ...(own === undefined ? {} : { own }) }]
  })
}
