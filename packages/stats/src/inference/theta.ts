import { LOG_2PI, logGamma } from '../kernel/special.ts'
import { gaussHermite, gaussLegendre, hermiteBasis } from '../kernel/quadrature.ts'
import type { Problem } from '../model/problem.ts'
import type { Chain } from './chain.ts'
import type { EffortPlan } from './effort.ts'

/** One node of the quadrature over theta = (half-life, sigma, rho, phi). */
export type ThetaNode = {
  readonly halfLife: number
  readonly sigma: number
  readonly rho: number
  readonly phi: number
  /** Grid coordinates (sigma, rho, phi) or (log scale, rho, angle). */
  readonly coordinates: readonly [number, number, number]
  /** Index on each axis of the grid. */
  readonly index: readonly [number, number, number]
  /** log of (quadrature weight × prior × p(y | theta)), Laplace with the chain's exact level. */
  readonly logWeight: number
  /** log of the quadrature weight alone (box scale included). */
  readonly logRule: number
  weight: number
  readonly beta: Float64Array
  readonly covariance: Float64Array
}

export type ThetaGrid = {
  readonly nodes: readonly ThetaNode[]
  /** Box of the coordinates used (two or three axes). */
  readonly box: readonly (readonly [number, number])[]
  readonly sizes: readonly number[]
  readonly logEvidence: number
  readonly kind: 'box' | 'polar'
}

/** log prior density of (sigma, rho[, phi]), normalised. */
export function logThetaPrior(problem: Problem, sigma: number, rho: number, phi: number): number {
  const { priors, family } = problem
  const [a, b] = priors.rhoBeta
  const halfNormal = (x: number, scale: number): number =>
    Math.log(2 / scale) - 0.5 * LOG_2PI - 0.5 * (x / scale) * (x / scale)
  let sum =
    halfNormal(sigma, priors.sigmaScale) +
    (a - 1) * Math.log((1 + rho) / 2) +
    (b - 1) * Math.log((1 - rho) / 2) +
    logGamma(a + b) -
    logGamma(a) -
    logGamma(b) -
    Math.LN2
  if (family === 'negbin' || family === 'gaussian') sum += halfNormal(phi, priors.dispersionScale)
  return sum
}

/** A starting state: the path at zero, coefficients from the crude mean of the outcome. */
export function startState(chain: Chain): void {
  const { problem, u, beta } = chain
  const { outcome, observed, nights, observedCount: n, cutCount, linearCount } = problem
  u.fill(0)
  for (let j = 0; j < linearCount; j++) beta[j] = problem.linearMean[j]!
  let sum = 0
  for (let t = 0; t < nights; t++) if (observed[t] === 1) sum += outcome[t]!
  const mean = (sum + 0.5) / (n + 1)
  switch (problem.family) {
    case 'poisson':
    case 'negbin':
      beta[0] = Math.log(mean)
      break
    case 'bernoulli':
      beta[0] = Math.log(mean / (1 - mean))
      break
    case 'gaussian':
      beta[0] = sum / n
      break
    case 'ordinal': {
      const counts = new Float64Array(cutCount + 1)
      for (let t = 0; t < nights; t++) if (observed[t] === 1) counts[outcome[t]!]!++
      let below = 0
      let previous = 0
      for (let k = 0; k < cutCount; k++) {
        below += (counts[k]! + 0.5) / (n + 0.5 * (cutCount + 1))
        const cut = Math.log(below / (1 - below))
        beta[linearCount + k] = k === 0 ? cut : Math.cbrt(cut - previous)
        previous = cut
      }
    }
  }
}

/**
 * The grid's coordinate of rho: rho = 1 − 2 (1 − v)², v in (0, 1). Its nodes crowd towards rho = 1, where
 * the posterior changes fastest.
 */
export function toRho(v: number): number {
  return 1 - 2 * (1 - v) * (1 - v)
}

function logRhoJacobian(v: number): number {
  return Math.log(4 * (1 - v))
}

type Axis = { low: number; high: number; points: number[] }

