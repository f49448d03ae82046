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
    const [unlisted] = await eslint.lintText("export { Route } from 'wouter-preact'\n", {
      filePath: 'apps/web/src/routes.ts',
    })
    const rules = [result, unlisted].flatMap(({ messages }) => messages.map((m) => m.ruleId))
    const caught = [
      'no-restricted-globals',
      'no-restricted-properties',
      'no-restricted-imports',
    ].every((rule) => rules.includes(rule))
    return caught ? [result, unlisted].flatMap(describe) : []
  },
}
