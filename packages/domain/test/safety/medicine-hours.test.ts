import { describe, expect, it } from 'vitest'
import { safetyLibrary } from '../../src/safety/library.ts'
import { medicinesToDiscuss } from '../../src/safety/medicine-advice.ts'
import { hoursOf } from '../../src/safety/medicine-hours.ts'
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

  it('takes the strictest hours when a line names two medicines', () => {
    expect(hoursOf(recognise('levothyroxine + ciprofloxacine'), safetyLibrary)).toMatchObject({
      before: 4,
      after: 6,
    })
  })
})
