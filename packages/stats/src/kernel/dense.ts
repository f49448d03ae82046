/** Small dense symmetric matrices, row-major in a Float64Array of size n·n. */

/** In-place Cholesky factor (lower triangle); returns log det, or NaN when not positive definite. */
export function cholesky(a: Float64Array, n: number): number {
  let logDet = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j]!
      for (let k = 0; k < j; k++) sum -= a[i * n + k]! * a[j * n + k]!
      if (i === j) {
        if (!(sum > 0)) return NaN
        const root = Math.sqrt(sum)
        a[i * n + i] = root
        logDet += 2 * Math.log(root)
      } else {
        a[i * n + j] = sum / a[j * n + j]!
      }
    }
  }
  return logDet
}

/** Solves L Lᵀ x = b in place, L from `cholesky`. */
export function choleskySolve(l: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = b[i]!
    for (let k = 0; k < i; k++) sum -= l[i * n + k]! * b[k]!
    b[i] = sum / l[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!
    for (let k = i + 1; k < n; k++) sum -= l[k * n + i]! * b[k]!
    b[i] = sum / l[i * n + i]!
  }
}

/** Inverse of L Lᵀ into `out`. */
export function choleskyInverse(l: Float64Array, n: number, out: Float64Array): void {
  const column = new Float64Array(n)
  for (let j = 0; j < n; j++) {
    column.fill(0)
    column[j] = 1
    choleskySolve(l, n, column)
    for (let i = 0; i < n; i++) out[i * n + j] = column[i]!
  }
}

/** aᵀ M b. */
export function quadraticForm(
  m: Float64Array,
  n: number,
  a: Float64Array,
  b: Float64Array,
): number {
  let sum = 0
  for (let i = 0; i < n; i++) {
    let row = 0
    for (let j = 0; j < n; j++) row += m[i * n + j]! * b[j]!
    sum += a[i]! * row
  }
  return sum
}
