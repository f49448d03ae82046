import { beforeAll, describe, expect, it } from 'vitest'
import {
  foodJournalOf,
  intakeEntriesOf,
  intakeReferences,
  readLabel,
  supplementForms,
} from '@legwork/domain'
import type { Person, SupplementForm } from '@legwork/domain'
import { languages } from '@legwork/i18n'
import { relative } from '@legwork/testing'
import { loadFoods, loadTexts } from '@legwork/knowledge'
import type { Food, FoodList } from '@legwork/knowledge'
import {
  amountText,
  countText,
  firstAmount,
  parseAmount,
  parseTimes,
  typedNumber,
} from '../../src/rooms/intake/amounts.ts'
import { dayView } from '../../src/rooms/intake/day-view.ts'
import { newEntries } from '../../src/rooms/intake/diary-files.ts'
import { countingFacts } from '../../src/rooms/intake/foods.ts'
import { importRequestOf } from '../../src/rooms/intake/import-messages.ts'
import {
  dayBars,
  daysWithoutFood,
  foodDaysOf,
  pictures,
  reportOf,
  usualPicture,
  weekDays,
} from '../../src/rooms/intake/picture-view.ts'
import { partsOf, recentFoods, recentTaken } from '../../src/rooms/intake/recent.ts'
import { tableLinksOf } from '../../src/rooms/intake/source-links.ts'
import {
  chosenText,
  formFamilies,
  labelOf,
  labelProblem,
  labelView,
  toldWithMagnesium,
} from '../../src/rooms/intake/taken-view.ts'
import { needFor, whoOf, whoText } from '../../src/rooms/intake/who-view.ts'
import { citrate, dateAt, diaryOf } from './build.ts'
import type { Line } from './build.ts'

let list: FoodList
let forms: readonly SupplementForm[]
const food = (id: string): Food => {
  const found = list.foodsById.get(id)
  if (found === undefined) throw new Error(`list: must have ${id}, it has not`)
  return found
}
const person = (more: Partial<Person> = {}): Person => ({
  format: 'legwork-person',
  version: 1,
  on: '2026-11-22',
  ...more,
})

beforeAll(async () => {
  list = await loadFoods()
  forms = supplementForms(await Promise.all([loadTexts('nl'), loadTexts('en')]))
})

const lunch: readonly Line[] = [
  ['2026-11-20', 'lunch', 'wholemeal-bread', 2, 'snee'],
  ['2026-11-20', 'snack', 'banana', 1, 'stuk'],
]
const days = ['2026-11-16', '2026-11-18', '2026-11-20', '2026-11-22']
const week: readonly Line[] = days.flatMap((date, at): Line[] => [
  [date, 'breakfast', 'wholemeal-bread', 4 + at, 'snee'],
  [date, 'dinner', 'spinach-cooked', 150, 'g'],
  [date, 'dinner', 'banana', 3, 'stuk'],
  [date, 'snack', 'almonds', 25, 'g'],
])

describe('amounts', () => {
  it('writes counts as people do', () => {
    const counts = [0.5, 1, 1.5, 2.25, 0.3, 3].map((count) => countText('nl', count))
    expect(counts).toEqual(['½', '1', '1½', '2¼', '0,3', '3'])
  })

  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    [' 2 ', 2],
    ['1½', 1.5],
    ['2 ½', 2.5],
    ['½', 0.5],
    ['1/2', 0.5],
    ['1 3/4', 1.75],
    ['1/0', null],
    ['0', null],
    ['-1', null],
    ['abc', null],
    ['', null],
    ['1e3', null],
  ])('reads %s as %s', (text, value) => {
    expect(parseAmount(text)).toBe(value)
  })

  it.each([
    ['1', 1],
    [' 12 ', 12],
    ['0', null],
    ['13', null],
    ['99', null],
    ['1,5', null],
    ['abc', null],
    ['', null],
  ])('takes %s as how often a day: %s', (text, times) => {
    expect(parseTimes(text)).toBe(times)
  })

  it('types a number so that it reads back', () => {
    for (const language of languages)
      for (const value of [0.5, 1, 12.25, 150])
        expect(parseAmount(typedNumber(language, value))).toBe(value)
  })

  it('begins with what was typed where the food has that measure, else with its own first', () => {
    const bread = food('wholemeal-bread')
    expect(firstAmount(bread, { count: 2, unit: 'snee' })).toEqual({ count: 2, unit: 'snee' })
    expect(firstAmount(bread, { count: 80, unit: 'g' })).toEqual({ count: 80, unit: 'g' })
    expect(firstAmount(bread, { count: 3, unit: null })).toEqual({ count: 3, unit: 'snee' })
    expect(firstAmount({ ...bread, portions: [] })).toEqual({ count: 100, unit: 'g' })
    expect(amountText('nl', list.units, { count: 2, unit: 'snee' })).toBe('2 sneetjes')
  })
})

