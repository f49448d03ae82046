import { foldNights, foldTrials, laterChecks, nextTrialPlans, trialResult } from '@legwork/domain'
import type { ResultAnswer, ResultRequest } from '../rooms/result/messages.ts'

const post = (answer: ResultAnswer) => {
  self.postMessage(answer)
}

/** The answer first, then what is looked at beside it, then the plans of the simulations. */
function work({ entries, trial }: ResultRequest): void {
  const begin = performance.now()
  const view = foldTrials(entries).trials.get(trial)
  if (view === undefined)
    throw new Error(`result worker: the trial must be in the journal, ${trial}`)
  const nights = foldNights(entries)
  const result = trialResult(view, nights)
  if (!result.ok) {
    post({ type: 'refused', refusal: result.error })
    return
  }
  const milliseconds = performance.now() - begin
  const { analysis } = result.value
  post({ type: 'result', result: { ...result.value, analysis: { ...analysis, milliseconds } } })
  post({ type: 'later', later: laterChecks(view, nights) })
  const plans = nextTrialPlans(view, nights)
  post({ type: 'plans', plans: plans.ok ? plans.value : [] })
}

self.onmessage = (event: MessageEvent<ResultRequest>) => {
  try {
    work(event.data)
  } catch (error) {
    post({ type: 'defect', message: String(error) })
  }
}
