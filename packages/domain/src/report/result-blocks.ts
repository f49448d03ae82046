import type { EffectResult } from '../result/result-file.ts'
import { allocationAlgorithm } from '../trial/allocation.ts'
import type { LaterChecks } from '../trial-result/later-checks.ts'
import type { NextTrialChances } from '../trial-result/next-trial.ts'
import type { OwnWords } from '../trial-result/own-words.ts'
import type { TrialAnswer, TrialResult } from '../trial-result/trial-result.ts'
import { heading, paragraph, warning } from './document.ts'
import type { ReportBlock, ReportTable } from './document.ts'
import type { ReportWords } from './words.ts'
import type { AnalysisWarning } from '../result/analyse-diary.ts'
import type { Verdict } from '@legwork/stats'

/** Everything the result says besides the trial itself. `later` and `next` are null while they are worked out. */
export interface ResultParts {
  readonly result: TrialResult
  readonly later: LaterChecks | null
  readonly next: readonly NextTrialChances[] | null
  readonly ownWords: OwnWords | null
}

/** The contrast that decides: the first arm against the reference. */
export function primaryEffect({ analysis }: TrialResult): EffectResult {
  const [first] = analysis.effects
  if (first === undefined) throw new Error('primaryEffect: an analysed trial has a contrast')
  return first
}

export const isRatio = ({ scale }: Pick<EffectResult, 'scale'>): boolean => scale !== 'difference'

/** A value on the scale a person reads: a ratio instead of its logarithm. */
export const shownValue = (effect: Pick<EffectResult, 'scale'>, value: number): number =>
  isRatio(effect) ? Math.exp(value) : value

const digits = 2

/** Best estimate with its 95 % interval, on the scale a person reads. */
export function estimateText(
  effect: Pick<EffectResult, 'scale' | 'quantiles'>,
  words: ReportWords,
): string {
  const { quantiles } = effect
  const show = (key: '0.025' | '0.5' | '0.975') =>
    words.number(shownValue(effect, quantiles[key]), digits)
  return words.estimate(show('0.5'), show('0.025'), show('0.975'))
}

function plainEstimate(quantiles: EffectResult['quantiles'], words: ReportWords): string {
  const show = (key: '0.025' | '0.5' | '0.975') => words.number(quantiles[key], digits)
  return words.estimate(show('0.5'), show('0.025'), show('0.975'))
}

/** The answer within a whole result. */
export function answerOf(result: TrialResult): TrialAnswer {
  const { protocol, end, openBlocks } = result
  return { protocol, end, openBlocks, effect: primaryEffect(result) }
}

/** One sentence first: the verdict, the chance behind it, and whatever weakens it. */
export function answerBlocks(result: TrialAnswer, words: ReportWords): readonly ReportBlock[] {
  const { effect } = result
  const { primary } = result.protocol
  const { verdict, missingNights: missing } = effect
  if (verdict === null) throw new Error('answerBlocks: a protocol has a smallest effect')
  const marks = [
    ...(result.end.early ? [words.stoppedEarly(result.end)] : []),
    ...(missing?.changesVerdict === true ? [words.weakened(missing.verdictBefore)] : []),
    ...(effect.dependsOnPrior === true ? [words.dependsOnPrior] : []),
    ...(result.protocol.blinding === 'open' ? [words.openLabel] : []),
    ...(result.openBlocks.length > 0 ? [words.openBlocks(result.openBlocks)] : []),
  ]
  return [
    { type: 'verdict', text: words.verdict(verdict) },
    {
      type: 'lead',
      text: words.answer({
        verdict,
        arm: words.arm(effect.arm),
        reference: words.arm(effect.reference),
        outcome: words.outcome(primary),
        better: primary.better,
        scale: effect.scale,
        smallestEffect: primary.smallestEffect,
        benefit: effect.probabilityOfBenefit,
        meaningfulBenefit: effect.probabilityOfMeaningfulBenefit ?? 0,
        meaningfulHarm: effect.probabilityOfMeaningfulHarm ?? 0,
      }),
    },
    ...marks.map(warning),
  ]
}

