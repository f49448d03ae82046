import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

const heavy = ({ moduleId }: TestSpecification) =>
  moduleId.endsWith('/bench/test/calibrate.test.ts')

/** The heavy suites take a minute of one core: they start first, so that the others run beside them. */
class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(heavy), ...sorted.filter((file) => !heavy(file))]
  }
}

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'apps/cli/test/**/*.test.ts',
      'apps/*/test/**/*.test.ts',
      'bench/test/**/*.test.ts',
    ],
    // all cores: by itself Vitest leaves one idle, half of a small machine
    maxWorkers: availableParallelism(),
    sequence: { sequencer: HeavyFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
