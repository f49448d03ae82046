import { useEffect, useMemo, useState } from 'preact/hooks'
import { nextTrialChances } from '@legwork/domain'
import type { Entry, NextTrialChances, NextTrialPlan, TrialResultRefusal } from '@legwork/domain'
import { joinChunks } from '@legwork/stats'
import type { SimulationChunk } from '@legwork/stats'
import { chunksOf } from '@legwork/workers'
import { createPool } from '@legwork/workers/browser'
import { useJournalState } from '../../state/journal.ts'
import type { NextChunk, ResultAnswer } from './messages.ts'
import type { ResultSoFar } from './view-model.ts'
import { prepareResult, takeResultWorker } from './waiting-worker.ts'

/** How far the working out has come. */
export type Working =
  | { readonly type: 'refused'; readonly refusal: TrialResultRefusal }
  | { readonly type: 'defect'; readonly message: string }
  | ({ readonly type: 'working' } & ResultSoFar)

const nothing: Working = {
  ...{ type: 'working', estimate: null, answer: null, result: null, later: null, next: null },
}

/** Trials simulated for each length of a new trial. */
const simulated = 200
const chunkSize = 10

async function simulate(
  plans: readonly NextTrialPlan[],
  signal: AbortSignal,
): Promise<readonly NextTrialChances[]> {
  const tasks = plans.flatMap(({ plan }) =>
    chunksOf(0, simulated, chunkSize).map(({ from, to }): NextChunk => ({ plan, from, to })),
  )
  const pool = createPool({
    start: () =>
      new Worker(new URL('../../workers/simulate-next.worker.ts', import.meta.url), {
        type: 'module',
      }),
  })
  const done = await pool.run<NextChunk, SimulationChunk>(tasks, { signal })
  pool.close()
  if (!done.ok) return []
  const each = tasks.length / Math.max(1, plans.length)
  return plans.flatMap((plan, index) => {
    const { rows } = joinChunks(done.value.slice(index * each, (index + 1) * each))
    return nextTrialChances(plan, rows) ?? []
  })
}

const about = ({ kind }: Entry) => /^(trial|nights)\//.test(kind)

/**
 * Works the result of a trial out off the main thread; the same entries are worked out once. The worker is started as
 * soon as the screen opens, while the diary is still being read.
 */
export function useResult(trial: string | null): Working {
  const { entries } = useJournalState()
  const relevant = useMemo(() => entries.filter(about), [entries])
  const mark = `${String(relevant.length)} ${relevant.at(-1)?.id ?? ''}`
  const [working, setWorking] = useState<Working>(nothing)
  useEffect(prepareResult, [])
  useEffect(() => {
    setWorking(nothing)
    if (trial === null) return
    const worker = takeResultWorker()
    const leaving = new AbortController()
    const add = (more: Partial<ResultSoFar>) => {
      if (leaving.signal.aborted) return
      setWorking((now) => (now.type === 'working' ? { ...now, ...more } : now))
    }
    worker.onmessage = ({ data }: MessageEvent<ResultAnswer>) => {
      switch (data.type) {
        case 'estimate':
          add({ estimate: data.estimate })
          break
        case 'answer':
          add({ answer: data.answer })
          break
        case 'result':
          add({ result: data.result })
          break
        case 'later':
          add({ later: data.later })
          break
        case 'plans':
          worker.terminate()
          simulate(data.plans, leaving.signal)
            .then((next) => {
              add({ next })
            })
            .catch((error: unknown) => {
              throw error
            })
          break
        case 'refused':
        case 'defect':
          setWorking(data)
          break
      }
    }
    worker.onerror = ({ message }) => {
      setWorking({ type: 'defect', message })
    }
    worker.postMessage({ entries: relevant, trial })
    return () => {
      leaving.abort()
      worker.terminate()
    }
    // `mark` stands for the entries: another array with the same entries is no reason to work again
  }, [trial, mark])
  return working
}