/** The quadrature grid over theta for every family but the gaussian. */
export function boxGrid(chain: Chain, plan: EffortPlan): ThetaGrid {
  const { problem } = chain
  const { priors } = problem
  const dispersed = problem.family === 'negbin'
  const s = priors.sigmaScale
  const f = priors.dispersionScale
  const axes: Axis[] = [
    {
      low: 0,
      high: 5 * s,
      points: (dispersed ? [0.1, 0.4, 0.9, 1.6, 2.6] : [0.06, 0.3, 0.6, 1, 1.5, 2.1, 2.9]).map(
        (x) => x * s,
      ),
    },
    {
      low: 0,
      high: 1,
      points: dispersed ? [0.1, 0.3, 0.5, 0.75] : [0.08, 0.22, 0.36, 0.5, 0.66, 0.82],
    },
  ]
  if (dispersed) {
    axes.push({
      low: 0,
      high: 5 * f,
      points: [0.06, 0.3, 0.7, 1.3, 2.1].map((x) => x * f),
    })
  }
  const basis = hermiteBasis(plan.hermite)
  const scanBasis = hermiteBasis(4)
  let heaviest = 0
  problem.halfLives.forEach(({ weight }, h) => {
    if (weight > problem.halfLives[heaviest]!.weight) heaviest = h
  })
  if (problem.halfLives.length > 2) heaviest = Math.floor(problem.halfLives.length / 2)
  startState(chain)
  findBox(axes, plan.cut, ([sigma, v, phi]) => {
    const rho = toRho(v!)
    chain.setTheta(sigma!, rho, phi!, heaviest)
    const laplace = chain.laplace(null, 0, 1e-3)
    return (
      laplace +
      chainLevel(chain, scanBasis) +
      logThetaPrior(problem, sigma!, rho, phi!) +
      logRhoJacobian(v!)
    )
  })
  const sizes: readonly number[] = dispersed ? plan.grid3 : plan.grid2
  const rules = sizes.map((size) => gaussLegendre(size))
  const nodes: ThetaNode[] = []
  const [n0, n1, n2] = [sizes[0]!, sizes[1]!, sizes[2] ?? 1]
  const at = (axis: number, i: number): number =>
    axes[axis]!.low + (axes[axis]!.high - axes[axis]!.low) * 0.5 * (rules[axis]!.nodes[i]! + 1)
  let scale = 0
  for (const axis of axes) scale += Math.log((axis.high - axis.low) / 2)
  let best = -Infinity
  for (let h = 0; h < problem.halfLives.length; h++) {
    const { weight } = problem.halfLives[h]!
    if (!(weight > 0)) continue
    for (let j = 0; j < n1; j++) {
      for (let k = 0; k < n2; k++) {
        for (let i0 = 0; i0 < n0; i0++) {
          const i = ((j + k) & 1) === 1 ? n0 - 1 - i0 : i0
          const sigma = at(0, i)
          const angle = at(1, j)
          const rho = toRho(angle)
          const phi = dispersed ? at(2, k) : 1
          chain.setTheta(sigma, rho, phi, h)
          const laplace = chain.laplace(null, 0, plan.tolerance)
          const beta = chain.beta.slice()
          const covariance = chain.covariance.slice()
          const level = chainLevel(chain, basis)
          const logRule =
            scale +
            Math.log(rules[0]!.weights[i]!) +
            Math.log(rules[1]!.weights[j]!) +
            (dispersed ? Math.log(rules[2]!.weights[k]!) : 0) +
            Math.log(weight)
          const logWeight =
            laplace +
            level +
            logThetaPrior(problem, sigma, rho, phi) +
            logRhoJacobian(angle) +
            logRule
          if (logWeight > best) best = logWeight
          nodes.push({
            halfLife: h,
            sigma,
            rho,
            phi,
            coordinates: [sigma, angle, phi],
            index: [i, j, k],
            logWeight,
            logRule,
            weight: 0,
            beta,
            covariance,
          })
        }
      }
    }
  }
  return {
    nodes,
    box: axes.map(({ low, high }) => [low, high] as const),
    sizes,
    logEvidence: normaliseWeights(nodes, best),
    kind: 'box',
  }
}

