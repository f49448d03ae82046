import { MessageChannel } from 'node:worker_threads'
import { expectOk } from '@legwork/base'
import { afterEach, describe, expect, it } from 'vitest'
import { createPool, serveTasks } from '../src/browser.ts'

/**
 * The shape of a web worker over a node message channel: real structured clones and real turns of the
 * event loop; the page's end-to-end tests run the pool in a browser.
 */
class ChannelWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null
  onmessageerror: (() => void) | null = null
  readonly #near
  readonly #far
  constructor(handler: Parameters<typeof serveTasks>[0]) {
    const { port1, port2 } = new MessageChannel()
    this.#near = port1
    this.#far = port2
    const scope = globalThis as unknown as Record<string, unknown>
    serveTasks(handler)
    const receive = scope['onmessage'] as (event: { data: unknown }) => void
    port2.on('message', (data: unknown) => {
      scope['postMessage'] = (answer: unknown) => port2.postMessage(answer)
      receive({ data })
    })
    port1.on('message', (data: unknown) => this.onmessage?.({ data }))
  }
  postMessage(message: unknown): void {
    this.#near.postMessage(message)
  }
  terminate(): void {
    this.#near.close()
    this.#far.close()
  }
}

afterEach(() => {
  const scope = globalThis as unknown as Record<string, unknown>
  delete scope['onmessage']
  delete scope['postMessage']
})

describe('the pool of web workers', () => {
  it('answers in order', async () => {
    const pool = createPool({
      size: 1,
      start: () =>
        new ChannelWorker((task) => (task as number) ** 2) as unknown as globalThis.Worker,
    })
    expect(expectOk(await pool.run([1, 2, 3, 4]), 'run')).toEqual([1, 4, 9, 16])
    pool.close()
  })

  it('a worker script that cannot be loaded is a crash, not a hang', async () => {
    const broken = () => {
      const worker = {
        onerror: null as ((event: { message: string; preventDefault(): void }) => void) | null,
        postMessage: () => {
          setTimeout(() => worker.onerror?.({ message: '', preventDefault: () => undefined }), 1)
        },
        terminate: () => undefined,
      }
      return worker as unknown as globalThis.Worker
    }
    const pool = createPool({ size: 2, start: broken })
    expect(await pool.run([1, 2])).toMatchObject({
      ok: false,
      error: { type: 'worker-crashed', task: 0, message: 'worker could not start' },
    })
  })
})
