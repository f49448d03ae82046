import { normalCdf } from '../../src/kernel/special.ts'

/**
 * The pooled posterior for normal measurements y_i ± s_i in closed form but for tau: given tau, mu and
 * every b_i are normal; tau is summed over 4,001 equally spaced points (trapezoid).
 */
export function normalNormal(
  y: readonly number[],
  s: readonly number[],
  muSd: number,
  tauScale: number,
  tauHigh: number,
) {
  const size = 4000
  const rows = Array.from({ length: size + 1 }, (_, k) => {
    const tau = (tauHigh * k) / size
    const variance = s.map((x) => x * x + tau * tau)
    const precision = 1 / (muSd * muSd) + variance.reduce((sum, v) => sum + 1 / v, 0)
    const mean = y.reduce((sum, yi, i) => sum + yi / variance[i]!, 0) / precision
    // log p(y | tau) by completing the square
    const log =
      -0.5 * variance.reduce((sum, v, i) => sum + Math.log(v) + (y[i]! * y[i]!) / v, 0) +
      0.5 * mean * mean * precision -
      0.5 * Math.log(precision) -
      0.5 * (tau / tauScale) ** 2
    return { tau, mean, variance: 1 / precision, log, end: k === 0 || k === size }
  })
  const top = Math.max(...rows.map((r) => r.log))
  const weights = rows.map((r) => Math.exp(r.log - top) * (r.end ? 0.5 : 1))
  const total = weights.reduce((a, b) => a + b, 0)
  const average = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row, k) => sum + weights[k]! * of(row), 0) / total
  const bisect = (cdf: (x: number) => number, p: number) => {
    let low = -20
    let high = 20
    for (let i = 0; i < 40; i++) {
      const middle = (low + high) / 2
      if (cdf(middle) < p) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
  const muCdf = (x: number) => average((r) => normalCdf((x - r.mean) / Math.sqrt(r.variance)))
  const nextCdf = (x: number) =>
    average((r) => normalCdf((x - r.mean) / Math.sqrt(r.variance + r.tau * r.tau)))
  const tauCdf = (x: number) => {
    const cell = Math.min(size - 1, Math.max(0, Math.floor((x / tauHigh) * size)))
    let sum = 0
    for (let k = 0; k <= cell; k++) sum += weights[k]!
    const inside = (x / tauHigh) * size - cell
    sum +=
      -0.5 * weights[cell]! * (cell === 0 ? 0 : 1) +
      inside * 0.5 * (weights[cell]! + weights[cell + 1]!)
    return x <= 0 ? 0 : sum / total
  }
  const personal = (i: number) => {
    const yi = y[i]!
    const of = (row: (typeof rows)[number]) => {
      const own = 1 / (s[i]! * s[i]!)
      if (row.tau === 0) return { mean: row.mean, variance: row.variance }
      const between = 1 / (row.tau * row.tau)
      const share = own / (own + between)
      return {
        mean: share * yi + (1 - share) * row.mean,
        variance: 1 / (own + between) + (1 - share) ** 2 * row.variance,
      }
    }
    const mean = average((r) => of(r).mean)
    const cdf = (x: number) =>
      average((r) => {
        const { mean: m, variance } = of(r)
        return normalCdf((x - m) / Math.sqrt(variance))
      })
    return {
      mean,
      sd: Math.sqrt(average((r) => of(r).variance + (of(r).mean - mean) ** 2)),
      quantile: (p: number) => bisect(cdf, p),
    }
  }
  const muMean = average((r) => r.mean)
  const tauMean = average((r) => r.tau)
  return {
    mu: {
      mean: muMean,
      sd: Math.sqrt(average((r) => r.variance + (r.mean - muMean) ** 2)),
      quantile: (p: number) => bisect(muCdf, p),
    },
    tau: {
      mean: tauMean,
      sd: Math.sqrt(average((r) => (r.tau - tauMean) ** 2)),
      quantile: (p: number) => bisect(tauCdf, p),
    },
    next: {
      sd: Math.sqrt(average((r) => r.variance + r.tau ** 2 + (r.mean - muMean) ** 2)),
      quantile: (p: number) => bisect(nextCdf, p),
    },
    personal,
  }
}
