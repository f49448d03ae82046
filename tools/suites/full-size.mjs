// The property tests that run small in `npm test`, at their full size: what ran, how many cases, with which seeds.
import { readFile, rm } from 'node:fs/promises'
import { inRoot, root } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

/**
 * `sizes`: [what is counted, its size at scale 1 as the file writes it in `scaled(…)` or `propertyOptions(…)`, how many
 * times the file runs that size].
 */
const files = [
  {
    file: 'packages/domain/test/trial/allocation.test.ts',
    scale: 20,
    sizes: [['orders drawn', 'scaled(10_000)', 10_000, 5]],
    seeds: 'one fixed stream of bytes a design (6)',
  },
  {
    file: 'packages/domain/test/safety/properties.test.ts',
    scale: 20,
    sizes: [['random people', 'scaled(5000)', 5000, 1]],
    seeds: '20260601, one stream a person',
  },
  {
    file: 'packages/domain/test/diary/fuzz.test.ts',
    scale: 10,
    sizes: [
      ['damaged diaries', 'scaled(1000)', 1000, 1],
      ['arbitrary texts', "'arbitrary diary text', 1000", 1000, 1],
    ],
    seeds: 'hash of the name of the property, one stream a file',
  },
  {
    file: 'packages/stats/test/design/sequences.test.ts',
    scale: 20,
    sizes: [
      ['sequences drawn', 'scaled(9000)', 9000, 1],
      ['whole numbers drawn', 'scaled(3000)', 3000, 1],
    ],
    seeds: 'hash of the name of the test',
  },
  {
    file: 'packages/base/test/random.test.ts',
    scale: 20,
    sizes: [['random numbers, largest test', 'scaled(30_000)', 30_000, 1]],
    seeds: 'written in the file',
  },
]

/** Runs one file at `scale` in a process of its own; a test's own time limit holds, others have none. */
async function runFile({ file, scale, sizes, seeds }) {
  const source = await readFile(inRoot(file), 'utf8')
  for (const [what, text] of sizes)
    if (!source.includes(text))
      throw new Error(`full-size: ${file} must hold ${text} (${what}), it does not`)
  const report = inRoot('.cache', 'full-size.json')
  await rm(report, { force: true })
  const vitest = inRoot('node_modules/vitest/vitest.mjs')
  const given = ['--reporter=json', `--outputFile=${report}`, '--testTimeout=3600000']
  const result = await run(process.execPath, [vitest, 'run', file, ...given], {
    cwd: root,
    env: { LEGWORK_SCALE: String(scale) },
  })
  let json
  try {
    json = JSON.parse(await readFile(report, 'utf8'))
  } catch {
    throw new Error(
      `full-size: ${file} must report\n${(result.stdout + result.stderr).slice(-2000)}`,
    )
  }
  const failed = json.numFailedTests + (json.success ? 0 : json.numFailedTests === 0 ? 1 : 0)
  for (const { assertionResults } of json.testResults)
    for (const test of assertionResults)
      if (test.status === 'failed') console.log(`${test.fullName}\n${test.failureMessages[0]}`)
  return {
    file,
    scale,
    cases: Object.fromEntries(sizes.map(([what, , size, times]) => [what, size * times * scale])),
    seeds,
    tests: json.numTotalTests,
    passed: json.numPassedTests,
    failed,
    seconds: Math.round(result.seconds),
  }
}

/** `share` of 1 is the full size; less is to see that it works. No hash: the date and the version say what ran. */
export async function fullSize(share = 1) {
  const ran = []
  for (const one of files) {
    const found = await runFile({ ...one, scale: one.scale * share })
    console.log(`${found.file}: ${found.passed} passed, ${found.failed} failed, ${found.seconds} s`)
    ran.push(found)
  }
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'))
  return {
    version,
    node: process.version,
    counts: { files: ran.length, tests: ran.reduce((sum, { tests }) => sum + tests, 0) },
    figures: ran,
    checks: ran.map(({ file, failed, passed }) => ({
      name: `${file}: failed at full size`,
      value: failed,
      limit: 0,
      ok: failed === 0 && passed > 0,
    })),
  }
}