describe('the day', () => {
  const view = (lines: readonly Line[], pills = [citrate('2026-11-20', 2)]) => {
    const journal = diaryOf(list, lines, pills)
    return dayView(journal, list, countingFacts(list, journal), dateAt('2026-11-20'), 'en')
  }

  it('puts each line with its meal, and adds up', () => {
    const { meals, taken, total } = view(lunch)
    expect(meals.map(({ meal, lines }) => [meal, lines.length])).toEqual([
      ['breakfast', 0],
      ['lunch', 1],
      ['dinner', 0],
      ['snack', 1],
    ])
    // per 100 g in the list: wholemeal bread 73.5 mg, a slice 35 g
    expect(meals[1]?.lines[0]?.holds).toBe('51 mg magnesium')
    // twice 900 mg of citrate: 102.x and 145.x mg each, rounded outward after adding
    expect(taken[0]?.holds).toBe('204 to 291 mg magnesium')
    expect(total?.supplements).toBe('204 to 291 mg')
    expect(total?.food).toMatch(/^\d+ mg$/)
  })

  it('is empty before anything is written, and offers the day before', () => {
    const journal = diaryOf(list, lunch)
    const facts = countingFacts(list, journal)
    const next = dayView(journal, list, facts, dateAt('2026-11-21'), 'nl')
    expect(next.total).toBe(null)
    expect(next.dayBefore).toHaveLength(2)
  })

  it('says "at least" when a figure is missing', () => {
    const journal = diaryOf(list, lunch)
    const facts = countingFacts(list, journal)
    const bread = food('wholemeal-bread')
    const without = { ...bread, per100g: { ...bread.per100g, magnesium: null } }
    const foodsById = new Map([...facts.foodsById, ['wholemeal-bread', without] as const])
    const date = dateAt('2026-11-20')
    const shown = dayView(journal, list, { ...facts, foodsById }, date, 'en')
    expect(shown.total?.food).toMatch(/^at least /)
    expect(shown.notCounted).toHaveLength(1)
  })
})

describe('what comes back', () => {
  it('offers what is eaten at this meal first', () => {
    const journal = diaryOf(list, week)
    expect(recentFoods(journal, 'breakfast', 2)[0]?.foodId).toBe('wholemeal-bread')
    expect(recentFoods(journal, 'breakfast', 9)).toHaveLength(4)
    expect(partsOf(journal.items)).toHaveLength(week.length)
  })

  it('offers each pill once, the last first', () => {
    const other = { ...citrate('2026-11-21'), text: 'magnesium 375 mg' }
    const journal = diaryOf(list, [], [citrate('2026-11-19'), other, citrate('2026-11-20')])
    expect(recentTaken(journal, 9).map(({ text }) => text)).toEqual([
      'magnesium citrate 900 mg',
      'magnesium 375 mg',
    ])
  })
})