export function normaliseWeights(nodes: readonly ThetaNode[], best: number): number {
  let total = 0
  for (const node of nodes) {
    node.weight = Math.exp(node.logWeight - best)
    total += node.weight
  }
  for (const node of nodes) node.weight /= total
  return best + Math.log(total)
}

/** log(exact / Laplace) of the chain integral at the current mode; the state's path is left in place. */
export function chainLevel(chain: Chain, basis: Parameters<Chain['exactHere']>[0]): number {
  const exact = chain.exactHere(basis)
  return exact - chain.laplaceOfPath()
}

/**
 * Evaluates a log posterior on the axes' points and narrows each axis to where its profile is within
 * `cut` of the best; repeated on finer points while the peak is narrower than the points. The first axis
 * runs fastest, there and back, so that warm starts stay close.
 */
function findBox(
  axes: Axis[],
  cut: number,
  logPosterior: (point: readonly number[]) => number,
): void {
  for (let zoom = 0; zoom < 10; zoom++) {
    if (!narrow(axes, cut, logPosterior)) return
  }
}

function narrow(
  axes: Axis[],
  cut: number,
  logPosterior: (point: readonly number[]) => number,
): boolean {
  const profiles = axes.map(({ points }) => new Float64Array(points.length).fill(-Infinity))
  const [a0, a1, a2] = [axes[0]!.points, axes[1]!.points, axes[2]?.points ?? [1]]
  let best = -Infinity
  for (let j = 0; j < a1.length; j++) {
    for (let k = 0; k < a2.length; k++) {
      for (let i0 = 0; i0 < a0.length; i0++) {
        const i = ((j + k) & 1) === 1 ? a0.length - 1 - i0 : i0
        const value = logPosterior([a0[i]!, a1[j]!, a2[k]!])
        if (value > best) best = value
        const index = [i, j, k]
        for (let axis = 0; axis < axes.length; axis++) {
          const profile = profiles[axis]!
          if (value > profile[index[axis]!]!) profile[index[axis]!] = value
        }
      }
    }
  }
  let again = false
  axes.forEach((axis, a) => {
    const { points } = axis
    const profile = profiles[a]!
    const limit = best - cut
    let first = 0
    while (!(profile[first]! >= limit)) first++
    let last = points.length - 1
    while (!(profile[last]! >= limit)) last--
    const reach = (inside: number, outside: number): number =>
      Math.sqrt(
        Math.min(
          1,
          (profile[inside]! - limit) / Math.max(1e-9, profile[inside]! - profile[outside]!),
        ),
      )
    const narrowPeak = last - first < 2
    const low =
      first === 0
        ? axis.low
        : points[first]! -
          (points[first]! - points[first - 1]!) * (narrowPeak ? 1 : reach(first, first - 1))
    const high =
      last === points.length - 1
        ? axis.high
        : points[last]! +
          (points[last + 1]! - points[last]!) * (narrowPeak ? 1 : reach(last, last + 1))
    axis.low = low
    axis.high = high
    if (narrowPeak) again = true
  })
  if (again) {
    for (const axis of axes) {
      const { low, high } = axis
      axis.points = Array.from({ length: 7 }, (_, i) => low + ((high - low) * (i + 0.5)) / 7)
    }
  }
  return again
}

/**
 * The grid of the gaussian family: sigma = tau sin a, phi = tau cos a; Gauss–Legendre over (rho, a), and
 * for each of those Gauss–Hermite in log tau around its mode. Laplace is exact here.
 */
