// House rules that no tool knows: suppressions carry a reason, tests are not switched off, the project stands alone.
import { readFile } from 'node:fs/promises'
import { repositoryFiles } from '../lib/git-files.mjs'
import { inRoot } from '../lib/paths.mjs'

const text = /\.(ts|tsx|mjs|cjs|js|json|md|css|html|ya?ml|csv|sh)$/
const self = /^(tools\/gates\/house-rules\.mjs|package-lock\.json|.*\/package-lock\.json)$/

const rules = [
  {
    name: 'a suppression has its reason on the same line',
    files: /\.(ts|tsx|mjs|js)$/,
    wrong: /eslint-disable(?!.*--\s\S)/,
  },
  {
    name: 'tests are not switched off or narrowed',
    files: /\.(ts|tsx)$/,
    wrong: /\b(it|test|describe)\.(only|skip|todo)\(/,
  },
  {
    name: 'the project stands alone',
    files: text,
    wrong: /\.\.\/shared\/|(^|["'` =(])\/(work|farm|root)\//,
  },
  {
    name: 'nothing is left for later in code',
    files: /\.(ts|tsx|mjs|js)$/,
    wrong: /\b(TODO|FIXME|HACK)\b/,
  },
]

/** files: Map(path → text). */
export function brokenHouseRules(files) {
  const problems = []
  for (const [path, content] of files) {
    for (const rule of rules) {
      if (!rule.files.test(path)) continue
      content.split('\n').forEach((line, index) => {
        if (rule.wrong.test(line)) problems.push(`${path}:${index + 1}: ${rule.name}`)
      })
    }
  }
  return problems
}

export const houseRules = {
  name: 'house rules',
  async check() {
    const paths = (await repositoryFiles()).filter((f) => text.test(f) && !self.test(f))
    const files = new Map()
    for (const path of paths) files.set(path, await readFile(inRoot(path), 'utf8'))
    return { looked: files.size, problems: brokenHouseRules(files) }
  },
  planted: async () =>
    brokenHouseRules(new Map([['packages/x/test/a.test.ts', 'it' + ".only('x', () => {})\n"]])),
}
