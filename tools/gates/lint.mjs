import { ESLint } from 'eslint'
import { root } from '../lib/paths.mjs'

const describe = (result) =>
  result.messages.map(
    (m) => `${result.filePath.slice(root.length + 1)}:${m.line}: ${m.message} (${m.ruleId})`,
  )

export const lint = {
  name: 'lint',
  async check() {
    const eslint = new ESLint({
      cwd: root,
      cache: true,
      cacheLocation: '.cache/eslint/',
      cacheStrategy: 'content',
      errorOnUnmatchedPattern: false,
    })
    const results = await eslint.lintFiles([
      'packages',
      'apps',
      'bench',
      'tools',
      'vitest.config.ts',
    ])
    return { looked: results.length, problems: results.flatMap(describe) }
  },
  async planted() {
    const eslint = new ESLint({ cwd: root })
    const [result] = await eslint.lintText('export const now = Date.now() + Math.random()\n', {
      filePath: 'packages/base/src/index.ts',
    })
    const rules = result.messages.map((m) => m.ruleId)
    return rules.includes('no-restricted-globals') && rules.includes('no-restricted-properties')
      ? describe(result)
      : []
  },
}
