// The example diaries: simulated, with the seed and the truth written in examples/README.md.
import { format, resolveConfig } from 'prettier'
import { loadTs } from '../lib/load-ts.mjs'
import { inRoot } from '../lib/paths.mjs'

const seed = 20260105

/** AR(1) chain in its stationary law. */
function chain(base, random, nights, sigma, rho) {
  const u = [base.drawNormal(random, 0, sigma)]
  while (u.length < nights)
    u.push(base.drawNormal(random, rho * u[u.length - 1], sigma * Math.sqrt(1 - rho * rho)))
  return u
}

/** Exposure with half-life h nights; h = 0 is on or off at once. */
function exposures(onByNight, halfLife) {
  const rate = halfLife > 0 ? 1 - 2 ** (-1 / halfLife) : 1
  let level = 0
  return onByNight.map((on) => (level += rate * ((on ? 1 : 0) - level)))
}

/** One label a period: each block a random order of the two arms. */
function drawSequence(random, blocks) {
  return Array.from({ length: blocks }, () => random.shuffle(['placebo', 'magnesium'])).flat()
}

function chooseNights(random, nights, count) {
  const order = random.shuffle(Array.from({ length: nights }, (_, night) => night))
  return new Set(order.slice(0, count))
}

function centredTime(night, nights) {
  return (night + 1 - (nights + 1) / 2) / nights
}

function cramps(base) {
  const random = base.createRandom(seed, 1)
  const truth = { b0: Math.log(1.1), b1: Math.log(0.55), b2: -0.3, sigma: 0.5, rho: 0.5, h: 2 }
  const [blocks, nightsPerPeriod] = [3, 14]
  const sequence = drawSequence(random, blocks)
  const arms = sequence.flatMap((label) => Array(nightsPerPeriod).fill(label))
  const nights = arms.length
  const missing = [...chooseNights(random, nights - 2, 8)].map((night) => night + 1)
  const withoutRow = new Set(missing.slice(0, 6))
  const emptyCells = new Set(missing.slice(6))
  const x = exposures(
    arms.map((label) => label === 'magnesium'),
    truth.h,
  )
  const u = chain(base, random, nights, truth.sigma, truth.rho)
  const start = base.parseCivilDate('2026-01-05').value
  const rows = arms.map((arm, night) => {
    const eta = truth.b0 + truth.b1 * x[night] + truth.b2 * centredTime(night, nights) + u[night]
    const count = base.drawPoisson(random, Math.exp(eta))
    let minutes = 0
    for (let i = 0; i < count; i++) minutes += 1 + Math.floor(base.drawGamma(random, 2, 1.8))
    const pain = count === 0 ? 0 : Math.min(10, 2 + base.drawPoisson(random, 2.2 + 0.5 * count))
    const sleep = Math.min(10, base.drawPoisson(random, 1.5 + 0.9 * count))
    const values = [count, minutes, pain, sleep]
    return {
      date: base.addDays(start, night),
      arm,
      values: emptyCells.has(night) ? values.map(() => null) : values,
    }
  })
  const design = {
    version: 'legwork/design/1',
    arms: ['placebo', 'magnesium'],
    blocks,
    periodsPerBlock: 2,
    nightsPerPeriod,
    washoutNights: 0,
    baselineNights: 0,
    allocation: { rule: 'permuted-blocks' },
    startDate: start,
    sequence,
  }
  return { rows: rows.filter((_, night) => !withoutRow.has(night)), design }
}

function restlessLegs(base) {
  const random = base.createRandom(seed, 2)
  const truth = { b1: -0.9, b2: 0.2, sigma: 0.9, rho: 0.6 }
  const cutpoints = [-4, -2.6, -1.7, -1, -0.3, 0.4, 1.1, 1.9, 2.9, 4.2]
  const arms = drawSequence(random, 4).flatMap((label) => Array(7).fill(label))
  const nights = arms.length
  const missing = chooseNights(random, nights, 3)
  const u = chain(base, random, nights, truth.sigma, truth.rho)
  const start = base.parseCivilDate('2026-02-02').value
  return arms
    .map((arm, night) => {
      const on = arm === 'magnesium' ? 1 : 0
      const eta = truth.b1 * on + truth.b2 * centredTime(night, nights) + u[night]
      const p = random.nextUniform()
      const latent = eta + Math.log(p / (1 - p))
      const score = cutpoints.filter((cut) => latent > cut).length
      return { date: base.addDays(start, night), arm, values: [score] }
    })
    .filter((_, night) => !missing.has(night))
}

function dutchExcel(base) {
  const random = base.createRandom(seed, 3)
  const truth = { b0: Math.log(1.4), b1: 0, b2: 0, sigma: 0.4, rho: 0.4 }
  const baseline = 14
  const periods = drawSequence(random, 3)
  const arms = [...Array(baseline).fill(null), ...periods.flatMap((label) => Array(7).fill(label))]
  const nights = arms.length
  const missing = chooseNights(random, nights, 4)
  const u = chain(base, random, nights, truth.sigma, truth.rho)
  const start = base.parseCivilDate('2026-09-21').value
  return arms
    .map((arm, night) => {
      const count = base.drawPoisson(random, Math.exp(truth.b0 + u[night]))
      const pain = count === 0 ? 0 : Math.min(10, 2 + random.nextBelow(11) / 2 + 0.5)
      return { date: base.addDays(start, night), arm, values: [count, pain] }
    })
    .filter((_, night) => !missing.has(night))
}

