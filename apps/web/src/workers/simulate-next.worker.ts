import { runChunk } from '@legwork/stats'
import { serveTasks } from '@legwork/workers/browser'
import type { NextChunk } from '../rooms/result/messages.ts'

serveTasks((task, progress) => {
  const { plan, from, to } = task as NextChunk
  return runChunk(plan, from, to, progress)
})
