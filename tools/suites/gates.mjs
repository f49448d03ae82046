import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { arrows } from '../gates/arrows.mjs'
import { deadExportsGate } from '../gates/dead-exports.mjs'
import { format } from '../gates/format.mjs'
import { generated } from '../gates/generated.mjs'
import { houseRules } from '../gates/house-rules.mjs'
import { lint } from '../gates/lint.mjs'
import { measured } from '../gates/measured.mjs'
import { types } from '../gates/types.mjs'
import { gateSuite } from '../lib/suites.mjs'

/** The gates that ask nothing of each other, the longest first: they run side by side. */
const gates = [lint, format, generated, types, arrows, deadExportsGate, houseRules, measured]

/** Runs a gate in a thread of its own; a gate that ends without an outcome is a failure. */
const inThread = (name) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: { gate: name } })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (code) => {
      reject(new Error(`gate ${name}: must give an outcome, ended with ${code}`))
    })
  })

/** The gates as suites, each in a thread. */
export const gateSuites = gates.map(gateSuite).map((suite, nth) => ({
  name: suite.name,
  run: () => inThread(gates[nth].name),
}))

if (!isMainThread && workerData?.gate !== undefined) {
  const gate = gates.find(({ name }) => name === workerData.gate)
  parentPort.postMessage(await gateSuite(gate).run())
}
