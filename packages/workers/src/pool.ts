import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { TaskMessage, WorkerMessage } from './protocol.ts'

/** A worker as the pool sees it, whatever runs it. */
export type WorkerPort = {
  post(message: TaskMessage): void
  /** `onCrash` is called when the worker is gone or could not start, also after `terminate`. */
  listen(onMessage: (message: WorkerMessage) => void, onCrash: (message: string) => void): void
  terminate(): void
  /** whether the process should wait for this worker; nothing in a browser */
  keepAlive(wanted: boolean): void
}

export type PoolError =
  | { readonly type: 'cancelled' }
  /** the task threw: a defect of the task, not retried */
  | { readonly type: 'task-failed'; readonly task: number; readonly message: string }
  /** the worker died twice on this task */
  | { readonly type: 'worker-crashed'; readonly task: number; readonly message: string }

export type PoolProgress = {
  readonly done: number
  readonly total: number
  /** share of all work done, tasks at work counted by what they report: 0 to 1 */
  readonly share: number
}

/** The part of an AbortSignal that the pool uses. */
export type CancelSignal = {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

export type RunOptions = {
  readonly onProgress?: (progress: PoolProgress) => void
  readonly signal?: CancelSignal
}

export type TaskPool = {
  readonly size: number
  /** Answers in the order of the tasks, whatever order they were finished in. Runs wait for each other. */
  run<Task, Answer>(
    tasks: readonly Task[],
    options?: RunOptions,
  ): Promise<Result<Answer[], PoolError>>
  /** Ends the workers; a run at work is cancelled. */
  close(): void
}

const mostCrashes = 2

/**
 * A pool of workers that are started when first needed. Tasks are handed out in order, one a worker at
 * a time. A task that throws ends the run with the error of the lowest-numbered failing task; a worker
 * that dies is replaced and its task tried once more; cancelling ends the workers that are busy.
 */
export function createTaskPool(size: number, start: () => WorkerPort): TaskPool {
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`createPool: size must be a whole number above 0, got ${size}`)
  const idle: WorkerPort[] = []
  let cancelCurrent: (() => void) | null = null
  let queue: Promise<unknown> = Promise.resolve()

  function runNow<Answer>(
    tasks: readonly unknown[],
    { onProgress, signal }: RunOptions,
  ): Promise<Result<Answer[], PoolError>> {
    return new Promise((resolve) => {
      const answers = new Array<Answer>(tasks.length)
      const shares = new Float64Array(tasks.length)
      const crashes = new Map<number, number>()
      const busy = new Map<WorkerPort, number>()
      const waiting = tasks.map((_, index) => index).reverse()
      let failure: Extract<PoolError, { task: number }> | null = null
      let done = 0
      let over = false

      const finish = (result: Result<Answer[], PoolError>): void => {
        if (over) return
        over = true
        signal?.removeEventListener('abort', cancel)
        cancelCurrent = null
        for (const port of busy.keys()) port.terminate()
        for (const port of idle) port.keepAlive(false)
        resolve(result)
      }
      const cancel = (): void => finish(err({ type: 'cancelled' }))
      const report = (): void => {
        let share = 0
        for (const part of shares) share += part
        onProgress?.({ done, total: tasks.length, share: share / Math.max(1, tasks.length) })
      }
      const fail = (next: Extract<PoolError, { task: number }>): void => {
        if (failure === null || next.task < failure.task) failure = next
      }
      const settle = (): void => {
        if (over) return
        if (failure !== null) {
          // tasks before it are all handed out: wait for those, one of them may fail as well
          const { task } = failure
          const pending = [...busy.values(), ...waiting].some((index) => index < task)
          if (!pending) finish(err(failure))
          return
        }
        if (done === tasks.length) finish(ok(answers))
      }
      const hand = (port: WorkerPort): void => {
        const index = takeBelow(waiting, failure === null ? Infinity : failure.task)
        if (index === undefined) {
          idle.push(port)
          port.keepAlive(false)
          return
        }
        busy.set(port, index)
        port.keepAlive(true)
        try {
          port.post({ id: index, task: tasks[index] })
        } catch (thrown) {
          busy.delete(port)
          fail({ type: 'task-failed', task: index, message: String(thrown) })
          hand(port)
        }
      }
      const connect = (port: WorkerPort): void => {
        port.listen(
          (message) => {
            if (over || busy.get(port) !== message.id) return
            if (message.kind === 'progress') {
              shares[message.id] = Math.min(1, Math.max(0, message.share))
              report()
              return
            }
            busy.delete(port)
            if (message.kind === 'answer') {
              answers[message.id] = message.answer as Answer
              shares[message.id] = 1
              done++
              report()
            } else fail({ type: 'task-failed', task: message.id, message: message.message })
            hand(port)
            settle()
          },
          (message) => {
            const index = busy.get(port)
            busy.delete(port)
            const place = idle.indexOf(port)
            if (place >= 0) idle.splice(place, 1)
            if (over || index === undefined) return
            const times = (crashes.get(index) ?? 0) + 1
            crashes.set(index, times)
            if (times >= mostCrashes) fail({ type: 'worker-crashed', task: index, message })
            else {
              shares[index] = 0
              waiting.push(index)
            }
            open()
            settle()
          },
        )
        hand(port)
      }
      const open = (): void => {
        const limit = failure === null ? Infinity : failure.task
        while (busy.size < size && waiting.some((index) => index < limit)) {
          connect(idle.pop() ?? start())
        }
      }

      if (signal?.aborted === true) {
        resolve(err({ type: 'cancelled' }))
        return
      }
      signal?.addEventListener('abort', cancel)
      cancelCurrent = cancel
      open()
      settle()
    })
  }

  return {
    size,
    run: <Task, Answer>(tasks: readonly Task[], options: RunOptions = {}) => {
      const result = queue.then(() => runNow<Answer>(tasks, options))
      queue = result.catch(() => undefined)
      return result
    },
    close: () => {
      cancelCurrent?.()
      for (const port of idle.splice(0)) port.terminate()
    },
  }
}

/** Takes the next task numbered below a limit. */
function takeBelow(waiting: number[], limit: number): number | undefined {
  for (let at = waiting.length - 1; at >= 0; at--) {
    if ((waiting[at] ?? limit) < limit) return waiting.splice(at, 1)[0]
  }
  return undefined
}

/** Numbers from `from` to `to` cut in pieces of at most `size`: chunks keyed by index, not by worker. */
export function chunksOf(
  from: number,
  to: number,
  size: number,
): { readonly from: number; readonly to: number }[] {
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`chunksOf: size must be a whole number above 0, got ${size}`)
  const chunks: { from: number; to: number }[] = []
  for (let at = from; at < to; at += size) chunks.push({ from: at, to: Math.min(to, at + size) })
  return chunks
}
