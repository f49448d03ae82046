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
    expect(read.unclassed).toBe(row.unclassed ?? null)
    if (row.unclassed !== undefined) expect(read.sure).toBe(true)
    if (row.class !== undefined) expect(read.classes).toContain(`medicine.${row.class}`)
    for (const held of row.holds ?? []) expect(read.holds).toContain(held)
  })

  it('reads every medicine of a line, and does not pass over what it does not understand', () => {
    expect(recognise('omeprazol raltegravier').classes).toContain('medicine.raltegravir')
    expect(recognise('omeprazol, dolutegravir en Maalox')).toMatchObject({
      classes: ['medicine.ppi', 'medicine.dolutegravir', 'medicine.mg_antacid_laxative'],
      sure: true,
    })
    expect(recognise('omeprazol en blauwe pillen')).toMatchObject({ sure: false })
    expect(recognise('omeprazol zorblaxin')).toMatchObject({
      classes: ['medicine.ppi'],
      sure: false,
    })
  })

  it('is not sure of a short word with a slip or a long one with two, yet lets it limit', () => {
    expect(recognise('tivicoy')).toMatchObject({ classes: ['medicine.dolutegravir'], sure: false })
    expect(recognise('raltegrafier')).toMatchObject({
      classes: ['medicine.raltegravir'],
      sure: false,
    })
    expect(recognise('raltegravier')).toMatchObject({ sure: true, readAs: 'raltegravir' })
  })

  it('takes a pill for something for the contraceptive pill only when nothing else is named', () => {
    const other = ['thyroid pill', 'iron pills', 'calcium pill', 'pill for the heart', 'gele pil']
    for (const typed of other)
      expect(recognise(typed).classes).not.toContain('medicine.contraceptive')
    for (const typed of ['iron pills', 'thyroid pill', 'ijzerpillen', 'water pills', 'vit d'])
      expect(recognise(typed).sure).toBe(true)
    for (const typed of ['pil', 'de pil', 'the pill', 'birth control pill', 'anticonceptiepil'])
      expect(recognise(typed)).toMatchObject({ classes: ['medicine.contraceptive'], sure: true })
  })

  it('takes any case, accents, strengths and forms', () => {
    for (const typed of ['FENYTOÏNE 100mg', 'fenytoine tablet 100 mg', ' Fenytoïne  (retard) ']) {
      expect(recognise(typed)).toMatchObject({ classes: ['medicine.phenytoin'], sure: true })
    }
  })

  it('never throws, whatever is typed', () => {
    for (const typed of ['', ' ', '/', '+++', '100', 'mg', '\u0000', '🧂', 'a'.repeat(200)]) {
      expect(recognise(typed)).toMatchObject({ classes: [], sure: false })
    }
  })
})
