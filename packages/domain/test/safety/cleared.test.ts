import { describe, expect, it } from 'vitest'
import { isCleared } from '../../src/safety/cleared.ts'
import type { Cleared } from '../../src/safety/cleared.ts'
import { checkSafety } from '../../src/safety/check.ts'
import { clear, judgeGate, judgeGateWith } from '../../src/safety/gate.ts'
import type { Gate } from '../../src/safety/gate.ts'
import { safetyLibrary } from '../../src/safety/library.ts'
import { personWith } from './keys.ts'

const healthy = personWith({})
const pregnant = personWith({ age: 30, answers: { pregnant: 'yes' } })

describe('what the gate lets through', () => {
  it('only an open gate clears', () => {
    expect(clear(judgeGate(healthy), () => 'with dinner')?.value).toBe('with dinner')
    expect(clear(judgeGate(pregnant), () => 'with dinner')).toBeNull()
  })

  it('does not make what it will not show', () => {
    let made = 0
    clear(judgeGate(pregnant), () => (made += 1))
    expect(made).toBe(0)
  })

  it('a copied, edited or parsed gate clears nothing', () => {
    const shut = judgeGate(pregnant)
    const forged: Gate = { ...shut, status: 'open' }
    expect(() => clear(forged, () => 1)).toThrow('clear: the gate must come from judgeGate')
    const parsed = JSON.parse(JSON.stringify(judgeGate(healthy))) as Gate
    expect(() => clear(parsed, () => 1)).toThrow('clear: the gate must come from judgeGate')
    expect(() => {
      Object.assign(shut, { status: 'open' })
    }).toThrow(TypeError)
  })

  it('a gate judged without rules clears nothing', () => {
    const ruleless = { ...safetyLibrary, contraindications: [], redFlags: [], medicineClasses: [] }
    const gate = judgeGateWith(pregnant, ruleless)
    expect(gate.status).toBe('open')
    expect(() => clear(gate, () => 1)).toThrow('clear: the gate must come from judgeGate')
  })

  it('a cleared value is known by where it came from, not by its shape', () => {
    const { timetable } = checkSafety(healthy)
    expect(isCleared(timetable)).toBe(true)
    expect(isCleared({ ...timetable })).toBe(false)
    expect(isCleared(JSON.parse(JSON.stringify(timetable)))).toBe(false)
    expect(isCleared(null)).toBe(false)
  })

  it('the type cannot be made outside the gate', () => {
    // @ts-expect-error the symbol that makes a value cleared is not exported
    const forged: Cleared<string> = { value: '400 mg at bedtime' }
    expect(isCleared(forged)).toBe(false)
  })
})
