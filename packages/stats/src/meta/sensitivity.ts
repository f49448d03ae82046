import { err, ok, type Result } from '@legwork/base'
import { firstStudies, isEstimable, withoutStudy } from './design.ts'
import type { MetaError } from './errors.ts'
import { criticalOf, type FittedModel, fitDesign, type MetaFit } from './fit.ts'
import { invert } from './weighted.ts'

/** The model fitted without each study in turn, all else equal. Needs 2 studies. */
export function leaveOneOut(model: FittedModel): Result<MetaFit[], MetaError> {
  if (model.design.k < 2) return err({ type: 'tooFewStudies', needed: 2, got: model.design.k })
  const fits: MetaFit[] = []
  for (let i = 0; i < model.design.k; i++) {
    const without = withoutStudy(model.design, i)
    if (!isEstimable(without))
      return err({ type: 'collinearModerators', columns: model.fit.names.slice(1) })
    const refit = fitDesign(without, model.options)
    if (!refit.ok) return refit
    fits.push(refit.value.fit)
  }
  return ok(fits)
}

/** The model fitted to the first 1, 2, … k studies, in the order given. Without moderators only. */
export function cumulative(model: FittedModel): Result<MetaFit[], MetaError> {
  if (model.design.p > 1) {
    return err({ type: 'notApplicable', what: 'cumulative', reason: 'moderators' })
  }
  const fits: MetaFit[] = []
  for (let n = 1; n <= model.design.k; n++) {
    const part = fitDesign(firstStudies(model.design, n), model.options)
    if (!part.ok) return part
    fits.push(part.value.fit)
  }
  return ok(fits)
}

/**
 * What one study does to the fit, all by refitting without it (Viechtbauer and Cheung 2010; metafor's
 * influence.rma.uni). Under Knapp–Hartung `rstudent` uses the scaled variances of the refit, so it is
 * the test of that study as an outlier in the mean. null where the refit is impossible.
 */
export type StudyInfluence = {
  readonly rstudent: number | null
  readonly cookD: number | null
  readonly dffits: number | null
  readonly covRatio: number | null
  readonly dfbetas: readonly number[] | null
  readonly tau2Without: number | null
  readonly qWithout: number | null
  readonly hat: number
  readonly weight: number
}

export function influence(model: FittedModel): Result<StudyInfluence[], MetaError> {
  const { design, fit, weighted } = model
  const { k, p } = design
  if (k < 2) return err({ type: 'tooFewStudies', needed: 2, got: k })
  const scaled = weighted.inverse.map((value) => value * model.scale)
  const full = fullCovariance(scaled, p)
  return ok(
    Array.from({ length: k }, (_, i) => {
      const hat = weighted.w[i]! * quadraticForm(design.columns, i, weighted.inverse, p)
      const base = { hat, weight: fit.weights[i]! }
      const none = {
        rstudent: null,
        cookD: null,
        dffits: null,
        covRatio: null,
        dfbetas: null,
        tau2Without: null,
        qWithout: null,
      }
      const without = withoutStudy(design, i)
      if (!isEstimable(without)) return { ...none, ...base }
      const refit = fitDesign(without, model.options)
      if (!refit.ok) return { ...none, ...base }
      const { tau2 } = refit.value.fit
      const other = refit.value.weighted
      const s2 = refit.value.scale
      const v = design.v[i]!

      let predicted = 0
      let predictedFull = 0
      for (let j = 0; j < p; j++) {
        predicted += design.columns[j]![i]! * other.beta[j]!
        predictedFull += design.columns[j]![i]! * weighted.beta[j]!
      }
      const variance = s2 * quadraticForm(design.columns, i, other.inverse, p)
      const rawResidual = design.y[i]! - predicted
      const residual = Math.abs(rawResidual) < 100 * Number.EPSILON ? 0 : rawResidual

      const shift = Array.from({ length: p }, (__, j) => weighted.beta[j]! - other.beta[j]!)
      const refitted = refitCovariance(model, tau2)
      const otherScaled = other.inverse.map((value) => value * s2)
      return {
        ...base,
        rstudent: residual / Math.sqrt(v * s2 + variance + tau2 * s2),
        cookD: full === null ? null : quadratic(shift, full.inverse, p),
        dffits: (predictedFull - predicted) / Math.sqrt(s2 * hat * (tau2 + v)),
        covRatio:
          full === null
            ? null
            : Math.exp(invert(otherScaled, p).logDeterminant - full.logDeterminant),
        dfbetas: standardisedShift(model, shift, refitted, s2),
        tau2Without: tau2,
        qWithout: refit.value.fit.q,
      }
    }),
  )
}

function fullCovariance(
  scaled: Float64Array,
  p: number,
): { inverse: Float64Array; logDeterminant: number } | null {
  return scaled[0]! > 0 ? invert(scaled, p) : null
}

/** (X'WX)⁻¹ of the full data at another tau². */
function refitCovariance(model: FittedModel, tau2: number): Float64Array {
  const { design } = model
  const { k, p, columns, v } = design
  const information = new Float64Array(p * p)
  for (let r = 0; r < p; r++) {
    for (let c = 0; c < p; c++) {
      for (let i = 0; i < k; i++) {
        information[r * p + c]! += (columns[r]![i]! * columns[c]![i]!) / (v[i]! + tau2)
      }
    }
  }
  return invert(information, p).inverse
}

/** Change of each coefficient (on its own scale) in standard errors at the refit's tau². */
function standardisedShift(
  model: FittedModel,
  shift: readonly number[],
  covariance: Float64Array,
  s2: number,
): number[] {
  const { p, centre, scale } = model.design
  return Array.from({ length: p }, (_, j) => {
    const direction = new Float64Array(p)
    if (j === 0) for (let c = 0; c < p; c++) direction[c] = c === 0 ? 1 : -centre[c]! / scale[c]!
    else direction[j] = 1 / scale[j]!
    let change = 0
    for (let c = 0; c < p; c++) change += direction[c]! * shift[c]!
    return change / Math.sqrt(s2 * quadratic(Array.from(direction), covariance, p))
  })
}

function quadratic(x: readonly number[], matrix: Float64Array, p: number): number {
  let sum = 0
  for (let r = 0; r < p; r++) {
    for (let c = 0; c < p; c++) sum += x[r]! * matrix[r * p + c]! * x[c]!
  }
  return sum
}

function quadraticForm(
  columns: readonly Float64Array[],
  i: number,
  matrix: Float64Array,
  p: number,
): number {
  return quadratic(
    columns.map((column) => column[i]!),
    matrix,
    p,
  )
}

/**
 * Best linear unbiased predictions of each study's own true effect (Raudenbush and Bryk 1985), with
 * standard error and interval; as metafor's blup().
 */
export type Blup = {
  readonly pred: number
  readonly se: number
  readonly lower: number
  readonly upper: number
}

export function blups(model: FittedModel): Blup[] {
  const { design, fit, weighted, scale } = model
  const critical = criticalOf(fit)
  const { k, p } = design
  return Array.from({ length: k }, (_, i) => {
    const own = fit.tau2 / (fit.tau2 + design.v[i]!)
    let fitted = 0
    for (let j = 0; j < p; j++) fitted += design.columns[j]![i]! * weighted.beta[j]!
    const pred = own * design.y[i]! + (1 - own) * fitted
    const variance =
      own * design.v[i]! +
      (1 - own) ** 2 * scale * quadraticForm(design.columns, i, weighted.inverse, p)
    const se = Math.sqrt(variance)
    return { pred, se, lower: pred - critical * se, upper: pred + critical * se }
  })
}
