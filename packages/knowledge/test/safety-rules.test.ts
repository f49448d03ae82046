import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contraindications, holds, medicineClasses, redFlags } from '../src/index.ts'
import type { SafetyRule } from '../src/index.ts'
import { library } from './library.ts'

/**
 * What each rule and each medicine class does, written apart from the data from the collected source
 * texts (13 contraindications, 23 red flags, 56 medicine classes). A rule may be made stricter here
 * and there in one commit; a rule that is dropped or relaxed turns this suite red.
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

  it('never call an unanswered question a no', () => {
    for (const rule of rules) {
      if (rule.id === 'contraindication.age70_unknown_egfr') continue // age is a number
      const isNumberOnly = ['contraindication.children', 'contraindication.renal_moderate']
      if (isNumberOnly.includes(rule.id)) continue
      expect(holds(rule.trigger, { answers: {}, measurements: {} }), rule.id).toBe('unknown')
    }
  })
})
