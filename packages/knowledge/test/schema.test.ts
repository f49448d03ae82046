import { describe, expect, it } from 'vitest'
import { readLibrary, signedContent } from '../src/schema/index.ts'
import type { FactRecord } from '../src/schema/index.ts'
import { reviewPage, sourcePage } from '../src/pages/index.ts'
import { reviewState } from '../src/reviews.ts'
import { library } from './library.ts'

const good = {
  id: 'absorption.one',
  kind: 'efficacy',
  value: 4,
  unit: '%',
  population: 'adults',
  validFrom: '2001',
  sources: ['paper'],
  verification: 'verified',
  locator: 'abstract',
  label: { nl: 'Opname', en: 'Uptake' },
  text: { nl: 'Ongeveer 4%.', en: 'About 4%.' },
  example: [{ figures: [4] }],
}
const paper = {
  id: 'paper',
  type: 'paper',
  authors: 'A',
  year: 2001,
  title: 'T',
  publishedIn: 'J',
  identifierVerification: 'no identifier',
  seenAt: ['https://example.org/paper'],
}

function read(fact: object, source: object = paper, signOffs: readonly object[] = []) {
  return readLibrary(
    [{ path: 'absorption/a.yaml', content: [fact] }],
    [{ path: 'a.yaml', content: [source] }],
    [],
    signOffs,
  )
}

function rules(result: ReturnType<typeof read>): readonly string[] {
  return result.ok ? [] : result.error.map(({ rule }) => rule)
}

describe('the schema', () => {
  it('takes a whole record', () => {
    expect(read(good)).toMatchObject({ ok: true })
  })

  it.each([
    ['a missing source', { ...good, sources: [] }, 'needs at least 1'],
    ['an unknown source', { ...good, sources: ['other'] }, 'a source stands in the bibliography'],
    ['a missing unit', { ...good, unit: undefined }, 'missing unit'],
    ['a value without a unit', { ...good, unit: 'none' }, 'a value needs a unit'],
    ['a unit without a value', { ...good, value: null }, 'a unit needs a value'],
    ['an unknown unit', { ...good, unit: 'spoons' }, /^must be one of none/],
    ['a missing language', { ...good, text: { nl: 'Vier.' } }, 'missing en'],
    [
      'an empty text',
      { ...good, text: { nl: '', en: 'x' } },
      'must be a text without spaces around it',
    ],
    ['a missing example', { ...good, example: [] }, 'needs at least 1'],
    ['an unknown key', { ...good, colour: 'red' }, 'unknown key'],
    [
      'an id of another topic',
      { ...good, id: 'claim.1' },
      'ids of absorption begin with absorption.',
    ],
    [
      'a verified fact that does not say where it was read',
      { ...good, locator: undefined },
      'a verified or derived fact tells where that was read (locator)',
    ],
    [
      'a changed status without what was read',
      { ...good, statusChange: { from: 'unverified', on: '2026-11-22', locator: 'p. 1' } },
      'missing read',
    ],
    ['a value beside a range', { ...good, range: { low: 1, high: 2 } }, /not both/],
    ['a range that goes down', { ...good, value: null, range: { low: 2, high: 1 } }, /goes up/],
    [
      'a range without a unit',
      { ...good, value: null, unit: 'none', range: { low: 1, high: 2 } },
      'a value needs a unit',
    ],
    [
      'a conflict with nothing',
      { ...good, conflictsWith: ['claim.9'] },
      'a conflicting fact exists',
    ],
  ])('refuses %s', (_, fact, rule) => {
    const found = rules(read(fact))
    expect(found.some((r) => (typeof rule === 'string' ? r === rule : rule.test(r)))).toBe(true)
  })

  const derived = { ...good, id: 'absorption.two', verification: 'derived' }
  const readTwo = (value: string, fact: object = derived) =>
    readLibrary(
      [{ path: 'absorption/a.yaml', content: [good, { ...fact, value }] }],
      [{ path: 'a.yaml', content: [paper] }],
      [],
      [],
    )

  it.each([
    ['= 2 * absorption.one', 8],
    ['= 1 + 2 * absorption.one / 8 - 0.5', 1.5],
    ['= sqrt(absorption.one * (5 - absorption.one))', 2],
    ['= round(absorption.one / 3)', 1],
  ])('computes %s from facts that were read, and keeps the formula', (formula, value) => {
    const library = readTwo(formula)
    if (!library.ok) throw new Error(JSON.stringify(library.error))
    const fact = library.value.facts.find(({ id }) => id === 'absorption.two')
    expect(fact).toMatchObject({ value, computed: [`value = ${formula.slice(2)}`] })
  })

  it.each([
    '= absorption.three',
    '= absorption.two',
    '= 2 +',
    '= (2',
    '= 2 2',
    '= sqrt 4',
    '= 1 / 0',
    '= two',
  ])('refuses the formula %s', (formula) => {
    expect(rules(readTwo(formula))).toContain(
      'a formula counts with numbers and with facts whose value was read',
    )
  })

  it('refuses a computed fact that is not called derived', () => {
    expect(
      rules(readTwo('= 2 * absorption.one', { ...derived, verification: 'verified' })),
    ).toContain('a computed fact is derived')
  })

  it('refuses a shown fact whose source cannot be opened, and lets a hidden one be', () => {
    const closed = { ...paper, seenAt: [], document: '12', identifierVerification: 'from memory' }
    expect(rules(read(good, closed))).toContain(
      'a fact that is shown has a source that can be opened',
    )
    expect(read({ ...good, verification: 'unverified' }, closed)).toMatchObject({ ok: true })
  })

  it('refuses a source that claims an identifier it does not have', () => {
    expect(read(good, { ...paper, identifierVerification: 'read on page' })).toMatchObject({
      ok: false,
    })
  })

  it('refuses a sign-off of a fact that does not exist', () => {
    const signOff = {
      fact: 'claim.9',
      hash: 'a'.repeat(64),
      who: 'X',
      role: 'GP',
      date: '2026-01-01',
    }
    expect(rules(read(good, paper, [signOff]))).toContain('a sign-off names a fact that exists')
  })
})

