import { exp } from '../kernel/exp.ts'
import type { Problem } from '../model/problem.ts'
import { Chain } from './chain.ts'
import { subGridFor, type EffortPlan } from './effort.ts'
import { lineRatio, type LineRatio } from './line.ts'
import { PLACES, ratioAt } from './place-polynomial.ts'
import type { Ranges } from './ranges.ts'
import { subGrid } from './sub-grid.ts'
import { boxGrid, logThetaPrior, polarGrid, type ThetaGrid, type ThetaNode } from './theta.ts'

/**
 * The posterior under one normal prior for each effect: a mixture over theta nodes of (nearly) normal
 * coefficients, and for each direction of interest the correction that makes its marginal exact.
 */
export type Fit = {
  readonly problem: Problem
  readonly chain: Chain
  readonly grid: ThetaGrid
  /** Posterior weight of every node, corrections of the first effect included. */
  readonly weights: Float64Array
  readonly logEvidence: number
  readonly lines: ReadonlyMap<string, LineRatio>
}

/** A linear combination of the coefficients whose marginal is wanted. */
export type Direction = {
  readonly name: string
  readonly vector: Float64Array
  /** Effects get the full correction, nuisance coefficients the exact chain at the conditional mode. */
  readonly isEffect: boolean
}

/** Every arm effect, every pairwise contrast, and the linear nuisance coefficients. */
export function directionsOf(problem: Problem): readonly Direction[] {
  const { dimension, firstEffect, effectCount, trendIndex, linearCount, cutCount, hasIntercept } =
    problem
  const base = linearCount + problem.baseCut
  const unit = (...entries: readonly (readonly [number, number])[]): Float64Array => {
    const vector = new Float64Array(dimension)
    for (const [i, value] of entries) vector[i] = value
    return vector
  }
  const list: Direction[] = []
  for (let a = 0; a < effectCount; a++) {
    list.push({ name: `b[${a + 1}]`, vector: unit([firstEffect + a, 1]), isEffect: true })
  }
  for (let a = 0; a < effectCount; a++) {
    for (let c = a + 1; c < effectCount; c++) {
      list.push({
        name: `b[${c + 1}]-b[${a + 1}]`,
        vector: unit([firstEffect + c, 1], [firstEffect + a, -1]),
        isEffect: true,
      })
    }
  }
  if (hasIntercept) list.push({ name: 'b0', vector: unit([0, 1]), isEffect: false })
  list.push({ name: 'b2', vector: unit([trendIndex, 1]), isEffect: false })
  if (cutCount > 0) {
    list.push({ name: coefficientName(problem, base), vector: unit([base, 1]), isEffect: false })
  }
  return list
}

/** The name of coefficient j. */
export function coefficientName(problem: Problem, j: number): string {
  if (problem.hasIntercept && j === 0) return 'b0'
  if (j === problem.trendIndex) return 'b2'
  if (j < problem.trendIndex) return `b[${j - problem.firstEffect + 1}]`
  const cut = j - problem.linearCount
  return cut === problem.baseCut ? `c${cut + 1}` : `gap${cut + 1}`
}

/** Fits one problem; `ranges` of theta from an earlier fit save the search for them. Cost O(nights) with a factor set by the plan. */
export function fitProblem(
  problem: Problem,
  plan: EffortPlan,
  directions: readonly Direction[],
  ranges: Ranges | null = null,
): Fit {
  const chain = new Chain(problem)
  const gaussian = problem.family === 'gaussian'
  const grid = gaussian ? polarGrid(chain, plan, ranges) : boxGrid(chain, plan, ranges)
  const lines = new Map<string, LineRatio>()
  if (gaussian) {
    for (const { name, vector } of directions) lines.set(name, plainLine(chain.m, grid, vector))
  } else {
    const binary = problem.family === 'bernoulli' || problem.family === 'ordinal'
    const fine = subGrid(chain, grid, plan, { sub2: subGridFor(plan, problem), sub3: plan.sub3 })
    const coarse = directions.some(({ isEffect }) => !isEffect)
      ? subGrid(chain, grid, plan, { sub2: plan.coarseSub2, sub3: plan.coarseSub3 })
      : fine
    for (const { name, vector, isEffect } of directions) {
      lines.set(
        name,
        lineRatio(chain, grid, isEffect ? fine : coarse, vector, plan, {
          centrePlaces: isEffect
            ? binary
              ? plan.centrePlacesBinary
              : plan.centrePlaces
            : plan.nuisancePlaces,
          otherPlaces: isEffect ? plan.otherPlaces : [],
        }),
      )
    }
  }
  const weights = Float64Array.from(grid.nodes, (node) => node.weight)
  let logEvidence = grid.logEvidence
  const main = lines.get('b[1]')
  if (!gaussian && main !== undefined) {
    let total = 0
    for (let n = 0; n < weights.length; n++) {
      if (weights[n]! < 1e-12) continue
      weights[n]! *= lineIntegral(main.coefficients, n * PLACES)
      total += weights[n]!
    }
    for (let n = 0; n < weights.length; n++) weights[n]! /= total
    logEvidence += Math.log(total)
  }
  return { problem, chain, grid, weights, logEvidence, lines }
}

