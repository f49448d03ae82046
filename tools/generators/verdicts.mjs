// docs/methods/verdict-operating-characteristics.md, from what was measured.
import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { inRoot } from '../lib/paths.mjs'

const PAGE = 'docs/methods/verdict-operating-characteristics.md'

const names = {
  helps: 'helps',
  'probably-helps': 'probably helps',
  'no-difference-that-matters': 'no difference that matters',
  'cannot-tell': 'cannot tell',
  'probably-harms': 'probably harms',
  harms: 'harms',
}

async function measured() {
  try {
    return JSON.parse(await readFile(inRoot('docs/measured/verdicts.json'), 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

const percent = (count, trials) => ((100 * count) / trials).toFixed(1)

function table({ verdicts, cells }, prior) {
  const head = ['true ratio', 'rho', 'nights', 'trials', ...verdicts.map((v) => names[v] ?? v)]
  const rows = cells
    .filter((cell) => cell.prior === prior)
    .map((cell) => [
      cell.ratio,
      cell.rho,
      cell.nights,
      cell.trials,
      ...cell.counts.map((count) => percent(count, cell.trials)),
    ])
  return [head, head.map(() => '---:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function page({ figures, counts, checks, seconds, commit }) {
  const { setting } = figures
  const priors = [...new Set(figures.cells.map(({ prior }) => prior))]
  return `# How often each verdict is given

Written by \`tools/generators/verdicts.mjs\` from \`docs/measured/verdicts.json\` (run
\`npm run calibrate verdicts\`, then \`npm run generate\`). Measured at ${commit.slice(0, 12)}: ${counts.trials} simulated
trials in ${seconds} s.

Each trial is a Poisson diary in blocks of two periods of ${setting.nightsPerPeriod} nights in random order, with ${(setting.controlRate * 7).toFixed(2)} cramps a
week without treatment, a day-to-day path with SD ${setting.sigma} and correlation rho, ${100 * setting.missing} % of the nights missing
and no carry-over. Lower is better and the smallest effect that matters is a ratio of ${setting.smallestEffect}. The rule is
in [verdict.md](verdict.md). Per cent of the trials in a row; a share of 5 % of ${counts.trialsPerNullCell} trials has a Monte Carlo
standard error of ${(100 * Math.sqrt((0.05 * 0.95) / counts.trialsPerNullCell)).toFixed(1)}, of 50 % of ${counts.trialsPerCell} trials ${(100 * Math.sqrt(0.25 / counts.trialsPerCell)).toFixed(1)}.

What was held against a limit:

| | value | limit |
|---|---:|---:|
${checks.map(({ name, value, limit }) => `| ${name} | ${value} | ${limit} |`).join('\n')}

Where there is no effect (ratio 1) every verdict but "no difference that matters" and "cannot tell" is
wrong. Over all rho and nights the wide prior gives "helps" or "harms" in ${percent(figures.helpsOrHarmsAtNull, 1)} % and any of the four
claims in ${percent(figures.anyClaimAtNull, 1)} % of the trials; in the worst cell ${percent(figures.worstCellHelpsOrHarmsAtNull, 1)} % and ${percent(figures.worstCellAnyClaimAtNull, 1)} %. A strong day-to-day correlation
is what makes it worse: the prior of rho expects less. Under the sceptical prior, which decides unless the
protocol says otherwise, the claims are rarer.

${priors.map((prior) => `## Deciding prior: ${prior}\n\n${table(figures, prior)}`).join('\n\n')}
`
}

export async function files() {
  const record = await measured()
  if (record === null) return new Map()
  const options = await resolveConfig(inRoot('package.json'))
  return new Map([[PAGE, await format(page(record), { ...options, parser: 'markdown' })]])
}
