/** P(X ≤ count) for X ~ Bin(n, p), by its recurrence from P(X = 0). */
function binomialAtMost(count: number, n: number, p: number): number {
  let log = n * Math.log1p(-p)
  let sum = Math.exp(log)
  for (let k = 1; k <= count; k++) {
    log += Math.log((n - k + 1) / k) + Math.log(p) - Math.log1p(-p)
    sum += Math.exp(log)
  }
  return Math.min(1, sum)
}

/** The smaller of P(X ≤ count) and P(X ≥ count) for X ~ Bin(n, p). */
export function binomialTail(count: number, n: number, p: number): number {
  const atMost = binomialAtMost(count, n, p)
  const atLeast = count === 0 ? 1 : 1 - binomialAtMost(count - 1, n, p)
  return Math.max(0, Math.min(atMost, atLeast))
}
