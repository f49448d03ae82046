import { useEffect, useState } from 'preact/hooks'
import type { EvidenceAnswer } from '@legwork/domain'
import type { EvidenceReply, EvidenceRequest } from './messages.ts'
import type { ModelChoice, ModelledRows } from './models.ts'

/** Something that is worked out beside the page. */
export type Computed<T> =
  | { readonly status: 'computing' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly message: string }

let worker: Worker | null = null
const waiting = new Map<string, (reply: EvidenceReply) => void>()
/** What was worked out in this visit: the same question is pooled once. */
const known = new Map<string, Promise<EvidenceReply>>()

function ask(request: EvidenceRequest): Promise<EvidenceReply> {
  const key = JSON.stringify(request)
  const before = known.get(key)
  if (before !== undefined) return before
  worker ??= start()
  const running = worker
  const asked = new Promise<EvidenceReply>((resolve) => {
    waiting.set(key, resolve)
    running.postMessage({ key, request })
  })
  known.set(key, asked)
  return asked
}

function start(): Worker {
  const started = new Worker(new URL('../../workers/evidence.worker.ts', import.meta.url), {
    type: 'module',
  })
  started.onmessage = (event: MessageEvent<{ key: string; reply: EvidenceReply }>) => {
    const { key, reply } = event.data
    waiting.get(key)?.(reply)
    waiting.delete(key)
  }
  started.onerror = (event) => {
    for (const [key, resolve] of waiting) {
      known.delete(key)
      resolve({ type: 'defect', message: event.message })
    }
    waiting.clear()
    started.terminate()
    worker = null
  }
  return started
}

function useComputed<T>(
  request: EvidenceRequest,
  read: (reply: EvidenceReply) => Computed<T>,
): Computed<T> {
  const key = JSON.stringify(request)
  const [state, setState] = useState<{ key: string; computed: Computed<T> }>({
    key,
    computed: { status: 'computing' },
  })
  useEffect(() => {
    let here = true
    void ask(request).then((reply) => {
      if (here) setState({ key, computed: read(reply) })
    })
    return () => {
      here = false
    }
  }, [key])
  return state.key === key ? state.computed : { status: 'computing' }
}

const unexpected = (reply: EvidenceReply): Computed<never> => ({
  status: 'failed',
  message: reply.type === 'defect' ? reply.message : reply.type,
})

/** Everything on one question; null for a question that is not known. */
export function useAnswer(question: string): Computed<EvidenceAnswer | null> {
  return useComputed<EvidenceAnswer | null>({ type: 'answer', question }, (reply) =>
    reply.type === 'answer' ? { status: 'ready', value: reply.answer } : unexpected(reply),
  )
}

/** The trials of a question under a way of pooling; null when that way cannot be used. */
export function useModel(question: string, choice: ModelChoice): Computed<ModelledRows | null> {
  return useComputed<ModelledRows | null>({ type: 'model', question, choice }, (reply) =>
    reply.type === 'model' ? { status: 'ready', value: reply.model } : unexpected(reply),
  )
}
