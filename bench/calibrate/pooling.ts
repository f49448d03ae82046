import { createRandom, drawBeta, drawNormal, drawPoisson, expectOk } from '@legwork/base'
import type { Random } from '@legwork/base'
import { analyse, curveVersion, defaultNuisancePriors, pool, storedCurve } from '@legwork/stats'
import type { Contribution, StoredCurve } from '@legwork/stats'
import { binomialTail } from '../oracle/binomial.ts'
import { atMost, rounded } from '../oracle/suite.ts'

/**
 * Calibration of pooled series: mu and tau from their priors, people from mu and tau, pooled; the share
 * of truths below each posterior quantile of mu, tau, a personal effect and the next person's effect.
 */
export const sources = [
  'packages/stats/src/pooling/',
  'packages/stats/src/inference/',
  'packages/stats/src/kernel/',
  'packages/stats/src/model/',
  'bench/calibrate/pooling.ts',
  'bench/oracle/binomial.ts',
]

function contribution(source: string, curve: StoredCurve): Contribution {
  return {
    source,
    person: source,
    arm: 'magnesium',
    reference: 'placebo',
    outcome: 'cramps',
    family: 'poisson',
    halfLives: [{ days: 0, weight: 1 }],
    nuisancePriors: defaultNuisancePriors('poisson'),
    curve,
  }
}

/**
 * How n events (n drawn whatever b is) fall over two arms: Bin(n, logistic(b)), skewed, and flat on a
 * side when one arm has none. A hair on the grid keeps people with equal totals two people.
 */
function totalsPerson(random: Random, index: number, b: number): Contribution {
  const level = [4, 16, 60][index % 3] ?? 16
  const events = drawPoisson(random, level)
  let treated = 0
  for (let i = 0; i < events; i++) if (random.nextUniform() < 1 / (1 + Math.exp(-b))) treated++
  const grid = Array.from({ length: 361 }, (_, i) => -9 + i / 20 + index * 1e-9)
  const logLikelihood = grid.map(
    (x) => treated * x - events * (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))),
  )
  return contribution(`p${index}`, {
    version: curveVersion,
    parameter: 'b[1]',
    grid,
    logLikelihood,
  })
}

/** A diary of 56 nights with everything but its effect from the priors, its curve by the engine. */
function diaryPerson(random: Random, index: number, b: number): Contribution {
  const sigma = Math.abs(drawNormal(random))
  const rho = 2 * drawBeta(random, 4, 2) - 1
  const intercept = drawNormal(random, 0, 2.5)
  const trend = drawNormal(random)
  const arm: number[] = []
  for (let pair = 0; pair < 4; pair++) {
    const first = random.nextBelow(2)
    for (let night = 0; night < 14; night++) arm.push(night < 7 ? first : 1 - first)
  }
  let u = drawNormal(random, 0, sigma)
  const outcome = arm.map((z, t) => {
    if (t > 0) u = drawNormal(random, rho * u, sigma * Math.sqrt(1 - rho * rho))
    const rate = Math.exp(intercept + b * z + trend * ((t - 27.5) / 56) + u)
    return drawPoisson(random, Math.min(rate, 1e9))
  })
  const analysis = expectOk(
    analyse(
      { family: 'poisson', outcome, arm, armCount: 2 },
      { skip: { error: true, absolute: true, nuisance: true } },
    ),
    `diary ${index}`,
  )
  const [curve] = analysis.likelihood
  if (curve === undefined) throw new Error('diary: must have a likelihood curve, got none')
  return contribution(`p${index}`, storedCurve(curve))
}

const makers = { totals: totalsPerson, diaries: diaryPerson }

/** `runs` at scale 1. */
export const settings = [
  { people: 5, kind: 'totals', runs: 1000 },
  { people: 20, kind: 'totals', runs: 400 },
  { people: 100, kind: 'totals', runs: 100 },
  { people: 5, kind: 'diaries', runs: 120 },
  { people: 20, kind: 'diaries', runs: 40 },
] as const

const levels = [0.025, 0.25, 0.5, 0.75, 0.975]

export type Below = {
  readonly parameter: 'mu' | 'tau' | 'personal' | 'next'
  readonly level: number
  readonly runs: number
  /** truths below the quantile at this level */
  readonly below: number
  /** distance from level × runs in standard errors */
  readonly errors: number
}

type Drawn = { readonly truth: number; readonly quantiles: Readonly<Record<string, number>> }

