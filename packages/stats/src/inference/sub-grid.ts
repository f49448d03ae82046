import { gaussLegendre } from '../kernel/quadrature.ts'
import type { Chain } from './chain.ts'
import { basisFor, type EffortPlan } from './effort.ts'
import { startState, toRho, type ThetaGrid, type ThetaNode } from './theta.ts'

/** Sub-grid over theta on which ratios are computed and from which they are interpolated. */
export type SubGrid = {
  readonly box: readonly (readonly [number, number])[]
  readonly rules: readonly Float64Array[]
  readonly points: readonly SubPoint[]
}

/** A point of the sub-grid with the joint mode there. */
export type SubPoint = {
  readonly halfLife: number
  readonly theta: { readonly sigma: number; readonly rho: number; readonly phi: number }
  readonly laplace: number
  readonly level: number
  readonly beta: Float64Array
  readonly u: Float64Array
  readonly covariance: Float64Array
}

/** The corrections move weight to larger sigma, most in sparse 0/1 diaries: the sub-grid reaches further there. */
const UPWARD = 2

/** Lays the sub-grid over the bulk of the grid's weights and finds the joint mode at each point. */
export function subGrid(
  chain: Chain,
  grid: ThetaGrid,
  plan: EffortPlan,
  sizesOf: Pick<EffortPlan, 'sub2' | 'sub3'>,
): SubGrid {
  const axes = grid.box.length
  const sizes: readonly number[] = axes === 3 ? sizesOf.sub3 : sizesOf.sub2
  const rules = sizes.map((size) => gaussLegendre(size).nodes)
  const box: (readonly [number, number])[] = []
  for (let a = 0; a < axes; a++) {
    let mean = 0
    let square = 0
    for (const node of grid.nodes) {
      mean += node.weight * node.coordinates[a]!
      square += node.weight * node.coordinates[a]! * node.coordinates[a]!
    }
    const sd = Math.sqrt(Math.max(1e-12, square - mean * mean))
    const [low, high] = grid.box[a]!
    const upward = a === 0 && axes === 2 ? UPWARD : 1
    box.push([
      Math.max(low, mean - plan.subWidth * sd),
      Math.min(high, mean + upward * plan.subWidth * sd),
    ])
  }
  const basis = basisFor(plan, chain.problem.family)
  const points: SubPoint[] = []
  const halfLives = new Set(grid.nodes.map((node) => node.halfLife))
  startState(chain)
  const heaviest = grid.nodes.reduce((a, b) => (b.weight > a.weight ? b : a))
  chain.beta.set(heaviest.beta)
  for (const h of halfLives) {
    for (let k = 0; k < (sizes[2] ?? 1); k++) {
      for (let j = 0; j < sizes[1]!; j++) {
        for (let i = 0; i < sizes[0]!; i++) {
          const index = [i, j, k]
          const coordinates = box.map(
            ([low, high], a) => low + (high - low) * 0.5 * (rules[a]![index[a]!]! + 1),
          )
          const v = coordinates[1]!
          const within = (place: number, axis: number): number => {
            const [low, high] = grid.ranges.inner(v, axis)
            return low + (high - low) * place
          }
          const theta = {
            sigma: within(coordinates[0]!, 0),
            rho: toRho(v),
            phi: axes === 3 ? within(coordinates[2]!, 1) : 1,
          }
          chain.setTheta(theta.sigma, theta.rho, theta.phi, h)
          const laplace = chain.laplace(null, 0, plan.tolerance)
          const point = {
            halfLife: h,
            theta,
            laplace,
            beta: chain.beta.slice(),
            u: chain.u.slice(),
            covariance: chain.covariance.slice(),
          }
          points.push({ ...point, level: chain.levelAtMode(basis) })
        }
      }
    }
  }
  return { box, rules, points }
}

/** Lagrange weights of the sub-grid's points (one half-life) at a node, coordinates clamped to the box. */
export function interpolationWeights(sub: SubGrid, node: ThetaNode, out: Float64Array): void {
  const factors = sub.box.map(([low, high], a) => {
    const raw = (2 * (node.coordinates[a]! - low)) / (high - low) - 1
    return lagrange(sub.rules[a]!, Math.min(1, Math.max(-1, raw)))
  })
  const [f0, f1, f2] = [factors[0]!, factors[1]!, factors[2] ?? Float64Array.of(1)]
  let q = 0
  for (let k = 0; k < f2.length; k++) {
    for (let j = 0; j < f1.length; j++) {
      for (let i = 0; i < f0.length; i++) out[q++] = f0[i]! * f1[j]! * f2[k]!
    }
  }
}

function lagrange(nodes: Float64Array, x: number): Float64Array {
  const out = new Float64Array(nodes.length)
  for (let i = 0; i < nodes.length; i++) {
    let product = 1
    for (let j = 0; j < nodes.length; j++) {
      if (j !== i) product *= (x - nodes[j]!) / (nodes[i]! - nodes[j]!)
    }
    out[i] = product
  }
  return out
}