describe('a label', () => {
  it('turns 900 mg magnesium citrate into 102 to 146 mg magnesium, with the reason', () => {
    const view = labelOf('900 mg magnesium citrate', forms, 'en')
    expect(view?.elemental).toBe('102 to 146 mg magnesium')
    expect(view?.because).not.toBe(null)
    expect(view?.facts.length).toBeGreaterThan(1)
    expect(labelOf('magnesium', forms, 'en')).toBe(null)
    expect(labelOf('magnesium citrate 900 g', forms, 'en')?.elemental).toBe(null)
  })

  it.each([
    ['ferrofumaraat 200 mg', 'no-magnesium'],
    ['paracetamol 500 mg', 'no-magnesium'],
    ['375 mg', 'no-magnesium'],
    ['magnesium 375 mg', null],
    ['magnesiumcitraat', 'no-amount'],
    // a product of the list that holds magnesium, under its own name
    ['Maalox', 'no-amount'],
    ['Maalox 400 mg', 'no-amount'],
  ] as const)('is magnesium only where it says so: %s', (text, problem) => {
    expect(labelProblem(text)).toBe(problem)
    if (problem !== null) expect(labelOf(text, forms, 'nl')).toBe(null)
  })

  it.each(languages)('has a name for every family in %s', (language) => {
    for (const { value, label } of formFamilies(forms, language)) expect(label).not.toBe(value)
  })

  it.each(languages)('that leaves its meaning open is read back the same in %s', (language) => {
    for (const { value } of formFamilies(forms, language)) {
      const label = { amount: 375, unit: 'mg', states: 'open', form: value } as const
      const text = chosenText(label, forms, language)
      const read = readLabel(text, forms)
      const { states, amount } = read ?? {}
      expect({ text, states, amount }).toEqual({ text, states: 'open', amount: 375 })
    }
  })

  it('shows absorption as a range with its grade, never as a point', () => {
    const label = { amount: 300, unit: 'mg', states: 'element', form: 'oxide' } as const
    const view = labelView(label, forms, 'en')
    expect(view.absorption?.grade).toBe('very-low')
    expect(view.absorbed).toContain(' to ')
  })

  it('finds what was told in Check and holds magnesium', () => {
    const told = toldWithMagnesium(
      person({ medicines: [{ name: 'magnesiumcitraat', dosesADay: 2 }, { name: 'omeprazol' }] }),
    )
    expect(told.map(({ name, timesADay }) => [name, timesADay])).toEqual([['magnesiumcitraat', 2]])
  })
})