/** The numbers of the primary outcome. */
function numbersTable({ result }: ResultParts, words: ReportWords): ReportTable {
  const effect = primaryEffect(result)
  const { primary } = result.protocol
  const smallest = words.smallestEffect(effect.scale, primary.smallestEffect, primary.better)
  return {
    caption: `${words.outcome(primary)}: ${words.contrast(words.arm(effect.arm), words.arm(effect.reference))}`,
    columns: [
      { label: words.quantity, numeric: false },
      { label: words.estimateColumn, numeric: true },
    ],
    rows: [
      [words.scale(effect.scale), estimateText(effect, words)],
      [words.absolute(effect.absolute.unit), plainEstimate(effect.absolute.quantiles, words)],
      [words.delivered, plainEstimate(effect.absolute.delivered.quantiles, words)],
      [words.chanceOfBenefit, words.percent(effect.probabilityOfBenefit)],
      [
        words.chanceOfMeaningfulBenefit(smallest),
        words.percent(effect.probabilityOfMeaningfulBenefit ?? 0),
      ],
      [words.chanceOfMeaningfulHarm, words.percent(effect.probabilityOfMeaningfulHarm ?? 0)],
    ],
  }
}

/** The answer under every prior; the one that decides first, a second copy of it left out. */
function priorsTable({ result }: ResultParts, words: ReportWords): ReportTable {
  const effect = primaryEffect(result)
  const [deciding, ...others] = effect.sensitivity
  const rows = deciding === undefined ? [] : [deciding, ...others.filter((o) => o.mean !== deciding.mean)] // prettier-ignore
  const twin = others.find((other) => other.mean === deciding?.mean)?.prior
  return {
    caption: words.priorsCaption,
    columns: [
      { label: words.prior, numeric: false },
      { label: words.estimateColumn, numeric: true },
      { label: words.chanceOfBenefit, numeric: true },
      { label: words.verdictColumn, numeric: false },
    ],
    rows: rows.map((row, index) => [
      words.priorName(index === 0 ? (twin ?? row.prior) : row.prior, index === 0),
      estimateText({ scale: effect.scale, quantiles: row.quantiles }, words),
      words.percent(row.probabilityOfBenefit),
      row.verdict === null ? '–' : words.verdict(row.verdict),
    ]),
  }
}

/** What was done and told, by arm. */
function adherenceTable({ result }: ResultParts, words: ReportWords): ReportTable {
  const { adherenceColumns: columns } = words
  const n = (value: number) => words.number(value, 0)
  return {
    caption: words.adherenceCaption,
    columns: [
      { label: columns.arm, numeric: false },
      ...([columns.nights, columns.compared, columns.missing, columns.yes, columns.partly] as const).map((label) => ({ label, numeric: true })), // prettier-ignore
      ...[columns.no, columns.untold].map((label) => ({ label, numeric: true })),
      { label: columns.sideEffects, numeric: false },
    ],
    rows: result.adherence.map(({ arm, nights, compared, missing, taken, sideEffects }) => [
      words.arm(arm),
      ...[nights, compared, missing, taken.yes, taken.partly, taken.no, taken.untold].map(n),
      sideEffects.length === 0
        ? words.noSideEffects
        : sideEffects
            .map((each) => `${words.sideEffect(each.effect)} ${n(each.nights)}`)
            .join(', '),
    ]),
  }
}

/** Checks in plain words: model-free test, missing nights, blinding, the sealed list, the model. */
function checkTexts({ result, later }: ResultParts, words: ReportWords): readonly string[] {
  const effect = primaryEffect(result)
  const warnings = result.analysis.checks.flatMap(({ warning: code }) =>
    code === null ? [] : [words.warnings(code as AnalysisWarning)],
  )
  const closed = later?.withoutOpenBlocks ?? null
  return [
    ...words.randomisation(result.analysis.randomisationTest),
    ...(effect.missingNights === null ? [] : [words.missing(effect.missingNights)]),
    ...(result.protocol.blinding === 'open' ? [] : [words.guesses(result.guesses)]),
    ...(result.protocol.blinding === 'open' ? [] : [words.verified(result.verified)]),
    ...(closed === null
      ? []
      : [
          words.withoutOpenBlocks(
            estimateText(closed, words),
            closed.verdict === null ? '–' : words.verdict(closed.verdict),
          ),
        ]),
    ...(warnings.length === 0 ? [words.modelFine] : warnings),
    words.kept(result.kept, result.pausedNights),
  ]
}

