import { expectOk } from '@legwork/base'
import { relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { crossoverDifference, crossoverStandardised } from '../../src/meta/index.ts'

describe('cross-over trials', () => {
  it('Frusso 1999: the paired SE a week from P = .59 is 0.3222229 (rebuilt in the evidence notes)', () => {
    const effect = expectOk(
      crossoverDifference({ from: 'p', mean: (11.8 - 11.1) / 4, p: 0.59, n: 42 }),
      'p',
    )
    relative(effect.yi, 0.175, 1e-14)
    relative(Math.sqrt(effect.vi), 0.3222229, 2e-7)
  })

  it('Frusso 1999 unpaired (correlation 0) is 0.4065132 a week', () => {
    const effect = expectOk(
      crossoverDifference({
        from: 'correlation',
        m1: 11.8 / 4,
        sd1: 7.6 / 4,
        m2: 11.1 / 4,
        sd2: 7.3 / 4,
        n: 42,
        correlation: 0,
      }),
      'correlation',
    )
    relative(Math.sqrt(effect.vi), 0.4065132, 2e-7)
  })

  it('every way of reporting one trial gives one variance', () => {
    const direct = expectOk(
      crossoverDifference({ from: 'differences', mean: 1.2, sd: 3, n: 25 }),
      'differences',
    )
    const t = expectOk(crossoverDifference({ from: 't', mean: 1.2, t: 2, n: 25 }), 't')
    relative(t.vi, direct.vi, 1e-13)
    // two-sided p of t = 2 on 24 degrees of freedom: 0.0569398499365 (mpmath 1.3, 2·(1 − T₂₄(2)))
    const p = expectOk(
      crossoverDifference({ from: 'p', mean: 1.2, p: 0.0569398499365, n: 25 }),
      'p',
    )
    relative(p.vi, direct.vi, 1e-8)
    // t quantile .975 on 24 degrees of freedom: 2.06389856162803 (mpmath 1.3)
    const half = 0.6 * 2.06389856162803
    const ci = expectOk(
      crossoverDifference({ from: 'interval', lower: 1.2 - half, upper: 1.2 + half, n: 25 }),
      'interval',
    )
    relative(ci.vi, direct.vi, 1e-12)
    relative(ci.yi, 1.2, 1e-14)
  })

  it('a higher correlation makes the standardised difference more certain', () => {
    const base = { from: 'correlation', m1: 5, sd1: 2, m2: 4, sd2: 2, n: 20 } as const
    const loose = expectOk(crossoverStandardised({ ...base, correlation: 0.1 }), 'loose')
    const tight = expectOk(crossoverStandardised({ ...base, correlation: 0.8 }), 'tight')
    expect(tight.yi).toBe(loose.yi)
    relative(tight.vi / loose.vi, 0.2 / 0.9, 1e-13)
  })

  it.each([
    [{ from: 'p', mean: 0, p: 0.5, n: 10 }, 'mean', 'not 0'],
    [{ from: 'p', mean: 1, p: 1, n: 10 }, 'p', 'between 0 and 1'],
    [{ from: 't', mean: 1, t: 0, n: 10 }, 't', 'not 0'],
    [{ from: 'differences', mean: 1, sd: 0, n: 10 }, 'sd', 'above 0'],
    [{ from: 'differences', mean: 1, sd: 1, n: 1 }, 'n', 'at least 2'],
    [{ from: 'interval', lower: 2, upper: 1 }, 'upper', 'above the lower limit'],
  ] as const)('%j is refused at %s', (report, column, rule) => {
    const effect = crossoverDifference(report)
    expect(effect).toMatchObject({ ok: false, error: { type: 'badValue', column, rule } })
  })
})
