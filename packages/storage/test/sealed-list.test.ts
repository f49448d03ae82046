import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson, createRandom, expectOk } from '@legwork/base'
import {
  admissibleOrders,
  drawSealed,
  newEntry,
  openSealed,
  readSealed,
  writeJournal,
} from '@legwork/domain'
import type { Entry, HelperDraw, RandomBytes } from '@legwork/domain'
import { checkDesign, designVersion } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import { scaled } from '@legwork/testing'
import { xchachaSealer } from '../src/sealer.ts'

const design = (more: Partial<TrialDesign> = {}): TrialDesign =>
  expectOk(
    checkDesign({
      version: designVersion,
      arms: ['placebo', 'magnesium'],
      ...{ blocks: 3, periodsPerBlock: 2, nightsPerPeriod: 14, startDate: '2026-03-02' },
      ...more,
    }),
    'design',
  )
const protocolHash = 'c'.repeat(64)

/** Predictable bytes for tests: Philox words of a seed. */
function seededBytes(seed: number): RandomBytes {
  const random = createRandom(seed)
  return (length) => Uint8Array.from({ length }, () => random.nextBelow(256))
}

const draw = (seed: number, trial = design()): HelperDraw =>
  drawSealed({ design: trial, protocolHash }, seededBytes(seed), xchachaSealer)

describe('a sealed list', () => {
  it('comes back, opens with its key, and is the one that was drawn', () => {
    const { sealed, returnText, key, drawn } = draw(1)
    const back = expectOk(
      readSealed(`https://example.org/#${returnText}`, { design: design(), protocolHash }),
      'read',
    )
    expect(back).toEqual(sealed)
    const opened = expectOk(openSealed(back, key, design(), xchachaSealer), 'open')
    expect(opened.allocation).toEqual(drawn.allocation)
  })

  it('refuses another key, another protocol, another design, and every changed byte', () => {
    const { sealed, returnText } = draw(1)
    const other = draw(2)
    expect(openSealed(sealed, other.key, design(), xchachaSealer)).toMatchObject({
      error: { type: 'wrong-key' },
    })
    expect(
      readSealed(returnText, { design: design(), protocolHash: 'd'.repeat(64) }),
    ).toMatchObject({
      error: { type: 'sealed-for-another' },
    })
    const longer = design({ blocks: 12 })
    expect(readSealed(returnText, { design: longer, protocolHash })).toMatchObject({
      error: { type: 'transfer-damaged' },
    })
    const { key } = draw(1)
    for (let at = 0; at < sealed.ciphertext.length; at += 7) {
      const character = sealed.ciphertext[at] === 'A' ? 'B' : 'A'
      const ciphertext =
        sealed.ciphertext.slice(0, at) + character + sealed.ciphertext.slice(at + 1)
      expect(openSealed({ ...sealed, ciphertext }, key, design(), xchachaSealer).ok).toBe(false)
    }
    const commitment = other.sealed.commitment
    expect(openSealed({ ...sealed, commitment }, key, design(), xchachaSealer)).toMatchObject({
      error: { type: 'wrong-key' },
    })
  })

  it.each([
    ['three pairs', design()],
    [
      'three arms of unequal names',
      design({ arms: ['none', 'a very long name for an arm', 'é'], periodsPerBlock: 3, blocks: 2 }),
    ],
    ['unequal arms', design({ periodsPerBlock: 3, periodsByArm: [1, 2], blocks: 2 })],
  ])('has one length for every order that can be drawn: %s', (_, trial) => {
    const wanted = new Set(admissibleOrders(trial).map((order) => order.join()))
    const lengths = new Set<number>()
    const texts = new Set<number>()
    for (let seed = 0; wanted.size > 0 && seed < 5000; seed++) {
      const made = draw(seed, trial)
      wanted.delete(made.drawn.allocation.sequence.join())
      lengths.add(made.sealed.ciphertext.length)
      texts.add(made.returnText.length)
    }
    expect(wanted.size).toBe(0)
    expect([lengths.size, texts.size]).toEqual([1, 1])
  })
})

/** The participant's storage after so many nights: the same diary whatever was drawn. */
function storageOf(
  { sealed }: HelperDraw,
  leak: (entries: unknown[]) => void = () => undefined,
): string {
  const payloads: unknown[] = [
    { trial: 'a'.repeat(32), order: { type: 'sealed', ...sealed }, design: design() },
    ...Array.from({ length: 20 }, (_, night) => ({ night, cramps: night % 3 })),
  ]
  leak(payloads)
  const log = payloads.map((payload, index): Entry => {
    const stamp = { wall: 1_772_000_000_000 + index, counter: 0, device: 'd'.repeat(32) }
    const id = index.toString(16).padStart(32, '0')
    return expectOk(newEntry({ kind: 'test/entry', version: 1, payload }, id, stamp), 'entry')
  })
  return writeJournal(log)
}

