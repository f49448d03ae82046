import { exp } from '../kernel/exp.ts'
import { evenLegendre, evenToLegendre, gaussLegendre } from '../kernel/quadrature.ts'
import type { Fit } from './fit.ts'
import { toRho } from './theta.ts'

export type ThetaName = 'sigma' | 'rho' | 'phi'

/** Interval outside which the marginal is negligible (grid box). */
export function thetaRange(fit: Fit, name: ThetaName): readonly [number, number] {
  const { grid, weights } = fit
  if (name === 'rho') {
    const [low, high] = grid.kind === 'box' ? grid.box[1]! : grid.box[0]!
    return [toRho(low), toRho(high)]
  }
  let high = 0
  let low = Infinity
  grid.nodes.forEach((node, n) => {
    if (weights[n]! < 1e-6) return
    const value = name === 'sigma' ? node.sigma : node.phi
    high = Math.max(high, value)
    low = Math.min(low, value)
  })
  const scale =
    name === 'sigma' ? fit.problem.priors.sigmaScale : fit.problem.priors.dispersionScale
  return [low < 0.25 * high ? 0 : 0.7 * low, Math.min(1.25 * high, 5 * scale)]
}

/** Adds `factor` times the marginal density of sigma, rho or phi on an equally spaced grid. */
export function addThetaDensity(
  fit: Fit,
  name: ThetaName,
  factor: number,
  grid: Float64Array,
  out: Float64Array,
): void {
  if (name === 'rho') addRho(fit, factor, grid, out)
  else if (fit.grid.kind === 'box') addBoxAxis(fit, name === 'sigma' ? 0 : 2, factor, grid, out)
  else addPolarScale(fit, name, factor, grid, out)
}

/**
 * A log density known at nodes of `evenLegendre` on [low, high] as sums of quadrature weights, with the log
 * prior divided out, interpolated by the polynomial through all nodes; −∞ outside.
 */
function axisLogDensity(
  sums: Float64Array,
  low: number,
  high: number,
  logPrior: (coordinate: number) => number,
): (coordinate: number) => number {
  const size = sums.length
  const plain = gaussLegendre(size)
  const rule = evenLegendre(size)
  const logs = new Float64Array(size)
  const barycentric = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const x = rule.nodes[i]!
    const coordinate = low + 0.5 * (high - low) * (x + 1)
    logs[i] =
      Math.log(Math.max(sums[i]!, 1e-250) / (rule.weights[i]! * 0.5 * (high - low))) -
      logPrior(coordinate)
    const t = plain.nodes[i]!
    barycentric[i] = (i % 2 === 0 ? 1 : -1) * Math.sqrt((1 - t * t) * plain.weights[i]!)
  }
  return (coordinate) => {
    if (coordinate < low || coordinate > high) return -Infinity
    const t = evenToLegendre((2 * (coordinate - low)) / (high - low) - 1)
    let numerator = 0
    let denominator = 0
    for (let i = 0; i < size; i++) {
      const gap = t - plain.nodes[i]!
      if (Math.abs(gap) < 1e-14) return logs[i]! + logPrior(coordinate)
      const w = barycentric[i]! / gap
      numerator += w * logs[i]!
      denominator += w
    }
    return numerator / denominator + logPrior(coordinate)
  }
}

function addRho(fit: Fit, factor: number, grid: Float64Array, out: Float64Array): void {
  const { problem, grid: theta, weights } = fit
  const [a, b] = problem.priors.rhoBeta
  const axis = theta.kind === 'box' ? 1 : 0
  const [low, high] = theta.box[axis]!
  const sums = new Float64Array(theta.sizes[axis]!)
  theta.nodes.forEach((node, n) => {
    sums[node.index[1]]! += weights[n]!
  })
  // Beta(a, b) in rho's coordinate v: 1 − rho = 2 (1 − v)², 1 + rho = 2 v (2 − v).
  const logDensity = axisLogDensity(
    sums,
    low,
    high,
    (v) => (a - 1) * Math.log(v * (2 - v)) + (2 * b - 1) * Math.log(1 - v),
  )
  for (let i = 0; i < grid.length; i++) {
    const rho = grid[i]!
    if (!(rho > -1 && rho < 1)) continue
    const v = 1 - Math.sqrt((1 - rho) / 2)
    out[i]! += factor * Math.exp(logDensity(v) - Math.log(4 * (1 - v)))
  }
}

