import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { answerIds } from '@legwork/knowledge'
import { judgeGate, newEntry, personAnswer, personOf } from '../../src/index.ts'
import type { Entry, JsonValue } from '../../src/index.ts'

const on = '2026-03-01'
const device = '0'.repeat(32)
const said = (...answers: readonly (readonly [string, JsonValue])[]): Entry[] =>
  answers.map(([field, value], index) =>
    expectOk(
      newEntry(personAnswer(field, value), String(index).padStart(32, '0'), {
        wall: 1_000 + index,
        counter: 0,
        device,
      }),
      'said',
    ),
  )

/** Every yes/no question answered with no. */
function everythingNo(): Readonly<Record<string, 'no'>> {
  const asked = answerIds.filter((id) => id !== 'restlessLegs')
  return Object.fromEntries(asked.map((id) => [id, 'no' as const]))
}

describe('the person of the journal', () => {
  it('is nobody before anything is said: every question is not asked, the gate is closed', () => {
    const { person, unreadable } = personOf([], on)
    expect(person).toEqual({ format: 'legwork-person', version: 1, on })
    expect(unreadable).toEqual([])
    expect(judgeGate(person).status).toBe('closed')
  })

  it('takes the last answer to each field, and null takes an answer back', () => {
    const { person } = personOf(
      said(
        ['age', 61],
        ['answers.dialysis', 'yes'],
        ['age', 62],
        ['sex', 'female'],
        ['answers.dialysis', 'no'],
        ['sex', null],
        ['day.wake', '06:30'],
      ),
      on,
    )
    expect(person.age).toBe(62)
    expect(person.answers?.dialysis).toBe('no')
    expect(person.day?.wake).toBe('06:30')
    expect('sex' in person).toBe(false)
  })

  it('keeps each medicine under its own id, in the order in which they were told', () => {
    const { person, medicineIds } = personOf(
      said(
        ['medicines.b', { name: 'omeprazol' }],
        ['medicines.a', { name: 'gabapentine' }],
        ['medicines.b', { name: 'omeprazol', months: 70 }],
      ),
      on,
    )
    expect(person.medicines).toEqual([{ name: 'omeprazol', months: 70 }, { name: 'gabapentine' }])
    expect(medicineIds).toEqual(['b', 'a'])
  })

  it('leaves out what breaks a rule, and names it', () => {
    const { person, unreadable } = personOf(
      said(
        ['age', 400],
        ['answers.dialysis', 'perhaps'],
        ['answers.pregnant', 'no'],
        ['measurements.egfr', { value: 55, unit: 'mL/min/1.73 m²', on: '2027-01-01' }],
        ['medicines.a', { name: '' }],
        ['medicines.b', { name: 'ibuprofen' }],
        ['nonsense', 1],
      ),
      on,
    )
    expect(person.age).toBeUndefined()
    expect(person.answers).toEqual({ pregnant: 'no' })
    expect(person.medicines).toEqual([{ name: 'ibuprofen' }])
    expect([...unreadable].sort()).toEqual(
      ['age', 'answers.dialysis', 'measurements.egfr', 'medicines.a', 'nonsense'].sort(),
    )
  })

  describe('what cannot be read never opens the gate', () => {
    const open = said(
      ...Object.entries(everythingNo()).map(([id, answer]) => [`answers.${id}`, answer] as const),
      ...([
        ['age', 50],
        ['sex', 'female'],
        ['complaint', 'cramps'],
        ['noOtherSigns', 'yes'],
        ['measurements.egfr', 'unknown'],
        ['medicinesComplete', 'yes'],
      ] as const),
    )
    const after = (...answers: readonly (readonly [string, JsonValue])[]) =>
      judgeGate(personOf([...open, ...later(answers)], on).person)
    const later = (answers: readonly (readonly [string, JsonValue])[]): Entry[] =>
      said(...answers).map((entry, i) => ({
        ...entry,
        id: `f${String(i).padStart(31, '0')}`,
        stamp: { ...entry.stamp, wall: entry.stamp.wall + 10_000 },
      }))

    it('starts from an open gate', () => {
      expect(judgeGate(personOf(open, on).person).status).toBe('open')
    })

    it('a medicine of a newer version asks for the list again', () => {
      const gate = after(['medicines.a', { name: 'levodopa', strength: 'new field' }])
      expect([gate.status, gate.answerFirst]).toEqual(['closed', ['medicines']])
    })

    it('more medicines than a list can hold ask for the list again', () => {
      const many = Array.from(
        { length: 61 },
        (_, i) => [`medicines.m${String(i)}`, { name: 'kinine' }] as const,
      )
      expect(after(...many).status).toBe('closed')
    })

    it('a laboratory value that cannot be read asks for the kidneys again', () => {
      const creatinine = { value: 400, unit: 'µmol/L', on: '2099-01-01' }
      const gate = after(['measurements.creatinine', creatinine])
      expect([gate.status, gate.answerFirst]).toEqual(['closed', ['egfr']])
    })
  })

  it('never fails, whatever was stored', () => {
    const field = fc.oneof(
      fc.constantFrom('age', 'on', 'format', 'medicines', 'medicines.x', 'answers', 'day.wake'),
      fc.constantFrom('answers.dialysis', 'measurements.egfr', 'measurements', '', '.', 'a.b.c'),
    )
    const value = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 12 }), (answers) => {
        const { person } = personOf(said(...answers), on)
        expect(person.on).toBe(on)
        expect(judgeGate(person).status).toBe('closed')
      }),
      { seed: 5 },
    )
  })
})
