import { rounded } from './oracle/suite.ts'
import { SETTINGS, verdictCounts, VERDICTS } from './oracle/verdict-table.ts'

type Table = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const TRIALS = 12
const SEED = 11

/** The verdict table at a small size; in full it is in docs/measured/verdicts.json. */
export async function run(): Promise<Table> {
  const cells = SETTINGS.flatMap(({ family, ratios }) =>
    verdictCounts({ family, trials: TRIALS, seed: SEED, effort: 'fast', ratios }, 0, 1),
  )
  return Promise.resolve({
    title: `Verdicts, per cent of ${TRIALS} simulated trials a row (the full size: npm run calibrate verdicts)`,
    columns: ['family', 'level', 'prior', 'true ratio', 'rho', 'nights', ...VERDICTS],
    rows: cells.map(({ family, level, prior, ratio, rho, nights, counts, trials }) => [
      family,
      rounded(level),
      prior,
      ratio,
      rho,
      nights,
      ...counts.map((count) => rounded((100 * count) / trials)),
    ]),
  })
}
