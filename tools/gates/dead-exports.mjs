// An exported name that no other file of the house mentions is dead. A package's door (index.ts) counts as a mention
// for a type, which readers of the package need; a value must be used, or proven by a test, somewhere else.
import { readFile } from 'node:fs/promises'
import { repositoryFiles } from '../lib/git-files.mjs'
import { inRoot } from '../lib/paths.mjs'

const source = /^(packages|apps|bench)\/.*\.tsx?$/
const declared =
  /^export\s+(?:declare\s+)?(?:async\s+)?(const|let|function\*?|class|type|interface)\s+([A-Za-z_$][\w$]*)/gm

/** files: Map(path → text). Returns dead names as `path: name`. */
export function deadExports(files) {
  const words = new Map()
  for (const [path, text] of files) words.set(path, new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? []))
  const problems = []
  for (const [path, text] of files) {
    if (!/\/src\//.test(path) || /\/(generated)\/|index\.ts$/.test(path)) continue
    for (const [, kind, name] of text.matchAll(declared)) {
      let used = false
      for (const [other, its] of words) {
        if (kind !== 'type' && kind !== 'interface' && /\/src\/index\.ts$/.test(other)) continue
        if (other !== path && its.has(name)) {
          used = true
          break
        }
      }
      if (!used) problems.push(`${path}: ${name} is exported and never used`)
    }
  }
  return problems
}

export const deadExportsGate = {
  name: 'dead exports',
  async check() {
    const paths = (await repositoryFiles()).filter((f) => source.test(f))
    const files = new Map()
    for (const path of paths) files.set(path, await readFile(inRoot(path), 'utf8'))
    return { looked: files.size, problems: deadExports(files) }
  },
  planted: async () =>
    deadExports(
      new Map([
        ['packages/x/src/a.ts', 'export const used = 1\nexport const forgotten = 2\n'],
        ['packages/x/src/b.ts', "import { used } from './a.ts'\nused\n"],
      ]),
    ),
}
