import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { joinChunks, runChunk } from '@legwork/stats'
import type { SimulationChunk, SimulationPlan, TrialRow } from '@legwork/stats'
import { chunksOf } from '@legwork/workers'
import { createPool } from '@legwork/workers/node'

/** One chunk of a plan, as posted to a worker. */
export interface ChunkTask {
  readonly plan: SimulationPlan
  readonly from: number
  readonly to: number
}

const chunkSize = 25
const workerFile = new URL('./worker.mjs', import.meta.url)

/** As many workers as there are cores this process may use. */
export const defaultWorkers = (): number => availableParallelism()

/**
 * The trials of every plan, `trials` each, in order; the number of workers never changes them. With one worker, or
 * before the worker is built, they run in this thread.
 */
export async function runPlans(
  plans: readonly SimulationPlan[],
  trials: number,
  workers: number,
  onProgress: (share: number) => void,
): Promise<readonly (readonly TrialRow[])[]> {
  const tasks = plans.flatMap((plan) =>
    chunksOf(0, trials, chunkSize).map(({ from, to }): ChunkTask => ({ plan, from, to })),
  )
  const chunks =
    workers > 1 && existsSync(workerFile)
      ? await inWorkers(tasks, workers, onProgress)
      : tasks.map(({ plan, from, to }, index) => {
          onProgress(index / tasks.length)
          return runChunk(plan, from, to)
        })
  const perPlan = tasks.length / plans.length
  return plans.map(
    (_, index) => joinChunks(chunks.slice(index * perPlan, (index + 1) * perPlan)).rows,
  )
}

async function inWorkers(
  tasks: readonly ChunkTask[],
  workers: number,
  onProgress: (share: number) => void,
): Promise<readonly SimulationChunk[]> {
  const pool = createPool({ size: workers, start: () => new Worker(workerFile) })
  const done = await pool.run<ChunkTask, SimulationChunk>(tasks, {
    onProgress: ({ share }) => {
      onProgress(share)
    },
  })
  pool.close()
  if (!done.ok)
    throw new Error(`runPlans: every chunk must be answered, ${JSON.stringify(done.error)}`)
  return done.value
}
