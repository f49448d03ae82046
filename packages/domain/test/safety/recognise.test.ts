import { describe, expect, it } from 'vitest'
import { safetyLibrary } from '../../src/safety/library.ts'
import { recogniser } from '../../src/safety/recognise.ts'
import { substanceKeys } from './keys.ts'

const { recognise } = recogniser(safetyLibrary)

describe('names that people type', () => {
  it('has a key of at least 150 names', () => {
    expect(substanceKeys.length).toBeGreaterThanOrEqual(150)
  })

  it.each(substanceKeys.map((row) => [row.typed, row] as const))('%s', (typed, row) => {
    const read = recognise(typed)
    if (row.unknown === true) {
      expect(read).toMatchObject({ substances: [], classes: [], holds: [], sure: false })
      return
    }
    if (row.unknownOrClassless === true) {
      expect(read.classes).toEqual([])
      return
    }
    if (row.class !== undefined) expect(read.classes).toContain(`medicine.${row.class}`)
    for (const held of row.holds ?? []) expect(read.holds).toContain(held)
  })
})
