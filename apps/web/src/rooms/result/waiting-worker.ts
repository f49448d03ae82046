let waiting: Worker | null = null

const start = () =>
  new Worker(new URL('../../workers/result.worker.ts', import.meta.url), { type: 'module' })

/**
 * Starts the worker of the result before it is needed: it loads its code and warms up while the person reads on or the
 * diary is being read.
 */
export function prepareResult(): void {
  waiting ??= start()
}

/** The worker that waits, or a new one. Whoever takes it ends it. */
export function takeResultWorker(): Worker {
  const taken = waiting ?? start()
  waiting = null
  return taken
}
