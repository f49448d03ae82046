/** Lowest and highest score of an ordinal outcome. */
export interface ScoreRange {
  readonly low: number
  readonly high: number
}

/** Chance of logistic(x + sigma·z) > its threshold, z standard normal: trapezoid over ±6 SDs. */
function logisticNormal(x: number, sigma: number): number {
  const step = 0.25
  let sum = 0
  let total = 0
  for (let i = -24; i <= 24; i++) {
    const z = i * step
    const weight = Math.exp(-0.5 * z * z)
    total += weight
    sum += weight / (1 + Math.exp(-x - sigma * z))
  }
  return sum / total
}

/** Mean score over an untreated night, the path integrated over its stationary law. */
export function meanScore(
  { low }: ScoreRange,
  cutpoints: readonly number[],
  sigma: number,
): number {
  return cutpoints.reduce((sum, cut) => sum + logisticNormal(-cut, sigma), low)
}

/**
 * Cutpoints with equal steps (log odds) at which the mean score of an untreated night is `level`, by
 * bisection. The level must lie between the ends of the range.
 */
export function cutpointsAt(
  range: ScoreRange,
  level: number,
  step: number,
  sigma: number,
): readonly number[] {
  const { low, high } = range
  if (!(level > low && level < high))
    throw new Error(`cutpointsAt: level must lie within ${low} to ${high}, got ${level}`)
  const count = high - low
  const at = (shift: number): readonly number[] =>
    Array.from({ length: count }, (_, k) => shift + step * (k - (count - 1) / 2))
  let from = -200
  let to = 200
  for (let i = 0; i < 80; i++) {
    const middle = 0.5 * (from + to)
    // A higher shift puts the cutpoints higher and the score lower.
    if (meanScore(range, at(middle), sigma) > level) from = middle
    else to = middle
  }
  return at(0.5 * (from + to))
}
