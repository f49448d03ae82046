import type { CaterpillarData, ChartTable, FunnelData } from '@legwork/charts'
import { kitsBack, libraryOutcomes, outcomeOf } from '@legwork/domain'
import type { PoolFile, SeriesResult } from '@legwork/domain'
import {
  formatChance,
  formatNumber,
  formatPercent,
  kitsBackText,
  reportWords,
  seriesPartWords,
  seriesWords,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { OwnEffect } from './messages.ts'

/** Normal quantile of a funnel of 95 %. */
const quantile95 = 1.959964

/** What the coordinator is told of how complete the series is. */
export type Completeness =
  { readonly type: 'unknown' } | { readonly type: 'note' | 'warning'; readonly text: string }

/** Everything the page of a series shows, as plain data. */
export interface SeriesView {
  readonly lines: readonly string[]
  readonly caterpillar: CaterpillarData
  readonly funnel: FunnelData
  readonly personal: ChartTable
  readonly sensitivity: ChartTable
}

type Quantiles = Readonly<Record<string, number>>

/** The name of an outcome of the library; a column of one's own stays as it is. */
function outcomeNamed(column: string, language: Language): string {
  const known = libraryOutcomes.map(outcomeOf).find((outcome) => outcome.column === column)
  return known === undefined ? column : reportWords[language].outcome(known)
}

/** How many of the kits came back as results. */
export function completeness(files: number, kits: number | null, language: Language): Completeness {
  if (kits === null || kits < 1) return { type: 'unknown' }
  const back = kitsBack(files, kits)
  return {
    type: back.judged === 'enough' ? 'note' : 'warning',
    text: kitsBackText(language, back),
  }
}

/** What the page of a series shows. People are numbered: their files' names stay out of the picture. */
export function seriesView(
  pool: PoolFile,
  own: readonly OwnEffect[],
  language: Language,
): SeriesView {
  const words = seriesWords[language]
  const texts = reportWords[language]
  const { contrast, population, next, spread, personal } = pool
  const bySource = new Map(own.map((effect) => [effect.source, effect]))
  const people = personal.flatMap(({ source, quantiles }) => {
    const alone = bySource.get(source)
    return alone === undefined ? [] : [{ alone, quantiles }]
  })
  const ratio = contrast.family !== 'gaussian'
  const show = (value: number) => (ratio ? Math.exp(value) : value)
  const n = (value: number) => formatNumber(language, value, 2)
  const estimate = (low: number, middle: number, high: number) =>
    texts.estimate(n(middle), n(low), n(high))
  const at = (quantiles: Quantiles, key: string) => quantiles[key] ?? Number.NaN
  const shown = (quantiles: Quantiles) =>
    estimate(show(at(quantiles, '0.025')), show(at(quantiles, '0.5')), show(at(quantiles, '0.975')))
  const middle = show(at(population.quantiles, '0.5'))
  const [arm, reference] = [texts.arm(contrast.arm), texts.arm(contrast.reference)]
  const outcome = outcomeNamed(contrast.outcome, language)
  const axis = {
    effect: texts.effectAxis(outcome, arm, reference, ratio),
    kind: ratio ? ('log' as const) : ('linear' as const),
    digits: 2,
    level: 0.95,
    low: texts.less(reference),
    high: texts.more(reference),
  }
  const interval = (quantiles: Quantiles) => ({
    estimate: show(at(quantiles, '0.5')),
    lower: show(at(quantiles, '0.025')),
    upper: show(at(quantiles, '0.975')),
  })
  return {
    lines: [
      words.average(arm, reference, outcome, shown(population.quantiles)),
      ...(contrast.family === 'poisson' || contrast.family === 'negbin'
        ? [words.ratioNote(arm, reference, n(middle), formatNumber(language, middle * 100))]
        : []),
      words.chanceLower(formatChance(language, population.probabilityBelowZero)),
      spread === null
        ? words.noSpread
        : words.spread(
            estimate(
              at(spread.quantiles, '0.025'),
              at(spread.quantiles, '0.5'),
              at(spread.quantiles, '0.975'),
            ),
          ),
      words.next(shown(next.quantiles)),
    ],
    caterpillar: {
      ...axis,
      title: words.caterpillarTitle,
      people: people.map(({ alone: { median, lower, upper }, quantiles }, index) => ({
        label: words.person(index + 1),
        ...{ estimate: show(median), lower: show(lower), upper: show(upper) },
        shrunken: show(at(quantiles, '0.5')),
      })),
      mean: interval(population.quantiles),
      prediction: interval(next.quantiles),
    },
    funnel: {
      ...axis,
      title: words.funnelTitle,
      studies: people.map(({ alone: { median, sd } }, index) => ({
        label: words.person(index + 1),
        estimate: show(median),
        se: sd,
      })),
      pooled: show(at(population.quantiles, '0.5')),
      quantile: quantile95,
    },
    personal: {
      caption: words.personalCaption,
      columns: words.personColumns.map((label, index) => ({ label, numeric: index > 0 })),
      rows: personal.map(({ source, quantiles, probabilityBelowZero }, index) => {
        const alone = bySource.get(source)
        return [
          words.person(index + 1),
          alone === undefined
            ? '–'
            : estimate(show(alone.lower), show(alone.median), show(alone.upper)),
          shown(quantiles),
          formatPercent(language, probabilityBelowZero),
        ]
      }),
    },
    sensitivity: {
      caption: words.sensitivityCaption,
      columns: words.sensitivityColumns.map((label, index) => ({ label, numeric: index > 0 })),
      rows: [pool, ...pool.sensitivity].map(
        ({ tauScale, population: average, next: other }, index) => [
          words.sensitivityRow(n(index === 0 ? pool.priors.tauScale : tauScale)),
          shown(average.quantiles),
          shown(other.quantiles),
        ],
      ),
    },
  }
}

/** One line of what leaves the device. */
export interface PreviewLine {
  readonly term: string
  readonly said: string
}

/** What a participant's file for the series holds, in words: every part of it and nothing else. */
export function previewLines(result: SeriesResult, language: Language): readonly PreviewLine[] {
  const words = seriesPartWords[language]
  const texts = reportWords[language]
  const { previewItems: items } = words
  const { study, contrast, nights, settings, curve } = result
  const n = (value: number, digits = 0) => formatNumber(language, value, digits)
  const [remedy, comparator] = [texts.arm(contrast.remedy), texts.arm(contrast.comparator)]
  const counts = ({ observed, missing }: { observed: number; missing: number }) =>
    words.nights(n(observed), n(missing))
  const halfLives = settings?.halfLife.map(({ days }) => n(days)).join(' / ') ?? ''
  return [
    { term: items.study, said: words.version(study.id, study.version) },
    { term: items.code, said: result.participant },
    { term: items.completion, said: words.completion[result.completion] },
    {
      term: items.contrast,
      said: words.versus(remedy, comparator, outcomeNamed(contrast.outcome, language)),
    },
    {
      term: items.nights,
      said: `${counts(nights)} (${remedy}: ${counts(nights.byArm.remedy)}; ${comparator}: ${counts(nights.byArm.comparator)})`,
    },
    {
      term: items.settings,
      said:
        settings === null
          ? words.noCurve
          : words.settings(settings.family, halfLives, n(settings.smallestEffect ?? 0, 2)),
    },
    {
      term: items.curve,
      said:
        curve === null
          ? words.noCurve
          : words.curve(
              n(curve.grid.length),
              n(curve.grid[0] ?? 0, 2),
              n(curve.grid.at(-1) ?? 0, 2),
            ),
    },
  ]
}
