import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/**
 * Runs job(part, parts) for every part, on worker threads of the bundle at `url`, or one after the other
 * when it runs from sources (node cannot load those in a thread). The bundle must call `serve` with the
 * same name on loading.
 */
export async function inParts<T>(
  url: string,
  name: string,
  parts: number,
  input: unknown,
  job: (input: never, part: number, parts: number) => T,
): Promise<T[]> {
  if (!url.endsWith('.mjs'))
    return Array.from({ length: parts }, (_, part) => job(input as never, part, parts))
  return Promise.all(
    Array.from(
      { length: parts },
      (_, part) =>
        new Promise<T>((resolve, reject) => {
          const worker = new Worker(new URL(url), { workerData: { name, input, part, parts } })
          worker.once('message', (value: T) => resolve(value))
          worker.once('error', reject)
        }),
    ),
  )
}

export function serve<T>(
  name: string,
  job: (input: never, part: number, parts: number) => T,
): void {
  const data: unknown = workerData
  if (isMainThread || parentPort === null || typeof data !== 'object' || data === null) return
  const task = data as { name?: string; input: never; part: number; parts: number }
  if (task.name === name) parentPort.postMessage(job(task.input, task.part, task.parts))
}
