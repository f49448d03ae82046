import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import {
  allFacts,
  classesOfAtc,
  elementalFraction,
  factById,
  factsOf,
  holds,
  loadTexts,
  referenceIntakes,
  showing,
  sourceAddress,
  sourcesOf,
  substanceNamed,
  topics,
} from '../src/index.ts'
import type { FactRecord } from '../src/schema/index.ts'
import { coverage } from '../src/pages/index.ts'
import { isLoincCode, isSnomedCode } from './check-digits.ts'
import { library } from './library.ts'

const { facts } = library()

/** Numbers in a text, decimal comma or point alike; a number glued to a letter is a name (B12). */
function figuresIn(text: string): number[] {
  const found = text.match(/(?<![\p{L}\d.,])\d+(?:[.,]\d+)?/gu) ?? []
  return [...new Set(found.map((figure) => Number(figure.replace(',', '.'))))].sort((a, b) => a - b)
}

function tested(fact: FactRecord): number {
  let count = 0
  for (const example of fact.example) {
    count++
    if ('figures' in example) {
      expect(figuresIn(fact.text.nl), fact.id).toEqual(example.figures)
      expect(figuresIn(fact.text.en), fact.id).toEqual(example.figures)
    } else if ('holds' in example) {
      const rule = factById(fact.id)
      if (rule === undefined || !('trigger' in rule)) throw new Error(`${fact.id}: has a trigger`)
      const told = { answers: example.answers ?? {}, measurements: example.measurements ?? {} }
      expect(holds(rule.trigger, told), fact.id).toBe(example.holds)
    } else if ('atc' in example) {
      expect(classesOfAtc(example.atc).map(({ id }) => id)).toContain(fact.id)
    } else if ('substance' in example) {
      expect(substanceNamed(example.substance)?.classes, example.substance).toContain(fact.id)
    } else if ('finds' in example) {
      intakeExample(fact, example)
    } else if ('saltMg' in example) {
      const form = factsOf('forms').find(({ id }) => id === fact.id)
      if (form === undefined) throw new Error(`${fact.id}: is a form`)
      relative(example.saltMg * elementalFraction(form), example.elementalMg, example.within)
    } else {
      const record = factsOf('codes').find(({ id }) => id === fact.id)
      if (record === undefined) throw new Error(`${fact.id}: is a code`)
      if (example.checkDigit === 'mod10') expect(isLoincCode(record.code ?? '')).toBe(true)
      if (example.checkDigit === 'verhoeff') expect(isSnomedCode(record.code ?? '')).toBe(true)
    }
  }
  return count
}

function intakeExample(
  fact: FactRecord,
  { sex, ageMonths, lifeStage, finds }: Extract<FactRecord['example'][number], { finds: number }>,
) {
  const row = factsOf('intakes').find(({ id }) => id === fact.id)
  if (row === undefined) throw new Error(`${fact.id}: is an intake`)
  const { nutrient, authority, type, countsFor } = row
  const found = referenceIntakes({ nutrient, authority, sex, ageMonths, lifeStage, types: [type] })
  const same = found.filter((other) => other.countsFor === countsFor)
  if (showing(row) === 'hidden') expect(same).toEqual([])
  else
    expect(
      same.map(({ value }) => value),
      fact.id,
    ).toEqual([finds])
}

