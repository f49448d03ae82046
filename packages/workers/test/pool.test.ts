import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expectOk } from '@legwork/base'
import { absolute } from '@legwork/testing'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chunksOf } from '../src/index.ts'
import { createPool } from '../src/node.ts'
import type { PoolProgress } from '../src/index.ts'

let folder = ''
let script = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'legwork-workers-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('..', import.meta.url)),
    resolve: { conditions: ['source'] },
    ssr: { noExternal: true, resolve: { conditions: ['source'] } },
    build: {
      ssr: fileURLToPath(new URL('tasks.worker.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'tasks.mjs', format: 'es' } },
    },
  })
  script = join(folder, 'tasks.mjs')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let started = 0
const open = (size: number) =>
  createPool({
    size,
    start: () => {
      started++
      return new Worker(script)
    },
  })

/** Runs tasks in a fresh pool and closes it. */
async function once<T>(
  size: number,
  use: (pool: ReturnType<typeof open>) => Promise<T>,
): Promise<T> {
  const pool = open(size)
  try {
    return await use(pool)
  } finally {
    pool.close()
  }
}

const draws = (trials: number, chunk: number) =>
  chunksOf(0, trials, chunk).map((part) => ({ kind: 'draw', seed: 42, ...part }))

describe('the pool of node workers', () => {
  it('gives the same numbers with 1, 2 and 5 workers and any chunk size, in the order of trials', async () => {
    const all: number[][] = []
    for (const [size, chunk] of [
      [1, 100],
      [2, 7],
      [5, 7],
      [5, 1],
    ] as const) {
      const answers = await once(size, (pool) => pool.run<unknown, number[]>(draws(100, chunk)))
      all.push(expectOk(answers, 'run').flat())
    }
    expect(all[0]).toHaveLength(100)
    for (const other of all) expect(other).toEqual(all[0])
  })

  it('starts no more workers than it needs and keeps them for the next run', async () => {
    await once(4, async (pool) => {
      const before = started
      await pool.run(draws(2, 1))
      expect(started - before).toBe(2)
      await pool.run(draws(2, 1))
      expect(started - before).toBe(2)
      await pool.run(draws(40, 1))
      expect(started - before).toBeLessThanOrEqual(4)
    })
  })

  it('runs nothing at once, and runs after each other', async () => {
    await once(2, async (pool) => {
      expect(await pool.run([])).toEqual({ ok: true, value: [] })
      const [a, b] = await Promise.all([
        pool.run<unknown, number[]>(draws(10, 1)),
        pool.run<unknown, number[]>(draws(10, 2)),
      ])
      expect(expectOk(a, 'a').flat()).toEqual(expectOk(b, 'b').flat())
    })
  })

  it('tells its progress, also from inside a task', async () => {
    const seen: PoolProgress[] = []
    await once(1, (pool) =>
      pool.run(
        [
          { kind: 'steps', steps: 4 },
          { kind: 'steps', steps: 2 },
        ],
        {
          onProgress: (progress) => seen.push(progress),
        },
      ),
    )
    expect(seen.map((p) => p.share)).toEqual([0.125, 0.25, 0.375, 0.5, 0.5, 0.75, 1, 1])
    expect(seen.at(-1)).toEqual({ done: 2, total: 2, share: 1 })
    absolute(seen.filter((p) => p.done === 1).length, 3, 0)
  })

  it('reports the lowest-numbered task that threw, whichever was first', async () => {
    for (const size of [1, 2, 5]) {
      const result = await once(size, (pool) =>
        pool.run([
          ...draws(300, 100),
          { kind: 'throw', text: 'first' },
          { kind: 'throw', text: 'second' },
          ...draws(3, 1),
        ]),
      )
      expect(result).toMatchObject({ ok: false, error: { type: 'task-failed', task: 3 } })
      expect(!result.ok && 'message' in result.error && result.error.message).toContain('first')
    }
  })

  it('replaces a worker that dies and tries its task again', async () => {
    const flag = new SharedArrayBuffer(4)
    const result = await once(2, (pool) =>
      pool.run([...draws(4, 1), { kind: 'die-once', flag }, ...draws(4, 1)]),
    )
    expect(expectOk(result, 'run')[4]).toBe('survived')
    expect(expectOk(result, 'run')).toHaveLength(9)
  })

  it('gives up on a task that kills its worker twice, and can be used again', async () => {
    await once(2, async (pool) => {
      const result = await pool.run([...draws(2, 1), { kind: 'die', code: 3 }, ...draws(2, 1)])
      expect(result).toMatchObject({
        ok: false,
        error: { type: 'worker-crashed', task: 2, message: 'worker ended with code 3' },
      })
      expect((await pool.run(draws(4, 1))).ok).toBe(true)
    })
  })

  it('a worker that cannot start is a crash, not a hang', async () => {
    const pool = createPool({ size: 2, start: () => new Worker(join(folder, 'absent.mjs')) })
    const result = await pool.run([1, 2, 3])
    expect(result).toMatchObject({ ok: false, error: { type: 'worker-crashed', task: 0 } })
    pool.close()
  })

  it('a task that cannot be posted fails by name', async () => {
    const result = await once(1, (pool) => pool.run([{ kind: 'throw', text: () => 1 }]))
    expect(result).toMatchObject({ ok: false, error: { type: 'task-failed', task: 0 } })
  })

  it('cancels work that never ends, before and during a run, and goes on afterwards', async () => {
    await once(2, async (pool) => {
      const spin = [{ kind: 'spin' }, { kind: 'spin' }, { kind: 'spin' }]
      expect(await pool.run(spin, { signal: AbortSignal.abort() })).toEqual({
        ok: false,
        error: { type: 'cancelled' },
      })
      const controller = new AbortController()
      const run = pool.run([{ kind: 'steps', steps: 1 }, ...spin], {
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done === 1) controller.abort()
        },
      })
      expect(await run).toEqual({ ok: false, error: { type: 'cancelled' } })
      expect((await pool.run(draws(4, 1))).ok).toBe(true)
      const closing = pool.run(spin)
      setTimeout(() => pool.close(), 50)
      expect(await closing).toEqual({ ok: false, error: { type: 'cancelled' } })
    })
  })

  it('refuses a size that is none', () => {
    for (const size of [0, -1, 1.5, NaN]) expect(() => open(size)).toThrow('createPool')
    expect(chunksOf(3, 10, 4)).toEqual([
      { from: 3, to: 7 },
      { from: 7, to: 10 },
    ])
    expect(() => chunksOf(0, 1, 0)).toThrow('chunksOf')
  })
})
