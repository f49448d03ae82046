import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { binomialTail } from '../oracle/binomial.ts'
import { signTest } from '../oracle/shares.ts'
import { evidenceOfMagnesium } from '../oracle/verdict-table.ts'

describe('shares of verdicts', () => {
  // By hand: 2 · (C(10,0) + C(10,1)) / 2^10, and 2 / 2^39
  it('the sign test is exact, and sees a lopsided count', () => {
    expect(Math.abs(signTest(1, 9) - 22 / 1024)).toBeLessThan(1e-14)
    expect(Math.abs(signTest(39, 0) / 2 ** -38 - 1)).toBeLessThan(1e-12)
    expect(signTest(7, 7)).toBe(1)
  })

  // By hand: P(X ≤ 1) of Bin(4, 0.25) = 0.75^4 + 4 · 0.25 · 0.75^3; P(X ≥ 4) = 0.25^4
  it('the binomial tail is the smaller one', () => {
    expect(Math.abs(binomialTail(0, 4, 0.25) - 0.75 ** 4)).toBeLessThan(1e-14)
    expect(Math.abs(binomialTail(4, 4, 0.25) - 0.25 ** 4)).toBeLessThan(1e-14)
  })
})

type Measured = {
  readonly figures: {
    readonly setting: {
      readonly families: readonly {
        readonly family: string
        readonly priors: readonly { readonly name: string; readonly prior: unknown }[]
      }[]
    }
  }
}

it('the stored verdicts under the evidence prior are those of the record as it is now', () => {
  const stored = JSON.parse(readFileSync('docs/measured/verdicts.json', 'utf8')) as Measured
  const counts = stored.figures.setting.families.find(({ family }) => family === 'poisson')
  const found = counts?.priors.find(({ name }) => name === 'evidence')
  expect(found?.prior).toEqual(evidenceOfMagnesium()?.prior)
})
