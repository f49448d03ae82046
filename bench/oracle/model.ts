/**
 * The statistical model of one personal trial, written down anew for the judge: priors, predictor and
 * parameter coordinates. Nothing here is shared with packages/stats.
 */
export type OracleFamily = 'poisson' | 'negbin' | 'bernoulli' | 'ordinal' | 'gaussian'
export type Gauss = { readonly mean: number; readonly sd: number }
export type WeightedGauss = Gauss & { readonly weight: number }

export type OracleProblem = {
  readonly family: OracleFamily
  /** null = missing. */
  readonly outcome: readonly (number | null)[]
  /** 0 = reference, null = outside the comparison. */
  readonly arm: readonly (number | null)[]
  readonly armCount: number
  /** Ordinal only. */
  readonly categories: number
  readonly halfLives: readonly { readonly days: number; readonly weight: number }[]
  /** Prior of every effect against the reference. */
  readonly effect: readonly WeightedGauss[]
  readonly intercept: Gauss
  readonly trend: Gauss
  /** c_k = m + N(mean, sd²) in increasing order, m ~ N(0, locationSd²). */
  readonly cutpoint: Gauss & { readonly locationSd: number }
  readonly sigmaScale: number
  readonly phiScale: number
  readonly rhoBeta: readonly [number, number]
}

/** The default priors, gaussian ones for a scale of 0 to 10; cutpoints without a free location, as in the stored runs. */
export function defaultPriors(
  family: OracleFamily,
): Pick<
  OracleProblem,
  'effect' | 'intercept' | 'trend' | 'cutpoint' | 'sigmaScale' | 'phiScale' | 'rhoBeta'
> {
  const slope = family === 'gaussian' ? 3 : family === 'poisson' || family === 'negbin' ? 1 : 1.5
  const scale = family === 'gaussian' ? 2 : 1
  return {
    effect: [{ mean: 0, sd: slope, weight: 1 }],
    intercept: family === 'gaussian' ? { mean: 5, sd: 5 } : { mean: 0, sd: 2.5 },
    trend: { mean: 0, sd: slope },
    cutpoint: { mean: 0, sd: 2.5, locationSd: 0 },
    sigmaScale: scale,
    phiScale: scale,
    rhoBeta: [4, 2],
  }
}

/** One point of the parameter space on the model's own scale. */
export type Parameters = {
  /** Effect of arm 1, 2, … against the reference. */
  readonly effects: Float64Array
  b0: number
  readonly cuts: Float64Array
  b2: number
  sigma: number
  rho: number
  phi: number
}

export function emptyParameters(problem: OracleProblem): Parameters {
  return {
    effects: new Float64Array(problem.armCount - 1),
    b0: 0,
    cuts: new Float64Array(problem.family === 'ordinal' ? problem.categories - 1 : 0),
    b2: 0,
    sigma: 1,
    rho: 0,
    phi: 1,
  }
}

/** One column per arm other than the reference; x_t = x_{t−1} + (1 − 2^(−1/h)) (z_t − x_{t−1}). */
export function exposureColumns(problem: OracleProblem, days: number): Float64Array[] {
  const step = days === 0 ? 1 : 1 - 2 ** (-1 / days)
  return Array.from({ length: problem.armCount - 1 }, (_, a) => {
    let level = 0
    return Float64Array.from(problem.arm, (z) => (level += step * ((z === a + 1 ? 1 : 0) - level)))
  })
}

/** Predictor without the path. */
export function fillPredictor(
  columns: readonly Float64Array[],
  parameters: Parameters,
  out: Float64Array,
): void {
  const nights = out.length
  for (let t = 0; t < nights; t++) {
    let eta = parameters.b0 + parameters.b2 * ((t + 0.5) / nights - 0.5)
    for (let a = 0; a < columns.length; a++) eta += parameters.effects[a]! * columns[a]![t]!
    out[t] = eta
  }
}

const HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI)
const logNormal = (x: number, { mean, sd }: Gauss): number =>
  -0.5 * ((x - mean) / sd) ** 2 - Math.log(sd) - HALF_LOG_2PI
const logHalfNormal = (x: number, scale: number): number =>
  Math.LN2 - 0.5 * (x / scale) ** 2 - Math.log(scale) - HALF_LOG_2PI

function logFactorial(n: number): number {
  let sum = 0
  for (let i = 2; i <= n; i++) sum += Math.log(i)
  return sum
}

/** Log prior density of the parameters on the model's own scale. */
export function logPrior(problem: OracleProblem, p: Parameters): number {
  let sum = logNormal(p.b2, problem.trend) + logHalfNormal(p.sigma, problem.sigmaScale)
  const total = problem.effect.reduce((s, { weight }) => s + weight, 0)
  for (const b of p.effects) {
    let density = 0
    for (const part of problem.effect)
      density += (part.weight / total) * Math.exp(logNormal(b, part))
    sum += Math.log(density)
  }
  const [a, b] = problem.rhoBeta
  // (rho + 1)/2 ~ Beta(a, b) with whole a and b: B(a, b) = (a−1)!(b−1)!/(a+b−1)!
  const logBeta = logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1)
  sum +=
    (a - 1) * Math.log((1 + p.rho) / 2) +
    (b - 1) * Math.log((1 - p.rho) / 2) -
    logBeta -
    Math.log(2)
  if (problem.family === 'ordinal') {
    sum += logFactorial(p.cuts.length)
    // The common location integrated out: covariance sd² I + locationSd² 11ᵀ.
    const { mean, sd, locationSd } = problem.cutpoint
    const share = (locationSd / sd) ** 2
    let together = 0
    for (const c of p.cuts) {
      sum += logNormal(c, problem.cutpoint)
      together += (c - mean) / sd
    }
    sum += (0.5 * share * together * together) / (1 + p.cuts.length * share)
    sum -= 0.5 * Math.log1p(p.cuts.length * share)
  } else sum += logNormal(p.b0, problem.intercept)
  if (problem.family === 'negbin' || problem.family === 'gaussian')
    sum += logHalfNormal(p.phi, problem.phiScale)
  return sum
}

