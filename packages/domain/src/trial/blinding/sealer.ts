import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { toUtf8 } from '../bytes.ts'

/**
 * Encryption that also proves itself: 32-byte key, 24-byte nonce, a tag of 16 bytes at the end. The adapter is
 * XChaCha20-Poly1305 (packages/storage). `open` gives null for a wrong key or a changed text.
 */
export interface Sealer {
  seal(plain: Uint8Array, box: SealingBox): Uint8Array
  open(sealed: Uint8Array, box: SealingBox): Uint8Array | null
}

export interface SealingBox {
  readonly key: Uint8Array
  readonly nonce: Uint8Array
  /** bound to the text, not hidden */
  readonly associated: Uint8Array
}

export const sealing = { keyBytes: 16, nonceBytes: 24, tagBytes: 16 } as const

/** The cipher's 32 bytes from the 16 of the key that people carry: HKDF-SHA-256 (RFC 5869). */
export function cipherKey(key: Uint8Array): Uint8Array {
  return hkdf(sha256, key, undefined, toUtf8('legwork/sealed-list/1'), 32)
}
