import { modelOfRows } from '@legwork/domain'
import type { EvidenceRow, ShownEstimate } from '@legwork/domain'
import { cumulative, eggerTest, fitBayesian, leaveOneOut } from '@legwork/stats'
import type { MetaFit, MetaOptions } from '@legwork/stats'

/** The ways of pooling that can be chosen. */
export const modelChoices = ['bayesian', 'reml-knha', 'reml', 'dl', 'equal'] as const
export type ModelChoice = (typeof modelChoices)[number]

/** The rows of a question under one way of pooling, on the scale people read. */
export type ModelledRows = {
  readonly choice: ModelChoice
  readonly pooled: ShownEstimate
  readonly prediction: { readonly lower: number; readonly upper: number } | null
  /** Spread between trials on the scale of pooling; null where the model has none. */
  readonly tau: number | null
  /** Per cent; null where the model does not give it. */
  readonly i2: number | null
  /** Share of each trial in per cent, in the order of the rows; Bayesian: those of the classical model beside it. */
  readonly weights: readonly number[]
  /** The pooled value without each trial, in the order of the rows; null when it cannot be had. */
  readonly without: readonly (ShownEstimate | null)[]
  /** The pooled value after each trial, oldest first, by index of the row. */
  readonly added: readonly { readonly row: number; readonly pooled: ShownEstimate }[]
  /** P of Egger's regression; null with fewer than ten trials, where it means nothing. */
  readonly egger: number | null
}

/** Below this many trials a check of small trials says nothing (Cochrane Handbook 6.5, section 13.3.5.4). */
export const smallStudyTrials = 10

const classical: Readonly<Record<Exclude<ModelChoice, 'bayesian'>, MetaOptions>> = {
  'reml-knha': { method: 'REML', test: 'knha' },
  reml: { method: 'REML', test: 'z' },
  dl: { method: 'DL', test: 'z' },
  equal: { method: 'EE', test: 'z' },
}

/** Pools rows under a choice; null when there are too few for it. */
export function modelRows(
  rows: readonly EvidenceRow[],
  choice: ModelChoice,
  tauScale: number,
): ModelledRows | null {
  return choice === 'bayesian' ? bayesianRows(rows, tauScale) : classicalRows(rows, choice)
}

/** Indices of the rows, oldest trial first; trials of one year keep their order. */
function byYear(rows: readonly EvidenceRow[]): number[] {
  return rows.map((_, index) => index).sort((a, b) => yearOf(rows, a) - yearOf(rows, b))
}

function yearOf(rows: readonly EvidenceRow[], index: number): number {
  return rows[index]?.trial.year ?? 0
}

function isRatio(rows: readonly EvidenceRow[]): boolean {
  return rows.every(({ effect }) => effect.ratio)
}

function bayesianRows(rows: readonly EvidenceRow[], tauScale: number): ModelledRows | null {
  const shown = shownBy(isRatio(rows))
  const fit = (part: readonly EvidenceRow[]) => {
    const fitted = fitBayesian(
      part.map(({ effect }) => effect.yi),
      part.map(({ effect }) => effect.vi),
      { tauScale, muPrior: null },
    )
    return fitted.ok ? fitted.value : null
  }
  const pooledOf = (part: readonly EvidenceRow[]): ShownEstimate | null => {
    const own = part.length === 0 ? null : fit(part)
    return own === null
      ? null
      : { estimate: shown(own.mu.median), lower: shown(own.mu.lower), upper: shown(own.mu.upper) }
  }
  const all = fit(rows)
  const pooled = pooledOf(rows)
  if (all === null || pooled === null) return null
  const order = byYear(rows)
  return {
    choice: 'bayesian',
    pooled,
    prediction: { lower: shown(all.prediction.lower), upper: shown(all.prediction.upper) },
    tau: all.tau.median,
    i2: null,
    weights: rows.map(({ weight }) => weight ?? NaN),
    without: rows.map((_, left) => pooledOf(rows.filter((__, index) => index !== left))),
    added: order.flatMap((row, position) => {
      const part = pooledOf(pick(rows, order.slice(0, position + 1)))
      return part === null ? [] : [{ row, pooled: part }]
    }),
    egger: rows.length < smallStudyTrials ? null : eggerOf(rows, classical.reml),
  }
}

function classicalRows(
  rows: readonly EvidenceRow[],
  choice: Exclude<ModelChoice, 'bayesian'>,
): ModelledRows | null {
  const options = classical[choice]
  const ratio = isRatio(rows)
  const model = modelOfRows(rows, options)
  if (!model.ok) return null
  const { fit } = model.value
  const order = byYear(rows)
  const inOrder = modelOfRows(pick(rows, order), options)
  const grown = inOrder.ok ? cumulative(inOrder.value) : inOrder
  const left = leaveOneOut(model.value)
  const shown = shownBy(ratio)
  return {
    choice,
    pooled: estimateOf(fit, ratio),
    prediction:
      fit.prediction === null
        ? null
        : { lower: shown(fit.prediction.lower), upper: shown(fit.prediction.upper) },
    tau: choice === 'equal' ? null : Math.sqrt(fit.tau2),
    i2: choice === 'equal' ? null : fit.i2,
    weights: fit.weights,
    without: left.ok ? left.value.map((part) => estimateOf(part, ratio)) : rows.map(() => null),
    added: grown.ok
      ? grown.value.flatMap((part, position) => {
          const row = order[position]
          return row === undefined ? [] : [{ row, pooled: estimateOf(part, ratio) }]
        })
      : [],
    egger: rows.length < smallStudyTrials ? null : eggerOf(rows, options),
  }
}

function eggerOf(rows: readonly EvidenceRow[], options: MetaOptions): number | null {
  const model = modelOfRows(rows, options)
  const test = model.ok ? eggerTest(model.value) : model
  return test.ok ? test.value.rma.p : null
}

function pick(rows: readonly EvidenceRow[], indices: readonly number[]): EvidenceRow[] {
  return indices.flatMap((index) => rows[index] ?? [])
}

const shownBy =
  (ratio: boolean) =>
  (x: number): number =>
    ratio ? Math.exp(x) : x

function estimateOf(fit: MetaFit, ratio: boolean): ShownEstimate {
  const shown = shownBy(ratio)
  return {
    estimate: shown(fit.b[0] ?? NaN),
    lower: shown(fit.ciLower[0] ?? NaN),
    upper: shown(fit.ciUpper[0] ?? NaN),
  }
}
