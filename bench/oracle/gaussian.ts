import type { Summary } from './integrate.ts'
import { emptyParameters, exposureColumns, logPrior, type OracleProblem } from './model.ts'
import { normalCdf } from './normal.ts'

type Contrast = { readonly arm: number; readonly reference: number }

/** One point of (sigma, rho, phi): the contrast is exactly normal there. */
type Conditional = { readonly logDensity: number; readonly mean: number; readonly sd: number }

/**
 * Gaussian outcomes: given (sigma, rho, phi) the coefficients are exactly normal, found by running the
 * Kalman gains over the outcome and every column, so only three parameters are left for the grid.
 */
export function conditionalNormals(
  problem: OracleProblem,
  days: number,
  contrast: Contrast,
): (sigma: number, rho: number, phi: number) => Conditional[] {
  const nights = problem.outcome.length
  const used = problem.outcome.map((y, t) => y !== null && (problem.arm[t] ?? null) !== null)
  const arms = problem.armCount - 1
  const size = arms + 2
  const columns = [
    ...exposureColumns(problem, days),
    new Float64Array(nights).fill(1),
    Float64Array.from({ length: nights }, (_, t) => (t + 0.5) / nights - 0.5),
    Float64Array.from(problem.outcome, (y) => y ?? 0),
  ]
  const total = problem.effect.reduce((sum, { weight }) => sum + weight, 0)
  let products: { means: number[]; sds: number[]; log: number }[] = [{ means: [], sds: [], log: 0 }]
  for (let a = 0; a < arms; a++)
    products = products.flatMap((old) =>
      problem.effect.map(({ mean, sd, weight }) => ({
        means: [...old.means, mean],
        sds: [...old.sds, sd],
        log: old.log + Math.log(weight / total),
      })),
    )
  const state = new Float64Array(size + 1)
  const error = new Float64Array(size + 1)
  return (sigma, rho, phi) => {
    const gram = Array.from({ length: size + 1 }, () => new Float64Array(size + 1))
    let logDet = 0
    let count = 0
    let variance = sigma * sigma
    const noise = variance * (1 - rho * rho)
    state.fill(0)
    for (let t = 0; t < nights; t++) {
      if (t > 0) {
        for (let c = 0; c <= size; c++) state[c]! *= rho
        variance = rho * rho * variance + noise
      }
      if (!used[t]) continue
      const spread = variance + phi * phi
      const gain = variance / spread
      for (let c = 0; c <= size; c++) error[c] = columns[c]![t]! - state[c]!
      for (let c = 0; c <= size; c++) {
        const row = gram[c]!
        for (let k = 0; k <= c; k++) row[k]! += (error[c]! * error[k]!) / spread
        state[c]! += gain * error[c]!
      }
      logDet += Math.log(spread)
      count++
      variance *= 1 - gain
    }
    return products.map(({ means, sds, log }) => {
      const priorMean = [...means, problem.intercept.mean, problem.trend.mean]
      const priorSd = [...sds, problem.intercept.sd, problem.trend.sd]
      const precision = Array.from({ length: size }, (_, i) =>
        Float64Array.from({ length: size }, (_, j) => gram[Math.max(i, j)]![Math.min(i, j)]!),
      )
      const right = new Float64Array(size)
      let square = gram[size]![size]!
      for (let i = 0; i < size; i++) {
        const weight = 1 / priorSd[i]! ** 2
        precision[i]![i]! += weight
        right[i] = gram[size]![i]! + weight * priorMean[i]!
        square += weight * priorMean[i]! ** 2
      }
      const factor = factorise(precision)
      const mean = solve(factor, right)
      let half = 0
      for (let i = 0; i < size; i++) {
        square -= right[i]! * mean[i]!
        half += Math.log(factor[i]![i]!) + Math.log(priorSd[i]!)
      }
      const direction = new Float64Array(size)
      direction[contrast.arm - 1] = 1
      if (contrast.reference > 0) direction[contrast.reference - 1] = -1
      const image = solve(factor, direction)
      let m = 0
      let v = 0
      for (let i = 0; i < size; i++) {
        m += direction[i]! * mean[i]!
        v += direction[i]! * image[i]!
      }
      return {
        logDensity: log - 0.5 * (square + logDet + count * Math.log(2 * Math.PI)) - half,
        mean: m,
        sd: Math.sqrt(v),
      }
    })
  }
}

