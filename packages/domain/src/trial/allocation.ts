import * as z from 'zod/mini'
import { canonicalJson, createRandom, err, ok, randomAlgorithm } from '@legwork/base'
import type { Result } from '@legwork/base'
import { drawSequence, sequenceSpace } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import type { RandomBytes } from '../journal/entry.ts'
import { drawBytes, fromHex, hashOf, toHex, toUtf8 } from './bytes.ts'

z.config({ jitless: true })

/**
 * How an order is drawn, named beside every order: the admissible orders of permuted blocks in lexicographic order of
 * arm, one of them by a uniform whole number (rejection, no remainder trick), from a counter-based source with a 53-bit
 * seed. Whole numbers only: the same order in every engine.
 */
export const allocationAlgorithm = `permuted-blocks/uniform-index/${randomAlgorithm}`

const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length}}$`)))

/** What is drawn. `design` is the hash of the design without its order. */
const allocationSchema = z.strictObject({
  format: z.literal('legwork/allocation/1'),
  algorithm: z.string(),
  design: hex(64),
  seed: hex(14),
  sequence: z.array(z.string()),
})
export type Allocation = z.infer<typeof allocationSchema>

/** An order with what proves it: `text` is what was hashed, `salt` 128 bits, both needed to open the commitment. */
export interface DrawnAllocation {
  readonly allocation: Allocation
  /** canonical JSON (RFC 8785) of the allocation */
  readonly text: string
  /** 32 hexadecimal digits */
  readonly salt: string
  /** SHA-256 of the text in UTF-8 followed by the 16 bytes of the salt, 64 hexadecimal digits */
  readonly commitment: string
}

/** Why an opened list is not the one that was sealed. */
export type AllocationRefusal =
  | { readonly type: 'commitment-mismatch'; readonly expected: string; readonly found: string }
  | { readonly type: 'allocation-invalid'; readonly path: string }
  | { readonly type: 'other-design'; readonly expected: string; readonly found: string }
  | { readonly type: 'other-algorithm'; readonly found: string }
  /** the order is not the one that this seed draws */
  | { readonly type: 'not-drawn-by-seed' }

/** The design without order and date: what an order is drawn for. */
export function bareDesign(design: TrialDesign): TrialDesign {
  const { sequence: _, ...undrawn } = design
  const bare: Record<string, unknown> = { ...undrawn }
  delete bare['startDate']
  return bare as TrialDesign
}

/** SHA-256 of the canonical design without order and date. */
export function designHash(design: TrialDesign): string {
  return hashOf(toUtf8(canonicalJson(bareDesign(design))))
}

/** The commitment to an allocation text under a salt. */
export function commitmentOf(text: string, salt: string): string {
  const bytes = fromHex(salt)
  if (bytes?.length !== 16)
    throw new Error(`commitmentOf: the salt must be 32 hexadecimal digits, got ${salt}`)
  return hashOf(toUtf8(text), bytes)
}

/** The order that a seed (14 hexadecimal digits, below 2⁵³) draws for a design: one label a period. */
function sequenceOfSeed(design: TrialDesign, seed: string): string[] {
  const random = createRandom(Number.parseInt(seed, 16))
  return drawSequence(bareDesign(design), random).map((arm) => design.arms[arm] ?? '')
}

/**
 * Draws the order of a trial, once: seed and salt from unpredictable bytes, everything else follows. Open label: on the
 * participant's device, stored as it is. Blinded: on the helper's device only.
 */
export function drawAllocation(design: TrialDesign, randomBytes: RandomBytes): DrawnAllocation {
  const bytes = Uint8Array.from(drawBytes(randomBytes, 7))
  bytes[0] = (bytes[0] ?? 0) & 0x1f
  const seed = toHex(bytes)
  const allocation: Allocation = {
    format: 'legwork/allocation/1',
    algorithm: allocationAlgorithm,
    design: designHash(design),
    seed,
    sequence: sequenceOfSeed(design, seed),
  }
  const text = canonicalJson(allocation)
  const salt = toHex(drawBytes(randomBytes, 16))
  return { allocation, text, salt, commitment: commitmentOf(text, salt) }
}

/**
 * Opens a commitment: the text and salt must hash to it, and the order must be the one that the stated seed draws for
 * this design by the stated algorithm.
 */
export function openAllocation(
  opened: { readonly text: string; readonly salt: string },
  commitment: string,
  design: TrialDesign,
): Result<Allocation, AllocationRefusal> {
  if (!/^[0-9a-f]{32}$/.test(opened.salt)) return err({ type: 'allocation-invalid', path: '/salt' })
  const found = commitmentOf(opened.text, opened.salt)
  if (found !== commitment) return err({ type: 'commitment-mismatch', expected: commitment, found })
  let json: unknown
  try {
    json = JSON.parse(opened.text)
  } catch {
    return err({ type: 'allocation-invalid', path: '' })
  }
  const parsed = allocationSchema.safeParse(json)
  if (!parsed.success) {
    const path = (parsed.error.issues[0]?.path ?? []).map(String).join('/')
    return err({ type: 'allocation-invalid', path: `/${path}` })
  }
  const allocation = parsed.data
  if (allocation.algorithm !== allocationAlgorithm)
    return err({ type: 'other-algorithm', found: allocation.algorithm })
  const expected = designHash(design)
  if (allocation.design !== expected)
    return err({ type: 'other-design', expected, found: allocation.design })
  const drawn = sequenceOfSeed(design, allocation.seed)
  if (canonicalJson(drawn) !== canonicalJson(allocation.sequence))
    return err({ type: 'not-drawn-by-seed' })
  return ok(allocation)
}

/** Why a list that was copied from paper cannot be the order of a trial. */
export type PaperRefusal =
  /** a period without an arm of the design */
  | { readonly type: 'list-missing' }
  /** the design cannot have drawn it; `periods`, from 0: those of the first block that does not fit, or all */
  | { readonly type: 'order-not-drawn'; readonly periods: readonly number[] }

/** Checks an order that a third person drew and wrote down: one label a period, in an order that the design can draw. */
export function checkPaperOrder(
  design: TrialDesign,
  paper: readonly string[],
): Result<readonly string[], PaperRefusal> {
  const { arms, blocks, periodsPerBlock } = design
  const order = paper.map((arm) => arms.indexOf(arm))
  if (order.length !== blocks * periodsPerBlock || order.includes(-1))
    return err({ type: 'list-missing' })
  if (sequenceSpace(bareDesign(design)).indexOf(order) !== null) return ok(paper)
  const all = order.map((_, period) => period)
  const blockOf = (block: number) =>
    all.slice(block * periodsPerBlock, (block + 1) * periodsPerBlock)
  const misfit = Array.from({ length: blocks }, (_, block) => blockOf(block)).find((periods) =>
    arms.some((_, arm) => {
      const times = periods.filter((period) => order[period] === arm).length
      return times !== periodsPerBlock / arms.length
    }),
  )
  return err({ type: 'order-not-drawn', periods: misfit ?? all })
}

/** The design with an order in it, as `legwork analyze --design` reads it. */
export function designWithOrder(design: TrialDesign, allocation: Allocation): TrialDesign {
  return { ...design, sequence: allocation.sequence }
}

/** Every order that a design can draw, as labels, in the order of the algorithm; throws above `most`. */
export function admissibleOrders(design: TrialDesign, most = 100_000): string[][] {
  const space = sequenceSpace(bareDesign(design))
  if (space.count > BigInt(most))
    throw new Error(`admissibleOrders: at most ${most} orders, got ${space.count}`)
  const orders: string[][] = []
  space.forEach((sequence) => {
    orders.push(Array.from(sequence, (arm) => design.arms[arm] ?? ''))
  })
  return orders
}
