// A suite is { name, run(): {passed, failed, looked?, details[]} }; a list of suites runs side by side.
import { availableParallelism } from 'node:os'

/** Runs a suite and prints its line and failures; one that throws has failed. */
async function runSuite(suite) {
  const begin = performance.now()
  let outcome
  try {
    outcome = await suite.run()
  } catch (error) {
    outcome = { passed: 0, failed: 1, details: [String(error?.stack ?? error)] }
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  const looked = outcome.looked === undefined ? '' : `, looked at ${outcome.looked}`
  console.log(
    `${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${suite.name}: ${outcome.passed} passed, ${outcome.failed} failed${looked} (${seconds} s)`,
  )
  for (const line of (outcome.details ?? []).slice(0, 60)) console.log(`     ${line}`)
  return { ...outcome, ends: outcome.failed > 0 && suite.blocking === true }
}

/** Runs suites side by side, one a core. */
async function runSideBySide(suites) {
  const waiting = [...suites]
  const outcomes = []
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      outcomes.push(await runSuite(next))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return outcomes
}

/** Runs the suites in order; prints a line each and the failures; ends with `N passed, N failed`. */
export async function runSuites(suites) {
  const outcomes = []
  for (const suite of suites) {
    const ran = await runSideBySide([suite].flat())
    outcomes.push(...ran)
    if (ran.some(({ ends }) => ends)) break
  }
  const sum = (what) => outcomes.reduce((total, outcome) => total + outcome[what], 0)
  const [passed, failed] = [sum('passed'), sum('failed')]
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0
}

/** A gate as a suite of two checks: the house obeys, and the planted violation is caught. */
export function gateSuite(gate) {
  return {
    name: `gate ${gate.name}`,
    async run() {
      const { looked, problems } = await gate.check()
      const caught = await gate.planted()
      const details = [...problems]
      if (looked === 0) details.push('looked at nothing')
      if (caught.length === 0) details.push('the planted violation was not caught')
      const obeyed = problems.length === 0 && looked > 0
      const seen = caught.length > 0
      return {
        passed: Number(obeyed) + Number(seen),
        failed: Number(!obeyed) + Number(!seen),
        looked,
        details,
      }
    },
  }
}
