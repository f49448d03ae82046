/**
 * Writes bench/oracle/fixtures/truth-tuned.json, truth-fresh.json and truth-ordinary.json.
 *
 *   node bench/oracle/run.mjs make-truth fresh scatter
 *   nice node bench/oracle/run.mjs make-truth fresh 0 1 131071 0.003
 *   nice node bench/oracle/run.mjs make-truth ordinary 0 1 32749 0.003
 *   node bench/oracle/run.mjs make-truth fresh gather && npx prettier --write bench/oracle/fixtures
 *
 * The first takes the stored truths as they are into .cache/truth/fresh. The second solves sets 0, 0 + 1, … with at most 131,071 lattice points a shift and keeps each there,
 * so that it can be stopped and taken up again, also with more points where the Monte
 * Carlo error is still above the aim (the last number, 0.004 and for ordinal 0.015 without it); the last gathers them.
 * A fifth number is the least of the lattice points tried.
 */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import type { Effort } from './integrate.ts'
import { oracle, type Contrast } from './oracle.ts'
import { TRUTH_SEEDS, TRUTH_SETS, truthSet, type TruthSeries, type TruthSet } from './truth-sets.ts'

const folderOf = (series: TruthSeries): string => `.cache/truth/${series}`
const GOOD_ENOUGH = 0.004
const ORDINAL_GOOD_ENOUGH = 0.015
/** Lattice points a shift, tried in turn until the Monte Carlo error is small enough. */
const SIZES = [2039, 4093, 8191, 16_381, 32_749, 65_521, 131_071] as const

function contrasts(armCount: number): Contrast[] {
  const list: Contrast[] = []
  for (let arm = 1; arm < armCount; arm++)
    for (let reference = 0; reference < arm; reference++) list.push({ arm, reference })
  return list
}

const short = (x: number): number => Number(x.toPrecision(7))

function solve(
  { problem }: TruthSet,
  index: number,
  seed: number,
  sizes: readonly number[],
  wanted: number,
): unknown[] {
  return contrasts(problem.armCount).map((contrast) => {
    const ordinal = problem.family === 'ordinal'
    const [first = SIZES[0], ...later] = sizes
    let effort: Effort = { pilotSteps: ordinal ? 25_000 : 2500, points: first, shifts: 8 }
    let truth = oracle(problem, effort, seed + index + first * 1000, contrast)
    for (const points of later) {
      if (problem.family === 'gaussian' || truth.mcse <= wanted) break
      // A new seed too: now and then a proposal is unlucky.
      effort = { ...effort, points }
      truth = oracle(problem, effort, seed + index + points * 1000, contrast)
    }
    return {
      contrast: [contrast.arm, contrast.reference],
      mean: short(truth.mean),
      sd: short(truth.sd),
      quantiles: truth.quantiles.map(short),
      below: short(truth.below),
      logEvidence: short(truth.logEvidence),
      mcse: Number(truth.mcse.toPrecision(2)),
      mcseBelow: Number(truth.mcseBelow.toPrecision(2)),
      points: problem.family === 'gaussian' ? null : effort.points,
    }
  })
}

function record(
  set: TruthSet,
  index: number,
  seed: number,
  sizes: readonly number[],
  wanted: number,
): string {
  const { problem, kind } = set
  const { locationSd } = problem.cutpoint
  const { family, armCount, categories, halfLives, effect } = problem
  return JSON.stringify({
    index,
    kind,
    family,
    armCount,
    categories,
    halfLives,
    effect,
    arm: problem.arm.join(''),
    outcome: problem.outcome.map((y) => y ?? '.').join(' '),
    ...(locationSd > 0 ? { cutpointLocationSd: locationSd } : {}),
    truth: solve(set, index, seed, sizes, wanted),
  })
}

const mcses = (line: string): number[] =>
  [...line.matchAll(/"mcse":([\d.e-]+)/g)].map((match) => Number(match[1]))

export function main([name, ...args]: readonly string[]): void {
  if (name !== 'tuned' && name !== 'fresh' && name !== 'ordinary')
    throw new Error(`make-truth: series must be tuned, fresh or ordinary, ${String(name)}`)
  const folder = folderOf(name)
  const seed = TRUTH_SEEDS[name]
  mkdirSync(folder, { recursive: true })
  if (args[0] === 'scatter') {
    const stored = readFileSync(`bench/oracle/fixtures/truth-${name}.json`, 'utf8')
    for (const set of (JSON.parse(stored) as { sets: { index: number }[] }).sets)
      writeFileSync(`${folder}/${set.index}.json`, JSON.stringify(set))
    return
  }
  const [part, parts, most, aim, least] = args[0] === 'gather' ? [0, 1, 0] : args.map(Number)
  for (let index = part ?? 0; index < TRUTH_SETS[name] && most !== 0; index += parts ?? 1) {
    const file = `${folder}/${index}.json`
    const set = truthSet(index, name)
    const ordinal = set.problem.family === 'ordinal'
    const limit = aim ?? (ordinal ? ORDINAL_GOOD_ENOUGH : GOOD_ENOUGH)
    let sizes = SIZES.filter((size) => size >= (least ?? 0) && size <= (most ?? SIZES[2]))
    if (existsSync(file)) {
      const line = readFileSync(file, 'utf8')
      const used = Number(/"points":(\d+)/.exec(line)?.[1] ?? SIZES[2])
      sizes = sizes.filter((size) => size > used)
      if (Math.max(...mcses(line)) <= limit || sizes.length === 0) continue
    }
    const before = process.cpuUsage().user
    const line = record(set, index, seed, sizes, limit)
    writeFileSync(file, line)
    const seconds = (process.cpuUsage().user - before) / 1e6
    console.log(index, set.problem.family, set.kind, mcses(line), seconds)
  }
  if (args[0] !== 'gather') return
  const lines = Array.from({ length: TRUTH_SETS[name] }, (_, i) => `${folder}/${i}.json`)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
  if (lines.length < TRUTH_SETS[name])
    console.log(`${lines.length} of ${TRUTH_SETS[name]} sets gathered`)
  const head = {
    made: 'bench/oracle/make-truth.ts',
    seed,
    method:
      'randomised rank-1 lattice importance sampling (Student t4 proposal, 8 shifts) over all parameters, likelihood by a hidden-Markov grid filter of u; gaussian: Kalman filter with the coefficients integrated exactly, grid over (sigma, rho, phi); mcse in posterior SDs, the largest over the quantiles (gaussian: against a coarser grid)',
    probabilities: [0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975],
  }
  writeFileSync(
    `bench/oracle/fixtures/truth-${name}.json`,
    `{${JSON.stringify(head).slice(1, -1)},"sets":[\n${lines.join(',\n')}\n]}\n`,
  )
}
