import { gaussHermite } from '../kernel/quadrature.ts'
import { marginalFromDensity, spacedGrid } from '../summary/marginal.ts'
import type { Marginal } from '../summary/marginal.ts'
import { splineSlopes } from './curve.ts'
import type { PersonIntegral } from './person-integral.ts'
import type { PopulationGrid, TauRow } from './population-grid.ts'

const hermite = gaussHermite(12)
/** Points of the grid that weigh less than this share of the heaviest are left out of marginals. */
const negligible = 1e-9

/** log density of mu at one tau, interpolated; −∞ beyond its grid. */
function rowSpline(row: TauRow, values: Float64Array): (mu: number) => number {
  const { muFirst, muStep } = row
  const n = values.length
  const x = Float64Array.from(values, (_, k) => muFirst + k * muStep)
  const slopes = splineSlopes(x, values)
  return (mu) => {
    const u = (mu - muFirst) / muStep
    if (u < 0 || u > n - 1) return -Infinity
    const i = Math.min(n - 2, Math.floor(u))
    const s = u - i
    const p = muStep * slopes[i]!
    const q = muStep * slopes[i + 1]!
    const rise = values[i + 1]! - values[i]!
    return values[i]! + s * (p + s * (3 * rise - 2 * p - q + s * (p + q - 2 * rise)))
  }
}

/** Moments of mu and tau; `coarse` uses every second node in both directions. */
export function gridMoments(grid: PopulationGrid, coarse: boolean) {
  let mass = 0
  let mu1 = 0
  let mu2 = 0
  let tau1 = 0
  let tau2 = 0
  const stride = coarse ? 2 : 1
  for (const row of grid.rows) {
    const weight = (coarse ? row.coarseWeight : row.weight) * row.muStep * stride
    if (weight === 0) continue
    for (let k = 0; k < row.logDensity.length; k += stride) {
      const w = weight * Math.exp(row.logDensity[k]!)
      const mu = row.muFirst + k * row.muStep
      mass += w
      mu1 += w * mu
      mu2 += w * mu * mu
      tau1 += w * row.tau
      tau2 += w * row.tau * row.tau
    }
  }
  const muMean = mu1 / mass
  const tauMean = tau1 / mass
  return {
    mass,
    muMean,
    muSd: Math.sqrt(Math.max(0, mu2 / mass - muMean * muMean)),
    tauMean,
    tauSd: Math.sqrt(Math.max(0, tau2 / mass - tauMean * tauMean)),
    tauSquare: tau2 / mass,
  }
}

/** Marginal of mu: the rows mixed on one grid. */
export function muMarginal(grid: PopulationGrid): Marginal {
  const { muMean, muSd } = gridMoments(grid, false)
  const points = spacedGrid(muMean - 9 * muSd, muMean + 9 * muSd, 541)
  const density = new Float64Array(points.length)
  for (const row of grid.rows) {
    const top = row.logDensity.reduce((most, value) => Math.max(most, value), -Infinity)
    if (top < -21) continue
    const at = rowSpline(row, row.logDensity)
    for (let i = 0; i < points.length; i++) density[i]! += row.weight * Math.exp(at(points[i]!))
  }
  return marginalFromDensity(points, density)
}

/** Marginal of tau: the logs of the row integrals by their Chebyshev interpolant. */
export function tauMarginal(grid: PopulationGrid): Marginal {
  const { rows, tauLow, tauHigh } = grid
  const logs = rows.map((row) => {
    let sum = 0
    for (const value of row.logDensity) sum += Math.exp(value)
    return Math.log(sum * row.muStep)
  })
  const last = rows.length - 1
  const points = spacedGrid(tauLow, tauHigh, 601)
  const density = points.map((tau) => {
    let top = 0
    let bottom = 0
    for (let k = 0; k <= last; k++) {
      const gap = tau - rows[k]!.tau
      if (gap === 0) return Math.exp(logs[k]!)
      const w = ((k % 2 === 0 ? 1 : -1) * (k === 0 || k === last ? 0.5 : 1)) / gap
      top += w * logs[k]!
      bottom += w
    }
    return Math.exp(top / bottom)
  })
  return marginalFromDensity(points, density)
}

/**
 * Marginal of one effect b: of a person, p(b | y) ∝ L(b) ∫∫ p(mu, tau | y) N(b; mu, tau²) / Z(mu, tau),
 * Z that person's integral; of the next person (no curve) with L = Z = 1. At each tau the integral over
 * mu is the trapezoid rule on the row, or, when tau is below the row's step, Gauss–Hermite around b.
 */
export function effectMarginal(
  grid: PopulationGrid,
  person: PersonIntegral | null,
  size: number,
): Marginal {
  const floor = Math.log(negligible)
  // the next person's effect has the heavier tails: few people leave large tau possible
  const reach = person === null ? 14 : 10
  let mass = 0
  let first = 0
  let second = 0
  const rows: { row: TauRow; values: Float64Array }[] = []
  for (const row of grid.rows) {
    const top = row.logDensity.reduce((most, value) => Math.max(most, value), -Infinity)
    if (top < floor) continue
    const values = new Float64Array(row.logDensity.length)
    for (let k = 0; k < values.length; k++) {
      const mu = row.muFirst + k * row.muStep
      const log = row.logDensity[k]!
      if (person === null) {
        const w = row.weight * row.muStep * Math.exp(log)
        mass += w
        first += w * mu
        second += w * (mu * mu + row.tau * row.tau)
        values[k] = log
        continue
      }
      if (log < floor && row.tau >= row.muStep * 1.05) {
        values[k] = -Infinity
        continue
      }
      const product = person.moments(mu, row.tau)
      const w = row.weight * row.muStep * Math.exp(log)
      mass += w
      first += w * product.mean
      second += w * (product.mean * product.mean + product.variance)
      values[k] = log - product.log
    }
    rows.push({ row, values })
  }
  const mean = first / mass
  const sd = Math.sqrt(Math.max(second / mass - mean * mean, 0))
  const points = spacedGrid(mean - reach * sd, mean + reach * sd, size)
  const density = new Float64Array(size)
  for (const { row, values } of rows) addRow(row, values, points, density)
  if (person !== null) {
    for (let i = 0; i < size; i++) density[i]! *= Math.exp(person.curve.value(points[i]!))
  }
  return { ...marginalFromDensity(points, density), mean, sd }
}

function addRow(
  row: TauRow,
  values: Float64Array,
  points: Float64Array,
  density: Float64Array,
): void {
  const { tau, weight, muFirst, muStep } = row
  if (tau < 1.05 * muStep) {
    const at = rowSpline(row, values)
    for (let i = 0; i < points.length; i++) {
      let sum = 0
      for (let k = 0; k < hermite.nodes.length; k++) {
        sum += hermite.weights[k]! * Math.exp(at(points[i]! + tau * hermite.nodes[k]!))
      }
      density[i]! += weight * sum
    }
    return
  }
  const scale = weight * (muStep / tau) * 0.3989422804014327
  for (let k = 0; k < values.length; k++) {
    const w = scale * Math.exp(values[k]!)
    if (w === 0) continue
    const mu = muFirst + k * muStep
    for (let i = 0; i < points.length; i++) {
      const z = (points[i]! - mu) / tau
      if (z > 8.5 || z < -8.5) continue
      density[i]! += w * Math.exp(-0.5 * z * z)
    }
  }
}
