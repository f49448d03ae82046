import { createRandom, err, ok } from '@legwork/base'
import type { CivilDate, Result } from '@legwork/base'
import type { NormalMixture, TrialDesign } from '@legwork/stats'
import { readTable, toSeries } from '../diary/index.ts'
import type { DiarySeries } from '../diary/index.ts'
import { evidencePrior } from '../evidence/prior.ts'
import { writeDiaryFile } from '../nights/diary-file.ts'
import type { NightsView } from '../nights/fold.ts'
import { analyseDiary } from '../result/analyse-diary.ts'
import { analysisStages } from '../result/analysis-stages.ts'
import type { EffectAnswer, EffectEstimate } from '../result/analysis-stages.ts'
import type { AnalysisRefusal, AnalysisSettings } from '../result/engine-input.ts'
import type { ResultFile } from '../result/result-file.ts'
import { checkGuesses } from '../trial/blinding/guesses.ts'
import type { GuessCheck, GuessError } from '../trial/blinding/guesses.ts'
import type { stopReasons } from '../trial/entries.ts'
import { pausedEvenings, rangeOfTrial, settingsOfTrial, trialDiary } from '../trial/export.ts'
import { evidenceOutcomeOf } from '../trial/outcome.ts'
import { remedyDefinitions } from '../trial/remedy.ts'
import type { ShownProtocol, TrialPhase, TrialsView, TrialView } from '../trial/view.ts'
import { adherenceByArm, keptNights } from './adherence.ts'
import type { ArmAdherence, KeptNights } from './adherence.ts'

/** Where a trial stands as to its result. Only `ready` may show anything about the arms. */
export type ResultStage =
  | { readonly type: 'none' }
  /** started and not over: no look at the data is planned, so there is none */
  | { readonly type: 'running' }
  /** over, and the list that says what each period was is still closed */
  | { readonly type: 'sealed' }
  | { readonly type: 'ready' }

/** Whether a result may be worked out. */
export function resultStage(view: TrialView | null): ResultStage {
  if (view === null || view.startedOn === null) return { type: 'none' }
  const over: readonly TrialPhase[] = ['stopped-early', 'complete', 'unblinded']
  if (!over.includes(view.phase)) return { type: 'running' }
  return { type: view.order === null ? 'sealed' : 'ready' }
}

/** Every trial that has a result, the last first: one that began later takes none of them away. */
export function trialsWithResult({ trials }: TrialsView): readonly TrialView[] {
  return [...trials.values()].filter((view) => resultStage(view).type === 'ready').reverse()
}

/** How a trial came to its end. */
export interface TrialEnd {
  /** analysed as it stands, and marked */
  readonly early: boolean
  readonly on: CivilDate | null
  readonly reason: (typeof stopReasons)[number] | null
}

/** The guesses at the treatment, or why there is nothing to say of them. */
export type GuessResult = GuessCheck | { readonly unavailable: GuessError['type'] | 'open-label' }

/** Everything a personal trial says, as plain data: made by a worker, shown by screens and reports. */
export interface TrialResult {
  readonly trial: string
  readonly protocol: ShownProtocol
  readonly protocolHash: string
  readonly commitment: string | null
  /** with start date and order */
  readonly design: TrialDesign
  readonly order: readonly string[]
  /** the opened list is the one that was sealed; false on paper, where nobody can tell */
  readonly verified: boolean | null
  readonly end: TrialEnd
  /** of the primary outcome, as `legwork analyze --protocol` gives it for the exported diary */
  readonly analysis: ResultFile
  readonly adherence: readonly ArmAdherence[]
  readonly kept: KeptNights
  readonly guesses: GuessResult
  readonly openBlocks: readonly number[]
  readonly pausedNights: number
}

export type TrialResultRefusal =
  | { readonly type: 'not-ready'; readonly stage: Exclude<ResultStage['type'], 'ready'> }
  | { readonly type: 'analysis-refused'; readonly refusal: AnalysisRefusal }
  /** stopped before a single night of the comparison was written down */
  | { readonly type: 'no-nights' }

/** What is analysed: the exported diary, read back as the command line reads it (law L7), and how. */
export interface TrialAnalysisInput {
  readonly series: DiarySeries
  readonly settings: Omit<AnalysisSettings, 'random'>
}

/**
 * The diary of a trial and the settings its protocol fixes. The diary goes through the text of its CSV, so that app and
 * command line cannot differ. What research in other people showed stands beside, where there is such a prior.
 */
export function analysisInput(
  view: TrialView,
  nights: NightsView,
): Result<TrialAnalysisInput, TrialResultRefusal> {
  const stage = resultStage(view)
  if (stage.type !== 'ready') return err({ type: 'not-ready', stage: stage.type })
  const file = trialDiary(view, nights)
  const settings = settingsOfTrial(view)
  if (file === null || settings === null) return err({ type: 'not-ready', stage: 'none' })
  const table = readTable(writeDiaryFile(file))
  if (!table.ok) return err({ type: 'no-nights' })
  const series = seriesOf(table.value, settings)
  if (series === null) return err({ type: 'no-nights' })
  const research = researchPrior(view)
  return ok({
    series,
    settings: { ...settings, ...(research === null ? {} : { evidencePrior: research }) },
  })
}

