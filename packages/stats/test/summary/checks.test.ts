import { createRandom } from '@legwork/base'
import { analyse, checkModel, fittedNights, type TrialSeries } from '@legwork/stats'
import { describe, expect, it } from 'vitest'
import { readReference } from '../inference/reference.ts'

function checked(series: TrialSeries) {
  const result = analyse(series, { effort: 'fast', skip: { error: true } })
  if (!result.ok) throw new Error(result.error.type)
  return { analysis: result.value, checks: checkModel(result.value, createRandom(7)) }
}

describe('law E13: model checks', () => {
  it.each(['pois84', 'bern84', 'gaus84', 'ord84', 'negb84'])(
    '%s, data of the model: no warning',
    (name) => {
      const { series, settings } = readReference(name)
      const result = analyse(series, { ...settings, effort: 'fast', skip: { error: true } })
      if (!result.ok) throw new Error(result.error.type)
      const checks = checkModel(result.value, createRandom(7))
      expect(checks.length).toBeGreaterThan(1)
      expect(checks.map(({ warning }) => warning)).toEqual(checks.map(() => null))
    },
  )

  it('counts that never vary are less spread than Poisson', () => {
    const { checks } = checked({
      family: 'poisson',
      outcome: Array.from({ length: 84 }, () => 6),
      arm: Array.from({ length: 84 }, (_, t) => Math.floor(t / 14) % 2),
      armCount: 2,
    })
    expect(checks.find(({ name }) => name === 'variance')!.warning).toBe('less-spread-than-model')
  })

  it.each([
    ['no event at all', () => false],
    ['two events side by side, twice', (t: number) => [20, 21, 60, 61].includes(t)],
  ])('%s says nothing of what the model leaves unexplained', (_, isEvent) => {
    const { checks } = checked({
      family: 'poisson',
      outcome: Array.from({ length: 84 }, (_, t) => (isEvent(t) ? 1 : 0)),
      arm: Array.from({ length: 84 }, (_, t) => Math.floor(t / 14) % 2),
      armCount: 2,
    })
    const residual = checks.find(({ name }) => name === 'residual-autocorrelation')!
    expect(residual.value).toBeGreaterThan(3 / Math.sqrt(84))
    expect(residual.warning).toBeNull()
  })

  it('spells that the model does not know leave residuals that hang together', () => {
    const { checks } = checked({
      family: 'gaussian',
      outcome: Array.from({ length: 84 }, (_, t) => 5 + 4 * Math.sin(t / 3)),
      arm: Array.from({ length: 84 }, (_, t) => Math.floor(t / 14) % 2),
      armCount: 2,
    })
    const residual = checks.find(({ name }) => name === 'residual-autocorrelation')!
    expect(residual.value).toBeGreaterThan(0.3)
    expect(residual.warning).toBe('residuals-autocorrelated')
  })

  it('the same seed gives the same checks', () => {
    const { analysis, checks } = checked(readReference('pois56').series)
    expect(checkModel(analysis, createRandom(7))).toEqual(checks)
  })
})

describe('fitted nights', () => {
  it('bands are nested, hold most outcomes of a quiet gaussian chain, and cover missing nights', () => {
    const { series, settings } = readReference('gaus84')
    const result = analyse(series, { ...settings, effort: 'fast', skip: { error: true } })
    if (!result.ok) throw new Error(result.error.type)
    const nights = fittedNights(result.value)
    expect(nights.length).toBe(84)
    for (const { median, half, wide } of nights) {
      expect(wide[0]).toBeLessThan(half[0])
      expect(half[0]).toBeLessThan(median)
      expect(median).toBeLessThan(half[1])
      expect(half[1]).toBeLessThan(wide[1])
    }
    const widths = nights.map(({ wide }) => wide[1] - wide[0])
    const missing = widths.filter((_, t) => series.outcome[t] === null)
    const seen = widths.filter((_, t) => series.outcome[t] !== null)
    const mean = (x: number[]): number => x.reduce((a, b) => a + b, 0) / x.length
    expect(mean(missing)).toBeGreaterThan(mean(seen))
  })
})
