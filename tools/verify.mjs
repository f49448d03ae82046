// npm run verify: everything CI runs, without the browser.
import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/paths.mjs'

await ensureInstalled(root)
const { runSuites } = await import('./lib/suites.mjs')
const { verifySuites } = await import('./suites/all.mjs')
process.exitCode = (await runSuites(verifySuites)) ? 0 : 1
