import type { PersonIntegral } from './person-integral.ts'

/** mu ~ N(mean, sd²), tau ~ N⁺(0, scale²), independent. */
export type PopulationPriors = {
  readonly mu: { readonly mean: number; readonly sd: number }
  readonly tauScale: number
}

/** One tau of the grid with its equally spaced mu. */
export type TauRow = {
  readonly tau: number
  /** Clenshaw–Curtis weights of this tau: all nodes, and every second one (0 at the others) */
  readonly weight: number
  readonly coarseWeight: number
  readonly muFirst: number
  readonly muStep: number
  /** log p(y, mu, tau) − its largest value on the grid */
  readonly logDensity: Float64Array
}

export type PopulationGrid = {
  readonly rows: readonly TauRow[]
  readonly tauLow: number
  readonly tauHigh: number
}

/** Density below e^−22 of the highest is left out: 3·10⁻¹⁰ of it. */
const depth = 22
const tauNodes = 36

/** Clenshaw–Curtis nodes (ascending) and weights on [−1, 1], n + 1 points, n even. */
export function clenshawCurtis(n: number): { nodes: Float64Array; weights: Float64Array } {
  const nodes = new Float64Array(n + 1)
  const weights = new Float64Array(n + 1)
  for (let k = 0; k <= n; k++) {
    nodes[k] = -Math.cos((k * Math.PI) / n)
    let sum = 0
    for (let j = 1; j <= n / 2; j++) {
      const b = j === n / 2 ? 1 : 2
      sum += (b / (4 * j * j - 1)) * Math.cos((2 * j * k * Math.PI) / n)
    }
    weights[k] = ((k === 0 || k === n ? 1 : 2) / n) * (1 - sum)
  }
  return { nodes, weights }
}

/** log p(y, mu, tau) up to a constant. */
export function logPopulation(
  people: readonly PersonIntegral[],
  priors: PopulationPriors,
  mu: number,
  tau: number,
): number {
  const z = (mu - priors.mu.mean) / priors.mu.sd
  const t = tau / priors.tauScale
  let sum = -0.5 * (z * z + t * t)
  for (const person of people) sum += person.log(mu, tau)
  return sum
}

type Peak = { readonly mu: number; readonly sd: number; readonly value: number }

/** Mode and SD of mu at one tau, by parabolas through three points; safe on flat and skewed sides. */
function findPeak(at: (mu: number) => number, start: Peak): Peak {
  let { mu, sd } = start
  let value = at(mu)
  for (let turn = 0; turn < 60; turn++) {
    const d = 0.5 * sd
    const left = at(mu - d)
    const right = at(mu + d)
    const slope = (right - left) / (2 * d)
    const bend = (2 * value - left - right) / (d * d)
    const newSd = bend > 0 ? Math.min(2 * sd, Math.max(0.3 * sd, 1 / Math.sqrt(bend))) : 2 * sd
    const limit = 4 * sd
    const move = bend > 0 ? Math.max(-limit, Math.min(limit, slope / bend)) : Math.sign(slope) * sd
    const settled = Math.abs(move) < 0.1 * newSd && Math.abs(newSd / sd - 1) < 0.2
    let next = at(mu + move)
    let taken = move
    for (let half = 0; half < 20 && next < value; half++) {
      taken /= 2
      next = at(mu + taken)
    }
    if (next >= value) {
      mu += taken
      value = next
    }
    sd = newSd
    if (settled) break
  }
  return { mu, sd, value }
}

/** log ∫ p(y, mu, tau) dmu at a tau, by its peak: enough to find where the mass is. */
function profile(peak: Peak): number {
  return peak.value + Math.log(peak.sd)
}

function rowAt(
  at: (mu: number) => number,
  peak: Peak,
): { first: number; step: number; values: number[] } {
  const step = 0.75 * peak.sd
  const up: number[] = [peak.value]
  const down: number[] = []
  let top = peak.value
  for (let k = 1; k <= 400; k++) {
    const value = at(peak.mu + k * step)
    up.push(value)
    top = Math.max(top, value)
    if (value < top - depth) break
  }
  for (let k = 1; k <= 400; k++) {
    const value = at(peak.mu - k * step)
    down.push(value)
    top = Math.max(top, value)
    if (value < top - depth) break
  }
  return {
    first: peak.mu - down.length * step,
    step,
    values: [...down.reverse(), ...up],
  }
}

