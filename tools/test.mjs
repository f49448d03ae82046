// npm test: installs if needed, runs everything CI runs, ends with the line `N passed, N failed`.
import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/paths.mjs'

await ensureInstalled(root)
const { runSuites } = await import('./lib/suites.mjs')
const { verifySuites, browserSuites } = await import('./suites/all.mjs')
process.exitCode = (await runSuites([...verifySuites, ...browserSuites])) ? 0 : 1
