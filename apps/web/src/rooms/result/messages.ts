import type {
  Entry,
  LaterChecks,
  NextTrialPlan,
  ResultStep,
  TrialResult,
  TrialResultRefusal,
} from '@legwork/domain'

/** What the room asks of its worker: the entries about trials and nights, and which trial. */
export interface ResultRequest {
  readonly entries: readonly Entry[]
  readonly trial: string
}

/** What the worker answers, one after the other. */
export type ResultAnswer =
  | { readonly type: 'refused'; readonly refusal: TrialResultRefusal }
  | ResultStep
  | { readonly type: 'result'; readonly result: TrialResult }
  | { readonly type: 'later'; readonly later: LaterChecks }
  | { readonly type: 'plans'; readonly plans: readonly NextTrialPlan[] }
  | { readonly type: 'defect'; readonly message: string }

/** One piece of a simulation, for the pool. */
export interface NextChunk {
  readonly plan: NextTrialPlan['plan']
  readonly from: number
  readonly to: number
}
