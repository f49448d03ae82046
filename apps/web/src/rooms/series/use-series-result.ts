import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Entry } from '@legwork/domain'
import { useJournalState } from '../../state/journal.ts'
import type { SeriesResultAnswer, SeriesResultRequest } from './messages.ts'

const about = ({ kind }: Entry) => /^(trial|nights|series)\//.test(kind)

/** Works out a participant's result for the series off the main thread; null while it works. */
export function useSeriesResult(trial: string): SeriesResultAnswer | null {
  const { entries } = useJournalState()
  const relevant = useMemo(() => entries.filter(about), [entries])
  const mark = `${String(relevant.length)} ${relevant.at(-1)?.id ?? ''}`
  const [answer, setAnswer] = useState<SeriesResultAnswer | null>(null)
  useEffect(() => {
    setAnswer(null)
    const worker = new Worker(new URL('../../workers/series-result.worker.ts', import.meta.url), {
      type: 'module',
    })
    worker.onmessage = ({ data }: MessageEvent<SeriesResultAnswer>) => {
      worker.terminate()
      setAnswer(data)
    }
    worker.onerror = ({ message }) => {
      setAnswer({ type: 'defect', message })
    }
    const request: SeriesResultRequest = { entries: relevant, trial }
    worker.postMessage(request)
    return () => {
      worker.terminate()
    }
    // `mark` stands for the entries: another array with the same entries is no reason to work again
  }, [trial, mark])
  return answer
}