/** sigma (axis 0) or phi (axis 2): the sum over rho's nodes of the density within the interval there. */
function addBoxAxis(
  fit: Fit,
  axis: 0 | 2,
  factor: number,
  grid: Float64Array,
  out: Float64Array,
): void {
  const { weights, grid: theta, problem } = fit
  const { priors } = problem
  const scale = axis === 0 ? priors.sigmaScale : priors.dispersionScale
  const rhoSize = theta.sizes[1]!
  const size = theta.sizes[axis]!
  const sums = Array.from({ length: rhoSize }, () => new Float64Array(size))
  const places = new Float64Array(rhoSize)
  theta.nodes.forEach((node, n) => {
    sums[node.index[1]]![node.index[axis]]! += weights[n]!
    places[node.index[1]] = node.coordinates[1]
  })
  sums.forEach((slice, j) => {
    if (slice.reduce((sum, w) => sum + w, 0) < 1e-7) return
    const [low, high] = theta.ranges.inner(places[j]!, axis === 0 ? 0 : 1)
    const logDensity = axisLogDensity(slice, low, high, (x) => -0.5 * (x / scale) * (x / scale))
    for (let i = 0; i < grid.length; i++) {
      if (grid[i]! >= low && grid[i]! <= high) out[i]! += factor * Math.exp(logDensity(grid[i]!))
    }
  })
}

/**
 * Gaussian family: given rho and the angle, log tau is close to normal; its moments are interpolated
 * over the angle and the log-normals summed on a finer set of angles.
 */
function addPolarScale(
  fit: Fit,
  name: 'sigma' | 'phi',
  factor: number,
  grid: Float64Array,
  out: Float64Array,
): void {
  const { weights, grid: theta } = fit
  const [rhoSize, angleSize] = [theta.sizes[0]!, theta.sizes[1]!]
  const cells = rhoSize * angleSize
  const places = new Float64Array(rhoSize)
  const total = new Float64Array(cells)
  const first = new Float64Array(cells)
  const second = new Float64Array(cells)
  const cellOf = (index: readonly number[]): number => index[1]! * angleSize + index[2]!
  theta.nodes.forEach((node, n) => {
    const cell = cellOf(node.index)
    total[cell]! += weights[n]!
    first[cell]! += weights[n]! * node.coordinates[0]
    places[node.index[1]] = node.coordinates[1]
  })
  theta.nodes.forEach((node, n) => {
    const cell = cellOf(node.index)
    if (total[cell]! > 0) {
      second[cell]! += weights[n]! * (node.coordinates[0] - first[cell]! / total[cell]!) ** 2
    }
  })
  const rule = evenLegendre(angleSize)
  const plain = gaussLegendre(angleSize)
  const fine = gaussLegendre(64)
  const logs = new Float64Array(angleSize)
  const means = new Float64Array(angleSize)
  const spreads = new Float64Array(angleSize)
  const lagrange = new Float64Array(fine.nodes.length * angleSize)
  fine.nodes.forEach((x, a) => {
    const t = evenToLegendre(x)
    for (let k = 0; k < angleSize; k++) {
      let product = 1
      for (let i = 0; i < angleSize; i++) {
        if (i !== k) product *= (t - plain.nodes[i]!) / (plain.nodes[k]! - plain.nodes[i]!)
      }
      lagrange[a * angleSize + k] = product
    }
  })
  const logGrid = grid.map(Math.log)
  for (let j = 0; j < rhoSize; j++) {
    let heaviest = 0
    for (let k = 0; k < angleSize; k++) heaviest = Math.max(heaviest, total[j * angleSize + k]!)
    if (heaviest < 1e-6) continue
    const [angleLow, angleHigh] = theta.ranges.inner(places[j]!, 0)
    for (let k = 0; k < angleSize; k++) {
      const cell = j * angleSize + k
      const w = Math.max(total[cell]!, 1e-250)
      logs[k] = Math.log(w / rule.weights[k]!)
      means[k] = first[cell]! / w
      spreads[k] = 0.5 * Math.log(Math.max(second[cell]! / w, 1e-12))
    }
    for (let a = 0; a < fine.nodes.length; a++) {
      const x = fine.nodes[a]!
      let logWeight = 0
      let mean = 0
      let logSpread = 0
      for (let k = 0; k < angleSize; k++) {
        logWeight += lagrange[a * angleSize + k]! * logs[k]!
        mean += lagrange[a * angleSize + k]! * means[k]!
        logSpread += lagrange[a * angleSize + k]! * spreads[k]!
      }
      const weight = Math.exp(logWeight) * fine.weights[a]!
      if (weight < 1e-8) continue
      const angle = angleLow + 0.5 * (angleHigh - angleLow) * (x + 1)
      const centre = mean + Math.log(name === 'sigma' ? Math.sin(angle) : Math.cos(angle))
      const sd = Math.exp(logSpread)
      const scale = (factor * weight) / (sd * 2.5066282746310002)
      for (let i = 0; i < grid.length; i++) {
        if (!(grid[i]! > 0)) continue
        const z = (logGrid[i]! - centre) / sd
        if (z < 7 && z > -7) out[i]! += (scale * exp(-0.5 * z * z)) / grid[i]!
      }
    }
  }
}
