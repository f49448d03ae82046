import { scaled } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { isCalibrated, measure, settings } from '../../../../bench/calibrate/pooling.ts'

// A twentieth of the size of `npm run calibrate pooling`; all of it at LEGWORK_SCALE=20.
describe('pooled posteriors are calibrated over (mu, tau) from the prior', () => {
  for (const setting of settings) {
    it(`${setting.people} people, ${setting.kind}`, () => {
      const rows = measure(setting, scaled(setting.runs / 20), 20261122)
      expect(rows).toHaveLength(20)
      expect(rows.filter((row) => !isCalibrated(row))).toEqual([])
    }, 900_000)
  }
})
