// npm run guides: makes the pictures of docs/guides by living through the whole trial of the journey test.
import { mkdir } from 'node:fs/promises'
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, root } from './lib/paths.mjs'

await ensureInstalled(root)
const { testBrowser } = await import('./lib/browser.mjs')
const { buildAll } = await import('./build.mjs')
const { run } = await import('./lib/run.mjs')
await buildAll(['packages', 'web'])
const browser = await testBrowser()
const folder = inRoot('docs/guides/pictures')
await mkdir(folder, { recursive: true })
const result = await run(
  process.execPath,
  [
    inRoot('node_modules/vitest/vitest.mjs'),
    ...['run', '--config', 'vitest.e2e.config.ts', 'apps/web/e2e/specs/journey-'],
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    env: {
      ...process.env,
      LEGWORK_CHROME: browser.executablePath,
      LEGWORK_CHROME_ARGS: JSON.stringify(browser.args),
      LEGWORK_GUIDE: folder,
    },
  },
)
console.log(result.stdout.slice(-4000), result.stderr.slice(-2000))
console.log(`pictures in ${folder}`)
process.exit(result.code)