function factorise(a: readonly Float64Array[]): Float64Array[] {
  const d = a.length
  const l = a.map(() => new Float64Array(d))
  for (let i = 0; i < d; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!
      for (let k = 0; k < j; k++) sum -= l[i]![k]! * l[j]![k]!
      l[i]![j] = i === j ? Math.sqrt(sum) : sum / l[j]![j]!
    }
  return l
}

function solve(l: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = right.slice()
  const d = x.length
  for (let i = 0; i < d; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i]![k]! * x[k]!
    x[i]! /= l[i]![i]!
  }
  for (let i = d - 1; i >= 0; i--) {
    for (let k = i + 1; k < d; k++) x[i]! -= l[k]![i]! * x[k]!
    x[i]! /= l[i]![i]!
  }
  return x
}

const CELLS = 240

/** Gauss–Legendre nodes on (0, 1), by Newton on the Legendre recurrence. */
function legendre(n: number): { x: number[]; w: number[] } {
  const x: number[] = []
  const w: number[] = []
  for (let i = 1; i <= n; i++) {
    let z = Math.cos((Math.PI * (i - 0.25)) / (n + 0.5))
    let slope = 1
    for (let step = 0; step < 100; step++) {
      let [now, before] = [z, 1]
      for (let k = 2; k <= n; k++)
        [now, before] = [((2 * k - 1) * z * now - (k - 1) * before) / k, now]
      slope = (n * (z * now - before)) / (z * z - 1)
      const change = now / slope
      z -= change
      if (Math.abs(change) < 1e-15) break
    }
    x.push(0.5 * (1 + z))
    w.push(1 / ((1 - z * z) * slope * slope))
  }
  return { x, w }
}

type Grid = { readonly angles: number; readonly rhoStep: number; readonly scaleStep: number }

/** Weighted conditional normals on a grid of (angle, rho, log total SD), sigma = total · sin(angle). */
function gridDraws(problem: OracleProblem, contrast: Contrast, grid: Grid): Draw[] {
  const parameters = emptyParameters(problem)
  const constant = coefficientPrior(problem)
  const totalWeight = problem.halfLives.reduce((sum, { weight }) => sum + weight, 0)
  const { x: angles, w: angleWeights } = legendre(grid.angles)
  const seen = problem.outcome.filter((y) => y !== null)
  const centre = seen.reduce((a, y) => a + y, 0) / seen.length
  const spread = Math.sqrt(seen.reduce((a, y) => a + (y - centre) ** 2, 0) / seen.length) + 0.05
  const draws: Draw[] = []
  let top = -Infinity
  for (const { days, weight } of problem.halfLives) {
    const conditional = conditionalNormals(problem, days, contrast)
    for (let i = 0; i < angles.length; i++) {
      const angle = 0.5 * Math.PI * angles[i]!
      let startAt = Math.log(spread)
      for (let z = -3.6; z <= 6; z += grid.rhoStep) {
        const rho = Math.tanh(z)
        const fixed =
          Math.log(angleWeights[i]! * 0.5 * Math.PI * grid.rhoStep * grid.scaleStep) +
          Math.log1p(-rho * rho) +
          Math.log(weight / totalWeight)
        const at = (logTotal: number): number => {
          const total = Math.exp(logTotal)
          parameters.sigma = total * Math.sin(angle)
          parameters.phi = total * Math.cos(angle)
          parameters.rho = rho
          const log = fixed + 2 * logTotal + logPrior(problem, parameters) - constant
          const parts = conditional(parameters.sigma, rho, parameters.phi)
          let best = -Infinity
          for (const { logDensity, mean, sd } of parts) {
            best = Math.max(best, log + logDensity)
            if (log + logDensity > top - 18) draws.push({ log: log + logDensity, mean, sd })
          }
          top = Math.max(top, best)
          return best
        }
        // Uphill to the best total SD, then both ways until nothing is left.
        const origin = Math.round(startAt / grid.scaleStep)
        let highest = at(origin * grid.scaleStep)
        let peak = origin
        for (const way of [1, -1]) {
          for (let k = origin + way; Math.abs(k * grid.scaleStep) < 12; k += way) {
            const value = at(k * grid.scaleStep)
            if (value > highest) {
              highest = value
              peak = k
            } else if (value < Math.max(highest, top) - 18 && (peak - k) * way < 0) break
          }
        }
        startAt = peak * grid.scaleStep
      }
    }
  }
  return draws.filter(({ log }) => log > top - 18)
}

