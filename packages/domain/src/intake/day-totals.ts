import type { CivilDate } from '@legwork/base'
import { foodNutrients } from '@legwork/knowledge'
import type { Food, FoodNutrient } from '@legwork/knowledge'
import { entriesByDate } from './diary.ts'
import type { FoodEntry, IntakeEntry, SupplementEntry } from './diary.ts'
import { figuresOf, gramsOf } from './portion.ts'
import { sumRanges } from './reference.ts'
import type { MgRange } from './reference.ts'
import { elementalMagnesium } from './supplement.ts'
import type { ElementalMagnesium, SupplementForm } from './supplement.ts'

/** A sum over foods. `atLeast`: something was missing, so the true sum is this or more. */
export interface NutrientTotal {
  readonly value: number
  readonly atLeast: boolean
}

/** Why an entry could not be counted, or not for every nutrient. */
export type NotCounted =
  | {
      readonly entry: FoodEntry
      readonly why: 'unknown-food' | 'unknown-portion' | 'implausible-amount'
    }
  | { readonly entry: FoodEntry; readonly why: 'missing-figure'; readonly nutrient: FoodNutrient }
  | { readonly entry: SupplementEntry; readonly why: 'unreadable-label' | 'implausible-amount' }

export interface CountedFood {
  readonly entry: FoodEntry
  readonly food: Food
  readonly grams: number
}

export interface CountedSupplement {
  readonly entry: SupplementEntry
  readonly elemental: ElementalMagnesium
}

/** One day added up. Food and drink on one side, supplements and medicines on the other. */
export interface DayTotals {
  readonly date: CivilDate
  readonly food: Readonly<Record<FoodNutrient, NutrientTotal>>
  /** Elemental magnesium of supplements and medicines, as labels tell it. */
  readonly supplements: MgRange & { readonly atLeast: boolean }
  /** Magnesium that was added to foods (fortified): part of `food.magnesium`, counts towards the upper level. */
  readonly fortified: MgRange
  readonly foods: readonly CountedFood[]
  readonly taken: readonly CountedSupplement[]
  readonly notCounted: readonly NotCounted[]
}

export interface CountingFacts {
  readonly foodsById: ReadonlyMap<string, Food>
  readonly forms: readonly SupplementForm[]
  /** Molar mass of magnesium, mg/mmol. */
  readonly mgPerMmol: number
}

/** Adds up every day of a diary. What cannot be counted stands in `notCounted` and makes totals "at least". */
export function dayTotals(entries: readonly IntakeEntry[], facts: CountingFacts): DayTotals[] {
  return [...entriesByDate(entries)].map(([date, own]) => totalsOfDay(date, own, facts))
}

function totalsOfDay(
  date: CivilDate,
  entries: readonly IntakeEntry[],
  facts: CountingFacts,
): DayTotals {
  const foods: CountedFood[] = []
  const taken: CountedSupplement[] = []
  const notCounted: NotCounted[] = []
  let everyLabel = true
  for (const entry of entries) {
    if (entry.kind === 'food') {
      const food = entry.foodId === null ? undefined : facts.foodsById.get(entry.foodId)
      if (food === undefined) {
        notCounted.push({ entry, why: 'unknown-food' })
        continue
      }
      const grams = gramsOf(food, entry.amount)
      if (grams.ok) foods.push({ entry, food, grams: grams.value })
      else notCounted.push({ entry, why: grams.error.type })
    } else {
      const elemental =
        entry.label === null ? null : elementalMagnesium(entry.label, facts.forms, facts.mgPerMmol)
      if (elemental?.ok === true) {
        taken.push({ entry, elemental: times(elemental.value, entry.count) })
        continue
      }
      everyLabel = false
      notCounted.push({
        entry,
        why:
          elemental?.error.type === 'implausible-amount'
            ? 'implausible-amount'
            : 'unreadable-label',
      })
    }
  }
  const everyFood = notCounted.every((one) => one.entry.kind !== 'food')
  const food = Object.fromEntries(
    foodNutrients.map((nutrient) => {
      let value = 0
      let complete = everyFood
      for (const counted of foods) {
        const own = figuresOf(counted.food, counted.grams)[nutrient]
        if (own === null) {
          complete = false
          notCounted.push({ entry: counted.entry, why: 'missing-figure', nutrient })
        } else value += own
      }
      return [nutrient, { value, atLeast: !complete }]
    }),
  ) as Record<FoodNutrient, NutrientTotal>
  return {
    date,
    food,
    supplements: { ...sumRanges(taken.map((one) => one.elemental)), atLeast: !everyLabel },
    fortified: sumRanges(foods.map(addedMagnesiumOf)),
    foods,
    taken,
    notCounted,
  }
}

const times = (elemental: ElementalMagnesium, count: number): ElementalMagnesium => ({
  ...elemental,
  low: elemental.low * count,
  high: elemental.high * count,
})

/** Magnesium that was added to a food: all of it, between nothing and all, or none. */
function addedMagnesiumOf({ food, grams }: CountedFood): MgRange {
  const magnesium = figuresOf(food, grams).magnesium ?? 0
  switch (food.addedMagnesium) {
    case 'all':
      return { low: magnesium, high: magnesium }
    case 'part':
      return { low: 0, high: magnesium }
    case 'none':
      return { low: 0, high: 0 }
  }
}
