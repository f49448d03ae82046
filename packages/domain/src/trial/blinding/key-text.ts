import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { fromHex, hashOf } from '../bytes.ts'

/** Crockford's base 32: no I, L, O or U; what looks alike reads alike. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const keyDigits = 26
const checkDigits = 2

/** Why a typed key is not one. */
export type KeyTextError =
  | { readonly type: 'key-length'; readonly found: number; readonly expected: number }
  | { readonly type: 'key-character'; readonly character: string }
  /** a slip in typing: the last two characters do not fit the rest */
  | { readonly type: 'key-mistyped' }

/** The 128-bit key as people carry it: seven groups of four, the last two characters a check. */
export function keyText(key: Uint8Array): string {
  const digits = encode(key) + checkOf(key)
  return (digits.match(/.{4}/g) ?? []).join(' ')
}

/** Reads a key as typed: spaces, hyphens and small letters do not matter, O reads as 0, I and L as 1. */
export function readKeyText(typed: string): Result<Uint8Array, KeyTextError> {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  for (const character of plain)
    if (!alphabet.includes(character)) return err({ type: 'key-character', character })
  const expected = keyDigits + checkDigits
  if (plain.length !== expected) return err({ type: 'key-length', found: plain.length, expected })
  const key = decode(plain.slice(0, keyDigits))
  if (key === null || checkOf(key) !== plain.slice(keyDigits)) return err({ type: 'key-mistyped' })
  return ok(key)
}

function encode(key: Uint8Array): string {
  if (key.length !== 16) throw new Error(`keyText: the key has 16 bytes, got ${key.length}`)
  let value = 0n
  for (const byte of key) value = value * 256n + BigInt(byte)
  value *= 4n
  let digits = ''
  for (let i = 0; i < keyDigits; i++) {
    digits = (alphabet[Number(value % 32n)] ?? '') + digits
    value /= 32n
  }
  return digits
}

function decode(digits: string): Uint8Array | null {
  let value = 0n
  for (const digit of digits) value = value * 32n + BigInt(alphabet.indexOf(digit))
  if (value % 4n !== 0n) return null
  const bytes = new Uint8Array(16)
  value /= 4n
  for (let i = 15; i >= 0; i--) {
    bytes[i] = Number(value % 256n)
    value /= 256n
  }
  return bytes
}

/** Ten bits of SHA-256 of the key. */
function checkOf(key: Uint8Array): string {
  const [first = 0, second = 0] = fromHex(hashOf(key).slice(0, 4)) ?? []
  const bits = first * 4 + (second >>> 6)
  return (alphabet[bits >>> 5] ?? '') + (alphabet[bits & 31] ?? '')
}
