import type { NightState } from './diary.ts'

/** Facts a diary's text alternative is made of; numbers and dates already formatted. */
export interface DiarySummary {
  readonly outcome: string
  readonly first: string
  readonly last: string
  readonly nights: number
  readonly missing: number
  readonly periods: readonly {
    readonly label: string
    readonly nights: number
    readonly observed: number
    readonly mean: string | null
  }[]
}

/** Facts a posterior's text alternative is made of. */
export interface PosteriorSummary {
  readonly effect: string
  readonly interval: string
  readonly bounds: { readonly low: string; readonly high: string }
  readonly benefit: string
  readonly none: string
  readonly harm: string
}

/** Every word and number format a chart needs, in one language. `@legwork/i18n` has them in nl and en. */
export interface ChartLabels {
  /** A number with this many decimals, decimal sign of the language, U+2212 for minus, never "−0". */
  formatNumber(value: number, digits: number): string
  /** A fraction as a whole percentage: 0.95 → "95 %". */
  formatPercent(fraction: number): string
  /** A probability as a whole percentage that never says 0 or 100 %: "less than 1 %". */
  formatChance(probability: number): string
  /** A civil date `YYYY-MM-DD`: short without the year. */
  formatDate(date: string, style: 'short' | 'long'): string
  /** "at least 3". */
  atLeast(value: string): string
  readonly diary: {
    readonly mean: (value: string) => string
    readonly meanLegend: string
    readonly missing: string
    readonly recalled: string
    readonly incomplete: string
    readonly states: Readonly<Record<NightState, string>>
    readonly columns: { readonly night: string; readonly period: string; readonly state: string }
    readonly alternative: (summary: DiarySummary) => string
  }
  readonly posterior: {
    readonly benefit: string
    readonly none: string
    readonly harm: string
    readonly interval: (median: string, lower: string, upper: string, level: string) => string
    readonly dots: (count: number) => string
    readonly columns: { readonly quantity: string; readonly value: string }
    readonly rows: {
      readonly median: string
      readonly lower: (level: string) => string
      readonly upper: (level: string) => string
      readonly matters: string
      readonly dot: (index: number, count: number) => string
      readonly quantile: (level: string) => string
    }
    readonly alternative: (summary: PosteriorSummary) => string
  }
}
