import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Measured, SuiteOptions } from '../oracle/suite.ts'

type Suite = {
  readonly sources: readonly string[]
  readonly calibrate: (options: SuiteOptions) => Promise<Measured>
}

const SCALE = Number(process.env.LEGWORK_SCALE ?? 1) * 0.05

const names = readdirSync(new URL('../calibrate', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))

describe('heavy suites at a twentieth of their size', () => {
  for (const name of names) {
    it(`${name}: every check holds`, { timeout: 300_000 }, async () => {
      const suite = (await import(`../calibrate/${name}.ts`)) as Suite
      expect(suite.sources.length).toBeGreaterThan(0)
      const { checks } = await suite.calibrate({ scale: SCALE, seed: 1 })
      expect(checks.length).toBeGreaterThan(0)
      expect(checks.filter(({ ok }) => !ok)).toEqual([])
    })
  }
})
