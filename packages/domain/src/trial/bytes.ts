import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RandomBytes } from '../journal/entry.ts'

/** Lower-case hexadecimal digits. */
export const toHex = (bytes: Uint8Array): string => bytesToHex(bytes)

/** The bytes of hexadecimal digits; null for anything else. */
export function fromHex(text: string): Uint8Array | null {
  return /^([0-9a-f]{2})*$/.test(text) ? hexToBytes(text) : null
}

/** A text as UTF-8. */
export const toUtf8 = (text: string): Uint8Array => utf8ToBytes(text)

/** UTF-8 as a text; null when it is none. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** SHA-256 of several byte strings one after the other, as hexadecimal digits. */
export function hashOf(...parts: readonly Uint8Array[]): string {
  const hash = sha256.create()
  for (const part of parts) hash.update(part)
  return bytesToHex(hash.digest())
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base64url without padding (RFC 4648, section 5): fit for the fragment of an address. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const word = a * 65536 + b * 256 + c
    const digits = [word >>> 18, (word >>> 12) & 63, (word >>> 6) & 63, word & 63]
    text += digits
      .slice(0, Math.min(4, bytes.length - i + 1))
      .map((digit) => alphabet[digit] ?? '')
      .join('')
  }
  return text
}

/** The bytes of base64url without padding; null for anything else, also for unused bits that are not 0. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (const character of text) {
    held = (held * 64 + alphabet.indexOf(character)) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >>> bits) & 0xff
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null
}

/** So many bytes of a source; throws when it gives another number. */
export function drawBytes(randomBytes: RandomBytes, length: number): Uint8Array {
  const bytes = randomBytes(length)
  if (bytes.length !== length)
    throw new Error(`drawBytes: needs ${length} bytes, got ${bytes.length}`)
  return bytes
}
