import type { Result } from '@legwork/base'
import {
  brokenSmallestEffect,
  parseEffectPrior,
  parseHalfLife,
  usualSmallestEffect,
} from '@legwork/domain'
import type { PowerAssumptions } from '@legwork/domain'
import { analysisRefusalMessage } from '@legwork/i18n'
import { priorOutside } from '@legwork/stats'
import { refuse } from './files.ts'
import type { CommandRefusal } from './files.ts'
import { numberOf, usageOf } from './options.ts'
import type { ParsedOptions } from './options.ts'
import { scoreRange } from './score-range.ts'

const families = ['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian'] as const

/** Options that say what is assumed of a person, shared by `power` and `simulate`. */
export const truthSpec = {
  family: 'value',
  level: 'value',
  sigma: 'value',
  rho: 'value',
  trend: 'value',
  dispersion: 'value',
  categories: 'value',
  'true-half-life': 'value',
  missing: 'value',
  'half-life': 'value',
  prior: 'value',
  'smallest-effect': 'value',
  better: 'value',
  arms: 'value',
  design: 'value',
  blocks: 'value',
  seed: 'value',
} as const

/** The help text of those options. */
export const truthHelp = `  --family FAMILY          poisson, negbin, bernoulli, ordinal or gaussian
  --level X                an untreated night: mean count, chance, score or points
  --categories LOW..HIGH   the scores of an ordinal outcome; default 0..10
  --blocks NxPxB           nights x periods x blocks, such as 14x2x3; or --design design.json
  --arms A,B               labels, the reference first (default placebo,magnesium)
  --sigma S                how much nights differ beyond chance (default 0.5; points for gaussian)
  --rho R                  how much a night resembles the one before, -0.99 to 0.99 (default 0.5)
  --trend B                change over the whole trial on the scale of the model (default 0)
  --dispersion PHI         overdispersion (negbin), residual SD (gaussian) or log odds from one score to the
                           next (ordinal); default 0.5, 1, 6 over the number of steps
  --true-half-life H       nights in which the effect fades by half (default 0)
  --missing SHARE          share of nights not filled in (default 0.1)`

function numberOption(
  options: ParsedOptions,
  name: string,
  fallback: number,
  low: number,
  high: number,
): Result<number, CommandRefusal> {
  const given = options.value(name)
  if (given === undefined) return { ok: true, value: fallback }
  const value = numberOf(given)
  return value >= low && value <= high
    ? { ok: true, value }
    : refuse('usage', usageOf(options).mustBeNumber(name, low, high, given))
}

/** A whole number within limits, or a usage error that names them. */
export function wholeOption(
  options: ParsedOptions,
  name: string,
  fallback: number,
  low: number,
  high: number,
): Result<number, CommandRefusal> {
  const value = numberOption(options, name, fallback, low, high)
  return value.ok && !Number.isInteger(value.value)
    ? refuse('usage', usageOf(options).mustBeWhole(name, undefined, undefined, String(value.value)))
    : value
}

/** Labels of the arms, the reference first. */
export function armsOption(options: ParsedOptions): readonly string[] {
  return (options.value('arms') ?? 'placebo,magnesium').split(',').map((label) => label.trim())
}

const levelLimits = {
  poisson: [0.001, 1000],
  negbin: [0.001, 1000],
  bernoulli: [0.001, 0.999],
  gaussian: [-1e6, 1e6],
} as const

/** What is assumed, from the options; every mistake is a usage error. */
export function readAssumptions(options: ParsedOptions): Result<PowerAssumptions, CommandRefusal> {
  const say = usageOf(options)
  const given = options.value('family')
  const family = families.find((known) => known === given)
  if (family === undefined) return refuse('usage', say.mustBeOneOf('family', families, given))
  const range = scoreRange(options, family)
  if (!range.ok) return range
  const scores = family === 'ordinal' ? range.value : null
  const steps = range.value.high - range.value.low
  const [low, high] =
    family === 'ordinal'
      ? [range.value.low + 0.01 * steps, range.value.high - 0.01 * steps]
      : levelLimits[family]
  if (options.value('level') === undefined) return refuse('usage', say.levelMustBeGiven)
  const limits: readonly (readonly [string, number, number, number])[] = [
    ['level', 0, low, high],
    ['sigma', 0.5, 0, 1000],
    ['rho', 0.5, -0.99, 0.99],
    ['trend', 0, -100, 100],
    [
      'dispersion',
      family === 'gaussian' ? 1 : family === 'ordinal' ? 6 / steps : 0.5,
      0.001,
      family === 'ordinal' ? 20 : 1000,
    ],
    ['true-half-life', 0, 0, 60],
    ['missing', 0.1, 0, 0.95],
  ]
  const read: Record<string, number> = {}
  for (const [name, fallback, least, most] of limits) {
    const value = numberOption(options, name, fallback, least, most)
    if (!value.ok) return value
    read[name] = value.value
  }
  const better = options.value('better') ?? 'lower'
  if (better !== 'lower' && better !== 'higher')
    return refuse('usage', say.mustBe('better', 'lower-or-higher', better))
  const halfLife = parseHalfLife(options.value('half-life') ?? '0')
  if (!halfLife.ok) return refuse('usage', say.mustBe('half-life', 'nights', halfLife.error.value))
  const priorText = options.value('prior') ?? 'sceptical'
  const named = priorText === 'wide' || priorText === 'sceptical'
  const prior = named ? null : parseEffectPrior(priorText)
  if (prior?.ok === false) return refuse('usage', say.mustBe('prior', 'prior', priorText))
  const outside = prior === null ? null : priorOutside(family, undefined, prior.value)
  if (outside !== null)
    return refuse('usage', `--prior: ${analysisRefusalMessage(options.language, outside)}`)
  const smallest = numberOption(
    options,
    'smallest-effect',
    usualSmallestEffect(family, better) ?? 0,
    0,
    1000,
  )
  if (!smallest.ok) return smallest
  const smallestEffect = smallest.value === 0 ? null : smallest.value
  const broken = brokenSmallestEffect({ smallestEffect, family, better })
  if (broken !== null)
    return refuse('usage', `--smallest-effect: ${analysisRefusalMessage(options.language, broken)}`)
  return {
    ok: true,
    value: {
      family,
      level: read['level'] ?? 0,
      sigma: read['sigma'] ?? 0,
      rho: read['rho'] ?? 0,
      trend: read['trend'] ?? 0,
      dispersion: family === 'poisson' || family === 'bernoulli' ? 0 : (read['dispersion'] ?? 0),
      categories: scores,
      halfLife: read['true-half-life'] ?? 0,
      missingShare: read['missing'] ?? 0,
      analysisHalfLife: halfLife.value,
      prior: prior === null ? (priorText === 'wide' ? 'wide' : 'sceptical') : prior.value,
      smallestEffect,
      better,
    },
  }
}
