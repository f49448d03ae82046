import { answerEvidence } from '@legwork/domain'
import type { EvidenceReply, EvidenceRequest } from '../rooms/evidence/messages.ts'
import { modelRows } from '../rooms/evidence/models.ts'

function reply(request: EvidenceRequest): EvidenceReply {
  const answer = answerEvidence(request.question)
  if (request.type === 'answer') return { type: 'answer', answer }
  const pool = answer?.question.pool
  if (answer === null || pool === undefined || !('tauScale' in pool))
    return { type: 'model', model: null }
  return { type: 'model', model: modelRows(answer.rows, request.choice, pool.tauScale) }
}

self.onmessage = (event: MessageEvent<{ key: string; request: EvidenceRequest }>) => {
  const { key, request } = event.data
  let answered: EvidenceReply
  try {
    answered = reply(request)
  } catch (error) {
    answered = { type: 'defect', message: String(error) }
  }
  self.postMessage({ key, reply: answered })
}
