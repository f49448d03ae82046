import * as z from 'zod/mini'
import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { sequenceSpace } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import type { RandomBytes } from '../../journal/entry.ts'
import { bareDesign, drawAllocation, openAllocation } from '../allocation.ts'
import type { Allocation, AllocationRefusal, DrawnAllocation } from '../allocation.ts'
import {
  drawBytes,
  fromBase64Url,
  fromHex,
  fromUtf8,
  toBase64Url,
  toHex,
  toUtf8,
} from '../bytes.ts'
import type { HandOver } from './hand-over.ts'
import { keyText, readKeyText } from './key-text.ts'
import type { KeyTextError } from './key-text.ts'
import { cipherKey, sealing } from './sealer.ts'
import type { Sealer } from './sealer.ts'
import { readTransfer, writeTransfer } from './transfer-text.ts'
import type { TransferError } from './transfer-text.ts'

z.config({ jitless: true })

/** What the participant's device gets: a commitment, and a list nobody can read without the key. */
export interface SealedList {
  /** SHA-256, 64 hexadecimal digits */
  readonly commitment: string
  /** base64url of nonce and ciphertext; its length depends on the design alone */
  readonly ciphertext: string
}

/** What the helper's device holds after the draw; only `sealed` leaves it before the end. */
export interface HelperDraw {
  readonly sealed: SealedList
  /** the fragment that takes `sealed` back to the participant */
  readonly returnText: string
  /** the key as people carry it; whoever has it can open the list */
  readonly key: string
  readonly drawn: DrawnAllocation
}

const blockBytes = 64
const contentSchema = z.strictObject({ text: z.string(), salt: z.string() })

/**
 * Bytes of the padded list of a design: those of its first admissible order, rounded up. Every admissible order holds
 * each arm as often, so no order is longer than another.
 */
function paddedLength(design: TrialDesign): number {
  const bare = bareDesign(design)
  const first = sequenceSpace(bare)
    .sequenceAt(0n)
    .map((arm) => bare.arms[arm] ?? '')
  const sample = canonicalJson({
    salt: '0'.repeat(32),
    text: canonicalJson({ ...sampleAllocation, sequence: first }),
  })
  return Math.ceil((toUtf8(sample).length + 16) / blockBytes) * blockBytes
}

const sampleAllocation: Omit<Allocation, 'sequence'> = {
  format: 'legwork/allocation/1',
  algorithm: 'x'.repeat(80),
  design: '0'.repeat(64),
  seed: '0'.repeat(14),
}

function padded(text: string, length: number): Uint8Array {
  const bytes = toUtf8(text)
  if (bytes.length > length)
    throw new Error(`sealed list: at most ${length} bytes, got ${bytes.length}`)
  const whole = new Uint8Array(length).fill(32)
  whole.set(bytes)
  return whole
}

/** Draws, commits and seals on the helper's device. */
export function drawSealed(
  { design, protocolHash }: Pick<HandOver, 'design' | 'protocolHash'>,
  randomBytes: RandomBytes,
  sealer: Sealer,
): HelperDraw {
  const drawn = drawAllocation(design, randomBytes)
  const key = drawBytes(randomBytes, sealing.keyBytes)
  const nonce = drawBytes(randomBytes, sealing.nonceBytes)
  const associated = bytesOf(drawn.commitment)
  const plain = padded(canonicalJson({ salt: drawn.salt, text: drawn.text }), paddedLength(design))
  const closed = sealer.seal(plain, { key: cipherKey(key), nonce, associated })
  const ciphertext = joined(nonce, closed)
  const sealed = { commitment: drawn.commitment, ciphertext: toBase64Url(ciphertext) }
  const body = joined(bytesOf(protocolHash), associated, ciphertext)
  return { sealed, returnText: writeTransfer('sealed', body), key: keyText(key), drawn }
}

export type SealedError =
  | TransferError
  /** sealed for another protocol: another trial, or a design that was changed since */
  | { readonly type: 'sealed-for-another'; readonly expected: string; readonly found: string }

/** What came back from the helper; refused when it belongs to another protocol or has another length. */
export function readSealed(
  text: string,
  { design, protocolHash }: Pick<HandOver, 'design' | 'protocolHash'>,
): Result<SealedList, SealedError> {
  const body = readTransfer(text, 'sealed')
  if (!body.ok) return body
  const found = toHex(body.value.subarray(0, 32))
  if (found !== protocolHash)
    return err({ type: 'sealed-for-another', expected: protocolHash, found })
  const ciphertext = body.value.subarray(64)
  if (ciphertext.length !== sealedLength(design)) return err({ type: 'transfer-damaged' })
  return ok({
    commitment: toHex(body.value.subarray(32, 64)),
    ciphertext: toBase64Url(ciphertext),
  })
}

const sealedLength = (design: TrialDesign): number =>
  sealing.nonceBytes + paddedLength(design) + sealing.tagBytes

export type OpeningError =
  | KeyTextError
  /** a sound key, but not of this list; or the list was changed */
  | { readonly type: 'wrong-key' }
  | AllocationRefusal

/** Opens a sealed list with the key as typed and checks it against the commitment. */
export function openSealed(
  sealed: SealedList,
  typedKey: string,
  design: TrialDesign,
  sealer: Sealer,
): Result<
  { readonly text: string; readonly salt: string; readonly allocation: Allocation },
  OpeningError
> {
  const key = readKeyText(typedKey)
  if (!key.ok) return key
  const bytes = fromBase64Url(sealed.ciphertext)
  if (bytes === null || bytes.length <= sealing.nonceBytes) return err({ type: 'wrong-key' })
  const opened = sealer.open(bytes.subarray(sealing.nonceBytes), {
    key: cipherKey(key.value),
    nonce: bytes.subarray(0, sealing.nonceBytes),
    associated: bytesOf(sealed.commitment),
  })
  const text = opened === null ? null : fromUtf8(opened)
  if (text === null) return err({ type: 'wrong-key' })
  const content = contentSchema.safeParse(parsed(text))
  if (!content.success) return err({ type: 'allocation-invalid', path: '' })
  const allocation = openAllocation(content.data, sealed.commitment, design)
  return allocation.ok ? ok({ ...content.data, allocation: allocation.value }) : allocation
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function bytesOf(hex: string): Uint8Array {
  const bytes = fromHex(hex)
  if (bytes === null) throw new Error(`sealed list: must be hexadecimal digits, got ${hex}`)
  return bytes
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
