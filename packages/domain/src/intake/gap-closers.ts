import type { Food, FoodPortion } from '@legwork/knowledge'
import type { DayTotals } from './day-totals.ts'
import { figuresOf } from './portion.ts'

/** How far the safety gate stands open for this person (domain/safety decides). */
export type GateState = 'open' | 'professional-only' | 'closed'

export interface GapCloser {
  readonly food: Food
  readonly portion: FoodPortion
  /** mg in the portion, kcal when known. */
  readonly magnesium: number
  readonly energy: number | null
  readonly because: 'already-eaten' | 'same-group' | 'common'
}

/**
 * `withheld`: a stop rule holds; somebody whose kidneys clear magnesium and potassium badly gets no list.
 * `ask-first`: shown, with the advice to ask first.
 */
export type GapClosers =
  | { readonly state: 'withheld' }
  | { readonly state: 'listed' | 'ask-first'; readonly foods: readonly GapCloser[] }

export interface GapOptions {
  readonly limit?: number
  /** Foods that this person does not want (allergy, taste, belief), by id or group. */
  readonly without?: ReadonlySet<string>
}

/** Groups of which nobody is told to eat more, whatever magnesium they hold. */
const neverSuggested: ReadonlySet<string> = new Set([
  'alcohol',
  'sport-diet',
  'sweets',
  'biscuits-cakes',
  'snacks',
  'condiments',
  'fats',
  'sweet-spreads',
])

const liking = { 'already-eaten': 1.6, 'same-group': 1.15, common: 1 } as const
const leastMagnesium = 15
const mostOfOneGroup = 3

/** Household portions; US measures and bulk (litre, can, pizza) are no advice. */
const isServing = (portion: FoodPortion): boolean =>
  !portion.unit.startsWith('us-') &&
  !['liter', 'fles', 'blik', 'blok', 'halfpond', 'pizza', 'menu', 'tl', 'snuf'].includes(
    portion.unit,
  )

/**
 * Foods that would add most magnesium for this person: by magnesium per portion, more when they or their
 * neighbours are eaten already, at most three of a group. Supplements, fortified products, sweets and alcohol
 * are never among them; dry and raw forms only when they were eaten.
 */
export function gapClosers(
  foods: readonly Food[],
  days: readonly DayTotals[],
  gate: GateState,
  options: GapOptions = {},
): GapClosers {
  if (gate === 'closed') return { state: 'withheld' }
  const eaten = new Set(days.flatMap((day) => day.foods.map((one) => one.food.id)))
  const groups = new Set(days.flatMap((day) => day.foods.map((one) => one.food.group)))
  const candidates = foods.flatMap((food): (GapCloser & { readonly score: number })[] => {
    if (food.addedMagnesium !== 'none' || neverSuggested.has(food.group)) return []
    if (options.without?.has(food.id) === true || options.without?.has(food.group) === true)
      return []
    const known = eaten.has(food.id)
    if (!known && (!food.common || food.id.endsWith('-dry') || food.id.endsWith('-raw'))) return []
    const portion = food.portions.find(isServing)
    if (portion === undefined) return []
    const figures = figuresOf(food, portion.grams)
    if (figures.magnesium === null || figures.magnesium < leastMagnesium) return []
    const because = known ? 'already-eaten' : groups.has(food.group) ? 'same-group' : 'common'
    return [
      {
        food,
        portion,
        magnesium: figures.magnesium,
        energy: figures.energy,
        because,
        score: figures.magnesium * liking[because],
      },
    ]
  })
  candidates.sort((a, b) => b.score - a.score || a.food.id.localeCompare(b.food.id))
  const perGroup = new Map<string, number>()
  const chosen: GapCloser[] = []
  for (const { score: _, ...closer } of candidates) {
    const count = perGroup.get(closer.food.group) ?? 0
    if (count >= mostOfOneGroup) continue
    perGroup.set(closer.food.group, count + 1)
    chosen.push(closer)
    if (chosen.length >= (options.limit ?? 10)) break
  }
  return { state: gate === 'open' ? 'listed' : 'ask-first', foods: chosen }
}