export function polarGrid(chain: Chain, plan: EffortPlan): ThetaGrid {
  const { problem } = chain
  const { priors, observed, outcome, nights, observedCount: n } = problem
  const axes: Axis[] = [
    { low: 0, high: 1, points: [0.08, 0.22, 0.36, 0.5, 0.66, 0.82] },
    { low: 0, high: Math.PI / 2, points: [0.1, 0.4, 0.7, 1, 1.25, 1.47] },
  ]
  startState(chain)
  let squares = 0
  for (let t = 0; t < nights; t++) {
    if (observed[t] === 1) squares += (outcome[t]! - chain.beta[0]!) ** 2
  }
  let logScale = 0.5 * Math.log(Math.max(squares / n, 1e-6 * priors.dispersionScale ** 2))
  let spread = 1
  const at = (x: number, v: number, angle: number, h: number): number => {
    const tau = Math.exp(x)
    const sigma = tau * Math.sin(angle)
    const phi = tau * Math.cos(angle)
    const rho = toRho(v)
    chain.setTheta(sigma, rho, phi, h)
    return (
      chain.laplace(null, 0, 1e-10) +
      logThetaPrior(problem, sigma, rho, phi) +
      logRhoJacobian(v) +
      2 * x
    )
  }
  // The derivative in log tau is quadratic/tau² − k − tau² W (Fisher's identity): its root from one evaluation.
  const recentre = (angle: number): void => {
    const { m } = chain
    let tied = 0
    for (let j = 0; j < m; j++) tied += problem.linearPrecision[j]! * chain.covariance[j * m + j]!
    const c = chain.scaledSquares() * Math.exp(2 * logScale)
    const k = n - m + tied - 2
    const w =
      (Math.sin(angle) / priors.sigmaScale) ** 2 + (Math.cos(angle) / priors.dispersionScale) ** 2
    const square = (2 * c) / (k + Math.sqrt(k * k + 4 * w * c))
    spread = 1 / Math.sqrt((2 * c) / square + 2 * w * square)
    logScale = 0.5 * Math.log(square)
  }
  let heaviest = 0
  problem.halfLives.forEach(({ weight }, h) => {
    if (weight > problem.halfLives[heaviest]!.weight) heaviest = h
  })
  findBox(axes, plan.cut, ([v, angle]) => {
    for (let i = 0; i < 2; i++) {
      at(logScale, v!, angle!, heaviest)
      recentre(angle!)
    }
    return at(logScale, v!, angle!, heaviest) + Math.log(spread)
  })
  const [nv, na, nt] = plan.gridGaussian
  const rhoRule = gaussLegendre(nv)
  const angleRule = gaussLegendre(na)
  const scaleRule = gaussHermite(nt)
  const point = (axis: number, x: number): number =>
    axes[axis]!.low + (axes[axis]!.high - axes[axis]!.low) * 0.5 * (x + 1)
  let boxScale = 0
  for (const axis of axes) boxScale += Math.log((axis.high - axis.low) / 2)
  const nodes: ThetaNode[] = []
  let best = -Infinity
  for (let h = 0; h < problem.halfLives.length; h++) {
    const { weight } = problem.halfLives[h]!
    for (let j = 0; j < nv; j++) {
      const v = point(0, rhoRule.nodes[j]!)
      for (let k0 = 0; k0 < na; k0++) {
        const k = (j & 1) === 1 ? na - 1 - k0 : k0
        const angle = point(1, angleRule.nodes[k]!)
        at(logScale, v, angle, h)
        recentre(angle)
        const centre = logScale
        const width = 1.15 * spread
        for (let i = 0; i < nt; i++) {
          const z = scaleRule.nodes[i]!
          const x = centre + width * z
          const value = at(x, v, angle, h)
          const logRule =
            boxScale +
            Math.log(rhoRule.weights[j]! * angleRule.weights[k]! * scaleRule.weights[i]! * width) +
            0.5 * z * z +
            0.5 * LOG_2PI +
            Math.log(weight)
          const logWeight = value + logRule
          if (logWeight > best) best = logWeight
          nodes.push({
            halfLife: h,
            sigma: chain.sigma,
            rho: chain.rho,
            phi: chain.phi,
            coordinates: [x, v, angle],
            index: [i, j, k],
            logWeight,
            logRule,
            weight: 0,
            beta: chain.beta.slice(),
            covariance: chain.covariance.slice(),
          })
        }
      }
    }
  }
  return {
    nodes,
    box: axes.map(({ low, high }) => [low, high] as const),
    sizes: [nv, na],
    logEvidence: normaliseWeights(nodes, best),
    kind: 'polar',
  }
}
