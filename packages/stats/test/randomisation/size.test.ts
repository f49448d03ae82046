import { absolute, scaled } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import {
  coverageCases,
  coverageLevel,
  designs,
  errorsAbove,
  errorsOff,
  measureCoverage,
  measureSize,
} from '../../../../bench/calibrate/randomisation.ts'

// The full size is that of `npm run calibrate randomisation`; at LEGWORK_SCALE=20 here as well.
describe('the size of the randomisation test under the null', () => {
  for (const design of designs) {
    it(`${design.name}: P(p ≤ α) ≤ α and equals the size of the enumerated set`, () => {
      const { whole, parts } = measureSize(design, scaled(200), 20261122)
      expect(parts).toHaveLength(4)
      expect(whole.length).toBeGreaterThan(0)
      for (const cell of whole) {
        expect(errorsOff(cell)).toBeLessThanOrEqual(3)
        expect(errorsAbove(cell)).toBeLessThanOrEqual(3)
        // given the data, the size never exceeds alpha
        expect(cell.predicted).toBeLessThanOrEqual(cell.alpha * cell.nulls * (1 + 1e-12))
      }
      for (const { cells } of parts) {
        for (const cell of cells) expect(errorsOff(cell)).toBeLessThanOrEqual(4.5)
      }
    }, 600_000)
  }
})

describe('the coverage of the interval by inversion', () => {
  for (const one of coverageCases) {
    it(`${one.family}, effect ${one.effect}, level ${one.intercept}`, () => {
      const runs = scaled(400)
      const noise = 3 * Math.sqrt((coverageLevel * (1 - coverageLevel)) / runs)
      // a shift of scores is exact; a ratio of expected counts is approximate: two points
      const limit = noise + (one.family === 'poisson' ? 0.02 : 0)
      absolute(measureCoverage(one, runs, 20261122) / runs, coverageLevel, limit)
    }, 600_000)
  }
})