describe('sign-offs', () => {
  const hashOf = (fact: FactRecord) => `hash of ${signedContent(fact)}`
  const fact = library().facts.find(({ id }) => id === 'contraindication.renal_severe')
  if (fact === undefined) throw new Error('library: has the kidney rule')
  const signOff = {
    fact: fact.id,
    hash: hashOf(fact),
    who: 'A. Pharmacist',
    role: 'pharmacist',
    date: '2026-11-22',
  } as const

  it('hold for the fact as it stood', () => {
    expect(reviewState({ id: fact.id, hash: hashOf(fact) }, [signOff]).state).toBe('signed')
    expect(reviewState({ id: fact.id, hash: hashOf(fact) }, []).state).toBe('unsigned')
  })

  it.each([
    ['text', { text: { ...fact.text, nl: `${fact.text.nl} En meer.` } }],
    ['value', { value: 31 }],
    ['sources', { sources: ['efsa-magnesium-2015'] }],
    ['gate', { gate: 'notice' }],
    ['verification', { verification: 'verified' as const }],
  ])('lapse when the %s changes', (_, change) => {
    const changed = { ...fact, ...change }
    const state = reviewState({ id: fact.id, hash: hashOf(changed) }, [signOff])
    expect(state).toEqual({ state: 'lapsed', by: [signOff] })
  })

  it('and lapses stand on the review page', () => {
    const read = library()
    const hashes = new Map(read.facts.map((f) => [f.id, f.id === fact.id ? signOff.hash : 'x']))
    const page = reviewPage({ ...read, signOffs: [signOff] }, hashes)
    expect(page).toContain('1 signed, 0 lapsed')
    expect(page).toContain('signed: A. Pharmacist (pharmacist), 2026-11-22')
    for (const { id } of read.facts) expect(page).toContain(`\`${id}\``)
    for (const { id } of read.sources) expect(sourcePage(read)).toContain(`\`${id}\``)
  })
})
