import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { inRoot } from '../lib/paths.mjs'
import { generatedFiles } from '../generate.mjs'

/** wanted: Map(path → text); read: path → text on disk or null. */
export async function staleFiles(wanted, read) {
  const problems = []
  for (const [path, content] of wanted) {
    if ((await read(path)) !== content) problems.push(`${path}: stale (npm run generate)`)
  }
  return problems
}

export const generated = {
  name: 'generated files fresh',
  async check() {
    const wanted = await generatedFiles()
    const read = async (path) => (existsSync(inRoot(path)) ? readFile(inRoot(path), 'utf8') : null)
    return { looked: wanted.size, problems: await staleFiles(wanted, read) }
  },
  planted: () => staleFiles(new Map([['a.json', '{"new":true}']]), async () => '{"old":true}'),
}
