/**
 * Is the stated numerical error honest? Two series of 200 sets whose truth was found by an independent method: the
 * engine was tuned on the first (in sample) and never on the second (out of sample). A few ordinary diaries that are hard.
 */
import { analyse, PROBABILITIES } from '@legwork/stats'
import { toEngine } from '../oracle/engine.ts'
import {
  atLeast,
  atMost,
  rounded,
  type Check,
  type Measured,
  type SuiteOptions,
} from '../oracle/suite.ts'
import { knownSets, type KnownSet } from '../oracle/truth-fixture.ts'
import { TRUTH_SEEDS, type TruthSeries } from '../oracle/truth-sets.ts'

export const sources = [
  'packages/stats/src/inference/',
  'packages/stats/src/kernel/',
  'packages/stats/src/model/',
  'packages/stats/src/summary/marginal.ts',
  'bench/calibrate/honest-error.ts',
  'bench/oracle/',
]

type Judged = {
  readonly set: KnownSet
  readonly error: number
  readonly stated: number
  readonly probabilityError: number
  readonly statedProbability: number
  readonly evidenceError: number
  /** Monte Carlo standard errors of the truth itself. */
  readonly mcse: number
  readonly mcseBelow: number
}

const NAMES = {
  tuned: 'in sample',
  fresh: 'out of sample',
  ordinary: 'ordinary and hard',
} as const
/** What the truth's own Monte Carlo standard error should be at most, in posterior SDs. */
const AIM_MCSE = 0.003
const CENTRAL = PROBABILITIES.flatMap((p, i) => (p >= 0.025 && p <= 0.975 ? [i] : []))

function judge(set: KnownSet): Judged | null {
  const { series, nuisance, prior, halfLives } = toEngine(set.problem)
  const result = analyse(series, {
    nuisance,
    halfLives,
    priors: [{ name: 'given', prior }],
    skip: { absolute: true, nuisance: true },
  })
  if (!result.ok || result.value.numericalError === null) return null
  const [found] = result.value.byPrior
  let error = 0
  let probabilityError = 0
  for (const truth of set.truth) {
    const own = found!.contrasts.find(
      ({ arm, reference }) => arm === truth.contrast[0] && reference === truth.contrast[1],
    )
    if (own === undefined) return null
    CENTRAL.forEach((i, k) => {
      const off = Math.abs(own.effect.quantiles[i]! - truth.quantiles[k]!) / truth.sd
      error = Math.max(error, Number.isFinite(off) ? off : Infinity)
    })
    probabilityError = Math.max(probabilityError, Math.abs(own.probabilityBelowZero - truth.below))
  }
  const { quantileSd, probability } = result.value.numericalError
  return {
    set,
    error,
    stated: quantileSd,
    probabilityError,
    statedProbability: probability,
    evidenceError: found!.logEvidence - set.truth[0]!.logEvidence,
    mcse: Math.max(...set.truth.map(({ mcse }) => mcse)),
    mcseBelow: Math.max(...set.truth.map(({ mcseBelow }) => mcseBelow)),
  }
}

