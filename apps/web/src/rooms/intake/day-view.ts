import { addDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { dayTotals, gramsOf, intakeEntriesOf, itemsOfDay, meals } from '@legwork/domain'
import type {
  CountingFacts,
  DayTotals,
  DiaryItem,
  FoodJournal,
  Meal,
  TakenContent,
} from '@legwork/domain'
import { formatNumber, intakeTexts, intakeWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { foodName } from '@legwork/knowledge'
import type { Food, FoodList } from '@legwork/knowledge'
import { amountText, countText, typedNumber } from './amounts.ts'

/** One line of the day as it is shown. */
export interface LineView {
  readonly id: string
  readonly name: string
  /** "2 sneetjes", "1 keer" */
  readonly amount: string
  /** "57 mg magnesium"; what is missing is said. */
  readonly holds: string
  readonly food: Food | null
}

export interface DayView {
  readonly meals: readonly { readonly meal: Meal | null; readonly lines: readonly LineView[] }[]
  readonly taken: readonly LineView[]
  /** null: nothing was written down */
  readonly total: {
    readonly food: string
    readonly supplements: string | null
    readonly atLeast: boolean
  } | null
  readonly notCounted: readonly string[]
  /** Lines of the day before, to be copied in one tap. */
  readonly dayBefore: readonly DiaryItem[]
  readonly items: readonly DiaryItem[]
}

/** The totals of one day; null when nothing was written down. */
export function totalsOf(
  journal: FoodJournal,
  facts: CountingFacts,
  date: CivilDate,
): DayTotals | null {
  return dayTotals(intakeEntriesOf(itemsOfDay(journal, date)), facts)[0] ?? null
}

/** A day of the diary, by meal. */
export function dayView(
  journal: FoodJournal,
  list: FoodList,
  facts: CountingFacts,
  date: CivilDate,
  language: Language,
): DayView {
  const texts = intakeTexts[language]
  const items = itemsOfDay(journal, date)
  const day = totalsOf(journal, facts, date)
  const line = (item: DiaryItem) => lineView(item, list, facts, language)
  const inMeal = (meal: Meal | null) =>
    items.filter((item) => item.type === 'food' && item.content.meal === meal).map(line)
  const loose = inMeal(null)
  const told = new Set<string>()
  return {
    meals: [
      ...meals.map((meal) => ({ meal, lines: inMeal(meal) })),
      ...(loose.length === 0 ? [] : [{ meal: null, lines: loose }]),
    ],
    taken: items.filter((item) => item.type === 'taken').map(line),
    total:
      day === null
        ? null
        : {
            food: texts.amount(
              day.food.magnesium.value,
              texts.unit.magnesium,
              day.food.magnesium.atLeast,
            ),
            supplements:
              day.taken.length === 0 && !day.supplements.atLeast
                ? null
                : texts.range(
                    day.supplements.low,
                    day.supplements.high,
                    'mg',
                    day.supplements.atLeast,
                  ),
            atLeast: day.food.magnesium.atLeast || day.supplements.atLeast,
          },
    notCounted: (day?.notCounted ?? [])
      .filter((one) => one.why !== 'missing-figure' || one.nutrient === 'magnesium')
      .map(texts.notCounted)
      .filter((text) => !told.has(text) && told.add(text).size > 0),
    dayBefore: itemsOfDay(journal, addDays(date, -1)),
    items,
  }
}

/** One line of the diary in words. */
export function lineView(
  item: DiaryItem,
  list: FoodList,
  facts: CountingFacts,
  language: Language,
): LineView {
  const texts = intakeTexts[language]
  const [day] = dayTotals(intakeEntriesOf([item]), facts)
  if (item.type === 'taken') {
    const { content } = item
    const sum = day?.supplements
    return {
      id: item.id,
      name: takenName(content, language),
      amount: intakeWords[language].dose(countText(language, content.atOnce), content.timesADay),
      holds:
        sum === undefined || day?.taken.length === 0
          ? texts.amount(0, 'mg', true)
          : `${texts.range(sum.low, sum.high, 'mg', sum.atLeast)} ${texts.nutrient.magnesium}`,
      food: null,
    }
  }
  const { foodId, count, unit, text } = item.content
  const food = foodId === null ? undefined : facts.foodsById.get(foodId)
  const total = day?.food.magnesium
  return {
    id: item.id,
    name: food === undefined ? text : foodName(food, language),
    amount: amountWithWeight(language, list, food, { count, unit }),
    holds:
      total === undefined
        ? ''
        : `${texts.amount(total.value, texts.unit.magnesium, total.atLeast)} ${texts.nutrient.magnesium}`,
    food: food ?? null,
  }
}

/** As typed; a label that was chosen has its amount in the label alone. */
function takenName({ text, label }: TakenContent, language: Language): string {
  return label === null || /\d/.test(text)
    ? text
    : `${text}, ${typedNumber(language, label.amount)} ${label.unit}`
}

const weights: ReadonlySet<string> = new Set(['g', 'ml', 'kg', 'liter'])

function amountWithWeight(
  language: Language,
  list: FoodList,
  food: Food | undefined,
  amount: { readonly count: number; readonly unit: string },
): string {
  const words = amountText(language, list.units, amount)
  if (food === undefined || weights.has(amount.unit)) return words
  const grams = gramsOf(food, amount)
  return grams.ok ? `${words} (${formatNumber(language, grams.value)} g)` : words
}
