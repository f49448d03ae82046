import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectOk, parseCivilDate } from '@legwork/base'
import { loadFoods } from '@legwork/knowledge'
import type { Food, FoodList } from '@legwork/knowledge'
import {
  copiedContents,
  dayTotals,
  eatenContents,
  foodJournalContent,
  foodJournalOf,
  foodKinds,
  foodUpcasts,
  importedContents,
  intakeEntriesOf,
  itemsOfDay,
  magnesiumMgPerMmol,
  mergeLogs,
  newEntry,
  partOf,
  readFoodDiary,
  restoredContent,
  supplementForms,
  upcastEntry,
  unitWordsOf,
  buildFoodIndex,
  withdrawnContent,
  writeFoodDiary,
} from '../../src/index.ts'
import type { Entry, EntryContent, IntakeEntry, TakenContent } from '../../src/index.ts'

const day = expectOk(parseCivilDate('2026-11-02'), 'day')
const next = expectOk(parseCivilDate('2026-11-03'), 'next')
const device = 'd'.repeat(32)

/** Entries as a device would write them, one after the other. */
function logOf(contents: readonly EntryContent[], from = 0): Entry[] {
  return contents.map((content, index) =>
    expectOk(
      newEntry(content, (from + index).toString(16).padStart(32, '0'), {
        wall: 1_000 + from + index,
        counter: 0,
        device,
      }),
      'entry',
    ),
  )
}

let list: FoodList
let bread: Food
const imported: Food = {
  id: 'nevo-236',
  group: 'imported',
  common: false,
  name: { nl: 'Brood volkoren', en: 'Bread wholemeal' },
  synonyms: { nl: [] },
  // invented figures: a food that is not in the program's own list
  per100g: { magnesium: 71, calcium: null, potassium: 231, energy: 236 },
  portions: [],
  match: 'exact',
  origin: { kind: 'row', table: 'nevo', row: '236', release: 'NEVO-online 2023' },
  addedMagnesium: 'none',
}

beforeAll(async () => {
  list = await loadFoods()
  const found = list.foodsById.get('wholemeal-bread')
  if (found === undefined) throw new Error('list: must have wholemeal-bread, it has not')
  bread = found
})

const pill: TakenContent = {
  date: day,
  time: '22:00',
  kind: 'supplement',
  text: 'magnesium citrate 900 mg',
  label: { amount: 900, unit: 'mg', states: 'compound', form: 'citrate' },
  atOnce: 1,
  timesADay: 2,
}

