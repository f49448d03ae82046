import { describe, expect, it } from 'vitest'
import { checkSafety } from '../../src/safety/check.ts'
import { isCleared } from '../../src/safety/cleared.ts'
import type { SafetyCheck } from '../../src/safety/check.ts'
import { keyName, personWith, scenarios } from './keys.ts'
import type { Scenario } from './keys.ts'

function askKeys(check: SafetyCheck): string[] {
  return check.ask.map(({ ask, about }) =>
    about === ''
      ? ask
      : `${ask}:${ask === 'rule' ? keyName(about) : about.replace('medicine.', '')}`,
  )
}

function expectTimetable(check: SafetyCheck, expected: Scenario['timetable']): void {
  if (expected === 'withheld') {
    expect(check.timetable).toBeNull()
    expect(check.spacing).toBeNull()
    return
  }
  expect(isCleared(check.timetable)).toBe(true)
  const timetable = check.timetable?.value
  if ('impossible' in expected) {
    expect(timetable?.type).toBe('impossible')
    if (timetable?.type !== 'impossible') return
    expect([...timetable.clash].sort()).toEqual([...expected.impossible].sort())
    return
  }
  expect(timetable?.type).toBe('timetable')
  if (timetable?.type !== 'timetable') return
  const magnesium = timetable.rows.filter((row) => row.kind === 'supplement')
  expect(magnesium.flatMap((row) => row.times)).toEqual(expected.magnesium)
  if (expected.moved !== undefined) {
    const moved = timetable.rows.filter(
      (row) => row.movedFrom !== null && row.kind !== 'supplement',
    )
    expect(Object.fromEntries(moved.map((row) => [row.label, row.times]))).toEqual(expected.moved)
  }
  if (expected.was !== undefined) {
    const moved = timetable.rows.filter((row) => row.movedFrom !== null)
    expect(Object.fromEntries(moved.map((row) => [row.label, row.movedFrom]))).toEqual(expected.was)
  }
  for (const [label, times] of Object.entries(expected.times ?? {})) {
    expect(timetable.rows.find((row) => row.label === label)?.times).toEqual(times)
  }
}

describe('written people', () => {
  it('are at least sixty', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(60)
  })

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
    const check = checkSafety(personWith(scenario.person))
    expect(check.gate.status).toBe(scenario.gate)
    expect(check.gate.findings.map(({ rule }) => keyName(rule)).sort()).toEqual(
      [...scenario.triggered].sort(),
    )
    if (scenario.answerFirstIncludes !== undefined) {
      expect(check.gate.answerFirst).toEqual(
        expect.arrayContaining([...scenario.answerFirstIncludes]),
      )
    } else expect(check.gate.answerFirst).toEqual([...(scenario.answerFirst ?? [])].sort())
    if (scenario.urgency !== undefined) expect(check.gate.urgent?.urgency).toBe(scenario.urgency)
    for (const [name, medicineClass] of Object.entries(scenario.medicines ?? {})) {
      const advice = check.medicines.find((medicine) => medicine.name === name)
      if (medicineClass === null) expect(advice).toMatchObject({ known: false, classes: [] })
      else {
        expect(advice?.known).toBe(true)
        expect(advice?.classes.map(({ id }) => id)).toContain(`medicine.${medicineClass}`)
      }
    }
    if (scenario.discuss !== undefined) {
      expect(
        check.discuss.map((each) => each.medicineClass.replace('medicine.', '')).sort(),
      ).toEqual([...scenario.discuss].sort())
    }
    expect(check.look.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...(scenario.look ?? [])]),
    )
    expect(askKeys(check)).toEqual(expect.arrayContaining([...scenario.ask]))
    expectTimetable(check, scenario.timetable)
  })
})