describe('pictures', () => {
  const report = (told: Partial<Person>, pills = [citrate('2026-11-20')]) => {
    const journal = diaryOf(list, week, pills)
    const facts = countingFacts(list, journal)
    return { journal, facts, report: reportOf(journal, list, facts, person(told), 'en') }
  }

  it('puts the upper level only on what was added', () => {
    const { report: told, facts, journal } = report({ age: 66, sex: 'female' })
    const some = weekDays(journal, facts, dateAt('2026-11-22'))
    const shown = pictures({ title: 'x', days: some }, told, 'en')
    const nutrients = shown.map(({ nutrient }) => nutrient)
    expect(nutrients).toEqual(['magnesium', 'calcium', 'potassium', 'energy'])
    const [all, added] = shown[0]?.chart.bars ?? []
    expect(all?.markers.map(({ type }) => type)).toEqual(['need'])
    expect(added?.markers.map(({ type }) => type)).toEqual(['upper'])
    expect(added?.parts.map(({ source }) => source)).toEqual(['supplement'])
  })

  it('has no bar of added magnesium when nothing was added', () => {
    const { report: told, facts, journal } = report({ age: 66, sex: 'female' }, [])
    const some = weekDays(journal, facts, dateAt('2026-11-22'))
    expect(pictures({ title: 'x', days: some }, told, 'en')[0]?.chart.bars).toHaveLength(1)
    expect(dayBars(some, 'en').bars).toHaveLength(4)
  })

  it('never counts a day without food as a day of 0 mg', () => {
    // pills alone on 2026-11-21; food on 16, 18, 20 and 22
    const {
      report: told,
      facts,
      journal,
    } = report({ age: 66, sex: 'female' }, [citrate('2026-11-21')])
    const some = weekDays(journal, facts, dateAt('2026-11-22'))
    expect(some).toHaveLength(5)
    const foodDays = foodDaysOf(some)
    expect(foodDays).toHaveLength(4)
    expect(daysWithoutFood(some, dateAt('2026-11-22'))).toEqual([
      '2026-11-17',
      '2026-11-19',
      '2026-11-21',
    ])
    const eaten = foodDays.reduce((sum, day) => sum + day.food.magnesium.value, 0) / 4
    const [magnesium] = pictures({ title: 'x', days: some }, told, 'en')
    const [all, added] = magnesium?.chart.bars ?? []
    relative(all?.parts[0]?.value ?? 0, eaten, 1e-12)
    expect(all?.parts.map(({ source }) => source)).toEqual(['food'])
    expect(added?.parts.map(({ source }) => source)).toEqual(['supplement'])
    const pillsOnly = dayBars(some, 'en').bars[3]
    expect(pillsOnly?.parts.map(({ source }) => source)).toEqual(['supplement'])
    expect(pillsOnly?.atLeast).toBe(true)
  })

  it('has no bar of food, and no advice, for days of pills alone', () => {
    const journal = diaryOf(list, [], [citrate('2026-11-21')])
    const facts = countingFacts(list, journal)
    const told = reportOf(journal, list, facts, person({ age: 66, sex: 'female' }), 'en')
    const some = weekDays(journal, facts, dateAt('2026-11-22'))
    const shown = pictures({ title: 'x', days: some }, told, 'en')
    expect(shown.map(({ nutrient, need }) => [nutrient, need])).toEqual([['magnesium', null]])
    expect(shown[0]?.chart.bars).toHaveLength(1)
    expect(shown[0]?.chart.bars[0]?.markers.map(({ type }) => type)).toEqual(['upper'])
  })

  it('draws no advice beside a mean of too few days', () => {
    const { report: told, facts, journal } = report({ age: 66, sex: 'female' })
    const some = weekDays(journal, facts, dateAt('2026-11-22'))
    const [magnesium] = pictures({ title: 'x', days: some, compare: false }, told, 'en')
    expect(magnesium?.need).toBe(null)
    expect(magnesium?.chart.bars[0]?.markers).toEqual([])
  })

  it('estimates the usual intake from four separate days and not from one', () => {
    expect(usualPicture(report({ age: 66, sex: 'female' }).report, 'en')).not.toBe(null)
    const journal = diaryOf(list, lunch)
    const one = reportOf(journal, list, countingFacts(list, journal), person(), 'en')
    expect(usualPicture(one, 'en')).toBe(null)
    expect(one.usualFood.state).toBe('too-few-days')
  })

  it('shows the range over adults while the age is not known, and never pulls towards others', () => {
    const { report: told } = report({})
    expect(told.who.known).toBe(false)
    expect(told.usualFood.state === 'estimated' && told.usualFood.shrunk).toBe(false)
    const range = needFor(intakeReferences, told.who, 'nasem', 'magnesium')
    // NASEM: 310 mg (women of 19 to 30) to 420 mg (men from 31); at 18 women 360, men 410: facts/intakes
    expect([range?.low, range?.high]).toEqual([310, 420])
    expect(whoText(told.who, 'en')).toBe('adults of all ages')
    expect(whoText(whoOf(person({ age: 66, sex: 'female' })), 'en')).toBe('woman, 66 years')
  })

  it('takes the authority that was chosen, where it has an amount for this person', () => {
    const { journal } = report({})
    const facts = countingFacts(list, journal)
    const woman = person({ age: 66, sex: 'female' })
    const chosen = (need: string) => {
      const authorities = { need, upperLevel: 'nasem' }
      return reportOf({ ...journal, authorities }, list, facts, woman, 'nl').authorities
    }
    expect(chosen('nasem')).toMatchObject({ need: 'nasem', upperLevel: 'nasem' })
    expect(chosen('nobody').need).toBe('gezondheidsraad')
  })

  it('withholds the list of foods when an answer closes the gate', () => {
    expect(report({ answers: { dialysis: 'yes' } }).report.gap.state).toBe('withheld')
    expect(report({}).report.gap.state).toBe('ask-first')
  })

  it('names every table behind a total, Fineli among them for a recipe', () => {
    const recipe = list.foods.find(({ origin }) => origin.kind === 'recipe')
    if (recipe === undefined) throw new Error('list: must have a recipe, it has none')
    const titles = tableLinksOf([recipe, food('banana')]).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.some((title) => title.includes('Fineli'))).toBe(true)
  })
})

describe('files', () => {
  it('takes only the lines of a file that are not in the diary', () => {
    const journal = diaryOf(list, lunch, [citrate('2026-11-20')])
    const entries = intakeEntriesOf(journal.items)
    expect(newEntries(entries, journal.items)).toEqual([])
    expect(newEntries(entries, foodJournalOf([]).items)).toEqual(entries)
    expect(newEntries([...entries, ...entries], journal.items)).toEqual(entries)
  })

  it('knows a table by its files', () => {
    const file = (name: string) => new File([''], name)
    const fdc = ['nutrient.csv', 'food.csv', 'food_nutrient.csv'].map(file)
    expect(importRequestOf(fdc, '2026-11-22')?.table).toBe('fooddata-central')
    expect(importRequestOf([file('NEVO2023.csv')], '2026-11-22')?.table).toBe('nevo')
    expect(importRequestOf(fdc.slice(0, 2), '2026-11-22')).toBe(null)
    expect(importRequestOf([file('food.csv')], '2026-11-22')).toBe(null)
  })
})