/** Other outcomes: intervals, no verdict; null when the protocol names none. */
function othersTable(
  { later }: Pick<ResultParts, 'later'>,
  words: ReportWords,
): ReportTable | null {
  if (later === null || later.secondary.length === 0) return null
  return {
    caption: words.othersCaption,
    columns: [
      { label: words.outcomeColumn, numeric: false },
      { label: words.quantity, numeric: false },
      { label: words.estimateColumn, numeric: true },
    ],
    rows: later.secondary.map(({ outcome, effect }) => [
      words.outcome(outcome),
      effect === null ? '–' : words.scale(effect.scale),
      effect === null ? words.noAnswer : estimateText(effect, words),
    ]),
  }
}

const verdictOrder: readonly Verdict[] = [
  'helps',
  'probably-helps',
  'no-difference-that-matters',
  'cannot-tell',
  'probably-harms',
  'harms',
]

/** The chance of each verdict after a new trial; null while it is worked out. */
function nextTable({ next }: Pick<ResultParts, 'next'>, words: ReportWords): ReportTable | null {
  if (next === null || next.length === 0) return null
  return {
    caption: words.nextCaption,
    columns: [
      { label: words.verdictColumn, numeric: false },
      ...next.map(({ blocks, nights }) => ({
        label: words.nextRow(blocks, nights),
        numeric: true,
      })),
    ],
    rows: verdictOrder.map((verdict) => [
      words.verdict(verdict),
      ...next.map(({ verdicts }) => words.percent(verdicts[verdict])),
    ]),
  }
}

/** How sure the simulated chances are. */
function nextNote({ next }: Pick<ResultParts, 'next'>, words: ReportWords): string | null {
  const [first] = next ?? []
  if (first === undefined) return null
  const error = Math.max(...(next ?? []).map(({ standardError }) => standardError))
  return words.nextNote(first.trials, words.number(100 * error, 1))
}

/** How it was worked out, and what fixes it. */
export function methodTexts({ result }: ResultParts, words: ReportWords): readonly string[] {
  const { quantileSd, probability } = result.analysis.numericalError
  return [
    words.method,
    words.numericalError(words.number(quantileSd, 4), words.number(probability, 4)),
    words.frozen(words.date(result.protocol.frozenOn), result.protocolHash),
    words.drawn(allocationAlgorithm, result.commitment),
  ]
}

/** The numbers of the primary outcome under their heading. */
export function numbersBlocks(parts: ResultParts, words: ReportWords): readonly ReportBlock[] {
  return [heading(words.numbersTitle), { type: 'table', table: numbersTable(parts, words) }]
}

/** Whether one can rely on it: every prior, every check, how the diary was kept. */
export function relianceBlocks(parts: ResultParts, words: ReportWords): readonly ReportBlock[] {
  const evidence = primaryEffect(parts.result).sensitivity.some(({ prior }) => prior === 'evidence')
  return [
    heading(words.checksTitle),
    { type: 'table', table: priorsTable(parts, words) },
    ...(evidence ? [paragraph(words.evidencePriorNote)] : []),
    { type: 'list', items: checkTexts(parts, words) },
    { type: 'table', table: adherenceTable(parts, words) },
  ]
}

/** The other outcomes; nothing where the protocol names none or they are not worked out yet. */
export function othersBlocks(
  parts: Pick<ResultParts, 'later'>,
  words: ReportWords,
): readonly ReportBlock[] {
  const others = othersTable(parts, words)
  return others === null ? [] : [heading(words.othersTitle), { type: 'table', table: others }]
}

/** What would change one's mind; nothing while it is not worked out. */
export function nextBlocks(
  parts: Pick<ResultParts, 'next'>,
  words: ReportWords,
): readonly ReportBlock[] {
  const next = nextTable(parts, words)
  const note = nextNote(parts, words)
  if (next === null) return []
  return [
    heading(words.nextTitle),
    paragraph(words.nextLead),
    { type: 'table', table: next },
    ...(note === null ? [] : [paragraph(note)]),
  ]
}

/** Checks, other outcomes and what would change one's mind. */
export function checkBlocks(parts: ResultParts, words: ReportWords): readonly ReportBlock[] {
  return [
    ...relianceBlocks(parts, words),
    ...othersBlocks(parts, words),
    ...nextBlocks(parts, words),
  ]
}