describe('facts', () => {
  it('are all in: claims, intakes, medicine classes, safety rules, forms and codes', () => {
    for (const { what, present, of } of coverage({ facts })) expect(present, what).toBe(of)
    const claimNumbers = factsOf('claims').map(({ number }) => number)
    expect(claimNumbers).toEqual(Array.from({ length: 167 }, (_, i) => i + 1))
  })

  it('hold the verdict of each claim and the amount of each intake as collected', () => {
    const rows = (file: string) =>
      readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
    const verdicts = factsOf('claims').map((c) => `${c.number},${c.article},${c.verdict}`)
    expect(verdicts).toEqual(rows('claim-verdicts.csv'))
    const amounts = factsOf('intakes').map((i) =>
      [
        i.nutrient,
        i.authority,
        i.type,
        i.sex,
        i.fromMonths,
        i.toMonths,
        i.lifeStage,
        i.value,
      ].join(),
    )
    expect([...amounts].sort()).toEqual(rows('intakes-as-collected.csv').sort())
  })

  it.each(topics)('of %s pass the example that stands beside them', (topic) => {
    const own = facts.filter((fact) => fact.topic === topic)
    expect(own.length).toBeGreaterThan(0)
    for (const fact of own) expect(tested(fact), fact.id).toBeGreaterThan(0)
  })

  it('name the same figures in Dutch and English', () => {
    for (const { id, text, label } of facts) {
      expect(figuresIn(text.nl), id).toEqual(figuresIn(text.en))
      expect(figuresIn(label.nl), id).toEqual(figuresIn(label.en))
    }
    const withSteps = facts.flatMap((fact) => ('steps' in fact ? [fact] : []))
    expect(withSteps.length).toBeGreaterThanOrEqual(5)
    for (const { id, steps } of withSteps) {
      const { nl, en } = steps as Readonly<Record<'nl' | 'en', readonly string[]>>
      expect(nl.map(figuresIn), id).toEqual(en.map(figuresIn))
    }
  })

  it('name their own value in the text', () => {
    // a bound of 60 is said as "to 60", a fall of 0.18 as "0.18 fewer"
    const differs = new Set(['condition.cramps_roguin_maor', 'condition.cramps_barna'])
    const inLabel = new Set(['contraindication.age70_unknown_egfr', 'contraindication.children'])
    for (const { id, value, range, computed, text, label } of facts) {
      if (differs.has(id)) continue
      const said = figuresIn(inLabel.has(id) ? label.nl : `${label.nl} ${text.nl}`)
      if (range !== undefined)
        expect(said, id).toEqual(expect.arrayContaining(Object.values(range)))
      if (value === null) continue
      // what is computed is said in whole numbers
      expect(said, id).toContain(Math.abs(computed === undefined ? value : Math.round(value)))
    }
  })

  it('compute what is derived from figures that were read', () => {
    // birth certificate: √(3 × (3162 − 702)) = 85.9069; 80 mEq ÷ 2 × 24.305 mg = 972.2 mg
    const sd = facts.find(({ id }) => id === 'usual-intake.within_person_sd')
    relative(sd?.value ?? NaN, 85.90692637965812, 1e-14)
    expect(sd?.computed?.[0]).toContain('usual-intake.difference_variance')
    const soluble = factsOf('absorption').find(({ id }) => id === 'absorption.soluble')
    expect(soluble?.largeDose).toEqual({ fromMg: 972, share: 11 })
  })

  it('never diagnose, and never tell anyone to stop or change a medicine', () => {
    const forbidden = [
      /\bu heeft een tekort\b(?! (en|of))/i,
      /\byou are deficient\b/i,
      /\bstop met (het|uw|dit) medicijn/i,
      /(?<!never |not )\bstop (taking )?(the|your|this) medicine/i,
    ]
    for (const { id, text } of facts)
      for (const rule of forbidden) {
        expect(text.nl, id).not.toMatch(rule)
        expect(text.en, id).not.toMatch(rule)
      }
  })

  it('are told in short sentences', () => {
    for (const { id, text } of facts)
      for (const sentence of `${text.nl} ${text.en}`.split(/(?<=[.?!:;])\s/))
        expect(sentence.split(' ').length, `${id}: ${sentence}`).toBeLessThanOrEqual(32)
  })

  it('that contradict each other point at each other and are both shown', () => {
    const pairs = facts.flatMap((fact) =>
      (fact.conflictsWith ?? []).map((id) => [fact, id] as const),
    )
    expect(pairs.length).toBeGreaterThanOrEqual(14)
    for (const [fact, id] of pairs) {
      const other = facts.find((each) => each.id === id)
      expect(other?.conflictsWith, id).toContain(fact.id)
      expect(showing(fact), fact.id).toBe('fact')
    }
  })

  it('that are shown have a source that can be opened', () => {
    let looked = 0
    for (const topic of topics)
      for (const fact of factsOf(topic)) {
        if (showing(fact) === 'hidden') continue
        looked++
        const addresses = sourcesOf(fact).map(sourceAddress)
        expect(
          addresses.some((address) => address?.startsWith('http')),
          fact.id,
        ).toBe(true)
      }
    expect(looked).toBeGreaterThan(500)
  })

  it.each(['nl', 'en'] as const)(
    'that are hidden have no text in the %s bundle',
    async (language) => {
      const texts = await loadTexts(language)
      // no line breaks between a number and its sign
      const unbroken = (text: string | undefined) => text?.replace(/(\d) %/g, '$1\u00a0%')
      expect(Object.keys(texts)).toHaveLength(facts.length)
      for (const fact of facts) {
        const told = texts[fact.id as keyof typeof texts]
        expect(told.label).toBe(unbroken(fact.label[language]))
        expect(told.text).toBe(
          showing(fact) === 'hidden' ? undefined : unbroken(fact.text[language]),
        )
      }
    },
  )

  it.each(['nl', 'en'] as const)('fit in 50 kB gzipped with the texts in %s', async (language) => {
    const size = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length
    const texts = await loadTexts(language)
    expect(size(texts) + size(allFacts())).toBeLessThanOrEqual(50_000)
  })

  it('keep the status they were collected with, or say where the new one was read', () => {
    // statuses as collected on 2026-11-22, before any was looked up
    const collected = new Map(
      readFileSync(new URL('./data/statuses-as-collected.csv', import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',') as [string, string]),
    )
    for (const { id, verification, statusChange } of facts) {
      const was = collected.get(id)
      if (was === undefined) continue // a fact that came later
      if (was === verification) expect(statusChange, id).toBeUndefined()
      else expect(statusChange, id).toMatchObject({ from: was })
    }
    const ids = new Set(facts.map(({ id }) => id))
    for (const id of collected.keys()) expect(ids.has(id), `${id} was dropped`).toBe(true)
  })
})
