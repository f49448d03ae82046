import type { EvidenceAnswer } from '@legwork/domain'
import type { ModelChoice, ModelledRows } from './models.ts'

/** What the worker of this room is asked. */
export type EvidenceRequest =
  | { readonly type: 'answer'; readonly question: string }
  | { readonly type: 'model'; readonly question: string; readonly choice: ModelChoice }

/** What it answers; `null` for a question that is not known, or rows that cannot be pooled so. */
export type EvidenceReply =
  | { readonly type: 'answer'; readonly answer: EvidenceAnswer | null }
  | { readonly type: 'model'; readonly model: ModelledRows | null }
  | { readonly type: 'defect'; readonly message: string }
