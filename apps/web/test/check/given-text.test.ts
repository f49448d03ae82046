import { describe, expect, it } from 'vitest'
import { laboratoryLimits } from '@legwork/domain'
import type { Person } from '@legwork/domain'
import { givenText, unitText } from '@legwork/i18n'
import { stepAnswer } from '../../src/rooms/check/given-text.ts'
import { steps } from '../../src/rooms/check/steps.ts'
import { nobody } from './people.ts'

const stepOf = (id: string) => {
  const step = steps.find((each) => each.id === id)
  if (step === undefined) throw new Error(`stepOf: must be a step, ${id}`)
  return step
}

describe('an answer told back', () => {
  it('names the complaint that was chosen, not "yes"', () => {
    const both: Person = { ...nobody, complaint: 'both' }
    expect(givenText('nl', 'restlessLegs', 'yes', both)).toBe('allebei')
    expect(givenText('en', 'restlessLegs', 'yes', { ...nobody, complaint: 'restless-legs' })).toBe(
      'restless legs',
    )
    expect(givenText('en', 'restlessLegs', 'unknown', { ...nobody, complaint: 'not-sure' })).toBe(
      'I am not sure',
    )
  })

  it('writes "I do not know" with its capital, and what was skipped as skipped', () => {
    expect(givenText('en', 'dialysis', 'unknown', nobody)).toBe('I do not know')
    expect(givenText('nl', 'dialysis', 'yes', nobody)).toBe('ja')
    expect(givenText('nl', 'dialysis', 'not-asked', nobody)).toBe('overgeslagen')
    expect(givenText('en', 'dialysis', 'not-asked', nobody)).toBe('skipped')
  })

  it('writes a result with the marks of the language, and its month in words', () => {
    const given = '45.5 mL/min/1.73m2 (2026-03-01)'
    expect(givenText('nl', 'egfr', given, nobody)).toBe('45,5 mL/min/1,73 m² (maart 2026)')
    expect(givenText('en', 'egfr', given, nobody)).toBe('45.5 mL/min/1.73 m² (March 2026)')
    expect(givenText('nl', 'serumMagnesium', '1.2 mmol/L', nobody)).toBe('1,2 mmol/L')
    expect(unitText('nl', 'mL/min/1.73m2')).toBe('mL/min/1,73 m²')
    // a rule looks at the value in the first unit of a test
    for (const [test, [first]] of Object.entries(laboratoryLimits))
      expect(givenText('nl', test, 15, nobody)).toBe(
        `15 ${unitText('nl', first?.unit ?? '')}`.trim(),
      )
    expect(givenText('nl', 'medicines', 'Thyrax 25', nobody)).toBe('Thyrax 25')
  })

  it('counts one month as a month', () => {
    const months = (complaintMonths: number) =>
      stepAnswer('nl', { ...nobody, complaintMonths }, stepOf('how-long'))
    expect([months(1), months(2)]).toEqual(['1 maand', '2 maanden'])
  })
})
