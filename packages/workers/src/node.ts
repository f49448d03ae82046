import { availableParallelism } from 'node:os'
import { parentPort } from 'node:worker_threads'
import type { Worker } from 'node:worker_threads'
import { createTaskPool } from './pool.ts'
import type { TaskPool, WorkerPort } from './pool.ts'
import { answerTask } from './protocol.ts'
import type { TaskHandler, WorkerMessage } from './protocol.ts'

function portOf(worker: Worker): WorkerPort {
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onCrash) => {
      worker.removeAllListeners()
      worker.on('message', (message: WorkerMessage) => onMessage(message))
      let reason: string | null = null
      worker.on('error', (error) => {
        reason = String(error)
      })
      worker.on('messageerror', (error) => onCrash(String(error)))
      worker.on('exit', (code) => onCrash(reason ?? `worker ended with code ${code}`))
    },
    terminate: () => {
      void worker.terminate()
    },
    keepAlive: (wanted) => {
      if (wanted) worker.ref()
      else worker.unref()
    },
  }
}

/**
 * A pool of node worker threads.
 * @param options.size number of workers; default: the cores this process may use
 * @param options.start starts one, as in `() => new Worker(new URL('worker.mjs', import.meta.url))`
 */
export function createPool(options: { size?: number; start: () => Worker }): TaskPool {
  return createTaskPool(options.size ?? availableParallelism(), () => portOf(options.start()))
}

/** Makes the calling worker thread answer tasks. */
export function serveTasks(handler: TaskHandler): void {
  const port = parentPort
  if (port === null) throw new Error('serveTasks: must be called in a worker thread')
  port.on('message', (message: unknown) => {
    void answerTask(handler, message, (answer) => port.postMessage(answer))
  })
}
