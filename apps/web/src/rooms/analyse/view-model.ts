import type { ChartLabels, ChartTable, DiaryData, PosteriorData } from '@legwork/charts'
import type { DiarySeries, EffectResult, ResultFile } from '@legwork/domain'
import {
  analysePage,
  analysisWarning,
  answerSentence,
  formatChance,
  formatNumber,
  missingNightsText,
  randomisationText,
  smallestEffectWords,
  verdictName,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'

/** One contrast as the page shows it. */
export interface EffectView {
  readonly key: string
  readonly verdict: string | null
  readonly sentence: string
  readonly dependsOnPrior: boolean
  readonly posterior: PosteriorData | null
  readonly numbers: ChartTable
  readonly priors: ChartTable
  readonly missingNights: string | null
}

/** Everything the answer shows, as plain data: a pure function of the result, the diary and the language. */
export interface AnswerView {
  readonly diary: DiaryData
  readonly effects: readonly EffectView[]
  readonly data: readonly string[]
  readonly warnings: readonly string[]
  readonly randomisation: readonly string[] | null
  readonly numericalError: string
}

type Periods = DiaryData['periods']

/** Runs of nights with one label: an arm of the comparison, or nights outside it. */
function periodsOf(series: DiarySeries, outside: string): Periods {
  const periods: Periods[number][] = []
  for (const night of series.nights) {
    const label = night.arm ?? outside
    const last = periods.at(-1)
    if (last?.label === label) periods[periods.length - 1] = { ...last, last: night.date }
    else {
      const arm = night.arm === null ? -1 : series.arms.indexOf(night.arm)
      periods.push({
        first: night.date,
        last: night.date,
        label,
        code: arm < 0 ? '–' : String.fromCharCode(65 + arm),
        kind: arm < 0 ? { type: 'baseline' } : { type: 'arm', arm: Math.min(arm, 3) },
      })
    }
  }
  return periods
}

function diaryView(result: ResultFile, series: DiarySeries, language: Language): DiaryData {
  const words = analysePage[language]
  const whole = result.model.family !== 'gaussian'
  return {
    title: words.diaryTitle,
    outcome: result.model.outcome,
    digits: whole ? 0 : 1,
    nights: series.nights.map(({ date, outcome }) => ({
      date,
      value: outcome,
      state: outcome === null ? ('missing' as const) : ('confirmed' as const),
    })),
    periods: periodsOf(series, words.outsideComparison),
    ...(result.model.categories === null ? {} : { maximum: result.model.categories.high }),
  }
}

const isRatio = (effect: EffectResult): boolean => effect.scale !== 'difference'

/** The value on the scale a person reads: a ratio instead of its logarithm. */
const shownScale = (effect: EffectResult, value: number): number =>
  isRatio(effect) ? Math.exp(value) : value

/** The band in which a difference does not matter, on the scale a person reads. */
function band(effect: EffectResult, smallest: number): { low: number; high: number } {
  if (!isRatio(effect)) return { low: -Math.abs(smallest), high: Math.abs(smallest) }
  const low = smallest < 1 ? smallest : 1 / smallest
  return { low, high: 1 / low }
}

function posteriorView(
  result: ResultFile,
  effect: EffectResult,
  language: Language,
): PosteriorData | null {
  const { smallestEffect, better } = result.model
  const { probabilityOfMeaningfulBenefit: benefit, probabilityOfMeaningfulHarm: harm } = effect
  if (smallestEffect === null || benefit === null || harm === null) return null
  const words = analysePage[language]
  return {
    title: words.posteriorTitle,
    effect: words.effectAxis(result.model.outcome, effect.arm, effect.reference, isRatio(effect)),
    kind: isRatio(effect) ? 'log' : 'linear',
    digits: 2,
    density: {
      x: effect.density.value.map((value) => shownScale(effect, value)),
      density: effect.density.density,
    },
    median: shownScale(effect, effect.quantiles['0.5']),
    interval: {
      lower: shownScale(effect, effect.quantiles['0.025']),
      upper: shownScale(effect, effect.quantiles['0.975']),
      level: 0.95,
    },
    better,
    matters: band(effect, smallestEffect),
    probabilities: { benefit, none: 1 - benefit - harm, harm },
    low: words.lessThan(effect.reference),
    high: words.moreThan(effect.reference),
  }
}

function sentence(result: ResultFile, effect: EffectResult, language: Language): string {
  const { smallestEffect, better } = result.model
  const words = analysePage[language]
  if (smallestEffect === null || effect.verdict === null) return words.noVerdict
  const kind =
    effect.scale === 'log-rate-ratio' ? 'ratio' : effect.scale === 'difference' ? 'points' : 'odds'
  return answerSentence(language, {
    verdict: effect.verdict,
    arm: effect.arm,
    reference: effect.reference,
    outcome: result.model.outcome,
    better,
    smallestEffect: smallestEffectWords(language, { kind, size: smallestEffect }, better),
    chanceOfBenefit: effect.probabilityOfBenefit,
    chanceOfMeaningfulBenefit: effect.probabilityOfMeaningfulBenefit ?? 0,
    chanceOfMeaningfulHarm: effect.probabilityOfMeaningfulHarm ?? 0,
  })
}

type Quantiles = EffectResult['quantiles']

function numbersView(effect: EffectResult, labels: ChartLabels, language: Language): ChartTable {
  const words = analysePage[language]
  const n = (value: number, digits = 2) => labels.formatNumber(value, digits)
  const row = (name: string, q: Quantiles, show: (v: number) => number): string[] => [
    name,
    words.estimate(n(show(q['0.5'])), n(show(q['0.025'])), n(show(q['0.975']))),
  ]
  const same = (value: number) => value
  const scale =
    effect.scale === 'log-rate-ratio'
      ? words.ratio
      : effect.scale === 'difference'
        ? words.difference
        : words.oddsRatio
  const chance = (name: string, value: number | null): string[][] =>
    value === null ? [] : [[name, formatChance(language, value)]]
  return {
    caption: words.contrast(effect.arm, effect.reference),
    columns: [
      { label: words.quantity, numeric: false },
      { label: words.estimateColumn, numeric: true },
    ],
    rows: [
      row(scale, effect.quantiles, (value) => shownScale(effect, value)),
      row(words.absolute[effect.absolute.unit], effect.absolute.quantiles, same),
      row(words.delivered, effect.absolute.delivered.quantiles, same),
      ...chance(words.chanceOfBenefit, effect.probabilityOfBenefit),
      ...chance(words.chanceOfMeaningfulBenefit, effect.probabilityOfMeaningfulBenefit),
    ],
  }
}

function priorsView(effect: EffectResult, labels: ChartLabels, language: Language): ChartTable {
  const words = analysePage[language]
  const names: Readonly<Record<string, string>> = words.priorName
  return {
    caption: words.priorsTitle,
    columns: [
      { label: words.prior, numeric: false },
      { label: words.estimateColumn, numeric: true },
      { label: words.verdict, numeric: false },
    ],
    rows: effect.sensitivity.map((s) => {
      const n = (value: number) => labels.formatNumber(shownScale(effect, value), 2)
      const { quantiles } = s
      return [
        names[s.prior] ?? s.prior,
        words.estimate(n(quantiles['0.5']), n(quantiles['0.025']), n(quantiles['0.975'])),
        s.verdict === null ? '–' : verdictName[s.verdict][language],
      ]
    }),
  }
}

/** What the answer shows. */
export function answerView(
  result: ResultFile,
  series: DiarySeries,
  labels: ChartLabels,
  language: Language,
): AnswerView {
  const words = analysePage[language]
  const { data } = result
  return {
    diary: diaryView(result, series, language),
    effects: result.effects.map((effect) => ({
      key: `${effect.arm}|${effect.reference}`,
      verdict: effect.verdict === null ? null : verdictName[effect.verdict][language],
      sentence: sentence(result, effect, language),
      dependsOnPrior: effect.dependsOnPrior === true,
      posterior: posteriorView(result, effect, language),
      numbers: numbersView(effect, labels, language),
      priors: priorsView(effect, labels, language),
      missingNights:
        effect.missingNights === null ? null : missingNightsText(language, effect.missingNights),
    })),
    data: [
      words.nights(data.observed, data.days - data.outsideComparison),
      ...Object.entries(data.missingByArm)
        .filter(([, missing]) => missing > 0)
        .map(([arm, missing]) => words.missing(arm, missing)),
    ],
    warnings: result.checks.flatMap(({ warning }) =>
      warning === null ? [] : [analysisWarning(language, warning)],
    ),
    randomisation:
      'unavailable' in result.randomisationTest
        ? null
        : [result.randomisationTest, ...(result.otherRandomisationTests ?? [])].flatMap((test) =>
            randomisationText(language, test),
          ),
    numericalError: words.numericalError(
      formatNumber(language, Math.max(result.numericalError.quantileSd, 0.0001), 4),
      formatNumber(language, result.milliseconds, 0),
    ),
  }
}
