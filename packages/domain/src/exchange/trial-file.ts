import * as z from 'zod/mini'
import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { openAllocation } from '../trial/allocation.ts'
import type { Allocation, AllocationRefusal, DrawnAllocation } from '../trial/allocation.ts'
import { designOf, readFrozen, trialProtocolSchema } from '../trial/protocol.ts'
import type { FrozenProtocol, ProtocolRefusal } from '../trial/protocol.ts'

z.config({ jitless: true })

const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length}}$`)))

/** A trial as `legwork trial new` makes it: the frozen protocol with its hash and, open label, the order with its proof. */
export const trialFileSchema = z.object({
  format: z.literal('legwork/trial/1'),
  protocol: trialProtocolSchema,
  /** SHA-256 of the protocol as canonical JSON */
  protocolHash: hex(64),
  /** SHA-256 of `opened.text` followed by the 16 bytes of `opened.salt` */
  commitment: z.nullable(hex(64)),
  /** null while the list is sealed or on paper */
  opened: z.nullable(z.object({ text: z.string(), salt: hex(32) })),
})
export type TrialFile = z.infer<typeof trialFileSchema>

export type TrialFileError =
  | { readonly type: 'trial-file-invalid'; readonly path: string; readonly rule: string }
  | ProtocolRefusal
  | AllocationRefusal
  | { readonly type: 'commitment-missing' }

/** A trial file whose every part was checked. */
export interface CheckedTrial {
  readonly frozen: FrozenProtocol
  readonly commitment: string | null
  /** null while the order is not in the file */
  readonly allocation: Allocation | null
}

/** A trial as a file. */
export function trialFileOf(frozen: FrozenProtocol, drawn: DrawnAllocation | null): TrialFile {
  return {
    format: 'legwork/trial/1',
    protocol: frozen.protocol,
    protocolHash: frozen.hash,
    commitment: drawn?.commitment ?? null,
    opened: drawn === null ? null : { text: drawn.text, salt: drawn.salt },
  }
}

/**
 * Checks a trial file: the protocol hashes to what it says, the design is sound, and an order that is there is the one
 * that was committed to and that its seed draws.
 */
export function checkTrialFile(value: unknown): Result<CheckedTrial, TrialFileError> {
  const parsed = trialFileSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = `/${(issue?.path ?? []).map(String).join('/')}`
    return err({ type: 'trial-file-invalid', path, rule: issue?.code ?? 'schema' })
  }
  const { protocolHash, commitment, opened } = parsed.data
  // what was written is hashed, not what was understood of it
  const { protocol } = value as { readonly protocol: unknown }
  const frozen = readFrozen(canonicalJson(protocol), protocolHash)
  if (!frozen.ok) return frozen
  if (opened === null) return ok({ frozen: frozen.value, commitment, allocation: null })
  if (commitment === null) return err({ type: 'commitment-missing' })
  const allocation = openAllocation(opened, commitment, designOf(frozen.value))
  return allocation.ok
    ? ok({ frozen: frozen.value, commitment, allocation: allocation.value })
    : allocation
}
