// What docs/measured says must have been measured on the sources as they are now.
import { readFile, readdir } from 'node:fs/promises'
import { hashOfSources } from '../lib/measured.mjs'
import { inRoot } from '../lib/paths.mjs'

/**
 * records: [{ name, sources, hash, checks }]; suites: names that must have a record; gaps: checks known to fail,
 * each with its reason. A gap that has closed must be taken off the list. A record without sources (speed, full-size) tells
 * the date and version it is of, and is not stale by itself.
 */
export async function staleMeasurements(records, suites, gaps, hashOf) {
  const problems = []
  for (const suite of suites) {
    if (!records.some((r) => r.name === suite))
      problems.push(`${suite}: never measured (npm run calibrate ${suite})`)
  }
  for (const record of records) {
    if (
      record.sources === undefined
        ? suites.includes(record.name)
        : (await hashOf(record.sources)) !== record.hash
    )
      problems.push(`${record.name}: measured on other sources (npm run calibrate ${record.name})`)
    for (const check of record.checks ?? []) {
      const known = gaps.some((gap) => gap.suite === record.name && gap.check === check.name)
      if (!check.ok && !known)
        problems.push(`${record.name}: ${check.name} failed when it was measured`)
      if (check.ok && known)
        problems.push(`${record.name}: ${check.name} is on the list of gaps and passes now`)
    }
  }
  for (const gap of gaps) {
    const record = records.find((r) => r.name === gap.suite)
    if (record !== undefined && !(record.checks ?? []).some((check) => check.name === gap.check))
      problems.push(`${gap.suite}: the list of gaps names a check it does not have, ${gap.check}`)
  }
  return problems
}

const namesIn = async (folder, end) =>
  (await readdir(inRoot(folder))).filter((f) => f.endsWith(end)).map((f) => f.slice(0, -end.length))

export const measured = {
  name: 'measurements fresh',
  async check() {
    const suites = await namesIn('bench/calibrate', '.ts')
    const names = (await namesIn('docs/measured', '.json')).filter((n) => n !== 'known-gaps')
    const gaps = JSON.parse(await readFile(inRoot('docs/measured/known-gaps.json'), 'utf8'))
    const records = []
    for (const name of names)
      records.push(JSON.parse(await readFile(inRoot(`docs/measured/${name}.json`), 'utf8')))
    return {
      looked: suites.length,
      problems: await staleMeasurements(records, suites, gaps, hashOfSources),
    }
  },
  planted: () =>
    staleMeasurements(
      [{ name: 'a', sources: ['x'], hash: 'new', checks: [{ name: 'c', ok: false }] }],
      [],
      [],
      async () => 'new',
    ),
}