function quantiles(values: readonly number[]): { [name: string]: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (p: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!
  return {
    median: rounded(at(0.5)),
    p90: rounded(at(0.9)),
    p95: rounded(at(0.95)),
    largest: rounded(at(1)),
  }
}

type SeriesResult = {
  readonly sets: number
  readonly refused: number
  readonly figures: { readonly [name: string]: unknown }
  readonly checks: readonly Check[]
}

function judgeSeries(series: TruthSeries, scale: number): SeriesResult {
  const all = knownSets(series)
  const size = Math.min(all.length, Math.max(10, Math.round(all.length * scale)))
  // 37 is coprime with 200 and 4: a part holds every family and kind in turn.
  const chosen = Array.from({ length: size }, (_, i) => all[(i * 37) % all.length]!)
  const judged = chosen.flatMap((set) => judge(set) ?? [])
  const share = (test: (one: Judged) => boolean): number =>
    judged.filter(test).length / chosen.length
  // The truth has its own Monte Carlo error, of which the largest of seven quantiles is about twice.
  const honest = (one: Judged): boolean => one.error <= 3 * one.stated + 2 * one.mcse
  const withoutAllowance = rounded(share(({ error, stated }) => error <= 3 * stated))
  const slack = size < all.length ? 2.5 * Math.sqrt((0.05 * 0.95) / size) : 0
  const worst = [...judged]
    .sort((a, b) => b.error / b.stated - a.error / a.stated)
    .slice(0, 15)
    .map((one) => ({
      index: one.set.index,
      family: one.set.problem.family,
      kind: one.set.kind,
      nights: one.set.problem.outcome.length,
      error: rounded(one.error),
      stated: rounded(one.stated),
      mcse: one.mcse,
    }))
  const byFamily = Object.fromEntries(
    [...new Set(judged.map(({ set }) => set.problem.family))].map((family) => {
      const own = judged.filter(({ set }) => set.problem.family === family)
      return [
        family,
        {
          sets: own.length,
          error: quantiles(own.map(({ error }) => error)),
          stated: quantiles(own.map(({ stated }) => stated)),
          mcse: quantiles(own.map(({ mcse }) => mcse)),
        },
      ]
    }),
  )
  const name = NAMES[series]
  return {
    sets: chosen.length,
    refused: chosen.length - judged.length,
    figures: {
      seed: TRUTH_SEEDS[series],
      error: quantiles(judged.map(({ error }) => error)),
      stated: quantiles(judged.map(({ stated }) => stated)),
      probabilityError: quantiles(judged.map(({ probabilityError }) => probabilityError)),
      evidenceError: quantiles(judged.map(({ evidenceError }) => Math.abs(evidenceError))),
      truthMcse: quantiles(judged.map(({ mcse }) => mcse)),
      truthsWithinAim: { aim: AIM_MCSE, share: rounded(share(({ mcse }) => mcse <= AIM_MCSE)) },
      within3StatedWithoutAllowance: withoutAllowance,
      probabilityWithin3Stated: rounded(
        share((one) => one.probabilityError <= 3 * one.statedProbability + 2 * one.mcseBelow),
      ),
      byFamily,
      worst,
    },
    checks: [
      atMost(`${name}: sets refused`, chosen.length - judged.length, 0),
      atLeast(
        `${name}: share with true error ≤ 3 × stated`,
        rounded(share(honest)),
        rounded(0.95 - slack),
      ),
      // four diaries chosen for being hard have no share to speak of
      ...(series === 'ordinary'
        ? []
        : [
            atLeast(
              `${name}: share with true error ≤ 3 × stated, nothing allowed for the truth's own error`,
              withoutAllowance,
              rounded(0.95 - slack),
            ),
            atLeast(
              `${name}: share with stated error ≤ 0.01 SD`,
              rounded(share(({ stated }) => stated <= 0.01)),
              rounded(0.95 - slack),
            ),
          ]),
      atMost(
        `${name}: largest stated error, SD`,
        rounded(Math.max(...judged.map((j) => j.stated))),
        0.03,
      ),
    ],
  }
}

export async function calibrate({ scale }: SuiteOptions): Promise<Measured> {
  const inSample = judgeSeries('tuned', scale)
  const outOfSample = judgeSeries('fresh', scale)
  const ordinary = judgeSeries('ordinary', 1)
  return Promise.resolve({
    counts: {
      inSample: inSample.sets,
      outOfSample: outOfSample.sets,
      ordinary: ordinary.sets,
      refused: inSample.refused + outOfSample.refused + ordinary.refused,
    },
    figures: {
      inSample: inSample.figures,
      outOfSample: outOfSample.figures,
      ordinary: ordinary.figures,
    },
    checks: [...inSample.checks, ...outOfSample.checks, ...ordinary.checks],
  })
}
