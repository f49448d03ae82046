import { createRandom, drawNormal, expectOk } from '@legwork/base'
import { absolute, relative } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import { fitMeta, fitModel, influence, type MetaFit } from '../../src/meta/index.ts'

/**
 * The same quantities by k × k matrices, straight from the textbook: P = W − WX(X'WX)⁻¹X'W. Shares no
 * code with the library, which never forms a k × k matrix.
 */
type Matrix = number[][]

const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => b[0]!.map((_, c) => row.reduce((sum, x, m) => sum + x * b[m]![c]!, 0)))
const transpose = (a: Matrix): Matrix => a[0]!.map((_, c) => a.map((row) => row[c]!))
const trace = (a: Matrix): number => a.reduce((sum, row, i) => sum + row[i]!, 0)

/** Gauss–Jordan with pivoting. */
function inverse(matrix: Matrix): Matrix {
  const n = matrix.length
  const a = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  for (let c = 0; c < n; c++) {
    let best = c
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]![c]!) > Math.abs(a[best]![c]!)) best = r
    ;[a[c], a[best]] = [a[best]!, a[c]!]
    const pivot = a[c]![c]!
    a[c] = a[c]!.map((x) => x / pivot)
    for (let r = 0; r < n; r++) {
      if (r === c) continue
      const factor = a[r]![c]!
      a[r] = a[r]!.map((x, j) => x - factor * a[c]![j]!)
    }
  }
  return a.map((row) => row.slice(n))
}

const random = createRandom(20_201_122)
const k = 24
const x1 = Array.from({ length: k }, () => drawNormal(random))
const x2 = Array.from({ length: k }, () => (random.nextUniform() < 0.5 ? 0 : 1))
const vi = Array.from({ length: k }, () => 0.02 + 0.2 * random.nextUniform())
const yi = vi.map(
  (v, i) => 0.3 + 0.4 * x1[i]! - 0.2 * x2[i]! + drawNormal(random) * Math.sqrt(v + 0.4),
)
const moderators = [
  { name: 'x1', values: x1 },
  { name: 'x2', values: x2 },
]
const design: Matrix = x1.map((value, i) => [1, value, x2[i]!])

function dense(tau2: number): { P: Matrix; covariance: Matrix; beta: number[] } {
  const W = vi.map((v, i) => vi.map((_, j) => (i === j ? 1 / (v + tau2) : 0)))
  const XtW = product(transpose(design), W)
  const covariance = inverse(product(XtW, design))
  const middle = product(transpose(XtW), product(covariance, XtW))
  const P = W.map((row, i) => row.map((w, j) => w - middle[i]![j]!))
  const beta = product(
    covariance,
    product(
      XtW,
      yi.map((y) => [y]),
    ),
  ).map((row) => row[0]!)
  return { P, covariance, beta }
}

const fitted = (method: 'REML' | 'ML' | 'EB' | 'DL' | 'HS', test: 'z' | 'knha' = 'z'): MetaFit =>
  expectOk(fitMeta({ yi, vi, moderators }, { method, test }), method)

describe('two moderators against dense matrices', () => {
  const Y = yi.map((y) => [y])
  const quadratic = (A: Matrix): number => product(transpose(Y), product(A, Y))[0]![0]!

  it('estimates, covariance, Q, I² and H²', () => {
    const fit = fitted('REML')
    const { covariance, beta } = dense(fit.tau2)
    beta.forEach((value, j) => relative(fit.b[j]!, value, 1e-10))
    covariance.forEach((row, r) =>
      row.forEach((value, c) => absolute(fit.covariance[r * 3 + c]!, value, 1e-12)),
    )
    const atZero = dense(0).P
    relative(fit.q, quadratic(atZero), 1e-10)
    const typical = (k - 3) / trace(atZero)
    relative(fit.i2, (100 * fit.tau2) / (fit.tau2 + typical), 1e-10)
    relative(fit.h2, fit.tau2 / typical + 1, 1e-10)
  })

  it('REML solves y’PPy = tr P, ML y’PPy = tr W, EB and exact PM y’Py = k − p', () => {
    const reml = fitted('REML')
    expect(reml.tau2).toBeGreaterThan(0.01)
    const { P } = dense(reml.tau2)
    relative(quadratic(product(P, P)), trace(P), 1e-9)
    const ml = fitted('ML')
    const atMl = dense(ml.tau2).P
    relative(
      quadratic(product(atMl, atMl)),
      vi.reduce((sum, v) => sum + 1 / (v + ml.tau2), 0),
      1e-9,
    )
    relative(quadratic(dense(fitted('EB').tau2).P), k - 3, 1e-9)
  })

  it('DL and HS from their own formulas', () => {
    const { P } = dense(0)
    const q = quadratic(P)
    relative(fitted('DL').tau2, (q - (k - 3)) / trace(P), 1e-10)
    relative(fitted('HS').tau2, (q - k) / vi.reduce((sum, v) => sum + 1 / v, 0), 1e-9)
  })

  it('Knapp–Hartung scales by y’Py/(k − p); QM is the Wald F of both moderators', () => {
    const fit = fitted('REML', 'knha')
    const { P, covariance, beta } = dense(fit.tau2)
    const s2 = quadratic(P) / (k - 3)
    covariance.forEach((row, j) => relative(fit.se[j]!, Math.sqrt(s2 * row[j]!), 1e-10))
    const block = covariance.slice(1).map((row) => row.slice(1).map((x) => x * s2))
    const wald = product(
      [beta.slice(1)],
      product(
        inverse(block),
        beta.slice(1).map((x) => [x]),
      ),
    )
    relative(fit.qm!, wald[0]![0]! / 2, 1e-9)
    expect(fit.df).toBe(k - 3)
  })

  it('hat values are the diagonal of X(X’WX)⁻¹X’W', () => {
    const model = expectOk(fitModel({ yi, vi, moderators }, { method: 'REML', test: 'z' }), 'm')
    const rows = expectOk(influence(model), 'influence')
    const { covariance } = dense(model.fit.tau2)
    const hat = product(product(design, covariance), transpose(design))
    rows.forEach((row, i) => relative(row.hat, hat[i]![i]! / (vi[i]! + model.fit.tau2), 1e-9))
    relative(
      rows.reduce((sum, row) => sum + row.hat, 0),
      3,
      1e-10,
    )
  })

  it('Cook’s distance is the shift of the coefficients in units of their covariance', () => {
    const options = { method: 'REML', test: 'knha' } as const
    const model = expectOk(fitModel({ yi, vi, moderators }, options), 'm')
    const rows = expectOk(influence(model), 'influence')
    const without = expectOk(
      fitMeta(
        {
          yi: yi.slice(1),
          vi: vi.slice(1),
          moderators: moderators.map((m) => ({ ...m, values: m.values.slice(1) })),
        },
        options,
      ),
      'without the first',
    )
    const shift = model.fit.b.map((b, j) => b - without.b[j]!)
    const covariance = [0, 1, 2].map((r) => [0, 1, 2].map((c) => model.fit.covariance[r * 3 + c]!))
    const cook = product(
      [shift],
      product(
        inverse(covariance),
        shift.map((x) => [x]),
      ),
    )[0]![0]!
    relative(rows[0]!.cookD!, cook, 1e-8)
    relative(rows[0]!.tau2Without!, without.tau2, 1e-10)
  })
})
