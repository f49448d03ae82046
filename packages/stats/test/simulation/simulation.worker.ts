import { serveTasks } from '@legwork/workers/node'
import { runChunk } from '../../src/simulation/run-chunk.ts'
import type { SimulationPlan } from '../../src/simulation/run-chunk.ts'

serveTasks((given, progress) => {
  const { plan, from, to } = given as { plan: SimulationPlan; from: number; to: number }
  return runChunk(plan, from, to, progress)
})
