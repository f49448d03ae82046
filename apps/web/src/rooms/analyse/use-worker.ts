import { useEffect, useRef } from 'preact/hooks'
import type { WorkerAnswer, WorkerRequest } from './messages.ts'

/** A worker that reads and analyses diaries off the main thread; a new request silences the one before. */
export function useAnalyseWorker(): (request: WorkerRequest) => Promise<WorkerAnswer> {
  const worker = useRef<Worker | null>(null)
  useEffect(
    () => () => {
      worker.current?.terminate()
    },
    [],
  )
  return (request) => {
    worker.current ??= new Worker(new URL('../../workers/analyse.worker.ts', import.meta.url), {
      type: 'module',
    })
    const running = worker.current
    return new Promise((resolve) => {
      running.onmessage = (event: MessageEvent<WorkerAnswer>) => {
        resolve(event.data)
      }
      running.onerror = (event) => {
        worker.current?.terminate()
        worker.current = null
        resolve({ type: 'defect', message: event.message })
      }
      running.postMessage(request)
    })
  }
}
