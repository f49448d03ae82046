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
    [
      'a conflict with nothing',
      { ...good, conflictsWith: ['claim.9'] },
      'a conflicting fact exists',
    ],
  ])('refuses %s', (_, fact, rule) => {
    const found = rules(read(fact))
    expect(found.some((r) => (typeof rule === 'string' ? r === rule : rule.test(r)))).toBe(true)
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