/** Lays a grid over the joint posterior of mu and tau where it is above e^−22 of its peak. */
export function populationGrid(
  people: readonly PersonIntegral[],
  priors: PopulationPriors,
): PopulationGrid {
  const atTau = (tau: number) => (mu: number) => logPopulation(people, priors, mu, tau)
  const modes = people.map((p) => p.curve.mode).sort((a, b) => a - b)
  const median = modes[modes.length >> 1]!
  const bounded = Math.max(-3, Math.min(3, (median - priors.mu.mean) / priors.mu.sd))
  let peak: Peak = {
    mu: priors.mu.mean + bounded * priors.mu.sd,
    sd: priors.mu.sd / Math.sqrt(1 + people.length),
    value: 0,
  }
  // a coarse walk over tau, each peak starting from its neighbour's
  const largest = 8 * priors.tauScale
  const walk: { tau: number; peak: Peak; height: number }[] = []
  const visit = (tau: number): void => {
    peak = findPeak(atTau(tau), peak)
    walk.push({ tau, peak, height: profile(peak) })
  }
  for (let k = 0; k <= 24; k++) visit(largest * 0.78 ** k)
  visit(0)
  walk.reverse()
  const heights = (): number => walk.reduce((top, w) => Math.max(top, w.height), -Infinity)
  const byTau = (): void => {
    walk.sort((a, b) => a.tau - b.tau)
  }
  const insert = (tau: number): void => {
    const near = walk.reduce((best, w) =>
      Math.abs(w.tau - tau) < Math.abs(best.tau - tau) ? w : best,
    )
    const found = findPeak(atTau(tau), near.peak)
    walk.push({ tau, peak: found, height: profile(found) })
    byTau()
  }
  // sharpen the top, then the two edges
  for (let turn = 0; turn < 8; turn++) {
    const top = walk.findIndex((w) => w.height === heights())
    const before = walk[top - 1]
    const after = walk[top + 1]
    const here = walk[top]!
    const gapBefore = before === undefined ? 0 : here.tau - before.tau
    const gapAfter = after === undefined ? 0 : after.tau - here.tau
    insert(gapBefore > gapAfter ? here.tau - gapBefore / 2 : here.tau + gapAfter / 2)
  }
  for (let turn = 0; turn < 8; turn++) {
    const limit = heights() - depth
    const firstIn = walk.findIndex((w) => w.height > limit)
    const lastIn = walk.length - 1 - [...walk].reverse().findIndex((w) => w.height > limit)
    const middles: number[] = []
    if (firstIn > 0) middles.push((walk[firstIn]!.tau + walk[firstIn - 1]!.tau) / 2)
    if (lastIn < walk.length - 1) middles.push((walk[lastIn]!.tau + walk[lastIn + 1]!.tau) / 2)
    middles.forEach(insert)
  }
  const limit = heights() - depth
  const firstIn = walk.findIndex((w) => w.height > limit)
  const lastIn = walk.length - 1 - [...walk].reverse().findIndex((w) => w.height > limit)
  const tauLow = firstIn <= 0 ? 0 : walk[firstIn - 1]!.tau
  const tauHigh = walk[Math.min(walk.length - 1, lastIn + 1)]!.tau

  const rule = clenshawCurtis(tauNodes)
  const coarse = clenshawCurtis(tauNodes / 2)
  const half = (tauHigh - tauLow) / 2
  const raw = Array.from(rule.nodes, (node, k) => {
    const tau = Math.max(0, tauLow + half * (node + 1))
    const near = walk.reduce((best, w) =>
      Math.abs(w.tau - tau) < Math.abs(best.tau - tau) ? w : best,
    )
    const row = rowAt(atTau(tau), findPeak(atTau(tau), near.peak))
    return {
      tau,
      weight: half * rule.weights[k]!,
      coarseWeight: k % 2 === 0 ? half * coarse.weights[k / 2]! : 0,
      row,
    }
  })
  let top = -Infinity
  for (const { row } of raw) for (const value of row.values) top = Math.max(top, value)
  const rows = raw.map(({ tau, weight, coarseWeight, row }) => ({
    tau,
    weight,
    coarseWeight,
    muFirst: row.first,
    muStep: row.step,
    logDensity: Float64Array.from(row.values, (value) => value - top),
  }))
  return { rows, tauLow, tauHigh }
}