describe('the food journal', () => {
  it('is empty before anything is written', () => {
    const journal = foodJournalOf([])
    expect(journal.items).toEqual([])
    expect(journal.authorities).toEqual({ need: null, upperLevel: null })
  })

  it('keeps what was eaten, and counts it as the intake does', () => {
    const part = partOf(bread, { count: 2, unit: 'snee' }, '2 boterhammen')
    const journal = foodJournalOf(logOf(eatenContents([part], { date: day, meal: 'lunch' })))
    expect(intakeEntriesOf(journal.items)).toEqual([
      {
        kind: 'food',
        date: day,
        time: null,
        text: '2 boterhammen',
        foodId: 'wholemeal-bread',
        amount: { count: 2, unit: 'snee' },
      },
    ])
    expect(itemsOfDay(journal, next)).toEqual([])
  })

  it('takes a dose twice a day as two doses', () => {
    const journal = foodJournalOf(
      logOf([foodJournalContent({ kind: foodKinds.taken, payload: pill })]),
    )
    const entries = intakeEntriesOf(journal.items)
    expect(entries).toHaveLength(2)
    const [total] = dayTotals(entries, {
      foodsById: list.foodsById,
      forms: supplementForms([]),
      mgPerMmol: magnesiumMgPerMmol,
    })
    // 900 mg of citrate is 102 to 146 mg magnesium (product.md, forms.yaml); twice that
    expect(Math.floor((total?.supplements.low ?? 0) / 2)).toBe(102)
    expect(Math.ceil((total?.supplements.high ?? 0) / 2)).toBe(146)
  })

  it('edits in place: the newest word counts and the line keeps its place', () => {
    const parts = ['a', 'b'].map((text) => partOf(bread, { count: 1, unit: 'snee' }, text))
    const log = logOf(eatenContents(parts, { date: day, meal: 'lunch' }))
    const [first] = foodJournalOf(log).items
    if (first?.type !== 'food') throw new Error('items: the first must be a food')
    const edit = foodJournalContent(
      { kind: foodKinds.food, payload: { ...first.content, count: 3 } },
      first.id,
    )
    const { items } = foodJournalOf([...log, ...logOf([edit], 10)])
    expect(items.map(({ content }) => content.text)).toEqual(['a', 'b'])
    expect(items[0]?.type === 'food' ? items[0].content.count : null).toBe(3)
  })

  it('deletes by superseding and brings back what was deleted', () => {
    const part = partOf(bread, { count: 1, unit: 'snee' }, 'brood')
    const log = logOf(eatenContents([part], { date: day, meal: 'lunch' }))
    const [item] = foodJournalOf(log).items
    if (item === undefined) throw new Error('items: one must be there')
    const without = [...log, ...logOf([withdrawnContent(item.id)], 10)]
    expect(foodJournalOf(without).items).toEqual([])
    const back = [...without, ...logOf([restoredContent(item, without[1]?.id ?? '')], 20)]
    expect(foodJournalOf(back).items.map(({ content }) => content)).toEqual([item.content])
  })

  it('copies a day', () => {
    const part = partOf(bread, { count: 1, unit: 'snee' }, 'brood')
    const log = logOf([
      ...eatenContents([part], { date: day, meal: 'dinner' }),
      foodJournalContent({ kind: foodKinds.taken, payload: pill }),
    ])
    const copied = copiedContents(foodJournalOf(log).items, next)
    const { items } = foodJournalOf([...log, ...logOf(copied, 10)])
    expect(items.map(({ content }) => content.date)).toEqual([day, day, next, next])
  })

  it('carries the figures of an imported food in the entry itself', () => {
    const part = partOf(imported, { count: 70, unit: 'g' }, 'brood')
    const journal = foodJournalOf(logOf(eatenContents([part], { date: day, meal: 'lunch' })))
    expect(journal.ownFoods.get('nevo-236')).toEqual({ ...imported, synonyms: {} })
    expect('own' in partOf(bread, { count: 1, unit: 'snee' }, 'brood')).toBe(false)
  })

  it('keeps favourites, recipes and authorities by the last word', () => {
    const part = partOf(bread, { count: 1, unit: 'snee' }, 'brood')
    const favourite = (value: boolean) =>
      foodJournalContent({
        kind: foodKinds.favourite,
        payload: { foodId: 'wholemeal-bread', favourite: value },
      })
    const log = logOf([
      favourite(true),
      foodJournalContent({ kind: foodKinds.recipe, payload: { name: 'Ontbijt', parts: [part] } }),
      foodJournalContent({
        kind: foodKinds.authorities,
        payload: { need: 'nasem', upperLevel: null },
      }),
    ])
    const journal = foodJournalOf(log)
    expect([...journal.favourites]).toEqual(['wholemeal-bread'])
    expect(journal.recipes.map(({ content }) => content.name)).toEqual(['Ontbijt'])
    expect(journal.authorities.need).toBe('nasem')
    expect(foodJournalOf([...log, ...logOf([favourite(false)], 10)]).favourites.size).toBe(0)
  })

  it.each([
    ['a date that is none', { date: '2026-02-30' }],
    ['an amount below zero', { count: -1 }],
    ['a field too many', { extra: 1 }],
    ['no text', { text: ' ' }],
  ])('names an entry with %s and harms nothing else', (_, wrong) => {
    const part = partOf(bread, { count: 1, unit: 'snee' }, 'brood')
    const [good] = eatenContents([part], { date: day, meal: null })
    if (good === undefined) throw new Error('contents: one must be there')
    const bad = { ...good, payload: { ...(good.payload as object), ...wrong } }
    const log = logOf([good, bad])
    const journal = foodJournalOf(log)
    expect(journal.items).toHaveLength(1)
    expect(journal.unreadable).toEqual([log[1]?.id])
  })

  it('names an entry of a later version as unreadable and reads every kind of version 1', () => {
    const part = partOf(bread, { count: 1, unit: 'snee' }, 'brood')
    const [good] = eatenContents([part], { date: day, meal: null })
    if (good === undefined) throw new Error('contents: one must be there')
    const log = logOf([{ ...good, version: 2 }])
    expect(foodJournalOf(log).unreadable).toHaveLength(1)
    for (const kind of Object.values(foodKinds)) {
      const [entry] = logOf([{ kind, version: 1, payload: {} }])
      if (entry === undefined) throw new Error('log: one entry must be there')
      expect(upcastEntry(entry, foodUpcasts).ok).toBe(true)
    }
  })

  it('leaves other kinds alone', () => {
    const log = logOf([{ kind: 'person/answer', version: 1, payload: { field: 'age', value: 66 } }])
    expect(foodJournalOf(log)).toEqual(foodJournalOf([]))
  })

  it('is the same in any order of arrival', () => {
    const part = partOf(bread, { count: 1, unit: 'snee' }, 'brood')
    const log = logOf([
      ...eatenContents([part, part, part], { date: day, meal: 'lunch' }),
      withdrawnContent('0'.repeat(31) + '1'),
      foodJournalContent({ kind: foodKinds.taken, payload: pill }),
    ])
    const whole = foodJournalOf(log)
    fc.assert(
      fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
        expect(foodJournalOf(shuffled)).toEqual(whole)
        expect(foodJournalOf(mergeLogs(shuffled, log))).toEqual(whole)
      }),
    )
  })

  it('gives a diary file that reads back to the same totals', () => {
    const log = logOf([
      ...eatenContents([partOf(bread, { count: 2, unit: 'snee' }, 'brood')], {
        date: day,
        meal: 'lunch',
      }),
      foodJournalContent({ kind: foodKinds.taken, payload: pill }),
    ])
    const forms = supplementForms([])
    const facts = { foodsById: list.foodsById, forms, mgPerMmol: magnesiumMgPerMmol }
    const entries = intakeEntriesOf(foodJournalOf(log).items)
    const read = expectOk(
      readFoodDiary(writeFoodDiary(entries), {
        index: buildFoodIndex(list),
        foodsById: list.foodsById,
        unitWords: unitWordsOf(list.units),
        forms,
        language: 'nl',
      }),
      'diary',
    )
    const again = foodJournalOf(logOf(importedContents(read.entries, list.foodsById)))
    const sums = (of: readonly IntakeEntry[]) =>
      dayTotals(of, facts).map(({ date, food, supplements }) => ({ date, food, supplements }))
    expect(sums(intakeEntriesOf(again.items))).toEqual(sums(entries))
    // without a clock time the meal is not known; 22:00 is told
    expect(again.items[0]?.type === 'food' ? again.items[0].content.meal : '').toBe(null)
  })
})
