import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expectOk } from '@legwork/base'
import { scaled } from '@legwork/testing'
import { chunksOf } from '@legwork/workers'
import { createPool } from '@legwork/workers/node'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { operatingCharacteristics } from '../../src/simulation/characteristics.ts'
import { joinChunks, runChunk } from '../../src/simulation/run-chunk.ts'
import type { SimulationChunk } from '../../src/simulation/run-chunk.ts'
import { planOf } from './plans.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'legwork-simulation-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    resolve: { conditions: ['source'] },
    ssr: { noExternal: true, resolve: { conditions: ['source'] } },
    build: {
      ssr: fileURLToPath(new URL('simulation.worker.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'worker.mjs', format: 'es' } },
    },
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('1, 2 and 5 workers give the same rows and figures, bit for bit, as no worker at all', async () => {
  const plan = planOf({ randomisation: true })
  const trials = scaled(30)
  const alone = runChunk(plan, 0, trials)
  const figures = JSON.stringify(operatingCharacteristics(plan, alone.rows))
  for (const [size, chunk] of [
    [1, 30],
    [2, 4],
    [5, 1],
  ] as const) {
    const pool = createPool({ size, start: () => new Worker(join(folder, 'worker.mjs')) })
    const tasks = chunksOf(0, trials, chunk).map((part) => ({ plan, ...part }))
    const chunks = expectOk(await pool.run<unknown, SimulationChunk>(tasks), 'run')
    pool.close()
    const joined = joinChunks(chunks)
    expect(joined).toEqual(alone)
    expect(JSON.stringify(operatingCharacteristics(plan, joined.rows))).toBe(figures)
  }
})