/** The pooled posteriors of `runs` series against their truths. */
export function measure(
  { people, kind }: { people: number; kind: keyof typeof makers },
  runs: number,
  seed: number,
): Below[] {
  const drawn: Record<Below['parameter'], Drawn[]> = { mu: [], tau: [], personal: [], next: [] }
  // streams: one a series, away from those of other sizes and kinds
  const first = (people * 2 + (kind === 'totals' ? 0 : 1)) * 1e6
  for (let run = 0; run < runs; run++) {
    const random = createRandom(seed, first + run)
    const mu = drawNormal(random)
    const tau = Math.abs(drawNormal(random, 0, 0.5))
    const effects = Array.from({ length: people }, () => drawNormal(random, mu, tau))
    const given = effects.map((b, i) => makers[kind](random, i, b))
    const found = expectOk(pool(given, { tauScalesBeside: [] }), 'pool')
    if (found.spread === null) throw new Error('pool: spread must be known, got null')
    const [personal] = found.personal
    const [effect] = effects
    if (personal === undefined || effect === undefined) throw new Error('pool: need people, got 0')
    drawn.mu.push({ truth: mu, quantiles: found.population.quantiles })
    drawn.tau.push({ truth: tau, quantiles: found.spread.quantiles })
    drawn.personal.push({ truth: effect, quantiles: personal.quantiles })
    drawn.next.push({ truth: drawNormal(random, mu, tau), quantiles: found.next.quantiles })
  }
  return (Object.keys(drawn) as Below['parameter'][]).flatMap((parameter) =>
    levels.map((level) => {
      const below = drawn[parameter].filter(
        ({ truth, quantiles }) => truth < (quantiles[String(level)] ?? NaN),
      ).length
      const spread = Math.sqrt(level * (1 - level) * runs)
      return { parameter, level, runs, below, errors: Math.abs(below - level * runs) / spread }
    }),
  )
}

/** Each tail's chance that is still accepted: that of 3.5 standard errors, twenty comparisons a setting. */
const leastTail = 2.3e-4

/** The smaller tail probability of the count, exact: small series have few truths beyond a quantile. */
const tailOf = ({ below, runs, level }: Below): number => binomialTail(below, runs, level)

export function isCalibrated(row: Below): boolean {
  return tailOf(row) >= leastTail
}

/** Truth of the two large series, and how far the posterior means may be off it in posterior SDs. */
const LARGE = { mu: -0.4, tau: 0.35, limit: 3 } as const

/** One series of engine-made diaries of 56 nights around a known mu and tau. */
function largeSeries(people: number, seed: number) {
  const given = Array.from({ length: people }, (_, i) => {
    // streams of their own, away from those of the small series
    const random = createRandom(seed, 9e8 + people * 1e4 + i)
    return diaryPerson(random, i, drawNormal(random, LARGE.mu, LARGE.tau))
  })
  const { population, spread } = expectOk(pool(given, { tauScalesBeside: [] }), 'pool')
  if (spread === null) throw new Error('pool: spread must be known, got null')
  const off = (found: { mean: number; sd: number }, truth: number) => ({
    mean: rounded(found.mean),
    sd: rounded(found.sd),
    off: rounded((found.mean - truth) / found.sd),
  })
  return { people, mu: off(population, LARGE.mu), tau: off(spread, LARGE.tau) }
}

export function calibrate({ scale, seed }: { scale: number; seed: number }) {
  const measured = settings.map((setting) => {
    const rows = measure(setting, Math.max(1, Math.round(setting.runs * scale)), seed)
    return { name: `${setting.people} people, ${setting.kind}`, rows }
  })
  const large = [100, 1000].map((people) =>
    largeSeries(Math.max(20, Math.round(people * Math.min(1, scale))), seed),
  )
  return Promise.resolve({
    counts: { seed, series: measured.reduce((sum, { rows }) => sum + (rows[0]?.runs ?? 0), 0) },
    figures: { calibrated: measured, large: { ...LARGE, series: large } },
    checks: [
      ...measured.map(({ name, rows }) => ({
        name: `${name}: smallest tail`,
        value: Number(Math.min(...rows.map(tailOf)).toPrecision(3)),
        limit: leastTail,
        ok: rows.every(isCalibrated),
      })),
      ...large.flatMap((one, i) =>
        (['mu', 'tau'] as const).map((name) =>
          atMost(
            `${[100, 1000][i]} diaries of the engine, ${name}: SDs off the truth`,
            Math.abs(one[name].off),
            LARGE.limit,
          ),
        ),
      ),
    ],
  })
}