/** A column of a diary as the engine's series; null when the diary cannot be one. */
export function seriesOf(
  table: Parameters<typeof toSeries>[0],
  settings: Pick<AnalysisSettings, 'outcome' | 'family' | 'categories' | 'scale' | 'design'>,
): DiarySeries | null {
  const { outcome, family, categories, scale, design } = settings
  const series = toSeries(table, {
    ...{ date: 'date', arm: 'arm', outcome, family },
    ...(design?.arms[0] === undefined ? {} : { reference: design.arms[0] }),
    ...(categories === undefined ? {} : { categories }),
    ...(scale === undefined ? {} : { scale }),
  })
  return series.ok ? series.value : null
}

function researchPrior(view: TrialView): NormalMixture | null {
  const { complaint, remedy, primary } = view.plan
  const counts = primary.family === 'poisson' || primary.family === 'negbin'
  const outcome = evidenceOutcomeOf(primary)
  if (!counts || outcome === 'other') return null
  const found = evidencePrior({
    condition: complaint === 'cramps' ? 'cramps' : 'rls',
    remedy: remedyDefinitions[remedy.type].evidence ?? 'other',
    outcome,
  })
  return found.ok ? found.value.mixture : null
}

/** What the first sentence of a result needs: how the trial went, and the effect. */
export interface TrialAnswer extends Pick<TrialResult, 'protocol' | 'end' | 'openBlocks'> {
  readonly effect: EffectAnswer
}

/** How large the effect is, while the verdict waits for the check on missing nights. */
export interface TrialEstimate extends Pick<TrialResult, 'protocol'> {
  readonly effect: EffectEstimate
}

export type ResultStep =
  | { readonly type: 'estimate'; readonly estimate: TrialEstimate }
  | { readonly type: 'answer'; readonly answer: TrialAnswer }

/** What is known of a trial that is over before anything is worked out. */
function factsOf(view: TrialView) {
  const { protocol, protocolHash, design, order } = view
  const range = rangeOfTrial(view)
  if (protocol === null || protocolHash === null || design === null || order === null)
    throw new Error('trialResult: a trial that is over has protocol, design and order')
  if (range === null) throw new Error('trialResult: a trial that was started has a range')
  const end = { early: view.stopReason !== null, on: view.endedOn, reason: view.stopReason }
  return { protocol, protocolHash, design, order, range, end }
}

function resultWith(view: TrialView, nights: NightsView, analysis: ResultFile): TrialResult {
  const { protocol, protocolHash, design, order, range, end } = factsOf(view)
  const paused = pausedEvenings(view)
  return {
    trial: view.trial,
    ...{ protocol, protocolHash, design, order, end, analysis },
    commitment: view.commitment,
    verified: view.verified,
    adherence: adherenceByArm(design, order, nights, range.to, protocol.primary.column, paused),
    kept: keptNights(design, nights, range.to),
    guesses: guessesOf(view, design, order),
    openBlocks: view.openBlocks,
    pausedNights: [...paused].filter((evening) => evening <= range.to).length,
  }
}

/**
 * The result of a trial that is over and whose order is known: primary analysis by the frozen protocol with every prior
 * that exists, randomisation test over the orders of its design, missing-night check, adherence, guesses. Cost: about
 * 0.6 s at 168 nights. `milliseconds` is left 0 for the caller, who has the clock.
 */
export function trialResult(
  view: TrialView,
  nights: NightsView,
): Result<TrialResult, TrialResultRefusal> {
  const input = analysisInput(view, nights)
  if (!input.ok) return input
  const { series, settings } = input.value
  const analysed = analyseDiary(series, { ...settings, random: createRandom(settings.seed, 0) })
  if (!analysed.ok) return err({ type: 'analysis-refused', refusal: analysed.error })
  return ok(resultWith(view, nights, analysed.value))
}

/**
 * The same result as it comes: the estimate, then the answer with the verdict that will stand, then everything. A screen
 * shows each when it is there; the whole is that of `trialResult`, bit for bit.
 */
export function* trialResultSteps(
  view: TrialView,
  nights: NightsView,
): Generator<ResultStep, Result<TrialResult, TrialResultRefusal>, undefined> {
  const input = analysisInput(view, nights)
  if (!input.ok) return input
  const { protocol, end } = factsOf(view)
  const { series, settings } = input.value
  const stages = analysisStages(series, { ...settings, random: createRandom(settings.seed, 0) })
  for (;;) {
    const next = stages.next()
    if (next.done === true)
      return next.value.ok
        ? ok(resultWith(view, nights, next.value.value))
        : err({ type: 'analysis-refused', refusal: next.value.error })
    const { value: stage } = next
    if (stage.type === 'estimate')
      yield { type: 'estimate', estimate: { protocol, effect: stage.effect } }
    else {
      const { openBlocks } = view
      yield { type: 'answer', answer: { protocol, end, openBlocks, effect: stage.effect } }
    }
  }
}

function guessesOf(view: TrialView, design: TrialDesign, order: readonly string[]): GuessResult {
  if (view.protocol?.blinding === 'open') return { unavailable: 'open-label' }
  const checked = checkGuesses(design, order, view.guesses, view.openBlocks)
  return checked.ok ? checked.value : { unavailable: checked.error.type }
}
