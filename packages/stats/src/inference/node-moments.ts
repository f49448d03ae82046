import { exp } from '../kernel/exp.ts'
import { coefficientName, type Fit } from './fit.ts'
import type { LineRatio } from './line.ts'
import { PLACES, ratioAt } from './place-polynomial.ts'

/**
 * What the corrections of the lines say about every coefficient at every node of theta: its conditional mean,
 * its conditional SD over the SD of the normal approximation, and the slope of that mean in sigma.
 * Row-major nodes × dimension.
 */
export type NodeMoments = {
  readonly mean: Float64Array
  readonly scale: Float64Array
  readonly slope: Float64Array
}

/**
 * The joint mode of path and coefficients is off the coefficients' own conditional mean, by more the larger sigma is:
 * a draw needs the mean to have sigma and the level move together as they do. Coefficients without a line follow
 * those that have one by their covariance.
 */
export function nodeMoments(fit: Fit): NodeMoments {
  const { problem, grid, lines } = fit
  const m = problem.dimension
  const count = grid.nodes.length
  const mean = new Float64Array(count * m)
  const scale = new Float64Array(count * m).fill(1)
  const slope = new Float64Array(count * m)
  grid.nodes.forEach((node, n) => mean.set(node.beta, n * m))
  for (let j = 0; j < m; j++) {
    const line = lines.get(coefficientName(problem, j))
    if (line === undefined || line.coefficients.length === 0) continue
    for (let n = 0; n < count; n++) {
      const moved = ratioMoments(line, n)
      mean[n * m + j] = line.mean[n]! + line.sd[n]! * moved.mean
      scale[n * m + j] = moved.sd
    }
  }
  if (grid.kind === 'box') fillSlopes(fit, mean, slope)
  return { mean, scale, slope }
}

/** Mean and SD of the standardised combination under normal × exp(ratio), by the trapezoid rule. */
function ratioMoments({ coefficients }: LineRatio, n: number): { mean: number; sd: number } {
  let total = 0
  let first = 0
  let second = 0
  for (let i = -14; i <= 14; i++) {
    const z = 0.5 * i
    const w = exp(ratioAt(coefficients, n * PLACES, z) - 0.5 * z * z)
    total += w
    first += w * z
    second += w * z * z
  }
  const mean = first / total
  return { mean, sd: Math.sqrt(Math.max(1e-6, second / total - mean * mean)) }
}

/** Differences of the means between neighbours in sigma, the other coordinates equal. */
function fillSlopes(fit: Fit, mean: Float64Array, slope: Float64Array): void {
  const { nodes } = fit.grid
  const m = fit.problem.dimension
  const places = new Map<string, number>()
  nodes.forEach(({ halfLife, index: [i, j, k] }, n) => places.set(`${halfLife} ${i} ${j} ${k}`, n))
  nodes.forEach(({ halfLife, index: [i, j, k] }, n) => {
    const low = places.get(`${halfLife} ${i - 1} ${j} ${k}`) ?? n
    const high = places.get(`${halfLife} ${i + 1} ${j} ${k}`) ?? n
    const gap = nodes[high]!.sigma - nodes[low]!.sigma
    if (!(gap > 0)) return
    for (let c = 0; c < m; c++) slope[n * m + c] = (mean[high * m + c]! - mean[low * m + c]!) / gap
  })
}
