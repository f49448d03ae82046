import { diffDays, weekday } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { normalCdf } from './normal.ts'

/**
 * What is known of usual food magnesium in people like this one, from cited figures: the middle of the usual
 * intakes, how far people lie apart, and how far a person's days lie apart, all on the log scale.
 */
export interface UsualIntakePrior {
  /** Median of usual intakes, mg/day. */
  readonly median: number
  /** SD between people of ln(usual intake), with what is uncertain about the median itself. */
  readonly betweenSd: number
  /** SD within a person of ln(a day's intake). */
  readonly withinSd: number
  /** SD between people of ln(withinSd): how unequal people are in this. */
  readonly withinSpread: number
  /** Ids of the facts behind the figures. */
  readonly facts: readonly string[]
}

/** When no mean can be cited: nothing is pulled anywhere, and only the spread of days has a starting point. */
export type NoMeanPrior = Pick<UsualIntakePrior, 'withinSd' | 'withinSpread' | 'facts'>

export interface FoodDay {
  readonly date: CivilDate
  /** Food magnesium of the day, mg. */
  readonly magnesium: number
  /** Energy of the day, kcal; null when a figure was missing. */
  readonly energy: number | null
  readonly atLeast: boolean
}

export type UsualIntakeNote = 'at-least' | 'days-left-out' | 'no-weekend-day' | 'consecutive-days'

export type UsualIntake =
  | {
      readonly state: 'too-few-days'
      /** Days that do not touch each other; three are needed. */
      readonly separateDays: number
      /** Lowest and highest day; null without a usable day. */
      readonly range: { readonly low: number; readonly high: number } | null
      readonly leftOut: readonly CivilDate[]
      readonly notes: readonly UsualIntakeNote[]
    }
  | {
      readonly state: 'estimated'
      /** Median and 90 % interval of the usual (long-run mean) food magnesium, mg/day. */
      readonly middle: number
      readonly low: number
      readonly high: number
      readonly days: number
      /** Mean of the days as they stand. */
      readonly plainMean: number
      /** Whether it was pulled towards the mean of other people, and how far (0 none, 1 wholly). */
      readonly shrunk: boolean
      readonly weightOfOthers: number
      readonly facts: readonly string[]
      readonly leftOut: readonly CivilDate[]
      readonly notes: readonly UsualIntakeNote[]
    }

export interface UsualIntakeOptions {
  /** A day outside these kcal is likely not complete, or a slip, and is left out. */
  readonly plausibleEnergy: { readonly low: number; readonly high: number }
}

const separateDaysNeeded = 3
const tail = 0.05

/** The most days of which no two follow each other. */
export function separateDays(dates: readonly CivilDate[]): number {
  let count = 0
  let last: CivilDate | null = null
  for (const date of [...new Set(dates)].sort()) {
    if (last !== null && diffDays(last, date) < 2) continue
    count += 1
    last = date
  }
  return count
}

/**
 * Usual food magnesium from several days. Days are log-normal around the person (within-person SD unknown, with the
 * cited one as its start), people are log-normal around the cited median; the answer is the posterior of the
 * long-run mean: exact for the mean, a grid of 41 points for the spread. Without a cited mean (`NoMeanPrior`) the
 * mean is free. Fewer than three days that do not touch: "too few days" and the plain range.
 * Method: docs/methods/usual-intake.md.
 */
