// What six participants of examples/study.json sent, and the nights before a trial: made up, seeds 11 to 16 and 17.
import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { loadTs } from '../lib/load-ts.mjs'
import { inRoot } from '../lib/paths.mjs'

const people = 6
const firstSeed = 11
const nightsBefore = 28

/** Nine digits: the last ones are not the same in every engine, and nobody needs them. */
const short = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)

async function pretty(value) {
  const text = JSON.stringify(value, short)
  return format(text, { ...(await resolveConfig(inRoot('package.json'))), parser: 'json' })
}

/** The result of one participant: the trial of the study, lived through, analysed and written as the app does. */
function resultOf({ domain, testing }, study, n) {
  const { design, outcomes } = JSON.parse(study)
  const log = testing.madeSeriesTrial(
    {
      seed: firstSeed + n,
      remedy: 'stretching',
      blinding: 'open',
      blocks: design.blocks,
      nightsPerPeriod: design.nightsPerPeriod,
      washout: design.washoutNights,
      secondary: outcomes.secondary,
      rate: 0.7 + 0.2 * (n % 3),
      left: 0.75,
      // the last one stopped after five weeks
      ...(n === people - 1 ? { stopAt: 35 } : {}),
    },
    (0xa11ce + 7919 * n).toString(16).padStart(20, '0'),
    study,
  )
  const view = domain.foldTrials(log).trials.get(testing.madeTrialId)
  const result = domain.seriesResult(view, domain.foldNights(log))
  if (!result.ok) throw new Error(`resultOf: a result, got ${JSON.stringify(result.error)}`)
  return result.value
}

/** Four weeks of nights before a trial, as the app writes a diary: no arm yet. */
function before({ base }) {
  const random = base.createRandom(firstSeed + people)
  const first = base.parseCivilDate('2026-10-05').value
  const rows = Array.from(
    { length: nightsBefore },
    (_, n) => `${base.addDays(first, n)},,${base.drawPoisson(random, 1)}`,
  )
  return `date,arm,cramps\n${rows.join('\n')}\n`
}

export async function files() {
  const base = await loadTs('packages/base/src/index.ts')
  const domain = await loadTs('packages/domain/src/index.ts')
  const testing = await loadTs('packages/testing/src/index.ts')
  const study = await readFile(inRoot('examples/study.json'), 'utf8')
  const made = new Map([['examples/nights-before.csv', before({ base })]])
  for (let n = 0; n < people; n++)
    made.set(
      `examples/series/participant-${n + 1}.json`,
      await pretty(resultOf({ domain, testing }, study, n)),
    )
  return made
}
