import { isMainThread, Worker } from 'node:worker_threads'
import { expectOk } from '@legwork/base'
import {
  checkPlan,
  designFromBlocks,
  joinChunks,
  normalPrior,
  operatingCharacteristics,
  runChunk,
} from '@legwork/stats'
import type { SimulationChunk, SimulationPlan } from '@legwork/stats'
import { chunksOf } from '@legwork/workers'
import { createPool, serveTasks } from '@legwork/workers/node'

export type BenchTable = {
  title: string
  columns: string[]
  rows: (string | number)[][]
}

const trials = 1000

/** 56 nights, four AB/BA pairs of a week, a tenth of the nights missing. */
function planOf(): SimulationPlan {
  const counts = { nightsPerPeriod: 7, periodsPerBlock: 2, blocks: 4 }
  const truth = {
    family: 'poisson',
    intercept: 0.2,
    effects: [-0.5],
    trend: -0.3,
    sigma: 0.5,
    rho: 0.5,
    dispersion: 0,
    halfLife: 0,
  } as const
  return expectOk(
    checkPlan({
      design: expectOk(designFromBlocks(['placebo', 'magnesium'], counts), 'design'),
      truths: [{ weight: 1, truth }],
      missing: { share: 0.1 },
      seed: 20260801,
      analysis: { priors: [{ name: 'wide', prior: normalPrior(0, 1) }] },
      verdict: { better: 'lower', scale: 'ratio', smallestEffect: 0.75 },
      randomisation: false,
    }),
    'plan',
  )
}

type Task = { readonly plan: SimulationPlan; readonly from: number; readonly to: number }

// the bench is one bundle: started as a worker, the same file answers tasks
if (!isMainThread) {
  serveTasks((given, progress) => {
    const { plan, from, to } = given as Task
    return runChunk(plan, from, to, progress)
  })
}

/** 1,000 simulated and fitted Poisson trials of 56 nights: seconds from first task to last answer. */
export async function run(): Promise<BenchTable> {
  const plan = planOf()
  const rows: (string | number)[][] = []
  let first: string | null = null
  for (const size of [2, 1, 5]) {
    const pool = createPool({ size, start: () => new Worker(new URL(import.meta.url)) })
    const tasks = chunksOf(0, trials, 20).map((part) => ({ plan, ...part }))
    const begin = performance.now()
    const cpuBegin = process.cpuUsage()
    const chunks = expectOk(await pool.run<Task, SimulationChunk>(tasks), 'simulation')
    const seconds = (performance.now() - begin) / 1000
    const cpu = process.cpuUsage(cpuBegin)
    pool.close()
    const found = operatingCharacteristics(plan, joinChunks(chunks).rows)
    const text = JSON.stringify(found)
    first ??= text
    const [contrast] = found.contrasts
    rows.push([
      size,
      trials,
      Number(seconds.toFixed(2)),
      size === 2 ? '< 10' : '',
      Number(((cpu.user + cpu.system) / 1000 / trials).toFixed(2)),
      contrast?.power?.helpsOrProbably.share ?? '',
      contrast?.coverage[95].share ?? '',
      text === first ? 'yes' : 'NO',
    ])
  }
  return {
    title: 'Power: 1,000 simulated and fitted Poisson trials of 56 nights, effect -0.5',
    columns: [
      'workers',
      'trials',
      'seconds',
      'target',
      'CPU ms per trial',
      'helps or probably',
      '95 % coverage',
      'same figures',
    ],
    rows,
  }
}
