import { foldNights, foldTrials, seriesResult } from '@legwork/domain'
import type { SeriesResultAnswer, SeriesResultRequest } from '../rooms/series/messages.ts'

function work({ entries, trial }: SeriesResultRequest): SeriesResultAnswer {
  const view = foldTrials(entries).trials.get(trial)
  if (view === undefined)
    throw new Error(`series result worker: the trial must be in the journal, ${trial}`)
  const result = seriesResult(view, foldNights(entries))
  return result.ok
    ? { type: 'result', result: result.value }
    : { type: 'refused', refusal: result.error }
}

self.onmessage = (event: MessageEvent<SeriesResultRequest>) => {
  let answer: SeriesResultAnswer
  try {
    answer = work(event.data)
  } catch (error) {
    answer = { type: 'defect', message: String(error) }
  }
  self.postMessage(answer)
}
