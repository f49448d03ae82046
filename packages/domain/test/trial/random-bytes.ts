import { createRandom } from '@legwork/base'
import type { RandomBytes } from '../../src/journal/entry.ts'

/** Predictable bytes for tests: Philox words of a seed, four bytes a word. */
export function seededBytes(seed: number): RandomBytes {
  const random = createRandom(seed)
  return (length) => Uint8Array.from({ length }, () => random.nextBelow(256))
}
