import type { Verdict } from '@legwork/stats'
import type { NightState } from './diary.ts'
import type { IntakeSource } from './intake.ts'
import type { TimetableKind, TimetableStretch } from './timetable.ts'

/** Facts a diary's text alternative is made of; numbers and dates already formatted. */
interface DiarySummary {
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
interface PosteriorSummary {
  readonly effect: string
  readonly interval: string
  readonly bounds: { readonly low: string; readonly high: string }
  readonly benefit: string
  readonly none: string
  readonly harm: string
}

/** Facts a forest plot's text alternative is made of. */
interface ForestSummary {
  readonly effect: string
  readonly level: string
  readonly studies: number
  readonly low: string
  readonly high: string
  readonly pooled: readonly {
    readonly label: string
    readonly value: string
    readonly prediction: string | null
  }[]
}

/** Facts a caterpillar plot's text alternative is made of. */
interface CaterpillarSummary {
  readonly effect: string
  readonly people: number
  readonly below: number
  readonly low: string
  readonly mean: string
  readonly prediction: string | null
}

/** Facts a funnel plot's text alternative is made of. */
interface FunnelSummary {
  readonly effect: string
  readonly studies: number
  readonly pooled: string
  readonly level: string
  readonly outside: number
  readonly left: number
  readonly right: number
  readonly filled: number
}

/** Facts a calendar's text alternative is made of. */
interface CalendarSummary {
  readonly outcome: string
  readonly first: string
  readonly last: string
  readonly nights: number
  readonly missing: number
  readonly zero: number
  readonly mean: string | null
  readonly highest: string | null
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
  /** A month `YYYY-MM`, written out. */
  formatMonth(month: string): string
  /** Minutes after midnight as "22:30". */
  formatTime(minute: number): string
  /** Short names of the days, Monday first. */
  readonly weekdays: readonly string[]
  /** "0.62 (0.42 to 0.92)". */
  interval(estimate: string, lower: string, upper: string): string
  /** "0.42 to 0.92". */
  range(lower: string, upper: string): string
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
  readonly forest: {
    readonly study: string
    readonly group: string
    readonly person: string
    readonly weight: string
    readonly overall: string
    readonly prediction: string
    readonly mean: string
    readonly own: string
    readonly shrunken: string
    readonly added: string
    readonly without: string
    readonly estimate: string
    readonly value: (level: string) => string
    readonly lower: (level: string) => string
    readonly upper: (level: string) => string
    readonly alternative: (summary: ForestSummary) => string
    readonly cumulative: (summary: {
      readonly effect: string
      readonly steps: number
      readonly first: string
      readonly last: string
    }) => string
    readonly leaveOneOut: (summary: {
      readonly effect: string
      readonly all: string
      readonly lowest: string
      readonly highest: string
    }) => string
    readonly caterpillar: (summary: CaterpillarSummary) => string
  }
  readonly funnel: {
    readonly trial: string
    readonly filled: string
    readonly pooled: string
    readonly se: string
    readonly region: (level: string) => string
    readonly alternative: (summary: FunnelSummary) => string
  }
  readonly icons: {
    readonly others: string
    readonly group: (group: {
      readonly label: string
      readonly count: number
      readonly range: string | null
    }) => string
    readonly columns: Readonly<Record<'group' | 'count' | 'lower' | 'upper', string>>
    readonly alternative: (summary: {
      readonly outcome: string
      readonly groups: readonly string[]
    }) => string
  }
  readonly calendar: { readonly alternative: (summary: CalendarSummary) => string }
  readonly intake: {
    readonly sources: Readonly<Record<IntakeSource, string>>
    readonly atLeastLegend: string
    readonly total: string
    readonly perDay: (unit: string) => string
    readonly columns: Readonly<Record<'what' | 'part' | 'amount', string>>
    readonly bar: (bar: {
      readonly label: string
      readonly total: string
      readonly parts: readonly string[]
      readonly markers: readonly string[]
    }) => string
  }
  readonly timetable: {
    readonly kinds: Readonly<Record<TimetableKind, string>>
    readonly stretches: Readonly<Record<TimetableStretch['kind'], string>>
    readonly columns: Readonly<Record<'time' | 'what' | 'kind', string>>
    readonly alternative: (summary: {
      readonly events: readonly string[]
      readonly stretches: readonly string[]
    }) => string
  }
  readonly verdicts: {
    readonly names: Readonly<Record<Verdict, string>>
    readonly axis: string
    readonly scenario: string
  }
}
