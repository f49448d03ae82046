// What docs/measured says must have been measured on the sources as they are now.
import { readFile, readdir } from 'node:fs/promises'
import { hashOfSources } from '../lib/measured.mjs'
import { inRoot } from '../lib/paths.mjs'

/** records: [{ name, sources, hash, checks }]; suites: names that must have a record. */
export async function staleMeasurements(records, suites, hashOf) {
  const problems = []
  for (const suite of suites) {
    if (!records.some((r) => r.name === suite))
      problems.push(`${suite}: never measured (npm run calibrate ${suite})`)
  }
  for (const record of records) {
    if ((await hashOf(record.sources)) !== record.hash)
      problems.push(`${record.name}: measured on other sources (npm run calibrate ${record.name})`)
    for (const check of record.checks)
      if (!check.ok) problems.push(`${record.name}: ${check.name} failed when it was measured`)
  }
  return problems
}

const namesIn = async (folder, end) =>
  (await readdir(inRoot(folder))).filter((f) => f.endsWith(end)).map((f) => f.slice(0, -end.length))

export const measured = {
  name: 'measurements fresh',
  async check() {
    const suites = await namesIn('bench/calibrate', '.ts')
    const names = await namesIn('docs/measured', '.json')
    const records = []
    for (const name of names)
      records.push(JSON.parse(await readFile(inRoot(`docs/measured/${name}.json`), 'utf8')))
    return {
      looked: suites.length,
      problems: await staleMeasurements(records, suites, hashOfSources),
    }
  },
  planted: () =>
    staleMeasurements(
      [{ name: 'a', sources: ['x'], hash: 'old', checks: [] }],
      [],
      async () => 'new',
    ),
}
