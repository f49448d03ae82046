import { createRandom, drawNormal } from '@legwork/base'
import { scaled } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { fitMeta, tau2Methods } from '../../src/meta/index.ts'

/** Variances over twelve orders of magnitude, few studies, up to three moderators, some of them years. */
describe('extreme studies', () => {
  it('every fit is finite or a typed error, whatever the data', () => {
    const random = createRandom(20_201_122)
    let fits = 0
    let refusals = 0
    for (let n = 0; n < scaled(150); n++) {
      const k = 1 + random.nextBelow(30)
      const scale = 10 ** (6 * random.nextUniform() - 3)
      const spread = 10 ** (8 * random.nextUniform() - 6)
      const vi = Array.from({ length: k }, () => spread * 10 ** (4 * random.nextUniform() - 2))
      const yi = vi.map((v) => scale * drawNormal(random) + Math.sqrt(v) * drawNormal(random))
      const moderators = Array.from({ length: random.nextBelow(4) }, (_, j) => ({
        name: `m${j}`,
        values: Array.from({ length: k }, () =>
          j === 1 ? random.nextBelow(3) : 1900 + 100 * random.nextUniform(),
        ),
      }))
      for (const method of tau2Methods) {
        for (const test of ['z', 'knha'] as const) {
          const fit = fitMeta({ yi, vi, moderators }, { method, test })
          if (!fit.ok) {
            refusals += 1
            expect([
              'tooFewStudies',
              'collinearModerators',
              'notConverged',
              'tau2AboveSearchRange',
            ]).toContain(fit.error.type)
            continue
          }
          fits += 1
          const { b, se, p, ciLower, ciUpper, weights, tau2, i2, h2, q, qp, qm, qmp } = fit.value
          const figures = [
            ...b,
            ...se,
            ...p,
            ...ciLower,
            ...ciUpper,
            ...weights,
            tau2,
            i2,
            h2,
            q,
            qp,
          ]
          expect([...figures, qm ?? 0, qmp ?? 0].every(Number.isFinite)).toBe(true)
          expect(tau2).toBeGreaterThanOrEqual(0)
          expect(i2).toBeGreaterThanOrEqual(0)
          expect(i2).toBeLessThanOrEqual(100)
          expect(qp).toBeGreaterThanOrEqual(0)
          expect(qp).toBeLessThanOrEqual(1)
        }
      }
    }
    expect(fits).toBeGreaterThan(3 * refusals)
  })
})
