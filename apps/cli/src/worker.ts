import { runChunk } from '@legwork/stats'
import { serveTasks } from '@legwork/workers/node'
import type { ChunkTask } from './simulation-pool.ts'

serveTasks((task, progress) => {
  const { plan, from, to } = task as ChunkTask
  return runChunk(plan, from, to, progress)
})