/**
 * Unconstrained coordinates. The first is the contrast arm against reference itself, so that its
 * distribution is read off one axis. sigma, phi and the gaps between cutpoints are cubes, rho a tanh;
 * for gaussian (sigma, phi) are polar: log of the total SD and log(sigma/phi).
 */
export type Coordinates = {
  readonly dimension: number
  readonly start: readonly number[]
  readonly spread: readonly number[]
  /** Writes the parameters at x; returns the log Jacobian, −∞ outside the space. */
  place(x: ArrayLike<number>, out: Parameters): number
}

export function coordinatesOf(
  problem: OracleProblem,
  contrast: { readonly arm: number; readonly reference: number },
): Coordinates {
  const effectCount = problem.armCount - 1
  const others = Array.from({ length: effectCount }, (_, i) => i + 1).filter(
    (arm) => arm !== contrast.arm,
  )
  const ordinal = problem.family === 'ordinal'
  const gaussian = problem.family === 'gaussian'
  const cutCount = ordinal ? problem.categories - 1 : 0
  const hasPhi = problem.family === 'negbin' || gaussian
  const seen = problem.outcome.filter((y) => y !== null)
  const mean = seen.reduce((a, b) => a + b, 0) / seen.length
  const level = gaussian
    ? mean
    : problem.family === 'bernoulli'
      ? Math.log((mean + 0.1) / (1.1 - mean))
      : Math.log(mean + 0.2)
  const unit = gaussian ? 1 : 0.3
  const start: number[] = new Array<number>(effectCount).fill(0)
  const spread: number[] = new Array<number>(effectCount).fill(unit)
  if (ordinal) {
    const below = Array.from(
      { length: cutCount },
      (_, k) =>
        (seen.filter((y) => y <= k).length + 0.3 * (k + 1)) / (seen.length + 0.3 * cutCount + 0.6),
    )
    const cuts = below.map((p) => Math.log(p / (1 - p)))
    start.push(cuts[0]!, ...cuts.slice(1).map((c, k) => Math.cbrt(Math.max(0.05, c - cuts[k]!))))
    spread.push(0.5, ...new Array<number>(cutCount - 1).fill(0.15))
  } else {
    start.push(level)
    spread.push(unit)
  }
  start.push(0)
  spread.push(unit)
  if (gaussian) {
    const sd = Math.sqrt(seen.reduce((a, b) => a + (b - mean) ** 2, 0) / seen.length) + 0.1
    start.push(Math.log(sd), 0)
    spread.push(0.2, 0.7)
  } else {
    start.push(Math.cbrt(0.4))
    spread.push(0.15)
  }
  start.push(0.4)
  spread.push(0.4)
  if (hasPhi && !gaussian) {
    start.push(Math.cbrt(0.4))
    spread.push(0.15)
  }
  return {
    dimension: start.length,
    start,
    spread,
    place(x, out) {
      let i = 0
      const first = x[i++]!
      for (const arm of others) out.effects[arm - 1] = x[i++]!
      out.effects[contrast.arm - 1] =
        first + (contrast.reference > 0 ? out.effects[contrast.reference - 1]! : 0)
      let jacobian = 0
      if (ordinal) {
        let cut = x[i++]!
        out.cuts[0] = cut
        for (let k = 1; k < cutCount; k++) {
          const root = x[i++]!
          if (!(root > 0)) return -Infinity
          cut += root ** 3
          out.cuts[k] = cut
          jacobian += Math.log(3 * root * root)
        }
      } else out.b0 = x[i++]!
      out.b2 = x[i++]!
      if (gaussian) {
        const logTotal = x[i++]!
        const logRatio = x[i++]!
        const total = Math.exp(logTotal)
        const ratio = Math.exp(logRatio)
        out.phi = total / Math.sqrt(1 + ratio * ratio)
        out.sigma = out.phi * ratio
        jacobian += 2 * logTotal + logRatio - Math.log1p(ratio * ratio)
      } else {
        const root = x[i++]!
        if (!(root > 0)) return -Infinity
        out.sigma = root ** 3
        jacobian += Math.log(3 * root * root)
      }
      out.rho = Math.tanh(x[i++]!)
      if (!(Math.abs(out.rho) < 1)) return -Infinity
      jacobian += Math.log1p(-out.rho * out.rho)
      if (hasPhi && !gaussian) {
        const root = x[i]!
        if (!(root > 0)) return -Infinity
        out.phi = root ** 3
        jacobian += Math.log(3 * root * root)
      }
      return jacobian
    },
  }
}