const readme = `# Example diaries

Simulated, not real people. Written by \`tools/generators/examples.mjs\` (run \`npm run generate\`),
Philox4x32-10 with seed ${seed} and streams 1, 2 and 3. The truth that was simulated:

| file | nights | what | truth |
|---|---|---|---|
| \`cramps-placebo-magnesium.csv\` | 84 | cramps a night, minutes, pain and sleep disturbance (0–10); 3 blocks of two 14-night periods; 6 nights without a row and 2 with empty cells | Poisson: rate 1.1 a night on placebo, magnesium × 0.55 with a half-life of 2 nights, trend −0.3, sigma 0.5, rho 0.5 |
| \`design.json\` | 84 | the design of that diary | drawn from stream 1 |
| \`rls-evening-score.csv\` | 56 | severity of restless legs (0–10); 4 blocks of two 7-night periods; 3 nights without a row | ordinal: log odds ratio −0.9, trend 0.2, sigma 0.9, rho 0.6 |
| \`excel-dutch.csv\` | 56 | as a Dutch Excel saves it (semicolons, d-m-yyyy, decimal commas, byte order mark, CRLF): 14 baseline nights without treatment, then 3 blocks of two 7-night periods; 4 nights without a row | Poisson: rate 1.4, no effect, sigma 0.4, rho 0.4 |

A diary has one row a night. The date is that of the evening. A night without a row, and an empty
cell, are missing, never zero. A row with an empty arm is outside the comparison.

\`trial.json\` is a whole made-up trial of magnesium against placebo, as the page Result of the app saves it
(\`schemas/trial-record.schema.json\`): 28 nights before, 3 blocks of two 14-night periods, blinded by a helper and opened at the
end; \`madeTrial\` of \`packages/testing\` with seed 4, 1.2 cramps a night, half of them with magnesium.
\`legwork report examples/trial.json\` writes its reports.

\`person.json\` is a made-up woman of 66 with cramps and four medicines (\`schemas/person.schema.json\`), for \`legwork check\`.
\`food.csv\` is what a made-up person ate on three days that do not touch each other, with a magnesium pill each evening: one row
a food or pill (kind \`food\` or \`supplement\`), with an amount and a household measure, g, or mg compound, for
\`legwork intake examples/food.csv --person examples/person.json\`. Both were written by hand, as was \`study.json\`.

\`study.json\` is a made-up study file (\`schemas/study.schema.json\`): what a foundation asks of everyone
who takes part in a series of personal trials. \`legwork trial check examples/study.json\` reads it.
\`series/participant-1.json\` to \`-6.json\` (\`schemas/series-result.schema.json\`) are what six made-up participants of that study
saved, and \`nights-before.csv\` the four weeks before a trial, both by \`tools/generators/series-examples.mjs\`, Philox4x32-10
with seeds 11 to 16 and 17: Poisson, 0.7, 0.9 or 1.1 cramps a night, stretching × 0.75; the sixth stopped after 35 nights.
`

/** A whole made-up trial, blinded and opened, as the app saves it; `trialOf` fixes how it went. */
const trialOf = { seed: 4, rate: 1.2, left: 0.5 }

async function trialRecord(base) {
  const { madeTrial, madeTrialId } = await loadTs('packages/testing/src/index.ts')
  const { writeTrialRecord } = await loadTs('packages/domain/src/index.ts')
  const exportedOn = base.parseCivilDate('2026-04-28').value
  return pretty(writeTrialRecord(madeTrial(trialOf), madeTrialId, exportedOn), 'json')
}

async function pretty(text, parser) {
  return format(text, { ...(await resolveConfig(inRoot('package.json'))), parser })
}

export async function files() {
  const base = await loadTs('packages/base/src/index.ts')
  const { writeDiary } = await loadTs('packages/domain/src/index.ts')
  const { rows, design } = cramps(base)
  const write = (date, arm, outcomes, nights, style) =>
    writeDiary({ columns: { date, arm, outcomes }, nights }, style)
  return new Map([
    [
      'examples/cramps-placebo-magnesium.csv',
      write('date', 'arm', ['cramps', 'minutes', 'pain', 'sleep'], rows),
    ],
    ['examples/design.json', await pretty(JSON.stringify(design), 'json')],
    ['examples/rls-evening-score.csv', write('date', 'arm', ['severity'], restlessLegs(base))],
    [
      'examples/excel-dutch.csv',
      write('datum', 'behandeling', ['krampen', 'pijn'], dutchExcel(base), 'dutch-excel'),
    ],
    ['examples/trial.json', await trialRecord(base)],
    ['examples/README.md', await pretty(readme, 'markdown')],
  ])
}
