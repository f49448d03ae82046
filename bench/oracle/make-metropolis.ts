/** Writes bench/oracle/fixtures/metropolis.json: `nice node bench/oracle/run.mjs make-metropolis [iterations]`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { metropolis } from './metropolis.ts'
import { referenceProblem, type ReferenceSet } from './reference.ts'
import { truthSet, withoutLocation } from './truth-sets.ts'

const SEED = 84
/** Eleven categories of which only three were ever used. */
const EMPTY_LEVELS = 46

export function main(args: readonly string[]): void {
  const iterations = Number(args[0] ?? 300_000)
  const reference = (name: string): ReferenceSet =>
    JSON.parse(
      readFileSync(`packages/stats/test/fixtures/reference/${name}.json`, 'utf8'),
    ) as ReferenceSet
  const problems = {
    negb84: referenceProblem(reference('negb84')),
    ord84: referenceProblem(reference('ord84')),
    [`truth-tuned set ${EMPTY_LEVELS}`]: withoutLocation(truthSet(EMPTY_LEVELS, 'tuned').problem),
  }
  const runs = Object.entries(problems).map(([name, problem]) => {
    const result = metropolis(problem, iterations, 2, SEED)
    console.log(name, result)
    return [name, result]
  })
  writeFileSync(
    'bench/oracle/fixtures/metropolis.json',
    `${JSON.stringify(
      {
        made: 'bench/oracle/make-metropolis.ts',
        seed: SEED,
        method: 'plain Metropolis over parameters and path, 2 chains, a tenth more as burn-in',
        probabilities: [0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975],
        runs: Object.fromEntries(runs) as object,
      },
      null,
      2,
    )}\n`,
  )
}