/** Where two texts of storage differ, outside the commitment and the ciphertext. */
function leaks(first: string, second: string): boolean {
  const hidden = (text: string) =>
    text.replace(
      /"(?:commitment|ciphertext)":"([A-Za-z0-9_-]+)"/g,
      (_, held: string) => `#${held.length}`,
    )
  return first.length !== second.length || hidden(first) !== hidden(second)
}

/** Two draws with opposite orders. */
function opposites(): readonly [HelperDraw, HelperDraw] {
  const first = draw(1)
  const opposite = first.drawn.allocation.sequence
    .map((arm) => (arm === 'placebo' ? 'magnesium' : 'placebo'))
    .join()
  for (let seed = 2; seed < 500; seed++) {
    const second = draw(seed)
    if (second.drawn.allocation.sequence.join() === opposite) return [first, second]
  }
  throw new Error('opposites: one of 500 draws is the opposite')
}

describe('an attacker with the participant’s storage and the source code', () => {
  it('sees two trials with opposite orders differ in commitment and ciphertext alone', () => {
    const [first, second] = opposites()
    expect(leaks(storageOf(first), storageOf(second))).toBe(false)
  })

  it('is caught when a leak is planted', () => {
    const [first, second] = opposites()
    for (const leak of [
      (made: HelperDraw) => (payloads: unknown[]) =>
        payloads.push({ hint: made.drawn.allocation.sequence[0] }),
      (made: HelperDraw) => (payloads: unknown[]) =>
        payloads.push({ seed: made.drawn.allocation.seed }),
      (made: HelperDraw) => (payloads: unknown[]) =>
        made.drawn.allocation.sequence[0] === 'placebo' && payloads.reverse(),
    ]) {
      const planted = (made: HelperDraw) => storageOf(made, (payloads) => void leak(made)(payloads))
      expect(leaks(planted(first), planted(second))).toBe(true)
    }
  })

  it('cannot tell one admissible order from another by any bit of what is stored', () => {
    const draws = scaled(1500)
    const bits = 256 + 8 * 64
    const counts = [new Float64Array(bits), new Float64Array(bits)]
    const seen = [0, 0]
    for (let seed = 0; seed < draws; seed++) {
      const made = draw(seed)
      const group = made.drawn.allocation.sequence[0] === 'placebo' ? 0 : 1
      const bytes = Buffer.concat([
        Buffer.from(made.sealed.commitment, 'hex'),
        Buffer.from(made.sealed.ciphertext, 'base64url').subarray(24, 24 + 64),
      ])
      seen[group] = (seen[group] ?? 0) + 1
      const own = counts[group]
      for (let bit = 0; own !== undefined && bit < bits; bit++)
        own[bit] = (own[bit] ?? 0) + (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1)
    }
    const [n0 = 0, n1 = 0] = seen
    let largest = 0
    for (let bit = 0; bit < bits; bit++) {
      const difference = (counts[0]?.[bit] ?? 0) / n0 - (counts[1]?.[bit] ?? 0) / n1
      largest = Math.max(largest, Math.abs(difference) / Math.sqrt(0.25 / n0 + 0.25 / n1))
    }
    // the largest of 768 standard normals passes 4.7 once in 500 runs; a leaking bit would give over 30
    expect(largest).toBeLessThan(4.7)
    expect(n0 + n1).toBe(draws)
  })

  it('finds the order by trying every admissible one only when the salt leaks', () => {
    const { drawn, sealed } = draw(7)
    const known = JSON.parse(drawn.text) as Record<string, unknown>
    // even with the seed handed over: the attacker writes the list of every admissible order
    const texts = admissibleOrders(design()).map((sequence) =>
      canonicalJson({ ...known, sequence }),
    )
    const matching = (salt: string) =>
      texts.filter((text) => {
        const hash = createHash('sha256').update(text, 'utf8').update(Buffer.from(salt, 'hex'))
        return hash.digest('hex') === sealed.commitment
      })
    expect(texts).toHaveLength(8)
    expect(matching(drawn.salt)).toEqual([drawn.text])
    for (let seed = 0; seed < 500; seed++) {
      const guessed = Buffer.from(seededBytes(10_000 + seed)(16)).toString('hex')
      expect(matching(guessed)).toEqual([])
    }
    expect(JSON.stringify(sealed)).not.toContain(drawn.salt)
  })
})
