import { readFile, rm } from 'node:fs/promises'
import { inRoot, root } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

/** A Vitest run as a suite, read from its JSON report. */
export function vitestSuite(name, config, env = {}) {
  return {
    name,
    async run() {
      const report = inRoot('.cache', `${config}.json`)
      await rm(report, { force: true })
      const result = await run(
        process.execPath,
        [
          inRoot('node_modules/vitest/vitest.mjs'),
          'run',
          '--config',
          config,
          '--reporter=json',
          `--outputFile=${report}`,
        ],
        { cwd: root, env },
      )
      let json
      try {
        json = JSON.parse(await readFile(report, 'utf8'))
      } catch {
        return { passed: 0, failed: 1, details: [(result.stdout + result.stderr).slice(-3000)] }
      }
      const details = []
      for (const file of json.testResults) {
        if (file.message) details.push(`${file.name.slice(root.length + 1)}: ${file.message}`)
        for (const test of file.assertionResults) {
          if (test.status === 'failed') {
            details.push(`${file.name.slice(root.length + 1)}: ${test.fullName}`)
            details.push(
              ...test.failureMessages.map((m) => m.split('\n').slice(0, 6).join('\n       ')),
            )
          }
        }
      }
      const broken = json.testResults.filter(
        (f) => f.status === 'failed' && f.assertionResults.length === 0,
      )
      const switchedOff = json.numPendingTests + json.numTodoTests
      if (switchedOff > 0) details.push(`${switchedOff} tests are switched off`)
      const failed = json.numFailedTests + broken.length + switchedOff
      const odd = failed === 0 && result.code !== 0 ? 1 : 0
      if (odd) details.push((result.stdout + result.stderr).slice(-3000))
      return {
        passed: json.numPassedTests,
        failed: failed + odd,
        looked: json.testResults.length,
        details,
      }
    },
  }
}
