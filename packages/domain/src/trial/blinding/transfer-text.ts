import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { fromBase64Url, fromHex, hashOf, toBase64Url } from '../bytes.ts'

/** What travels between the two devices: as a link's fragment, a QR code or typed text. */
export type TransferKind = 'trial' | 'sealed'

/** Why a text is not what was sent. */
export type TransferError =
  | { readonly type: 'not-a-transfer'; readonly expected: TransferKind }
  | { readonly type: 'other-transfer'; readonly expected: TransferKind; readonly found: string }
  | { readonly type: 'version-too-new'; readonly found: number; readonly known: number }
  /** cut short or changed on the way */
  | { readonly type: 'transfer-damaged' }

const version = 1
const checkBytes = 4
const checkOf = (body: Uint8Array): Uint8Array =>
  fromHex(hashOf(body).slice(0, 2 * checkBytes)) ?? new Uint8Array(checkBytes)

/** `kind=1.BODY`: base64url of the bytes and four bytes of their SHA-256. */
export function writeTransfer(kind: TransferKind, body: Uint8Array): string {
  const whole = new Uint8Array(body.length + checkBytes)
  whole.set(body)
  whole.set(checkOf(body), body.length)
  return `${kind}=${String(version)}.${toBase64Url(whole)}`
}

/** Reads the fragment, or a whole address that ends in it. */
export function readTransfer(
  text: string,
  expected: TransferKind,
): Result<Uint8Array, TransferError> {
  const fragment = text.trim().replace(/^[^#]*#/, '')
  const match = /^(?:\/?)([a-z]+)=(\d{1,4})\.([A-Za-z0-9_-]+)$/.exec(fragment)
  if (match === null) return err({ type: 'not-a-transfer', expected })
  const [, found = '', versionText = '', body = ''] = match
  if (found !== expected) return err({ type: 'other-transfer', expected, found })
  const number = Number(versionText)
  if (number > version) return err({ type: 'version-too-new', found: number, known: version })
  const whole = fromBase64Url(body)
  if (number !== version || whole === null || whole.length <= checkBytes)
    return err({ type: 'transfer-damaged' })
  const bytes = whole.slice(0, -checkBytes)
  const check = checkOf(bytes)
  const fits = check.every((byte, i) => byte === whole[bytes.length + i])
  return fits ? ok(bytes) : err({ type: 'transfer-damaged' })
}