/** ∫ φ(z) exp(ratio(z)) dz by the trapezoid rule, spectrally accurate for this integrand. */
function lineIntegral(coefficients: Float64Array, offset: number): number {
  const h = 0.5
  let sum = 0
  for (let i = -14; i <= 14; i++) {
    const z = i * h
    sum += exp(ratioAt(coefficients, offset, z) - 0.5 * z * z)
  }
  return (sum * h) / Math.sqrt(2 * Math.PI)
}

function plainLine(m: number, grid: ThetaGrid, direction: Float64Array): LineRatio {
  const count = grid.nodes.length
  const mean = new Float64Array(count)
  const sd = new Float64Array(count)
  grid.nodes.forEach((node, n) => {
    let mu = 0
    let variance = 0
    for (let i = 0; i < m; i++) {
      const di = direction[i]!
      if (di === 0) continue
      mu += di * node.beta[i]!
      for (let j = 0; j < m; j++) variance += di * node.covariance[i * m + j]! * direction[j]!
    }
    mean[n] = mu
    sd[n] = Math.sqrt(variance)
  })
  return { direction, coefficients: new Float64Array(0), mean, sd }
}

/** Mean and SD of a direction under the mixture of normals (corrections left out): sets the grid. */
export function lineMoments(fit: Fit, line: LineRatio): { mean: number; sd: number } {
  let mean = 0
  let square = 0
  for (let n = 0; n < fit.weights.length; n++) mean += fit.weights[n]! * line.mean[n]!
  for (let n = 0; n < fit.weights.length; n++) {
    square += fit.weights[n]! * (line.sd[n]! ** 2 + (line.mean[n]! - mean) ** 2)
  }
  return { mean, sd: Math.sqrt(square) }
}

/** Adds `factor` times the marginal density of a direction to `out` on an equally spaced `grid`. */
export function addLineDensity(
  fit: Fit,
  line: LineRatio,
  factor: number,
  grid: Float64Array,
  out: Float64Array,
): void {
  const corrected = line.coefficients.length > 0
  const nodes = fit.grid.nodes
  for (let n = 0; n < nodes.length; n++) {
    // Corrected lines carry their own integral, so they go with the uncorrected weights.
    const weight = corrected ? nodes[n]!.weight : fit.weights[n]!
    if (weight < 1e-7) continue
    const { start, spacing, first, last, scale } = standardised(grid, line.mean[n]!, line.sd[n]!)
    if (!corrected) {
      addBell(out, factor * scale * weight, start, spacing, first, last)
      continue
    }
    const offset = n * PLACES
    for (let i = first; i <= last; i++) {
      const z = start + i * spacing
      out[i]! += factor * scale * weight * exp(ratioAt(line.coefficients, offset, z) - 0.5 * z * z)
    }
  }
}

/** The grid in units of a normal: its first point, its step, the points within ±8, and the normal's height. */
function standardised(
  grid: Float64Array,
  mean: number,
  sd: number,
): { start: number; spacing: number; first: number; last: number; scale: number } {
  const size = grid.length
  const start = (grid[0]! - mean) / sd
  const spacing = (grid[size - 1]! - grid[0]!) / (size - 1) / sd
  return {
    start,
    spacing,
    first: Math.max(0, Math.ceil((-8 - start) / spacing)),
    last: Math.min(size - 1, Math.floor((8 - start) / spacing)),
    scale: 1 / (sd * 2.5066282746310002),
  }
}

/**
 * Adds height · exp(−z²/2) at z = start + i·spacing, i = first..last. On equal steps the ratio of
 * neighbours is itself a geometric sequence; it is run outwards from the middle, so it only shrinks.
 */
function addBell(
  out: Float64Array,
  height: number,
  start: number,
  spacing: number,
  first: number,
  last: number,
): void {
  if (last < first) return
  const middle = Math.min(last, Math.max(first, Math.round(-start / spacing)))
  const z = start + middle * spacing
  const peak = height * Math.exp(-0.5 * z * z)
  const shrink = Math.exp(-spacing * spacing)
  const half = Math.exp(-0.5 * spacing * spacing)
  const tilt = Math.exp(-z * spacing)
  let value = peak
  let ratio = tilt * half
  for (let i = middle; i <= last; i++) {
    out[i]! += value
    value *= ratio
    ratio *= shrink
  }
  ratio = half / tilt
  value = peak * ratio
  ratio *= shrink
  for (let i = middle - 1; i >= first; i--) {
    out[i]! += value
    value *= ratio
    ratio *= shrink
  }
}

export { logThetaPrior, type ThetaNode }
