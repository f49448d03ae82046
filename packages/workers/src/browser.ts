import { createTaskPool } from './pool.ts'
import type { TaskPool, WorkerPort } from './pool.ts'
import { answerTask } from './protocol.ts'
import type { TaskHandler, WorkerMessage } from './protocol.ts'

function portOf(worker: Worker): WorkerPort {
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onCrash) => {
      worker.onmessage = (event: MessageEvent<WorkerMessage>) => onMessage(event.data)
      worker.onerror = (event) => {
        event.preventDefault()
        worker.terminate()
        onCrash(event.message || 'worker could not start')
      }
      worker.onmessageerror = () => onCrash('message could not be read')
    },
    terminate: () => worker.terminate(),
    keepAlive: () => undefined,
  }
}

/**
 * A pool of web workers.
 * @param options.size number of workers; default: the cores the browser tells of, at most 8
 * @param options.start starts one, as in
 * `() => new Worker(new URL('./tasks.worker.ts', import.meta.url), { type: 'module' })`
 */
export function createPool(options: { size?: number; start: () => Worker }): TaskPool {
  const size = options.size ?? Math.min(8, Math.max(1, navigator.hardwareConcurrency || 1))
  return createTaskPool(size, () => portOf(options.start()))
}

/** Makes the calling web worker answer tasks. */
export function serveTasks(handler: TaskHandler): void {
  const scope = globalThis as unknown as DedicatedWorkerGlobalScope
  scope.onmessage = (event: MessageEvent<unknown>) => {
    void answerTask(handler, event.data, (answer) => scope.postMessage(answer))
  }
}
