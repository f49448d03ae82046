import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  answerIds,
  answersIn,
  classesOfAtc,
  contraindications,
  holds,
  measurementsIn,
  medicineClasses,
  redFlags,
  substanceNamed,
} from '../src/index.ts'
import type { SafetyRule } from '../src/index.ts'
import { library } from './library.ts'

/**
 * What each rule and each medicine class does: 13 contraindications, 23 red flags, 56 medicine
 * classes, held apart from the data. Hours, ATC codes and names are those of the collected source
 * texts (2026-11-22), with the strictest hours of bisphosphonates and of elvitegravir; gate, urgency
 * and actions are this project's reading of them. A rule may be made stricter in both places in one
 * commit; a rule that is dropped or relaxed turns this suite red.
 */
const manifest = readFileSync(new URL('./data/safety-manifest.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([id = '', gate = '', urgency = '', actions = '', before = '', after = '']) => ({
    id,
    gate,
    urgency,
    actions,
    before,
    after,
  }))

const rules: readonly SafetyRule[] = [...contraindications, ...redFlags]

describe('safety rules', () => {
  it('are all there: 13 contraindications, 23 red flags, 56 medicine classes', () => {
    expect(contraindications).toHaveLength(13)
    expect(redFlags).toHaveLength(23)
    expect(medicineClasses).toHaveLength(56)
    expect(manifest).toHaveLength(13 + 23 + 56)
  })

  it.each(manifest.filter((row) => !row.id.startsWith('medicine.')))(
    'keeps $id at $gate, $urgency',
    (row) => {
      const rule = rules.find(({ id }) => id === row.id)
      expect(rule).toMatchObject({ gate: row.gate, urgency: row.urgency, kind: 'safety' })
    },
  )

  it.each(manifest.filter((row) => row.id.startsWith('medicine.')))(
    'keeps $id at $actions',
    (row) => {
      const medicine = medicineClasses.find(({ id }) => id === row.id)
      expect(medicine?.gate ?? '').toBe(row.gate)
      expect(medicine?.actions.join(' ')).toBe(row.actions)
      expect(medicine?.spacing?.before?.toString() ?? '').toBe(row.before)
      expect(medicine?.spacing?.after?.toString() ?? '').toBe(row.after)
    },
  )

  it('keep their triggers, as they were when the rules came in', () => {
    const triggers = JSON.parse(
      readFileSync(new URL('./data/safety-triggers.json', import.meta.url), 'utf8'),
    ) as Readonly<Record<string, object>>
    expect(Object.keys(triggers)).toHaveLength(36)
    for (const rule of rules)
      expect(rule, rule.id).toMatchObject(triggers[rule.id] ?? { missing: 1 })
  })

  it('reach every ATC code and every Dutch name that was collected', () => {
    const rows = (file: string) =>
      readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
    const codes = rows('medicine-atc.csv')
    expect(codes.length).toBeGreaterThan(100)
    for (const [id = '', code = ''] of codes)
      expect(
        classesOfAtc(code).map((c) => c.id),
        code,
      ).toContain(id)
    const names = rows('medicine-examples.csv')
    expect(names.length).toBeGreaterThan(130)
    for (const [id, name = ''] of names)
      expect(substanceNamed(name)?.classes, `${name} in ${id}`).toContain(id)
  })

  const examples = library().facts.flatMap((fact) => {
    const rule = rules.find(({ id }) => id === fact.id)
    return rule === undefined
      ? []
      : fact.example.flatMap((example) =>
          'holds' in example ? [{ id: fact.id, rule, example, says: example.holds }] : [],
        )
  })

  it('each have an example that holds and one that does not', () => {
    for (const { id } of rules) {
      const said = examples.filter((example) => example.id === id).map(({ says }) => says)
      expect(said, id).toContain('yes')
      expect(said, id).toContain('no')
    }
  })

  it.each(examples)('$id: $says for $example', ({ rule, example, says }) => {
    const told = { answers: example.answers ?? {}, measurements: example.measurements ?? {} }
    expect(holds(rule.trigger, told)).toBe(says)
  })

  it('each ask a question or look at a measured value', () => {
    for (const { id, trigger } of rules)
      expect(answersIn(trigger).length + measurementsIn(trigger).length, id).toBeGreaterThan(0)
    const asked = new Set(
      rules.flatMap(({ trigger, escalation }) => [
        ...answersIn(trigger),
        ...(escalation === undefined ? [] : answersIn(escalation.trigger)),
      ]),
    )
    expect([...asked].sort()).toEqual([...answerIds].sort())
  })

  it('never call an unanswered question a no', () => {
    for (const rule of rules) {
      if (rule.id === 'contraindication.age70_unknown_egfr') continue // age is a number
      const isNumberOnly = ['contraindication.children', 'contraindication.renal_moderate']
      if (isNumberOnly.includes(rule.id)) continue
      expect(holds(rule.trigger, { answers: {}, measurements: {} }), rule.id).toBe('unknown')
    }
  })
})
