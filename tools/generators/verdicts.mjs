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

const table = (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n')

function cellsOf({ verdicts, cells }, family, prior) {
  const head = [
    'level',
    'true ratio',
    'rho',
    'nights',
    'trials',
    ...verdicts.map((v) => names[v] ?? v),
  ]
  const rows = cells
    .filter((cell) => cell.family === family && cell.prior === prior)
    .sort((a, b) => a.level - b.level || a.ratio - b.ratio)
    .map((cell) => [
      levelOf(family, cell.level),
      cell.ratio,
      cell.rho,
      cell.nights,
      cell.trials,
      ...cell.counts.map((count) => percent(count, cell.trials)),
    ])
  return table([head, head.map(() => '---:'), ...rows])
}

const levelOf = (family, level) => (family === 'poisson' ? (level * 7).toFixed(2) : level)

const families = {
  poisson: { title: 'Counts', level: 'cramps a week without treatment', ratio: 'rates' },
  bernoulli: {
    title: 'Yes or no',
    level: 'risk of an attack a night without treatment',
    ratio: 'odds',
  },
  ordinal: { title: 'Scores from 0 to 10', level: 'mean score without treatment', ratio: 'odds' },
}

const cellName = (family, { level, rho, nights, share }) =>
  `${family === 'poisson' ? '' : `level ${level}, `}rho ${rho}, ${nights} nights: ${percent(share, 1)} %`

function worstRows(worst) {
  return worst.map((one) => [
    families[one.family].title,
    one.prior,
    `${percent(one.meanSure, 1)} %`,
    cellName(one.family, one.mostSure),
    `${one.sureAbove.length} of ${one.cells}`,
    `${percent(one.meanAny, 1)} %`,
    cellName(one.family, one.mostAny),
    `${one.anyAbove.length} of ${one.cells}`,
  ])
}

/** The cells under the prior that are above what was aimed at, by name. */
function above(worst, prior) {
  const lines = worst
    .filter((one) => one.prior === prior)
    .flatMap((one) => [
      ...one.sureAbove.map(
        (cell) =>
          `- ${families[one.family].title}, "helps" or "harms": ${cellName(one.family, cell)}`,
      ),
      ...one.anyAbove.map(
        (cell) =>
          `- ${families[one.family].title}, any of the four claims: ${cellName(one.family, cell)}`,
      ),
    ])
  return lines.length === 0 ? 'None.' : lines.join('\n')
}

function judgedText(judged) {
  return judged
    .map(
      (one) =>
        `- ratio ${one.ratio}, rho ${one.rho}, ${one.nights} nights, ${one.trials} trials: the same verdict in ${percent(one.same, 1)} %; "helps" ${percent(one.helps, 1)} % (engine) and ${percent(one.helpsByOracle, 1)} % (integral), any claim ${percent(one.claims, 1)} % and ${percent(one.claimsByOracle, 1)} %`,
    )
    .join('\n')
}

const priorText = (mixture) =>
  mixture
    .map(
      ({ mean, sd, weight }) =>
        `${mixture.length > 1 ? `${Number(weight.toFixed(3))} · ` : ''}N(${Number(mean.toFixed(3))}, ${Number(sd.toFixed(3))}²)`,
    )
    .join(' + ')

function page({ figures, counts, checks, seconds, date }) {
  const { setting, worst, symmetry } = figures
  const settings = setting.families
  return `# How often each verdict is given

Written by \`tools/generators/verdicts.mjs\` from \`docs/measured/verdicts.json\` (run
\`npm run calibrate verdicts\`, then \`npm run generate\`). Measured on ${date}: ${counts.trials} simulated
trials in ${seconds} s, ${counts.trialsWithoutEffect} of them without an effect.

These are the figures of the diaries described here, not of every diary. Each trial has blocks of two periods of
${setting.nightsPerPeriod} nights in random order, a day-to-day path with correlation rho, ${100 * setting.missing} % of the nights missing at random, no
trend and no carry-over. Lower is better and the smallest effect that matters is a ratio of ${setting.smallestEffect} (of rates for counts, of
odds for the other two). The rule is in [verdict.md](verdict.md). Scores have cutpoints ${setting.cutDistance} apart in log odds.

${table([
  [
    'family',
    'levels',
    'SD of the path',
    'trials a cell, no effect',
    'trials a cell, effect',
    'priors',
  ],
  ['---', '---', '---:', '---:', '---:', '---'],
  ...settings.map((one) => [
    families[one.family].title,
    `${families[one.family].level}: ${one.levels.map((level) => levelOf(one.family, level)).join(', ')}`,
    one.sigma,
    one.trialsWithoutEffect,
    one.trialsWithEffect,
    one.priors.map(({ name, prior }) => `${name} ${priorText(prior)}`).join('; '),
  ]),
])}

A share of 5 % has a Monte Carlo standard error of ${settings
    .map(
      (one) =>
        `${(100 * Math.sqrt((0.05 * 0.95) / one.trialsWithoutEffect)).toFixed(1)} (${families[one.family].title.toLowerCase()})`,
    )
    .join(', ')} points in a cell.

## What was held against a limit

${table([['', 'value', 'limit'], ['---', '---:', '---:'], ...checks.map(({ name, value, limit, ok }) => [name + (ok ? '' : ' **(not met)**'), value, limit])])}

**The limits of 5 % and 20 % are held against the mean over all cells of a family, not against each cell.** The cells
differ: with few nights there is little to claim, with a strong day-to-day correlation more than the prior of rho expects.

## Where there is no effect

Every verdict but "no difference that matters" and "cannot tell" is then wrong. "Sure" is "helps" or "harms", "any" is one of
the four claims; the worst of many cells is partly chance.

${table([
  [
    'family',
    'prior',
    'sure, mean',
    'sure, worst cell',
    'cells above 5 %',
    'any, mean',
    'any, worst cell',
    'cells above 20 %',
  ],
  ['---', '---', '---:', '---', '---:', '---:', '---', '---:'],
  ...worstRows(worst),
])}

Cells above what was aimed at, wide prior, worst first:

${above(worst, 'wide')}

Under the sceptical prior, which decides in a planned trial unless its protocol says otherwise (a diary analysed without a
protocol is decided by the wide prior):

${above(worst, 'sceptical')}

Is a verdict for the remedy as likely as one against it, when it does nothing? Over rho and nights, by level:

${table([
  [
    'family, level and prior',
    'helps or probably helps',
    'harms or probably harms',
    'p of an even split',
  ],
  ['---', '---:', '---:', '---:'],
  ...symmetry
    .flatMap(({ levels }) => levels)
    .map(({ name, good, bad, p }) => [name, `${percent(good, 1)} %`, `${percent(bad, 1)} %`, p]),
])}

## Is it the engine?

The same trials judged by the independent integral of \`bench/oracle\`, wide prior:

${judgedText(figures.judged)}

${figures.judged.every(({ same }) => same >= 0.95) ? 'So what is above the limits is what model and prior say about such diaries, not an error of the arithmetic.' : 'They differ in more than one in twenty.'} With the finest effort
${percent(figures.sameVerdictAsFine, 1)} % of the verdicts are those of the fast one used here.

${settings
  .flatMap(({ family, priors }) =>
    priors.map(
      ({ name }) =>
        `## ${families[family].title}: deciding prior ${name}\n\nLevel: ${families[family].level}. Ratio of ${families[family].ratio}. Per cent of the trials in a row.\n\n${cellsOf(figures, family, name)}`,
    ),
  )
  .join('\n\n')}
`
}

export async function files() {
  const record = await measured()
  // a record of before there were families has no such page: it must be measured anew
  if (record?.figures.symmetry === undefined) return new Map()
  const options = await resolveConfig(inRoot('package.json'))
  return new Map([[PAGE, await format(page(record), { ...options, parser: 'markdown' })]])
}
