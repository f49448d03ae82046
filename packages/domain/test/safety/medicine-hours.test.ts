import { factById } from '@legwork/knowledge'
import { describe, expect, it } from 'vitest'
import { safetyLibrary } from '../../src/safety/library.ts'
import { medicinesToDiscuss } from '../../src/safety/medicine-advice.ts'
import { hoursOf, hoursToKeep } from '../../src/safety/medicine-hours.ts'
import { recogniser } from '../../src/safety/recognise.ts'
import { medicineOracle } from './keys.ts'

const { recognise } = recogniser(safetyLibrary)

describe('hours between medicines and magnesium', () => {
  it('has a row for every class', () => {
    expect(medicineOracle.map((row) => `medicine.${row.class}`).sort()).toEqual(
      safetyLibrary.medicineClasses.map(({ id }) => id).sort(),
    )
  })

  it.each(medicineOracle.map((row) => [row.class, row] as const))('%s', (_, row) => {
    const hours = hoursOf(recognise(row.name), safetyLibrary)
    if (row.hours === null) {
      expect(hours).toBeNull()
      return
    }
    const [before, after] = row.hours
    if (row.hoursAtLeast === true) {
      expect(hours?.before).toBeGreaterThanOrEqual(before)
      expect(hours?.after).toBeGreaterThanOrEqual(after)
    } else expect(hours).toMatchObject({ before, after })
  })

  it.each(medicineOracle.map((row) => [row.class, row] as const))(
    '%s: the general hours where it has none of its own',
    (_, row) => {
      const recognised = recognise(row.name)
      const kept = hoursToKeep(recognised, safetyLibrary)
      if (row.hours !== null) {
        expect(kept?.before).toBeGreaterThanOrEqual(row.hours[0])
        expect(kept?.after).toBeGreaterThanOrEqual(row.hours[1])
      } else if (row.swallowed === false || recognised.holds.includes('magnesium')) {
        expect(kept).toBeNull()
      } else expect(kept).toEqual({ before: 2, after: 2, classes: [] })
    },
  )

  // Forms and routes: whether the general two hours hold (`spacing.not_swallowed`).
  it.each([
    ['zorblaxin', true],
    ['insuline + zorblaxin', true],
    ['insuline glargine', false],
    ['Ventolin', false],
    ['salbutamol tablet', true],
    ['naproxen', true],
    ['naproxen gel', false],
    ['naproxen + diclofenac gel', true],
    ['tonic water', false],
    ['zoutvervanger', false],
    ['kaliumchloride', true],
    ['magnesiumcitraat', false],
    ['Maalox', false],
    ['zink', true],
  ] as const)('%s: general hours %s', (name, held) => {
    expect(hoursToKeep(recognise(name), safetyLibrary)).toEqual(
      held ? { before: 2, after: 2, classes: [] } : null,
    )
  })

  it('gives a line of two medicines the general hours for the one without its own', () => {
    // alendronate: half an hour before, 6 hours after; simvastatin: none of its own
    expect(hoursToKeep(recognise('alendroninezuur'), safetyLibrary)?.before).toBe(0.5)
    expect(hoursToKeep(recognise('alendroninezuur + simvastatine'), safetyLibrary)).toEqual({
      before: 2,
      after: 6,
      classes: ['medicine.bisphosphonate'],
    })
  })

  it.each(medicineOracle.map((row) => [row.class, row] as const))('%s: to discuss', (_, row) => {
    const recognised = [{ taken: { name: row.name }, recognised: recognise(row.name) }]
    const classes = medicinesToDiscuss(recognised, safetyLibrary).map((each) => each.medicineClass)
    expect(classes.includes(`medicine.${row.class}` as (typeof classes)[number])).toBe(row.discuss)
  })

  // Label intervals of single substances, from the record of the class (bisphosphonates: 1 h ibandronate, 2 h clodronate).
  it.each([
    ['ibandroninezuur', 1, 6],
    ['clodroninezuur', 2, 6],
    ['Juluca', 4, 6],
    ['simvastatine', null, null],
  ] as const)('%s has hours of its own', (name, before, after) => {
    const hours = hoursOf(recognise(name), safetyLibrary)
    if (before === null) expect(hours).toBeNull()
    else expect(hours).toMatchObject({ before, after })
  })

  it('fills an order that no record speaks of with the general rule', () => {
    expect(hoursOf(recognise('rosuvastatine'), safetyLibrary)?.after).toBe(
      factById('spacing.default')?.value,
    )
  })

  it('takes the strictest hours when a line names two medicines', () => {
    expect(hoursOf(recognise('levothyroxine + ciprofloxacine'), safetyLibrary)).toMatchObject({
      before: 4,
      after: 6,
    })
  })
})
