import { describe, expect, it } from 'vitest'
import * as distributions from '../../src/meta/distributions/index.ts'
import fixture from './fixtures/distributions.json' with { type: 'json' }

type Distribution = (...args: number[]) => number
const byName = distributions as unknown as Record<string, Distribution>

/** Far tails carry e^{-x}: one unit in the last place of x = 276 is already 3e-14. */
const tolerance = 2e-13

describe('distributions of the meta-analysis', () => {
  const names = [...new Set(fixture.rows.map((row) => row.f))]

  it.each(names)('%s agrees with mpmath (distributions.py, 50 digits)', (name) => {
    const rows = fixture.rows.filter((row) => row.f === name)
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) {
      const value = byName[name]!(...row.args)
      const error = row.value === 0 ? Math.abs(value) : Math.abs(value / row.value - 1)
      expect(error, `${name}(${row.args.join(', ')}) = ${value}, wanted ${row.value}`).toBeLessThan(
        tolerance,
      )
    }
  })
})
