import { writeSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/** Told to the other thread: what to write, where, after how many milliseconds. */
interface WorkingLine {
  readonly text: string
  readonly file: number
  readonly after: number
}

const source = `const { workerData } = require('node:worker_threads')
const { text, file, after, told } = workerData
setTimeout(() => {
  require('node:fs').writeSync(file, text)
  Atomics.store(new Int32Array(told), 0, 1)
}, after)`

/**
 * Writes a line when work takes longer than `after`, from a thread of its own: the work keeps this one busy. The function
 * that comes back ends it and wipes the line.
 */
export function workingLine({ text, file, after }: WorkingLine): () => void {
  const told = new SharedArrayBuffer(4)
  const worker = new Worker(source, { eval: true, workerData: { text, file, after, told } })
  worker.unref()
  return () => {
    void worker.terminate()
    if (Atomics.load(new Int32Array(told), 0) === 1)
      writeSync(file, `\r${' '.repeat(text.length)}\r`)
  }
}
