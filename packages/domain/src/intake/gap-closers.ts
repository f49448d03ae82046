import type { Food, FoodPortion } from '@legwork/knowledge'
import type { DayTotals } from './day-totals.ts'
import { figuresOf } from './portion.ts'

/** How far the safety gate stands open for this person (domain/safety decides). */
export type GateState = 'open' | 'professional-only' | 'closed'

/**
 * What the gate means for a list of foods: closed when a rule closes it; when only answers are missing the list
 * stands with "ask first", for unanswered is not "no".
 */
export function foodGate(gate: {
  readonly status: GateState
  readonly findings: readonly { readonly does: string }[]
}): GateState {
  if (gate.findings.some((finding) => finding.does === 'closed')) return 'closed'
  return gate.status === 'open' ? 'open' : 'professional-only'
}

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

/**
 * Not as advice: flour, fried and sweet forms, and Brazil nuts, of which a daily handful holds too much selenium
 * (kept out as a precaution).
 */
const noAdvice =
  /(?:flour|custard|pudding|chocolate|ice-cream|fries|fried|kibbeling|creamed|brazil)/
const leastPer100kcal = 15

const liking = { 'already-eaten': 1.6, 'same-group': 1.15, common: 1 } as const
const leastMagnesium = 15
const mostOfOneGroup = 3

/** Measures of a larder, of a recipe or of another country are no serving. */
const noServing: ReadonlySet<string> = new Set(
  'liter fles blik blok halfpond pizza menu tl snuf struik bosje pakje'.split(' '),
)
const mostGrams = 250
const mostEnergy = 400

/** The largest household portion that one eats at once: at most 250 g and 400 kcal. */
function servingOf(food: Food): {
  readonly portion: FoodPortion
  readonly magnesium: number
  readonly energy: number | null
} | null {
  let best: ReturnType<typeof servingOf> = null
  for (const portion of food.portions) {
    if (portion.unit.startsWith('us-') || noServing.has(portion.unit)) continue
    const { magnesium, energy } = figuresOf(food, portion.grams)
    if (magnesium === null || portion.grams > mostGrams || (energy ?? 0) > mostEnergy) continue
    if (best === null || magnesium > best.magnesium) best = { portion, magnesium, energy }
  }
  return best
}

/**
 * Foods that would add most magnesium for this person: by magnesium per portion, more when they or their
 * neighbours are eaten already, at most three of a group. Supplements, fortified products, sweets, fried
 * food and alcohol are never among them; dry and raw forms only when they were eaten.
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
  const candidates = foods.flatMap(
    (food): { readonly closer: GapCloser; readonly score: number }[] => {
      if (food.addedMagnesium !== 'none' || neverSuggested.has(food.group)) return []
      if (options.without?.has(food.id) === true || options.without?.has(food.group) === true)
        return []
      const known = eaten.has(food.id)
      if (!known && (!food.common || food.id.endsWith('-dry') || food.id.endsWith('-raw')))
        return []
      const serving = servingOf(food)
      if (serving === null || serving.magnesium < leastMagnesium) return []
      if (!known && noAdvice.test(food.id)) return []
      if (serving.energy !== null && serving.magnesium < (leastPer100kcal * serving.energy) / 100)
        return []
      const because = known ? 'already-eaten' : groups.has(food.group) ? 'same-group' : 'common'
      return [
        {
          closer: { ...serving, food, because },
          score: serving.magnesium * liking[because],
        },
      ]
    },
  )
  candidates.sort((a, b) => b.score - a.score || (a.closer.food.id < b.closer.food.id ? -1 : 1))
  const perGroup = new Map<string, number>()
  // one form of a food is enough: spinach boiled, not also frozen
  const forms = new Set<string>()
  const chosen: GapCloser[] = []
  for (const { closer } of candidates) {
    const count = perGroup.get(closer.food.group) ?? 0
    const form = `${closer.food.group} ${closer.food.id.split('-')[0] ?? ''}`
    if (count >= mostOfOneGroup || forms.has(form)) continue
    forms.add(form)
    perGroup.set(closer.food.group, count + 1)
    chosen.push(closer)
    if (chosen.length >= (options.limit ?? 10)) break
  }
  return { state: gate === 'open' ? 'listed' : 'ask-first', foods: chosen }
}
