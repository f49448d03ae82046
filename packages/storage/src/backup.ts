import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { readJournal, writeJournal } from '@legwork/domain'
import type { BackupError, Entry, RandomBytes } from '@legwork/domain'

/*
 * The file, version 1:
 *
 *   14  ASCII "legwork/backup"
 *    1  version (1)
 *    1  base-2 logarithm of scrypt's N; r = 8 and p = 1 belong to version 1
 *   16  salt
 *   24  nonce
 *    …  XChaCha20-Poly1305 of the journal (legwork/journal/1, UTF-8), tag at the end
 *   32  SHA-256 of all before it
 *
 * The first 56 bytes are authenticated as associated data. The hash at the end protects nobody
 * against anybody: it tells a damaged file from a wrong passphrase.
 */
const magic = new TextEncoder().encode('legwork/backup')
const version = 1
const saltLength = 16
const nonceLength = 24
const tagLength = 16
const hashLength = 32
const headerLength = magic.length + 2 + saltLength + nonceLength
const blockSize = 8

/** Costs that version 1 allows: a forged file cannot ask for more memory than 256 MiB. */
const cost = { least: 10, most: 18 }

/** OWASP Password Storage Cheat Sheet (2024): scrypt with N = 2^17, r = 8, p = 1 (128 MiB). */
export const backupCost = 17

/** NIST SP 800-63B, 5.1.1.1: at least 8 characters. */
export const shortestPassphrase = 8

export interface BackupOptions {
  readonly randomBytes: RandomBytes
  /** base-2 logarithm of scrypt's N; lower only in tests */
  readonly cost?: number
  /** 0 to 1 while the key is made, which takes most of the time */
  readonly onProgress?: (done: number) => void
}

/** The journal as an encrypted file. Salt and nonce are new each time. About a second of work. */
export async function writeBackup(
  log: readonly Entry[],
  passphrase: string,
  options: BackupOptions,
): Promise<Result<Uint8Array, BackupError>> {
  if ([...normal(passphrase)].length < shortestPassphrase)
    return err({ type: 'passphrase-too-short', least: shortestPassphrase })
  const logN = options.cost ?? backupCost
  if (!Number.isInteger(logN) || logN < cost.least || logN > cost.most)
    throw new Error(`writeBackup: cost must be a whole number from 10 to 18, got ${logN}`)
  const header = new Uint8Array(headerLength)
  header.set(magic)
  header.set([version, logN], magic.length)
  header.set(random(options.randomBytes, saltLength + nonceLength), magic.length + 2)
  const { salt, nonce } = partsOf(header)
  const key = await keyOf(passphrase, salt, logN, options.onProgress)
  const plain = new TextEncoder().encode(writeJournal(log))
  const sealed = xchacha20poly1305(key, nonce, header).encrypt(plain)
  const body = joined(header, sealed)
  return ok(joined(body, sha256(body)))
}

/** The entries of an encrypted file, exactly as written; anything else is refused. */
export async function readBackup(
  file: Uint8Array,
  passphrase: string,
  onProgress?: (done: number) => void,
): Promise<Result<readonly Entry[], BackupError>> {
  if (!magic.every((byte, index) => file[index] === byte)) return err({ type: 'not-a-backup' })
  const found = file[magic.length]
  if (found === undefined) return err({ type: 'damaged' })
  // a newer version may have another layout, so its hash cannot be looked for
  if (found > version) return err({ type: 'version-too-new', found, known: version })
  if (found !== version || file.length < headerLength + tagLength + hashLength)
    return err({ type: 'damaged' })
  const body = file.subarray(0, file.length - hashLength)
  const hash = file.subarray(file.length - hashLength)
  if (!sha256(body).every((byte, index) => hash[index] === byte)) return err({ type: 'damaged' })
  const header = body.subarray(0, headerLength)
  const { salt, nonce, logN } = partsOf(header)
  if (logN < cost.least || logN > cost.most) return err({ type: 'damaged' })
  const key = await keyOf(passphrase, salt, logN, onProgress)
  const plain = opened(key, nonce, header, body.subarray(headerLength))
  if (plain === null) return err({ type: 'wrong-passphrase' })
  const journal = readJournal(plain)
  return journal.ok ? journal : err({ type: 'bad-journal', because: journal.error })
}

function opened(
  key: Uint8Array,
  nonce: Uint8Array,
  header: Uint8Array,
  sealed: Uint8Array,
): string | null {
  try {
    const bytes = xchacha20poly1305(key, nonce, header).decrypt(sealed)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // noble throws when the tag does not fit
    return null
  }
}

function keyOf(
  passphrase: string,
  salt: Uint8Array,
  logN: number,
  onProgress: ((done: number) => void) | undefined,
): Promise<Uint8Array> {
  return scryptAsync(new TextEncoder().encode(normal(passphrase)), salt, {
    ...{ N: 2 ** logN, r: blockSize, p: 1, dkLen: 32 },
    ...(onProgress === undefined ? {} : { onProgress }),
  })
}

/** é typed as one sign or as two is the same passphrase. */
const normal = (passphrase: string) => passphrase.normalize('NFKC')

function partsOf(header: Uint8Array) {
  const saltStart = magic.length + 2
  const nonceStart = saltStart + saltLength
  return {
    logN: header[magic.length + 1] ?? 0,
    salt: header.slice(saltStart, nonceStart),
    nonce: header.slice(nonceStart, headerLength),
  }
}

function random(randomBytes: RandomBytes, length: number): Uint8Array {
  const bytes = randomBytes(length)
  if (bytes.length !== length)
    throw new Error(`writeBackup: needs ${length} random bytes, got ${bytes.length}`)
  return bytes
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length)
  bytes.set(a)
  bytes.set(b, a.length)
  return bytes
}
