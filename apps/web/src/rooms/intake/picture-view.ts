import { addDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import type { IntakeBar, IntakeData, IntakeMarker } from '@legwork/charts'
import {
  adequacyOf,
  authoritiesFor,
  dayTotals,
  foodGate,
  intakeEntriesOf,
  intakeReferences,
  intakeReport,
  judgeGate,
} from '@legwork/domain'
import type {
  Adequacy,
  CountingFacts,
  DayTotals,
  FoodJournal,
  IntakeReport,
  Mineral,
  Need,
  Person,
} from '@legwork/domain'
import { formatDate, intakeTexts, intakeWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { FoodList } from '@legwork/knowledge'
import { needFor, whoOf } from './who-view.ts'
import type { Who } from './who-view.ts'

/** Whose amounts are shown: as chosen, else the usual ones of the language, where they have an amount for this person. */
export interface Authorities {
  readonly need: string
  readonly needs: readonly string[]
  readonly upperLevel: string
  readonly upperLevels: readonly string[]
}

const usualNeed = { nl: 'gezondheidsraad', en: 'efsa' } as const
const usualLimit = 'efsa'

function authoritiesOf(journal: FoodJournal, who: Who, language: Language): Authorities {
  const needs = authoritiesFor(intakeReferences, who.person, 'magnesium')
  const upperLevels = authoritiesFor(intakeReferences, who.person, 'magnesium', 'upper-level')
  const pick = (wanted: readonly (string | null)[], among: readonly string[]): string =>
    wanted.find((one) => one !== null && among.includes(one)) ?? among[0] ?? ''
  return {
    need: pick([journal.authorities.need, usualNeed[language], usualLimit], needs),
    needs,
    upperLevel: pick([journal.authorities.upperLevel, usualLimit], upperLevels),
    upperLevels,
  }
}

/** The whole report of the diary, as `legwork intake` makes it. */
export function reportOf(
  journal: FoodJournal,
  list: FoodList,
  facts: CountingFacts,
  person: Person,
  language: Language,
): IntakeReport & { readonly who: Who; readonly authorities: Authorities } {
  const who = whoOf(person)
  const authorities = authoritiesOf(journal, who, language)
  const report = intakeReport({
    entries: intakeEntriesOf(journal.items),
    person: who.person,
    authority: authorities.need,
    upperLevelAuthority: authorities.upperLevel,
    gate: foodGate(judgeGate(person)),
    foods: list.foods,
    facts,
    references: intakeReferences,
  })
  return { ...report, adequacy: adequacyFor(report, who, authorities.need), who, authorities }
}

/** While the age is not known the usual intake is compared with the range over all adults. */
function adequacyFor(report: IntakeReport, who: Who, authority: string): Adequacy | null {
  if (who.known) return report.adequacy
  const need = needFor(intakeReferences, who, authority, 'magnesium')
  const usual = report.usualFood
  return need === null
    ? null
    : adequacyOf(usual.state === 'estimated' ? usual : null, need, usual.notes)
}

const minerals: readonly Mineral[] = ['magnesium', 'calcium', 'potassium']

export interface NutrientPicture {
  readonly nutrient: Mineral | 'energy'
  readonly chart: IntakeData
  readonly need: Need | null
  /** why there is no line to compare with */
  readonly noNeed: string | null
}

interface Mean {
  readonly title: string
  readonly days: readonly DayTotals[]
  /** whether the advice is drawn beside it; false while there are too few days */
  readonly compare?: boolean
}

const middle = (range: { readonly low: number; readonly high: number }): number =>
  (range.low + range.high) / 2

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** A range is rounded outward, as in the texts: it promises to hold the amount. */
const outward = (low: number, high: number) => ({
  lower: Math.floor(low),
  upper: Math.ceil(high),
})

/** Parts of added magnesium of some days, a day on average: middles, with the range of the labels. */
function addedOf(days: readonly DayTotals[]) {
  const mean = (pick: (day: DayTotals) => number): number => sum(days.map(pick)) / days.length
  const takenOf = (kind: 'supplement' | 'medicine') => (day: DayTotals) =>
    sum(day.taken.filter((one) => one.entry.kind === kind).map((one) => middle(one.elemental)))
  return {
    fortified: mean((day) => middle(day.fortified)),
    supplement: mean(takenOf('supplement')),
    medicine: mean(takenOf('medicine')),
    low: mean((day) => day.supplements.low),
    high: mean((day) => day.supplements.high),
    fortifiedLow: mean((day) => day.fortified.low),
    fortifiedHigh: mean((day) => day.fortified.high),
    atLeast: days.some((day) => day.supplements.atLeast),
  }
}

/** Whether food was written down: a day of pills alone says nothing about what was eaten. */
const hasFood = (day: DayTotals): boolean =>
  day.foods.length > 0 || day.notCounted.some(({ entry }) => entry.kind === 'food')

/** The days whose food was written down. */
export function foodDaysOf(days: readonly DayTotals[]): readonly DayTotals[] {
  return days.filter(hasFood)
}

/** The last seven days up to a date of which no food was written down. */
export function daysWithoutFood(
  days: readonly DayTotals[],
  until: CivilDate,
): readonly CivilDate[] {
  const written = new Set(foodDaysOf(days).map(({ date }) => date))
  return Array.from({ length: 7 }, (_, at) => addDays(until, at - 6)).filter(
    (date) => !written.has(date),
  )
}

/**
 * Intake of one day, or the mean of some days, beside what the authority advises. The upper level stands on a bar of
 * its own, of what was added: food never counts towards it. The mean with food is over the days with food alone: what
 * was not written down is not zero. `compare: false` leaves the advice out.
 */
export function pictures(
  { title, days, compare = true }: Mean,
  report: ReturnType<typeof reportOf>,
  language: Language,
): readonly NutrientPicture[] {
  const texts = intakeTexts[language]
  const words = intakeWords[language]
  const { who, authorities } = report
  if (days.length === 0) return []
  const foodDays = foodDaysOf(days)
  const mean = (nutrient: Mineral | 'energy'): number =>
    sum(foodDays.map((day) => day.food[nutrient].value)) / foodDays.length
  const atLeast = (nutrient: Mineral | 'energy'): boolean =>
    foodDays.some((day) => day.food[nutrient].atLeast)
  const added = addedOf(days)
  const name = (nutrient: Mineral | 'energy'): string => words.nutrientTitles[nutrient]
  const nutrients =
    foodDays.length === 0 ? (['magnesium'] as const) : [...minerals, 'energy' as const]
  const shown = nutrients.map((nutrient): NutrientPicture => {
    const need =
      nutrient === 'energy' || !compare || foodDays.length === 0
        ? null
        : needFor(intakeReferences, who, authorities.need, nutrient)
    const markers = need === null ? [] : needMarkers(need, language)
    const bar = (label: string, own: Partial<IntakeBar>): IntakeBar => ({
      ...{ label, unit: texts.unit[nutrient], digits: 0, parts: [], atLeast: false, markers: [] },
      ...own,
    })
    const bars: IntakeBar[] = []
    if (nutrient === 'magnesium') {
      if (foodDays.length > 0) {
        const beside = addedOf(foodDays)
        const whole = mean('magnesium')
        bars.push(
          bar(words.everything, {
            parts: [
              { source: 'food', value: Math.max(0, whole - beside.fortified) },
              ...addedParts(beside),
            ],
            atLeast: atLeast('magnesium') || beside.atLeast,
            markers,
            ...(beside.high > beside.low
              ? { range: outward(whole + beside.low, whole + beside.high) }
              : {}),
          }),
        )
      }
      const counted = addedParts(added)
      // over more days than the food
      const addedLabel =
        foodDays.length === 0 || foodDays.length === days.length
          ? words.addedOnly
          : `${words.addedOnly} (${words.meanOf(days.length)})`
      if (counted.length > 0)
        bars.push(
          bar(addedLabel, {
            parts: counted,
            atLeast: added.atLeast,
            markers: report.upperLevel.ok
              ? [
                  {
                    type: 'upper',
                    label: words.upperOf(texts.authority(authorities.upperLevel)),
                    value: report.upperLevel.value.level,
                  },
                ]
              : [],
            ...(added.high + added.fortifiedHigh > added.low + added.fortifiedLow
              ? {
                  range: outward(added.low + added.fortifiedLow, added.high + added.fortifiedHigh),
                }
              : {}),
          }),
        )
    } else
      bars.push(
        bar(words.fromFood, {
          parts: [{ source: 'food', value: mean(nutrient) }],
          atLeast: atLeast(nutrient),
          markers,
        }),
      )
    return {
      nutrient,
      chart: { title: `${name(nutrient)}, ${title}`, bars },
      need,
      noNeed:
        need !== null || nutrient === 'energy' || !compare || foodDays.length === 0
          ? null
          : texts.noNeed(texts.authority(authorities.need), hasUnverified(report, nutrient)),
    }
  })
  return shown.filter(({ chart }) => chart.bars.length > 0)
}

/** What was added, each source that gave any. */
const addedParts = (added: ReturnType<typeof addedOf>) =>
  [
    { source: 'fortified' as const, value: added.fortified },
    { source: 'supplement' as const, value: added.supplement },
    { source: 'medicine' as const, value: added.medicine },
  ].filter(({ value }) => value > 0)

const hasUnverified = (report: IntakeReport, nutrient: Mineral): boolean => {
  const need = report.needs[nutrient]
  return !need.ok && need.error.type === 'no-amount' && need.error.unverified.length > 0
}

function needMarkers(need: Need, language: Language): IntakeMarker[] {
  const words = intakeWords[language]
  const authority = intakeTexts[language].authority(need.authority)
  return need.low === need.high
    ? [{ type: 'need', label: words.needOf(authority), value: need.low }]
    : [
        { type: 'need', label: words.needFrom(authority), value: need.low },
        { type: 'need', label: words.needTo(authority), value: need.high },
      ]
}

/** The usual intake beside the need; null while there are too few days. */
export function usualPicture(
  report: ReturnType<typeof reportOf>,
  language: Language,
): IntakeData | null {
  const usual = report.usualFood
  if (usual.state !== 'estimated') return null
  const words = intakeWords[language]
  const need = report.adequacy?.need
  return {
    title: words.usualTitle,
    bars: [
      {
        label: words.usualBar,
        unit: 'mg',
        digits: 0,
        parts: [{ source: 'food', value: usual.middle }],
        atLeast: usual.notes.includes('at-least'),
        range: { lower: usual.low, upper: usual.high },
        markers: need === undefined ? [] : needMarkers(need, language),
      },
    ],
  }
}

/** The last seven days up to a date: those that were written down, and one bar of magnesium for each. */
export function weekDays(
  journal: FoodJournal,
  facts: CountingFacts,
  until: CivilDate,
): readonly DayTotals[] {
  const first = addDays(until, -6)
  const items = journal.items.filter(
    ({ content }) => content.date >= first && content.date <= until,
  )
  return dayTotals(intakeEntriesOf(items), facts)
}

/** Magnesium of each day that was written down; of a day without food it is "at least" what the pills held. */
export function dayBars(days: readonly DayTotals[], language: Language): IntakeData {
  const words = intakeWords[language]
  return {
    title: words.dayByDay,
    bars: days.map((day): IntakeBar => {
      const added = addedOf([day])
      const eaten = hasFood(day)
      const food = Math.max(0, day.food.magnesium.value - added.fortified)
      const parts = [
        ...(eaten ? [{ source: 'food' as const, value: food }] : []),
        ...addedParts(added),
      ]
      const whole = day.food.magnesium.value
      return {
        label: formatDate(language, day.date),
        unit: 'mg',
        digits: 0,
        parts: parts.length === 0 ? [{ source: 'supplement', value: 0 }] : parts,
        atLeast: !eaten || day.food.magnesium.atLeast || day.supplements.atLeast,
        ...(added.high > added.low
          ? { range: outward(whole + added.low, whole + added.high) }
          : {}),
        markers: [],
      }
    }),
  }
}