type Draw = { readonly log: number; readonly mean: number; readonly sd: number }

/** Summaries on a fine grid and on one with about 1.4 times the spacing along every axis. */
export function gaussianSummaries(
  problem: OracleProblem,
  contrast: Contrast,
  probabilities: readonly number[],
): { fine: Summary; coarse: Summary } {
  const summary = (grid: Grid): Summary => {
    const draws = gridDraws(problem, contrast, grid)
    const top = draws.reduce((best, { log }) => Math.max(best, log), -Infinity)
    return mixtureSummary(draws, top, 1, probabilities)
  }
  const nights = problem.outcome.filter((y) => y !== null).length
  const scaleStep = 0.55 / Math.sqrt(2 * nights)
  return {
    fine: summary({ angles: 30, rhoStep: 0.15, scaleStep }),
    coarse: summary({ angles: 21, rhoStep: 0.21, scaleStep: 1.4 * scaleStep }),
  }
}

function coefficientPrior(problem: OracleProblem): number {
  return (
    logPrior(problem, emptyParameters(problem)) -
    logPrior(
      { ...problem, effect: [UNIT], intercept: UNIT, trend: UNIT },
      emptyParameters(problem),
    ) +
    (problem.armCount + 1) * Math.log(1 / Math.sqrt(2 * Math.PI))
  )
}

const UNIT = { mean: 0, sd: 1, weight: 1 }

function mixtureSummary(
  draws: readonly Draw[],
  top: number,
  points: number,
  probabilities: readonly number[],
): Summary {
  let total = 0
  let first = 0
  let second = 0
  for (const { log, mean, sd } of draws) {
    const w = Math.exp(log - top)
    total += w
    first += w * mean
    second += w * (mean * mean + sd * sd)
  }
  const mean = first / total
  const sd = Math.sqrt(second / total - mean * mean)
  const low = mean - 8 * sd
  const step = (16 * sd) / CELLS
  const cdf = new Float64Array(CELLS + 1)
  const slope = new Float64Array(CELLS + 1)
  let below = 0
  for (const one of draws) {
    const w = Math.exp(one.log - top) / total
    if (w < 1e-13) continue
    below += w * normalCdf(-one.mean / one.sd)
    for (let i = 0; i <= CELLS; i++) {
      const z = (low + i * step - one.mean) / one.sd
      cdf[i]! += w * normalCdf(z)
      slope[i]! += (w * Math.exp(-0.5 * z * z)) / (one.sd * Math.sqrt(2 * Math.PI))
    }
  }
  const quantiles = probabilities.map((p) => {
    let i = 0
    while (i < CELLS - 1 && cdf[i + 1]! < p) i++
    let a = 0
    let b = 1
    for (let n = 0; n < 50; n++) {
      const s = 0.5 * (a + b)
      const [c0, c1] = [cdf[i]!, cdf[i + 1]!]
      const [d0, d1] = [slope[i]! * step, slope[i + 1]! * step]
      const value =
        c0 + s * (d0 + s * (3 * (c1 - c0) - 2 * d0 - d1 + s * (2 * (c0 - c1) + d0 + d1)))
      if (value < p) a = s
      else b = s
    }
    return low + (i + 0.5 * (a + b)) * step
  })
  return { mean, sd, quantiles, below, logEvidence: top + Math.log(total / points) }
}