export function usualIntake(
  days: readonly FoodDay[],
  prior: UsualIntakePrior | NoMeanPrior,
  options: UsualIntakeOptions,
): UsualIntake {
  const plausible = (day: FoodDay): boolean =>
    day.magnesium > 0 &&
    (day.energy === null ||
      (day.energy >= options.plausibleEnergy.low && day.energy <= options.plausibleEnergy.high))
  const used = days.filter(plausible)
  const leftOut = days.filter((day) => !plausible(day)).map((day) => day.date)
  const dates = used.map((day) => day.date)
  const apart = separateDays(dates)
  const notes: UsualIntakeNote[] = []
  if (used.some((day) => day.atLeast)) notes.push('at-least')
  if (leftOut.length > 0) notes.push('days-left-out')
  if (apart < dates.length) notes.push('consecutive-days')
  if (used.length > 0 && !dates.some((date) => weekday(date) > 5)) notes.push('no-weekend-day')
  const amounts = used.map((day) => day.magnesium)
  if (apart < separateDaysNeeded) {
    const range =
      amounts.length === 0 ? null : { low: Math.min(...amounts), high: Math.max(...amounts) }
    return { state: 'too-few-days', separateDays: apart, range, leftOut, notes }
  }
  const posterior = posteriorOfLogMean(amounts.map(Math.log), prior)
  return {
    state: 'estimated',
    middle: Math.exp(quantile(posterior.parts, 0.5)),
    low: Math.exp(quantile(posterior.parts, tail)),
    high: Math.exp(quantile(posterior.parts, 1 - tail)),
    days: amounts.length,
    plainMean: amounts.reduce((sum, mg) => sum + mg, 0) / amounts.length,
    shrunk: 'median' in prior,
    weightOfOthers: posterior.weightOfOthers,
    facts: prior.facts,
    leftOut,
    notes,
  }
}

/** One normal of the mixture that the posterior is. */
interface Part {
  readonly weight: number
  readonly mean: number
  readonly sd: number
}

const gridPoints = 41
const gridReach = 3.5

/**
 * Posterior of θ = ln(long-run mean): ln y ~ N(θ − σ²/2, σ²), θ ~ N(ln median, between²) or flat,
 * ln σ ~ N(ln within, spread²). For each σ the posterior of θ is normal; σ is weighed by its likelihood.
 */
function posteriorOfLogMean(
  logs: readonly number[],
  prior: UsualIntakePrior | NoMeanPrior,
): { readonly parts: readonly Part[]; readonly weightOfOthers: number } {
  const n = logs.length
  const mean = logs.reduce((sum, y) => sum + y, 0) / n
  const squares = logs.reduce((sum, y) => sum + (y - mean) ** 2, 0)
  const priorVariance = 'median' in prior ? prior.betweenSd ** 2 : Infinity
  const priorMean = 'median' in prior ? Math.log(prior.median) : 0
  const raw = Array.from({ length: gridPoints }, (_, k) => {
    const z = -gridReach + (2 * gridReach * k) / (gridPoints - 1)
    const variance = (prior.withinSd * Math.exp(z * prior.withinSpread)) ** 2
    const observed = mean + variance / 2
    const noise = variance / n
    const share = Number.isFinite(priorVariance) ? noise / (noise + priorVariance) : 0
    const misfit = Number.isFinite(priorVariance)
      ? -0.5 * Math.log(noise + priorVariance) -
        (observed - priorMean) ** 2 / (2 * (noise + priorVariance))
      : 0
    const logWeight =
      -(z ** 2) / 2 - ((n - 1) / 2) * Math.log(variance) - squares / (2 * variance) + misfit
    return {
      logWeight,
      mean: share * priorMean + (1 - share) * observed,
      sd: Math.sqrt((1 - share) * noise),
      share,
    }
  })
  const top = Math.max(...raw.map((part) => part.logWeight))
  const total = raw.reduce((sum, part) => sum + Math.exp(part.logWeight - top), 0)
  const heavy = raw.filter((part) => part.logWeight - top > -25)
  const parts = heavy.map((part) => ({
    weight: Math.exp(part.logWeight - top) / total,
    mean: part.mean,
    sd: part.sd,
    share: part.share,
  }))
  return { parts, weightOfOthers: parts.reduce((sum, part) => sum + part.weight * part.share, 0) }
}

/** Quantile of a mixture of normals by bisection, to 1e-7 on the log scale. */
function quantile(parts: readonly Part[], chance: number): number {
  let low = Math.min(...parts.map((part) => part.mean - 6 * part.sd))
  let high = Math.max(...parts.map((part) => part.mean + 6 * part.sd))
  while (high - low > 1e-7) {
    const middle = (low + high) / 2
    const below = parts.reduce(
      (sum, part) => sum + part.weight * normalCdf((middle - part.mean) / part.sd),
      0,
    )
    if (below < chance) low = middle
    else high = middle
  }
  return (low + high) / 2
}
