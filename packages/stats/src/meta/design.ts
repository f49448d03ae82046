import { err, ok, type Result } from '@legwork/base'
import type { MetaError } from './errors.ts'

/** One moderator: a number for each study, in the order of the studies. */
export type Moderator = { readonly name: string; readonly values: readonly number[] }

/**
 * Studies and moderators, checked. The columns are the intercept and each moderator centred on its
 * mean and divided by its standard deviation, so that a moderator such as a year loses no digits;
 * `toOriginal` undoes it. The projection of the model, hence tau² and Q, does not depend on it.
 */
export type Design = {
  readonly k: number
  readonly p: number
  readonly y: Float64Array
  readonly v: Float64Array
  readonly columns: readonly Float64Array[]
  readonly names: readonly string[]
  readonly centre: readonly number[]
  readonly scale: readonly number[]
}

/** Checks estimates and sampling variances: same length, finite, variances above 0. */
export function checkEstimates(
  yi: ArrayLike<number>,
  vi: ArrayLike<number>,
): Result<{ k: number }, MetaError> {
  const k = yi.length
  if (k === 0) return err({ type: 'noStudies' })
  if (vi.length !== k) {
    return err({ type: 'unequalLengths', column: 'vi', wanted: k, got: vi.length })
  }
  for (let i = 0; i < k; i++) {
    const row = i + 1
    const y = yi[i]!
    const v = vi[i]!
    if (!Number.isFinite(y)) {
      return err({ type: 'badValue', row, column: 'yi', rule: 'finite', value: y })
    }
    if (!Number.isFinite(v)) {
      return err({ type: 'badValue', row, column: 'vi', rule: 'finite', value: v })
    }
    if (!(v > 0)) return err({ type: 'badValue', row, column: 'vi', rule: 'above 0', value: v })
  }
  return ok({ k })
}

/** Builds the design; refuses bad values and moderators that the others (or a constant) determine. */
export function makeDesign(
  yi: ArrayLike<number>,
  vi: ArrayLike<number>,
  moderators: readonly Moderator[],
): Result<Design, MetaError> {
  const checked = checkEstimates(yi, vi)
  if (!checked.ok) return checked
  const { k } = checked.value
  const columns = [new Float64Array(k).fill(1)]
  const centre = [0]
  const scale = [1]
  for (const { name, values } of moderators) {
    if (values.length !== k) {
      return err({ type: 'unequalLengths', column: name, wanted: k, got: values.length })
    }
    let mean = 0
    for (let i = 0; i < k; i++) {
      const value = values[i]!
      if (!Number.isFinite(value)) {
        return err({ type: 'badValue', row: i + 1, column: name, rule: 'finite', value })
      }
      mean += value / k
    }
    let square = 0
    for (const value of values) square += (value - mean) ** 2
    const sd = Math.sqrt(square / k)
    if (!(sd > 1e-13 * Math.abs(mean)) || sd === 0) {
      return err({ type: 'collinearModerators', columns: [name] })
    }
    columns.push(Float64Array.from(values, (value) => (value - mean) / sd))
    centre.push(mean)
    scale.push(sd)
  }
  const p = columns.length
  if (p > 2 && k >= p) {
    const dependent = dependentColumn(columns, k)
    if (dependent > 0) {
      return err({
        type: 'collinearModerators',
        columns: moderators.slice(0, dependent).map((m) => m.name),
      })
    }
  }
  return ok({
    k,
    p,
    y: Float64Array.from(yi),
    v: Float64Array.from(vi),
    columns,
    names: ['intrcpt', ...moderators.map((m) => m.name)],
    centre,
    scale,
  })
}

/** Index of the first column that those before it determine (Gram–Schmidt, 1e-7 as in R's lm), or 0. */
function dependentColumn(columns: readonly Float64Array[], k: number): number {
  const basis: Float64Array[] = []
  for (const [index, column] of columns.entries()) {
    const rest = Float64Array.from(column)
    for (let twice = 0; twice < 2; twice++) {
      for (const direction of basis) {
        let dot = 0
        for (let i = 0; i < k; i++) dot += rest[i]! * direction[i]!
        for (let i = 0; i < k; i++) rest[i]! -= dot * direction[i]!
      }
    }
    let norm = 0
    let original = 0
    for (let i = 0; i < k; i++) {
      norm += rest[i]! ** 2
      original += column[i]! ** 2
    }
    if (Math.sqrt(norm) < 1e-7 * Math.sqrt(original)) return index
    basis.push(rest.map((x) => x / Math.sqrt(norm)))
  }
  return 0
}

/** The design without study i (same centring: the fit does not depend on it). */
export function withoutStudy(design: Design, i: number): Design {
  const drop = (values: Float64Array): Float64Array => {
    const rest = new Float64Array(values.length - 1)
    rest.set(values.subarray(0, i))
    rest.set(values.subarray(i + 1), i)
    return rest
  }
  return {
    ...design,
    k: design.k - 1,
    y: drop(design.y),
    v: drop(design.v),
    columns: design.columns.map(drop),
  }
}

/** The first `n` studies of the design. */
export function firstStudies(design: Design, n: number): Design {
  return {
    ...design,
    k: n,
    y: design.y.slice(0, n),
    v: design.v.slice(0, n),
    columns: design.columns.map((column) => column.slice(0, n)),
  }
}

/** True when every moderator still varies and none depends on the others. */
export function isEstimable(design: Design): boolean {
  return design.p === 1 || (design.k >= design.p && dependentColumn(design.columns, design.k) === 0)
}

/** Coefficients and their covariance (p × p, by row) back on the moderators' own scales. */
export function toOriginal(
  design: Design,
  beta: Float64Array,
  covariance: Float64Array,
): { beta: Float64Array; covariance: Float64Array } {
  const { p, centre, scale } = design
  const transform = new Float64Array(p * p)
  for (let j = 0; j < p; j++) {
    transform[j * p + j] = 1 / scale[j]!
    if (j > 0) transform[j] = -centre[j]! / scale[j]!
  }
  const original = new Float64Array(p)
  const half = new Float64Array(p * p)
  const full = new Float64Array(p * p)
  for (let r = 0; r < p; r++) {
    for (let c = 0; c < p; c++) {
      original[r]! += transform[r * p + c]! * beta[c]!
      for (let m = 0; m < p; m++) {
        half[r * p + c]! += transform[r * p + m]! * covariance[m * p + c]!
      }
    }
  }
  for (let r = 0; r < p; r++) {
    for (let c = 0; c < p; c++) {
      for (let m = 0; m < p; m++) full[r * p + c]! += half[r * p + m]! * transform[c * p + m]!
    }
  }
  return { beta: original, covariance: full }
}
