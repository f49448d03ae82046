import { readFileSync } from 'node:fs'
import { expectOk } from '@legwork/base'
import { describe, expect, it } from 'vitest'
import { judgeGate, readStudy, studyRemedy, studyTexts, supplementForms } from '@legwork/domain'
import type { Person, StudyRule } from '@legwork/domain'
import { madeStudy } from '@legwork/testing'

const example = readFileSync(new URL('../../../../examples/study.json', import.meta.url), 'utf8')
const person = JSON.parse(
  readFileSync(new URL('../../../../examples/person.json', import.meta.url), 'utf8'),
) as Person
const nobody = { format: 'legwork/person', version: 1 } as unknown as Person

type Json = Record<string, unknown>
/** The example with one thing changed. */
function changed(path: string, value: unknown): string {
  const file = JSON.parse(example) as Json
  const steps = path.split('/').slice(1)
  const last = steps.pop() ?? ''
  const at = steps.reduce<Json>((inner, step) => inner[step] as Json, file)
  if (value === undefined) Reflect.deleteProperty(at, last)
  else at[last] = value
  return JSON.stringify(file)
}

describe('a study file', () => {
  it('is read, and layout does not change its hash', () => {
    const study = expectOk(readStudy(example), 'example')
    expect(study.study).toBe('rekken-voor-de-nacht')
    expect(study.primary.column).toBe('cramps')
    expect(study.comparator).toBe('nothing')
    expect(study.languages).toEqual(['nl', 'en'])
    const dense = expectOk(readStudy(JSON.stringify(JSON.parse(example))), 'dense')
    expect(dense.hash).toBe(study.hash)
    const other = expectOk(readStudy(changed('/version', 2)), 'other')
    expect(other.hash).not.toBe(study.hash)
  })

  const refusals: readonly (readonly [path: string, value: unknown, StudyRule, at?: string])[] = [
    ['/format', 'legwork/study/2', 'format'],
    ['/format', 'legwork/result/1', 'format'],
    ['/study', undefined, 'required'],
    ['/study', 'Not an id', 'text'],
    ['/version', 0, 'range'],
    ['/version', 'one', 'type'],
    ['/sponsor', 'Somebody', 'unknown-field'],
    ['/organisation/name', 'x'.repeat(121), 'length'],
    ['/organisation/contact', '', 'length'],
    ['/texts/nl/consent', 'x'.repeat(6001), 'length'],
    ['/texts/nl/title', 'a\u0007b', 'text'],
    ['/texts', {}, 'language'],
    ['/complaint', 'headache', 'choice'],
    ['/remedy', { type: 'aspirin' }, 'choice', '/remedy/type'],
    ['/remedy/amount', 600, 'unknown-field'],
    ['/design/blocks', 0, 'range'],
    ['/design/washoutNights', 7, 'design', '/design'],
    ['/design/periodsPerBlock', 3, 'design', '/design'],
    ['/outcomes/primary/smallestEffect', 0.8, 'choice'],
    ['/outcomes/secondary', ['cramps'], 'once', '/outcomes/secondary/0'],
    ['/blinding', ['helper'], 'cannot-be-blinded'],
    ['/blinding', ['open', 'open'], 'once', '/blinding/1'],
    ['/analysis/halfLife', 'a day', 'half-life'],
    ['/analysis/priorEffect', 'uniform(0,1)', 'prior'],
  ]
  it.each(refusals.map(([path, value, rule, at]) => ({ path, value, rule, at: at ?? path })))(
    'with $path = $value breaks a rule: $rule',
    ({ path, value, rule, at }) => {
      const read = readStudy(changed(path, value))
      expect(read.ok).toBe(false)
      if (read.ok) return
      expect([read.error.path, read.error.rule]).toEqual([at, rule])
    },
  )

  it('is refused when it is no JSON, too large, or mixes open and blinded', () => {
    const ruleOf = (text: string) => {
      const read = readStudy(text)
      return read.ok ? null : read.error.rule
    }
    expect(ruleOf('{')).toBe('json')
    expect(ruleOf(' '.repeat(60_001))).toBe('size')
    const both = { ...(JSON.parse(madeStudy()) as Json), blinding: ['helper', 'open'] }
    expect(ruleOf(JSON.stringify(both))).toBe('one-comparator')
  })

  it('cannot bring magnesium in under another name', () => {
    const hidden = { type: 'own-other', name: 'Magnesium 600 mg' }
    const read = readStudy(changed('/remedy', hidden))
    expect(read.ok ? null : read.error.rule).toBe('magnesium-as-own')
  })

  it.each(['kinine', 'Dieetzout', 'ibuprofen 400 mg', 'rode wijn'])(
    'is refused when nobody would ever be let to try %s',
    (name) => {
      for (const remedy of [
        { type: 'own-other', name },
        { type: 'own-swallowed', name, timesADay: 1 },
      ]) {
        const read = readStudy(changed('/remedy', remedy))
        expect(read.ok ? null : read.error.rule).toBe('never-tried')
      }
    },
  )
})

describe('a study of magnesium', () => {
  const study = expectOk(readStudy(madeStudy()), 'study')
  const forms = supplementForms([])
  const unasked = { isMedicine: 'not-asked', pharmacistAgrees: 'not-asked' } as const

  it('shows neither texts nor amount while the gate is not open', () => {
    expect(JSON.stringify(study)).not.toMatch(/100|elementair/)
    const gate = judgeGate(nobody)
    expect(gate.status).not.toBe('open')
    expect(studyTexts(study, 'nl', gate)).toBeNull()
    const remedy = studyRemedy(study, nobody, forms, unasked)
    expect(remedy.ok ? null : remedy.error.type).toBe('gate-not-open')
  })

  it('goes through the gate and the upper level as any magnesium does', () => {
    expect(studyTexts(study, 'en', judgeGate(person))?.texts.title).toBe('Does magnesium help?')
    expect(expectOk(studyRemedy(study, person, forms, unasked), 'remedy').type).toBe('magnesium')
    const file = JSON.parse(madeStudy()) as Json
    const label = { type: 'magnesium', label: 'magnesium 600 mg elementair', timesADay: 1 }
    const much = expectOk(readStudy(JSON.stringify({ ...file, remedy: label })), 'much')
    const remedy = studyRemedy(much, person, forms, unasked)
    expect(remedy.ok ? null : remedy.error.type).toBe('above-upper-level')
  })
})
