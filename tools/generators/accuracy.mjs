// docs/methods/measured-accuracy.md: numerical error and calibration, from what was measured.
import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { inRoot } from '../lib/paths.mjs'

const PAGE = 'docs/methods/measured-accuracy.md'

const read = async (name) =>
  JSON.parse(await readFile(inRoot(`docs/measured/${name}.json`), 'utf8'))

const table = (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
const percent = (share) => `${(100 * share).toFixed(1)} %`
const three = ({ median, p95, largest }) => [median, p95, largest].join(', ')

const titles = {
  inSample: 'tuned on',
  outOfSample: 'not used to tune the grids',
  ordinary: 'ordinary and hard',
}
const checkNames = {
  inSample: 'in sample',
  outOfSample: 'out of sample',
  ordinary: 'ordinary and hard',
}

/** The largest errors that are more than what their own truth may be off by, as a sentence; nothing when there are none. */
function largestText(series) {
  const parts = series.flatMap(([title, { error, worst }]) => {
    const one = worst.find((set) => set.error === error.largest)
    return one === undefined || one.error <= 3 * one.mcse
      ? []
      : [`${one.error} against an MCSE of ${one.mcse} (${title})`]
  })
  return parts.length === 0 ? '' : `The largest errors are the engine's: ${parts.join(', ')}. `
}

function honestError({ figures, counts, checks, date }) {
  const series = Object.keys(titles).filter((name) => figures[name] !== undefined)
  const value = (name, text) => {
    const check = checks.find((one) => one.name === `${checkNames[name]}: ${text}`)
    return check === undefined ? '' : percent(check.value)
  }
  const row = (title, of) => [title, ...series.map(of)]
  const families = [...new Set(series.flatMap((name) => Object.keys(figures[name].byFamily)))]
  return `## Is the stated error honest?

Diaries whose answer was found by a method that shares no code with the engine (\`bench/oracle\`), measured on ${date}.
Errors are the largest over the 2.5–97.5 % quantiles of the effect, in posterior SDs. "Tuned on" are the diaries on which the
engine's grids were chosen; the second series was drawn afterwards; the last are diaries that people do keep and that are hard.
MCSE: the Monte Carlo standard error, how far the checking answer itself may be off by chance.

${table([
  row('', (name) => titles[name]),
  ['---', ...series.map(() => '---:')],
  row('diaries', (name) => counts[name]),
  row('true error ≤ 3 × stated (+ 2 MCSE of the truth); aim 95 %', (name) =>
    value(name, 'share with true error ≤ 3 × stated'),
  ),
  row('the same without the allowance', (name) =>
    percent(figures[name].within3StatedWithoutAllowance),
  ),
  row('stated error ≤ 0.01 SD; aim 95 %', (name) =>
    value(name, 'share with stated error ≤ 0.01 SD'),
  ),
  row('largest stated error, SD; aim 0.03', (name) => figures[name].stated.largest),
  row('true error: median, 95 %, largest', (name) => three(figures[name].error)),
  row('error of P(effect < 0): median, 95 %, largest', (name) =>
    three(figures[name].probabilityError),
  ),
  row("the truth's own MCSE: median, 95 %, largest; aim 0.003", (name) =>
    three(figures[name].truthMcse),
  ),
  row('truths with an MCSE within 0.003', (name) => percent(figures[name].truthsWithinAim.share)),
])}

Where the truth's own Monte Carlo error is above the aim, part of the error may be the truth's own.
${largestText(series.map((name) => [titles[name], figures[name]]))}By family (diaries; true error: median, 95 %, largest; MCSE of the truth: median, largest):

${table([
  row('', (name) => titles[name]),
  ['---', ...series.map(() => '---')],
  ...families.map((family) =>
    row(family, (name) => {
      const one = figures[name].byFamily[family]
      return one === undefined
        ? ''
        : `${one.sets}; ${three(one.error)}; ${one.mcse.median}, ${one.mcse.largest}`
    }),
  ),
])}

The diaries with the largest error against what was stated:

${table([
  ['series', 'family', 'kind', 'nights', 'true error', 'stated', 'MCSE of the truth'],
  ['---', '---', '---', '---:', '---:', '---:', '---:'],
  ...series.flatMap((name) =>
    figures[name].worst
      .slice(0, 4)
      .map((one) => [
        titles[name],
        one.family,
        one.kind,
        one.nights,
        one.error,
        one.stated,
        one.mcse,
      ]),
  ),
])}`
}

function calibration({ figures, counts, checks, date }) {
  const seeds = Object.entries(figures.bySeed)
  const { referenceSwap } = figures
  const outside = seeds.flatMap(([seed, { table: rows }]) =>
    rows.flatMap((row) =>
      row.zCoverage.flatMap((z, i) =>
        Math.abs(z) > 3
          ? [
              [
                seed,
                row.family,
                row.quantity,
                `${[50, 80, 95][i]} %`,
                percent(row.coverage[i]),
                z,
                row.pCoverage[i],
              ],
            ]
          : [],
      ),
    ),
  )
  const failed = checks.filter(({ ok }) => !ok)
  return `## Does it hold the truth as often as it says?

Simulation-based calibration, measured on ${date}: ${counts.runs} diaries with their parameters drawn from the prior, ${counts.seeds} seeds,
${counts.refused} refused. Holm p: a p-value adjusted for the number of checks.

${table([
  [
    'seed',
    'quantities',
    'uniformity, smallest Holm p',
    'coverage of all quantities at 50, 80, 95 %, smallest Holm p',
    'furthest coverage (standard errors)',
    'furthest of b1 and absolute effect',
  ],
  ['---', '---:', '---:', '---:', '---', '---'],
  ...seeds.map(([seed, one]) => [
    seed,
    one.tests,
    one.smallestHolm,
    `${one.smallestCoverageHolm} of ${one.coverageTests}`,
    `${one.furthestCoverage.name}: ${one.furthestCoverage.z}`,
    `${one.largestCoverage.name}: ${one.largestCoverage.z}`,
  ]),
])}

Single shares more than 3 standard errors off, of ${seeds.reduce((sum, [, one]) => sum + one.coverageTests, 0)} looked at (one in 370 is expected by chance):

${
  outside.length === 0
    ? 'None.'
    : table([
        ['seed', 'family', 'quantity', 'interval', 'holds', 'standard errors', 'p'],
        ['---:', '---', '---', '---:', '---:', '---:', '---:'],
        ...outside,
      ])
}

Checks of this suite that are not met: ${failed.length === 0 ? 'none.' : ''}
${failed.map(({ name, value, limit }) => `\n- ${name}: ${value} (limit ${limit})`).join('')}

Scores with a mean about ${referenceSwap.level} and no effect, ${referenceSwap.trials} diaries of ${referenceSwap.nights} nights: P(benefit) is ${referenceSwap.mean} in the mean, ${referenceSwap.standardErrors} standard
errors off 1/2. Which arm is called the reference does not matter more than that.`
}

const gapText = (gaps) =>
  gaps.length === 0
    ? 'None.'
    : gaps.map(({ suite, check, why }) => `- **${suite}, ${check}.** ${why}`).join('\n')

function page(honest, calibrated, gaps) {
  return `# How accurate the answer is

Written by \`tools/generators/accuracy.mjs\` from \`docs/measured/honest-error.json\`, \`calibration.json\` and
\`known-gaps.json\` (run \`npm run calibrate honest-error calibration\`, then \`npm run generate\`). How it is computed is in
[inference.md](inference.md).

${honestError(honest)}

${calibration(calibrated)}

## Known gaps

Checks that are known to fail, over all suites, each with its reason:

${gapText(gaps)}
`
}

export async function files() {
  const [honest, calibrated, gaps] = await Promise.all(
    ['honest-error', 'calibration', 'known-gaps'].map(read),
  )
  // a record of before these figures were kept has no such page: it must be measured anew
  if (honest.figures.ordinary === undefined || calibrated.figures.referenceSwap === undefined)
    return new Map()
  const options = await resolveConfig(inRoot('package.json'))
  return new Map([
    [PAGE, await format(page(honest, calibrated, gaps), { ...options, parser: 'markdown' })],
  ])
}
