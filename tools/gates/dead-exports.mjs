// An exported value that no other file of the house mentions is dead: a package's door (index.ts) is no use by itself,
// a test, a bench or a generator is. Types are left out: they cost nothing and name a shape for readers.
import { readFile } from 'node:fs/promises'
import { repositoryFiles } from '../lib/git-files.mjs'
import { inRoot } from '../lib/paths.mjs'

const source = /^((packages|apps|bench)\/.*\.tsx?|tools\/.*\.mjs)$/
const declared = /^export\s+(?:async\s+)?(?:const|let|function\*?|class)\s+([A-Za-z_$][\w$]*)/gm

/** files: Map(path → text). Returns dead names as `path: name`. */
export function deadExports(files) {
  const words = new Map()
  for (const [path, text] of files) words.set(path, new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? []))
  const problems = []
  for (const [path, text] of files) {
    if (!/\/src\//.test(path) || /\/(generated)\/|index\.ts$/.test(path)) continue
    for (const [, name] of text.matchAll(declared)) {
      let used = false
      for (const [other, its] of words) {
        if (/\/src\/index\.ts$/.test(other)) continue
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
