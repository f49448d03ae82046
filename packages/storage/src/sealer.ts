import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import type { Sealer } from '@legwork/domain'

/** The sealer of a blinded list: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha). */
export const xchachaSealer: Sealer = {
  seal: (plain, { key, nonce, associated }) =>
    xchacha20poly1305(key, nonce, associated).encrypt(plain),
  open: (sealed, { key, nonce, associated }) => {
    try {
      return xchacha20poly1305(key, nonce, associated).decrypt(sealed)
    } catch {
      // the tag does not fit: a wrong key, or a text that was changed
      return null
    }
  },
}
