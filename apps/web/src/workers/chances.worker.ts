import { runChunk } from '@legwork/stats'
import { serveTasks } from '@legwork/workers/browser'
import type { ChancesTask } from '../rooms/trial/use-chances.ts'

serveTasks((task, progress) => {
  const { plan, from, to } = task as ChancesTask
  return runChunk(plan, from, to, progress)
})
