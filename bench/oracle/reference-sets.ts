import { readdir, readFile } from 'node:fs/promises'
import type { ReferenceSet } from './reference.ts'

const FOLDER = 'packages/stats/test/fixtures/reference'

/** The reference sets of one person, by name; run from the root of the checkout. */
export async function referenceSets(): Promise<ReferenceSet[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort()
  const sets: ReferenceSet[] = []
  for (const name of names) {
    const set: unknown = JSON.parse(await readFile(`${FOLDER}/${name}`, 'utf8'))
    if (typeof set === 'object' && set !== null && 'treated' in set) sets.push(set as ReferenceSet)
  }
  return sets
}
