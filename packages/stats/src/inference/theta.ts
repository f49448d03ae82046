import { LOG_2PI, logGamma } from '../kernel/special.ts'
import { gaussHermite, evenLegendre, hermiteBasis } from '../kernel/quadrature.ts'
import type { Problem } from '../model/problem.ts'
import type { Chain } from './chain.ts'
import { setCutpoints } from './coefficients.ts'
import { basisFor, gridFor, type EffortPlan } from './effort.ts'
import { conditionalRanges, type InnerAxis, type Ranges } from './ranges.ts'

/** One node of the quadrature over theta = (half-life, sigma, rho, phi). */
export type ThetaNode = {
  readonly halfLife: number
  readonly sigma: number
  readonly rho: number
  readonly phi: number
  /**
   * Grid coordinates: (place of sigma within its interval, v of rho, place of phi), or for the gaussian
   * family (log tau, v of rho, place of the angle).
   */
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
  readonly ranges: Ranges
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

/** A path and coefficients. */
type ChainPoint = { readonly u: Float64Array; readonly beta: Float64Array }

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
      const cuts = new Float64Array(cutCount)
      let below = 0
      for (let k = 0; k < cutCount; k++) {
        below += (counts[k]! + 0.5) / (n + 0.5 * (cutCount + 1))
        cuts[k] = Math.log(below / (1 - below))
      }
      setCutpoints(problem, cuts, beta, linearCount)
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

/** log |d rho / d v|. */
export function logRhoJacobian(v: number): number {
  return Math.log(4 * (1 - v))
}

/** The quadrature grid over theta for every family but the gaussian. */
export function boxGrid(chain: Chain, plan: EffortPlan, known: Ranges | null = null): ThetaGrid {
  const { problem } = chain
  const { priors } = problem
  const dispersed = problem.family === 'negbin'
  const basis = basisFor(plan, chain.problem.family)
  const scanBasis = hermiteBasis(4)
  const { sizes: grid2, cut } = gridFor(plan, problem)
  const scanned = Math.floor(problem.halfLives.length / 2)
  const sigmaAxis: InnerAxis = {
    low: 0,
    high: 5 * priors.sigmaScale,
    priorScale: priors.sigmaScale,
    points: (dispersed ? [0.1, 0.4, 0.9, 1.6, 2.6] : [0.06, 0.25, 0.5, 0.85, 1.3, 1.9, 2.8]).map(
      (x) => x * priors.sigmaScale,
    ),
  }
  const phiAxis: InnerAxis = {
    low: 0,
    high: 5 * priors.dispersionScale,
    priorScale: priors.dispersionScale,
    points: [0.1, 0.4, 0.9, 1.7, 2.7].map((x) => x * priors.dispersionScale),
  }
  startState(chain)
  const ranges =
    known ??
    conditionalRanges(dispersed ? [sigmaAxis, phiAxis] : [sigmaAxis], cut, (v, inner) => {
      const rho = toRho(v)
      const sigma = inner[0]!
      const phi = inner[1] ?? 1
      chain.setTheta(sigma, rho, phi, scanned)
      const laplace = chain.laplace(null, 0, 1e-4)
      return (
        laplace +
        chain.levelAtMode(scanBasis) +
        logThetaPrior(problem, sigma, rho, phi) +
        logRhoJacobian(v)
      )
    })
  const sizes: readonly number[] = dispersed ? plan.grid3 : grid2
  const rules = sizes.map((size) => evenLegendre(size))
  const nodes: ThetaNode[] = []
  const [n0, n1, n2] = [sizes[0]!, sizes[1]!, sizes[2] ?? 1]
  const rhoWidth = ranges.high - ranges.low
  let best = -Infinity
  const before = { u: chain.u.slice(), beta: chain.beta.slice() }
  const sigmas = [0, 0]
  problem.halfLives.forEach(({ weight }, h) => {
    for (let j = 0; j < n1; j++) {
      const v = ranges.low + rhoWidth * 0.5 * (rules[1]!.nodes[j]! + 1)
      const rho = toRho(v)
      const [sigmaLow, sigmaHigh] = ranges.inner(v, 0)
      const [phiLow, phiHigh] = dispersed ? ranges.inner(v, 1) : [1, 1]
      for (let k = 0; k < n2; k++) {
        const w = dispersed ? 0.5 * (rules[2]!.nodes[k]! + 1) : 0
        const phi = phiLow + (phiHigh - phiLow) * w
        for (let i0 = 0; i0 < n0; i0++) {
          const i = ((j + k) & 1) === 1 ? n0 - 1 - i0 : i0
          const x = 0.5 * (rules[0]!.nodes[i]! + 1)
          const sigma = sigmaLow + (sigmaHigh - sigmaLow) * x
          chain.setTheta(sigma, rho, phi, h)
          // Along sigma every mode is looked for on the line through the two before it.
          const reach = i0 < 2 ? 0 : (sigma - sigmas[1]!) / (sigmas[1]! - sigmas[0]!)
          followLine(chain, before, reach)
          sigmas[0] = sigmas[1]!
          sigmas[1] = sigma
          const laplace = chain.laplace(null, 0, 10 * plan.tolerance)
          const beta = new Float64Array(chain.m)
          chain.modeBeta(beta)
          const covariance = chain.covariance.slice()
          const level = chain.levelAtMode(basis)
          const logRule =
            Math.log(0.5 * rules[0]!.weights[i]! * (sigmaHigh - sigmaLow)) +
            Math.log(0.5 * rules[1]!.weights[j]! * rhoWidth) +
            (dispersed ? Math.log(0.5 * rules[2]!.weights[k]! * (phiHigh - phiLow)) : 0) +
            Math.log(weight)
          const logWeight =
            laplace + level + logThetaPrior(problem, sigma, rho, phi) + logRhoJacobian(v) + logRule
          if (logWeight > best) best = logWeight
          nodes.push({
            halfLife: h,
            sigma,
            rho,
            phi,
            coordinates: [x, v, w],
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
  })
  return {
    nodes,
    box: [[0, 1], [ranges.low, ranges.high], ...(dispersed ? [[0, 1] as const] : [])],
    sizes,
    ranges,
    logEvidence: normaliseWeights(nodes, best),
    kind: 'box',
  }
}

/** Moves the state on by `reach` times its distance from `before`, and keeps where it was there. */
function followLine(chain: Chain, before: ChainPoint, reach: number): void {
  const { u, beta } = chain
  for (const [now, last] of [
    [u, before.u],
    [beta, before.beta],
  ] as const) {
    for (let i = 0; i < now.length; i++) {
      const value = now[i]!
      now[i] = value + reach * (value - last[i]!)
      last[i] = value
    }
  }
  if (reach !== 0 && chain.logPrior(beta) === -Infinity) beta.set(before.beta)
}

function normaliseWeights(nodes: readonly ThetaNode[], best: number): number {
  let total = 0
  for (const node of nodes) {
    node.weight = Math.exp(node.logWeight - best)
    total += node.weight
  }
  for (const node of nodes) node.weight /= total
  return best + Math.log(total)
}

/**
 * The grid of the gaussian family: sigma = tau sin a, phi = tau cos a; Gauss–Legendre over (rho, a), and
 * for each of those Gauss–Hermite in log tau around its mode. Laplace is exact here.
 */
export function polarGrid(chain: Chain, plan: EffortPlan, known: Ranges | null = null): ThetaGrid {
  const { problem } = chain
  const { priors, observed, outcome, nights, observedCount: n } = problem
  startState(chain)
  let squares = 0
  for (let t = 0; t < nights; t++) {
    if (observed[t] === 1) squares += (outcome[t]! - chain.beta[0]!) ** 2
  }
  let logScale = 0.5 * Math.log(Math.max(squares / n, 1e-6 * priors.dispersionScale ** 2))
  let spread = 1
  const at = (x: number, v: number, angle: number, h: number, tolerance = Infinity): number => {
    const tau = Math.exp(x)
    const sigma = tau * Math.sin(angle)
    const phi = tau * Math.cos(angle)
    const rho = toRho(v)
    chain.setTheta(sigma, rho, phi, h)
    return (
      chain.laplace(null, 0, tolerance) +
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
  const scanned = Math.floor(problem.halfLives.length / 2)
  const angleAxis: InnerAxis = {
    low: 0,
    high: Math.PI / 2,
    points: [0.08, 0.35, 0.65, 0.95, 1.2, 1.4, 1.53],
  }
  const ranges =
    known ??
    conditionalRanges([angleAxis], plan.cut, (v, [angle]) => {
      for (let i = 0; i < 2; i++) {
        at(logScale, v, angle!, scanned, 1e-10)
        recentre(angle!)
      }
      return at(logScale, v, angle!, scanned) + Math.log(spread)
    })
  const [nv, na, nt] = plan.gridGaussian
  const rhoRule = evenLegendre(nv)
  const angleRule = evenLegendre(na)
  const scaleRule = gaussHermite(nt)
  const nodes: ThetaNode[] = []
  let best = -Infinity
  for (let h = 0; h < problem.halfLives.length; h++) {
    const { weight } = problem.halfLives[h]!
    for (let j = 0; j < nv; j++) {
      const v = ranges.low + 0.5 * (ranges.high - ranges.low) * (rhoRule.nodes[j]! + 1)
      const [angleLow, angleHigh] = ranges.inner(v, 0)
      for (let k0 = 0; k0 < na; k0++) {
        const k = (j & 1) === 1 ? na - 1 - k0 : k0
        const place = 0.5 * (angleRule.nodes[k]! + 1)
        const angle = angleLow + (angleHigh - angleLow) * place
        at(logScale, v, angle, h, 1e-10)
        recentre(angle)
        const centre = logScale
        const width = 1.15 * spread
        for (let i = 0; i < nt; i++) {
          const z = scaleRule.nodes[i]!
          const x = centre + width * z
          const value = at(x, v, angle, h)
          const beta = new Float64Array(chain.m)
          chain.modeBeta(beta)
          const logRule =
            Math.log(0.25 * (ranges.high - ranges.low) * (angleHigh - angleLow)) +
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
            coordinates: [x, v, place],
            index: [i, j, k],
            logWeight,
            logRule,
            weight: 0,
            beta,
            covariance: chain.covariance.slice(),
          })
        }
      }
    }
  }
  return {
    nodes,
    box: [
      [ranges.low, ranges.high],
      [0, 1],
    ],
    sizes: [nv, na],
    ranges,
    logEvidence: normaliseWeights(nodes, best),
    kind: 'polar',
  }
}
