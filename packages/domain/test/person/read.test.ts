import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { egfrFromCreatinine } from '../../src/person/kidney.ts'
import { readPerson, readPersonText } from '../../src/person/read.ts'
import { personJsonSchema } from '../../src/person/schema.ts'
import { badInput, rawPerson } from '../safety/keys.ts'

describe('input that is refused', () => {
  it.each(badInput.map((row) => [row.case, row] as const))('%s', (_, row) => {
    const read = row.raw === undefined ? readPerson(rawPerson(row.set)) : readPersonText(row.raw)
    expect(read.ok).toBe(false)
    if (read.ok) return
    const [first] = read.error.problems
    expect(first).toMatchObject({
      path: row.path,
      rule: row.rule,
      ...(row.value === undefined ? {} : { value: row.value }),
      ...(row.otherUnit === undefined ? {} : { otherUnit: row.otherUnit }),
    })
  })

  it('tells every problem, not only the first', () => {
    const read = readPerson(rawPerson({ age: 300, answers: { dialysis: 'maybe' }, sex: 'x' }))
    expect(read.ok ? [] : read.error.problems.map(({ path }) => path).sort()).toEqual([
      'age',
      'answers.dialysis',
      'sex',
    ])
  })

  it('refuses a text that is too long before it parses it', () => {
    const read = readPersonText(`{"format": "legwork-person", "x": "${'a'.repeat(1_100_000)}"}`)
    expect(read.ok ? null : read.error.problems[0]?.rule).toBe('size')
  })

  it('never throws, whatever the JSON', () => {
    for (const value of [null, 1, 'x', true, [], {}, { format: 'legwork-person', version: 1 }]) {
      expect(readPerson(value).ok).toBe(false)
    }
    for (const key of ['answers', 'measurements', 'medicines', 'day', 'guide', 'habits', 'on']) {
      for (const value of [null, 0, 'x', [], [null], { a: 1 }]) {
        expect(readPerson({ ...(rawPerson({}) as object), [key]: value }).ok).toBe(
          key === 'medicines' && Array.isArray(value) && value.length === 0,
        )
      }
    }
  })
})

describe('a person', () => {
  it('keeps a name that is not known as it was typed', () => {
    const read = readPerson(rawPerson({ medicines: [{ name: ' Zorblaxin 5 mg ' }] }))
    expect(read.ok && read.value.medicines?.[0]?.name.trim()).toBe('Zorblaxin 5 mg')
  })

  it('has a published schema that is the one in force', () => {
    const file = new URL('../../../../schemas/person.schema.json', import.meta.url)
    const published = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    expect(published).toEqual({
      $id: 'legwork/person/1',
      ...(JSON.parse(JSON.stringify(personJsonSchema())) as object),
    })
  })
})

describe('eGFR from creatinine', () => {
  // By hand from the published equation (CKD-EPI 2021, kidney.org): woman of 55, 0.9 mg/dL → 142 × 1.2857^−1.2 × 0.9938^55 × 1.012.
  it.each([
    [0.9 * 88.4, 55, 'female', 75.5],
    [400, 50, 'female', 11.2],
    [120, 50, 'female', 47.6],
    [60, 50, 'female', 106.1],
  ] as const)('%f µmol/L at %i, %s → %f', (creatinine, age, sex, expected) => {
    expect(Math.abs(egfrFromCreatinine(creatinine, age, sex) - expected)).toBeLessThan(0.1)
  })
})
