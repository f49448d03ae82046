import { philox4x32 } from './philox.ts'

/** The name stored beside every seed; a change of algorithm or of the draws below changes it. */
export const randomAlgorithm = 'philox4x32-10/legwork-1'

/** Everything here is integer arithmetic: the same bits in every engine. */
export interface Random {
  /** uniform on 0 … 2³²−1 */
  nextUint32(): number
  /** uniform on the open interval (0, 1): an odd multiple of 2⁻⁵³, never 0 or 1 */
  nextUniform(): number
  /** uniform on 0 … n−1 without bias; n an integer from 1 to 2⁵³ */
  nextBelow(n: number): number
  /** a new array in random order (Fisher–Yates, last position first) */
  shuffle<T>(items: readonly T[]): T[]
}

const two32 = 4294967296
const two53 = 9007199254740992

function requireWord53(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`random: ${name} must be an integer from 0 to 2^53 - 1, got ${value}`)
}

/**
 * A random source. Key = seed, counter = (block number, stream): two streams of one seed never
 * share a block, so trial number 17 draws the same whatever ran before it and on whichever worker.
 * @param seed integer from 0 to 2⁵³−1
 * @param stream integer from 0 to 2⁵³−1, for example a trial index
 */
export function createRandom(seed: number, stream = 0): Random {
  requireWord53('seed', seed)
  requireWord53('stream', stream)
  const keyLow = seed >>> 0
  const keyHigh = Math.floor(seed / two32)
  const streamLow = stream >>> 0
  const streamHigh = Math.floor(stream / two32)
  const block = new Uint32Array(4)
  let blockLow = 0
  let blockHigh = 0
  let used = 4

  function nextUint32(): number {
    if (used === 4) {
      philox4x32(block, blockLow, blockHigh, streamLow, streamHigh, keyLow, keyHigh)
      blockLow = (blockLow + 1) >>> 0
      if (blockLow === 0) blockHigh = (blockHigh + 1) >>> 0
      used = 0
    }
    return block[used++] ?? 0
  }

  /** uniform on 0 … 2⁵³−1 */
  function nextUint53(): number {
    const high = nextUint32() >>> 5
    const low = nextUint32() >>> 6
    return high * 67108864 + low
  }

  function nextUniform(): number {
    const high = nextUint32() >>> 6
    const low = nextUint32() >>> 6
    return ((high * 67108864 + low) * 2 + 1) / two53
  }

  function nextBelow(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > two53)
      throw new Error(`nextBelow: n must be an integer from 1 to 2^53, got ${n}`)
    if (n === 1) return 0
    const small = n <= two32
    const range = small ? two32 : two53
    const limit = range - (range % n)
    for (;;) {
      const draw = small ? nextUint32() : nextUint53()
      if (draw < limit) return draw % n
    }
  }

  function shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items]
    for (let last = shuffled.length - 1; last > 0; last--) {
      const chosen = nextBelow(last + 1)
      const held = shuffled[last] as T
      shuffled[last] = shuffled[chosen] as T
      shuffled[chosen] = held
    }
    return shuffled
  }

  return { nextUint32, nextUniform, nextBelow, shuffle }
}
