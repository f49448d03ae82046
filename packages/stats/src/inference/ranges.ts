/** An inner coordinate of the theta grid: its domain and the points at which it is first looked at. */
export type InnerAxis = {
  readonly low: number
  readonly high: number
  readonly points: readonly number[]
  /** Scale of a half-normal prior: beyond the last point the posterior falls at least that fast. */
  readonly priorScale?: number
}

/** Where the posterior of theta lives: an interval of v (rho), and intervals of the inner coordinates given v. */
export type Ranges = {
  readonly low: number
  readonly high: number
  readonly inner: (v: number, axis: number) => readonly [number, number]
}

type Slice = {
  readonly v: number
  /** log of (height × widths): a crude marginal of v. */
  readonly mass: number
  readonly intervals: readonly (readonly [number, number])[]
}

const RHO_POINTS = [0.08, 0.22, 0.36, 0.5, 0.65, 0.79, 0.91]
const MOST_ROUNDS = 12
/** Intervals are widened by this share: the fall between two points is only known roughly. */
const MARGIN = 0.08

/**
 * Scans the log posterior of (v, inner coordinates). For each v the intervals of the inner coordinates
 * in which the profile is within `cut` of its best, so that the grid follows the ridge of large sigma
 * and rho near 1; then the interval of v itself. Points are added wherever the peak is narrower than
 * they are.
 */
export function conditionalRanges(
  axes: readonly InnerAxis[],
  cut: number,
  logPosterior: (v: number, inner: readonly number[]) => number,
): Ranges {
  let slices = RHO_POINTS.map((v) => slice(axes, cut, v, logPosterior))
  let span = interval(
    slices.map(({ v }) => v),
    slices.map(({ mass }) => mass),
    0,
    1,
    cut,
  )
  for (let round = 0; round < MOST_ROUNDS && span.seen < 3; round++) {
    const added = between(
      span.from,
      span.to,
      slices.map(({ v }) => v),
    ).map((v) => slice(axes, cut, v, logPosterior))
    if (added.length === 0) break
    slices = [...slices, ...added].sort((a, b) => a.v - b.v)
    span = interval(
      slices.map(({ v }) => v),
      slices.map(({ mass }) => mass),
      0,
      1,
      cut,
    )
  }
  const inner = (v: number, axis: number): readonly [number, number] => {
    const last = slices.length - 1
    const { low: floor, high: ceiling } = axes[axis]!
    if (v <= slices[0]!.v) return slices[0]!.intervals[axis]!
    if (v >= slices[last]!.v) {
      // Beyond the last point the ridge of sigma may still rise as 1 / (1 − v).
      const [low, high] = slices[last]!.intervals[axis]!
      const rise = (1 - slices[last]!.v) / Math.max(1e-9, 1 - v)
      return [low, axis === 0 ? Math.min(ceiling, high * rise) : high]
    }
    let i = 0
    while (slices[i + 1]!.v < v) i++
    const a = slices[i]!
    const b = slices[i + 1]!
    const w = (v - a.v) / (b.v - a.v)
    const low = a.intervals[axis]![0] + w * (b.intervals[axis]![0] - a.intervals[axis]![0])
    const high = a.intervals[axis]![1] + w * (b.intervals[axis]![1] - a.intervals[axis]![1])
    return [Math.max(floor, low), Math.min(ceiling, high)]
  }
  return { low: span.low, high: span.high, inner }
}

function slice(
  axes: readonly InnerAxis[],
  cut: number,
  v: number,
  logPosterior: (v: number, inner: readonly number[]) => number,
): Slice {
  const points = axes.map((axis) => [...axis.points])
  for (let round = 0; ; round++) {
    const profiles = points.map((list) => list.map(() => -Infinity))
    let best = -Infinity
    const second = points[1] ?? [0]
    second.forEach((y, k) => {
      points[0]!.forEach((x, i) => {
        const value = logPosterior(v, axes.length === 2 ? [x, y] : [x])
        best = Math.max(best, value)
        profiles[0]![i] = Math.max(profiles[0]![i]!, value)
        if (axes.length === 2) profiles[1]![k] = Math.max(profiles[1]![k]!, value)
      })
    })
    const spans = axes.map(({ low, high, priorScale }, a) =>
      interval(points[a]!, profiles[a]!, low, high, cut, priorScale),
    )
    const narrow = spans.some(({ seen }) => seen < 3)
    if (!narrow || round >= MOST_ROUNDS) {
      let mass = best
      for (const { low, high } of spans) mass += Math.log(Math.max(high - low, 1e-12))
      return { v, mass, intervals: spans.map(({ low, high }) => [low, high] as const) }
    }
    spans.forEach(({ seen, from, to }, a) => {
      if (seen >= 3) return
      const kept = points[a]!.filter((x) => x >= from && x <= to)
      points[a] = [...kept, ...between(from, to, kept)].sort((x, y) => x - y)
    })
  }
}

/** Five points between `from` and `to`, none on top of an existing one. */
function between(from: number, to: number, existing: readonly number[]): number[] {
  return Array.from({ length: 5 }, (_, i) => from + ((to - from) * (i + 1)) / 6).filter(
    (x) =>
      x > from && x < to && existing.every((other) => Math.abs(other - x) > 1e-6 * (to - from)),
  )
}

/**
 * The interval in which a profile is within `cut` of its best. `seen` counts the points inside; `from` and
 * `to` are the nearest points (or ends of the domain) outside.
 */
function interval(
  points: readonly number[],
  profile: readonly number[],
  floor: number,
  ceiling: number,
  cut: number,
  priorScale?: number,
): { low: number; high: number; seen: number; from: number; to: number } {
  const limit = Math.max(...profile) - cut
  let first = 0
  while (first < points.length - 1 && !(profile[first]! >= limit)) first++
  let last = points.length - 1
  while (last > first && !(profile[last]! >= limit)) last--
  const from = first === 0 ? floor : points[first - 1]!
  const end = points[last]!
  const beyond =
    priorScale === undefined
      ? ceiling
      : Math.min(
          ceiling,
          Math.sqrt(end * end + 2 * priorScale * priorScale * (profile[last]! - limit)),
        )
  const to = last === points.length - 1 ? beyond : points[last + 1]!
  // The log density is close to quadratic: the share of the gap grows as the square root of the fall.
  const reach = (inside: number, outside: number): number =>
    Math.sqrt(
      Math.min(
        1,
        Math.max(
          0,
          (profile[inside]! - limit) / Math.max(1e-9, profile[inside]! - profile[outside]!),
        ),
      ),
    )
  const low =
    first === 0 ? floor : points[first]! - (points[first]! - from) * reach(first, first - 1)
  const high =
    last === points.length - 1
      ? beyond
      : points[last]! + (to - points[last]!) * reach(last, last + 1)
  const margin = MARGIN * (high - low)
  return {
    low: Math.max(floor, low - margin),
    high: Math.min(ceiling, high + margin),
    seen: last - first + 1,
    from,
    to,
  }
}
