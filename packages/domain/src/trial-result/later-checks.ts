import { createRandom } from '@legwork/base'
import { scepticalEffectPrior } from '@legwork/stats'
import { readTable } from '../diary/index.ts'
import { writeDiaryFile } from '../nights/diary-file.ts'
import type { NightsView } from '../nights/fold.ts'
import { analyseDiary } from '../result/analyse-diary.ts'
import type { AnalysisSettings } from '../result/engine-input.ts'
import type { EffectResult, ResultFile } from '../result/result-file.ts'
import { placeOfEvening } from '../trial/evening.ts'
import { trialDiary } from '../trial/export.ts'
import type { TrialOutcome } from '../trial/outcome.ts'
import type { TrialView } from '../trial/view.ts'
import { analysisInput, seriesOf } from './trial-result.ts'

/** Another outcome: an interval, no verdict. `effect` is null where the diary says too little of it. */
export interface SecondaryResult {
  readonly outcome: TrialOutcome
  readonly effect: EffectResult | null
  readonly data: ResultFile['data'] | null
}

/** What is looked at beside the answer, after it. */
export interface LaterChecks {
  readonly secondary: readonly SecondaryResult[]
  /** the primary analysis without blocks that count as unblinded; null when there are none, or too little is left */
  readonly withoutOpenBlocks: EffectResult | null
}

/**
 * Secondary outcomes under the sceptical prior of their family, without a verdict, and the answer without blocks whose
 * content became known early. Slower than the answer itself (scores have many categories).
 */
export function laterChecks(view: TrialView, nights: NightsView): LaterChecks {
  const input = analysisInput(view, nights)
  const file = trialDiary(view, nights)
  if (!input.ok || file === null || view.protocol === null)
    return { secondary: [], withoutOpenBlocks: null }
  const { series, settings } = input.value
  const table = readTable(writeDiaryFile(file))
  const secondary = view.protocol.secondary.map((outcome): SecondaryResult => {
    const own = secondarySettings(settings, outcome)
    const read = table.ok ? seriesOf(table.value, own) : null
    const analysed = read === null ? null : analyseDiary(read, own)
    if (analysed?.ok !== true) return { outcome, effect: null, data: null }
    return { outcome, effect: analysed.value.effects[0] ?? null, data: analysed.value.data }
  })
  return { secondary, withoutOpenBlocks: closedBlocksOnly(view, series, settings) }
}

function secondarySettings(
  { halfLife, design, seed }: Omit<AnalysisSettings, 'random'>,
  { column, family, better, categories, scale }: TrialOutcome,
): AnalysisSettings {
  return {
    outcome: column,
    ...{ family, better, halfLife, seed },
    smallestEffect: null,
    priorEffect: scepticalEffectPrior(family, scale),
    decidingPriorOnly: true,
    ...(design === undefined ? {} : { design }),
    ...(categories === undefined ? {} : { categories }),
    ...(scale === undefined ? {} : { scale }),
    random: createRandom(seed, 0),
  }
}

function closedBlocksOnly(
  view: TrialView,
  series: Parameters<typeof analyseDiary>[0],
  settings: Omit<AnalysisSettings, 'random'>,
): EffectResult | null {
  const { design, openBlocks } = view
  if (openBlocks.length === 0 || design === null) return null
  const kept = series.nights.map((night) => {
    const block = placeOfEvening(design, night.date)?.block
    return block !== undefined && openBlocks.includes(block) ? { ...night, outcome: null } : night
  })
  const analysed = analyseDiary(
    { ...series, nights: kept, outcome: kept.map(({ outcome }) => outcome) },
    { ...settings, random: createRandom(settings.seed, 0) },
  )
  return analysed.ok ? (analysed.value.effects[0] ?? null) : null
}
