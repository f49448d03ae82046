// A suite is { name, run(): {passed, failed, looked?, details[]} }. Runs them in order, prints each, sums.

/** Runs the suites; prints a line each and the failures; ends with `N passed, N failed`. */
export async function runSuites(suites) {
  let passed = 0
  let failed = 0
  for (const suite of suites) {
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
    passed += outcome.passed
    failed += outcome.failed
    if (outcome.failed > 0 && suite.blocking === true) break
  }
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
