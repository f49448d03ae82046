import { rounded } from './oracle/suite.ts'
import { RATIOS, verdictCounts, VERDICTS } from './oracle/verdict-table.ts'

type Table = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const TRIALS = 40
const SEED = 11

/** The verdict table at a tenth of its size; in full it is in docs/measured/verdicts.json. */
export async function run(): Promise<Table> {
  const cells = verdictCounts({ trials: TRIALS, seed: SEED, effort: 'fast', ratios: RATIOS }, 0, 1)
  return Promise.resolve({
    title: `Verdicts, per cent of ${TRIALS} simulated trials a row (the full size: npm run calibrate verdicts)`,
    columns: ['prior', 'true ratio', 'rho', 'nights', ...VERDICTS],
    rows: cells.map(({ prior, ratio, rho, nights, counts, trials }) => [
      prior,
      ratio,
      rho,
      nights,
      ...counts.map((count) => rounded((100 * count) / trials)),
    ]),
  })
}
