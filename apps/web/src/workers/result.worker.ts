import {
  foldNights,
  foldTrials,
  laterChecks,
  nextTrialPlans,
  trialResultSteps,
} from '@legwork/domain'
import { analyse } from '@legwork/stats'
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
  const steps = trialResultSteps(view, nights)
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) post(step.value)
  const result = step.value
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

let asked = false

self.onmessage = (event: MessageEvent<ResultRequest>) => {
  asked = true
  try {
    work(event.data)
  } catch (error) {
    post({ type: 'defect', message: String(error) })
  }
}

const rounds = 12

// A worker that waits does small analyses meanwhile: the real one then takes half the time. Each is short and the next
// comes after what was asked.
function warmUp(round = 0): void {
  if (asked || round === rounds) return
  analyse(
    {
      family: 'poisson',
      outcome: Array.from({ length: 28 }, (_, night) => (night * 5) % 3),
      arm: Array.from({ length: 28 }, (_, night) => Math.floor(night / 7) % 2),
      armCount: 2,
    },
    { skip: { error: true, absolute: true, nuisance: true } },
  )
  setTimeout(warmUp, 0, round + 1)
}

setTimeout(warmUp, 0)
