import { describe, expect, it } from 'vitest'
import { judgeGate } from '../../src/safety/gate.ts'
import { gateOracle, keyName, medicineOracle, personWith } from './keys.ts'

const recentEgfr = {
  measurements: { egfr: { value: 80, unit: 'mL/min/1.73m2', on: '2026-05-01' } },
}

describe('gate oracle', () => {
  it('has a row for every rule and boundary', () => {
    expect(gateOracle.length).toBeGreaterThanOrEqual(140)
  })

  it.each(gateOracle.map((row) => [row.case, row] as const))('%s', (_, row) => {
    const gate = judgeGate(personWith(row.set))
    const triggered = gate.findings.map((finding) => keyName(finding.rule)).sort()
    expect({ status: gate.status, triggered: row.triggered ? triggered : [] }).toEqual({
      status: row.gate,
      triggered: [...(row.triggered ?? [])].sort(),
    })
    if (row.triggeredIncludes !== undefined) {
      expect(triggered).toEqual(expect.arrayContaining([...row.triggeredIncludes]))
    }
    if (row.answerFirstIncludes !== undefined) {
      expect(gate.answerFirst).toEqual(expect.arrayContaining([...row.answerFirstIncludes]))
    } else expect(gate.answerFirst).toEqual([...(row.answerFirst ?? [])].sort())
    if (row.urgency !== undefined) expect(gate.urgent?.urgency).toBe(row.urgency)
  })
})

describe('medicine classes at the gate', () => {
  it.each(medicineOracle.map((row) => [row.class, row] as const))('%s', (_, row) => {
    const gate = judgeGate(personWith({ ...recentEgfr, medicines: [{ name: row.name }] }))
    expect(gate.status).toBe(row.gate)
  })
})

describe('what comes first', () => {
  it('is 112 among emergencies', () => {
    const answers = { acuteAbdomen: 'yes', takesMagnesium: 'yes', drowsiness: 'yes' }
    expect(judgeGate(personWith({ answers })).urgent).toEqual({
      urgency: 'emergency',
      contact: '112',
    })
  })

  it.each(['acuteAbdomen', 'bowelObstruction'])('is a call at once for %s', (sign) => {
    expect(judgeGate(personWith({ answers: { [sign]: 'yes' } })).urgent).toEqual({
      urgency: 'emergency',
      contact: 'gp-or-112',
    })
  })

  it('is a call today for dehydration alone', () => {
    expect(judgeGate(personWith({ answers: { dehydration: 'yes' } })).urgent).toEqual({
      urgency: 'same-day',
      contact: 'gp-today',
    })
  })
})
