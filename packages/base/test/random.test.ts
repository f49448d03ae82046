import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { monteCarlo, propertyOptions, scaled } from '@legwork/testing'
import { createRandom, philox4x32, randomAlgorithm } from '@legwork/base'

type Words = readonly [number, number, number, number]

/**
 * Random123 1.09, file examples/kat_vectors, the three lines "philox4x32 10": counter, key, answer.
 * https://github.com/DEShawResearch/random123/blob/main/tests/kat_vectors
 */
const knownAnswers: readonly { counter: Words; key: readonly [number, number]; answer: Words }[] = [
  {
    counter: [0, 0, 0, 0],
    key: [0, 0],
    answer: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
  },
  {
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff],
    answer: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0],
    answer: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  },
]

/** Philox4x32-10 again, in 64-bit integers and straight from the paper: a second opinion. */
function philoxInBigInts(counter: Words, key: readonly [number, number]): number[] {
  const mask = 0xffffffffn
  let [x0, x1, x2, x3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint]
  let [k0, k1] = key.map(BigInt) as [bigint, bigint]
  for (let round = 0; round < 10; round++) {
    const p0 = 0xd2511f53n * x0
    const p1 = 0xcd9e8d57n * x2
    ;[x0, x1, x2, x3] = [(p1 >> 32n) ^ x1 ^ k0, p1 & mask, (p0 >> 32n) ^ x3 ^ k1, p0 & mask]
    k0 = (k0 + 0x9e3779b9n) & mask
    k1 = (k1 + 0xbb67ae85n) & mask
  }
  return [x0, x1, x2, x3].map(Number)
}

const word = fc.integer({ min: 0, max: 0xffffffff })

describe('Philox4x32-10', () => {
  it.each(knownAnswers)('gives the published answer for counter $counter', (vector) => {
    const out = new Uint32Array(4)
    philox4x32(out, ...vector.counter, ...vector.key)
    expect([...out]).toEqual(vector.answer)
  })

  it('equals the same function in 64-bit arithmetic', () => {
    const out = new Uint32Array(4)
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), fc.tuple(word, word), (counter, key) => {
        philox4x32(out, ...counter, ...key)
        expect([...out]).toEqual(philoxInBigInts(counter, key))
      }),
      propertyOptions('philox against bigints', 500),
    )
  })
})

describe('Random', () => {
  it('walks the counter: block in words 0 and 1, stream in 2 and 3, seed in the key', () => {
    const seed = 0x1_0000_0002
    const stream = 0x3_0000_0004
    const random = createRandom(seed, stream)
    const drawn = Array.from({ length: 8 }, () => random.nextUint32())
    expect(drawn).toEqual([
      ...philoxInBigInts([0, 0, 4, 3], [2, 1]),
      ...philoxInBigInts([1, 0, 4, 3], [2, 1]),
    ])
  })

  it('keeps its draws from version to version', () => {
    // Written down from this implementation (0.1.0): stored seeds must mean the same for ever.
    expect(randomAlgorithm).toBe('philox4x32-10/legwork-1')
    const random = createRandom(20260101, 7)
    expect(Array.from({ length: 4 }, () => random.nextBelow(1000))).toMatchInlineSnapshot(`
      [
        254,
        333,
        449,
        292,
      ]
    `)
    expect(random.nextUniform()).toMatchInlineSnapshot(`0.9223935865435181`)
    expect(random.shuffle(['a', 'b', 'c', 'd', 'e', 'f'])).toMatchInlineSnapshot(`
      [
        "d",
        "a",
        "f",
        "e",
        "b",
        "c",
      ]
    `)
    expect(random.nextBelow(2 ** 53)).toMatchInlineSnapshot(`1211067064237741`)
  })

  it('gives the same draws for the same seed and stream, others for another', () => {
    const draws = (seed: number, stream?: number) => {
      const random = createRandom(seed, stream)
      return Array.from({ length: 6 }, () => random.nextUint32())
    }
    expect(draws(5)).toEqual(draws(5, 0))
    expect(draws(5, 1)).not.toEqual(draws(5, 0))
    expect(draws(6)).not.toEqual(draws(5))
    expect(draws(5 + 2 ** 32)).not.toEqual(draws(5))
  })

  it('stays inside the open unit interval, on odd multiples of 2^-53', () => {
    const random = createRandom(1)
    for (let i = 0; i < 10_000; i++) {
      const u = random.nextUniform()
      expect(u > 0 && u < 1 && (u * 2 ** 53) % 2 === 1).toBe(true)
    }
  })

  it('is uniform below n, also where n does not divide 2^32', () => {
    const n = scaled(30_000)
    for (const size of [2, 3, 7, 3_000_000_000, 2 ** 40 + 1]) {
      const random = createRandom(2, size)
      let inFirstThird = 0
      for (let i = 0; i < n; i++) {
        const draw = random.nextBelow(size)
        if (!(Number.isInteger(draw) && draw >= 0 && draw < size)) throw new Error(`out: ${draw}`)
        if (draw < size / 3) inFirstThird++
      }
      monteCarlo(inFirstThird, n, Math.ceil(size / 3) / size, 4)
    }
    expect(createRandom(1).nextBelow(1)).toBe(0)
  })

  it('draws each of the six orders of three as often as the others', () => {
    const n = scaled(12_000)
    const counts = new Map<string, number>()
    const random = createRandom(3)
    for (let i = 0; i < n; i++) {
      const order = random.shuffle(['a', 'b', 'c']).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) monteCarlo(count, n, 1 / 6, 4)
  })

  it('shuffles without losing or changing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const before = [...items]
        const after = createRandom(seed).shuffle(items)
        expect(items).toEqual(before)
        expect([...after].sort()).toEqual(before.sort())
      }),
      propertyOptions('shuffle is a permutation'),
    )
  })

  it('shows no correlation between neighbouring streams', () => {
    const n = scaled(20_000)
    let agree = 0
    for (let stream = 0; stream < n; stream++) {
      const here = createRandom(9, stream).nextUint32() >>> 31
      const next = createRandom(9, stream + 1).nextUint32() >>> 31
      if (here === next) agree++
    }
    monteCarlo(agree, n, 0.5, 4)
  })

  it('throws on seeds and sizes that it cannot hold', () => {
    expect(() => createRandom(-1)).toThrow(
      'random: seed must be an integer from 0 to 2^53 - 1, got -1',
    )
    expect(() => createRandom(1.5)).toThrow('seed must be an integer')
    expect(() => createRandom(1, 2 ** 53)).toThrow('stream must be an integer')
    expect(() => createRandom(1).nextBelow(0)).toThrow('nextBelow: n must be an integer from 1')
  })
})
