import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { chancesFrom, chancesPlans } from '@legwork/domain'
import type { ChancesQuestion, KeptChances } from '@legwork/domain'
import { joinChunks } from '@legwork/stats'
import type { SimulationChunk, SimulationPlan } from '@legwork/stats'
import { chunksOf } from '@legwork/workers'
import { createPool } from '@legwork/workers/browser'

/** One chunk of a plan, as posted to a worker. */
export interface ChancesTask {
  readonly plan: SimulationPlan
  readonly from: number
  readonly to: number
}

/** Trials played for each improvement: a chance of a half is then known to within 2.5 points. */
const trialsPerRow = 400
const chunkSize = 20

export type ChancesState =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly share: number }
  | { readonly status: 'ready'; readonly chances: KeptChances }
  | { readonly status: 'failed' }

/** Works out what a design can show, in workers, with progress and a way to stop. */
export function useChances(): {
  readonly state: ChancesState
  readonly ask: (question: ChancesQuestion) => void
  readonly cancel: () => void
} {
  const [state, setState] = useState<ChancesState>({ status: 'idle' })
  const running = useRef<AbortController | null>(null)
  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = null
    setState({ status: 'idle' })
  }, [])
  useEffect(() => () => running.current?.abort(), [])
  const ask = useCallback((question: ChancesQuestion) => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setState({ status: 'working', share: 0 })
    const begin = async () => {
      const chances = await worked(question, own.signal, (share) => {
        if (running.current === own) setState({ status: 'working', share })
      })
      if (running.current !== own) return
      setState(chances === null ? { status: 'failed' } : { status: 'ready', chances })
    }
    // after the first picture of the progress bar
    setTimeout(() => void begin(), 0)
  }, [])
  return { state, ask, cancel }
}

async function worked(
  question: ChancesQuestion,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<KeptChances | null> {
  const plans = chancesPlans(question)
  if (!plans.ok) return null
  const tasks = plans.value.flatMap(({ plan }) =>
    chunksOf(0, trialsPerRow, chunkSize).map(({ from, to }): ChancesTask => ({ plan, from, to })),
  )
  const pool = createPool({
    start: () =>
      new Worker(new URL('../../workers/chances.worker.ts', import.meta.url), { type: 'module' }),
  })
  const done = await pool.run<ChancesTask, SimulationChunk>(tasks, {
    signal,
    onProgress: ({ share }) => {
      onProgress(share)
    },
  })
  pool.close()
  if (!done.ok) return null
  const each = tasks.length / plans.value.length
  const rows = plans.value.map(
    (_, index) => joinChunks(done.value.slice(index * each, (index + 1) * each)).rows,
  )
  return chancesFrom(question, plans.value, rows)
}
