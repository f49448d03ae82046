import * as z from 'zod/mini'
import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { payloadOf } from '../journal/entry.ts'
import type { Entry } from '../journal/entry.ts'
import { openAllocation } from '../trial/allocation.ts'
import type { Allocation, AllocationRefusal, DrawnAllocation } from '../trial/allocation.ts'
import { eventOf } from '../trial/entries.ts'
import { designOf, readFrozen, trialProtocolSchema } from '../trial/protocol.ts'
import type { FrozenProtocol, ProtocolRefusal } from '../trial/protocol.ts'

z.config({ jitless: true })

const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length}}$`)))

/** The plan of a trial as `legwork trial new` makes it: the frozen protocol with its hash and, open label, the order with its proof. */
export const planFileSchema = z.object({
  format: z.literal('legwork/trial-plan/1'),
  protocol: trialProtocolSchema,
  /** SHA-256 of the protocol as canonical JSON */
  protocolHash: hex(64),
  /** SHA-256 of `opened.text` followed by the 16 bytes of `opened.salt` */
  commitment: z.nullable(hex(64)),
  /** null while the list is sealed or on paper */
  opened: z.nullable(z.object({ text: z.string(), salt: hex(32) })),
})
export type PlanFile = z.infer<typeof planFileSchema>

export type PlanFileError =
  | { readonly type: 'plan-file-invalid'; readonly path: string; readonly rule: string }
  | ProtocolRefusal
  | AllocationRefusal
  | { readonly type: 'commitment-missing' }

/** A plan or a trial whose every part was checked. */
export interface CheckedPlan {
  readonly frozen: FrozenProtocol
  readonly commitment: string | null
  /** null while the order is not in the file */
  readonly allocation: Allocation | null
}

/** A plan as a file. */
export function planFileOf(frozen: FrozenProtocol, drawn: DrawnAllocation | null): PlanFile {
  return {
    format: 'legwork/trial-plan/1',
    protocol: frozen.protocol,
    protocolHash: frozen.hash,
    commitment: drawn?.commitment ?? null,
    opened: drawn === null ? null : { text: drawn.text, salt: drawn.salt },
  }
}

/**
 * Checks a plan file: the protocol hashes to what it says, the design is sound, and an order that is there is the one
 * that was committed to and that its seed draws.
 */
export function checkPlanFile(value: unknown): Result<CheckedPlan, PlanFileError> {
  const parsed = planFileSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = `/${(issue?.path ?? []).map(String).join('/')}`
    return err({ type: 'plan-file-invalid', path, rule: issue?.code ?? 'schema' })
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

/**
 * The same of a whole trial from its journal: the frozen protocol of its start, and its order where that was stored or
 * opened. Null when the trial was not started in these entries.
 */
export function checkStartedTrial(
  entries: readonly Entry[],
  trial: string,
): Result<CheckedPlan, PlanFileError> | null {
  const events = entries.flatMap((entry) => eventOf(entry.kind, payloadOf(entry)) ?? [])
  const own = events.filter(({ payload }) => payload.trial === trial)
  const started = own.find((event) => event.kind === 'trial/started')?.payload
  if (started === undefined) return null
  const { protocol, hash, order } = started
  const frozen = readFrozen(protocol, hash)
  if (!frozen.ok) return frozen
  const commitment = order.type === 'paper' ? null : order.commitment
  const unblinded = own.find((event) => event.kind === 'trial/unblinded')?.payload.opened ?? null
  const opened = order.type === 'open' ? order.opened : unblinded
  if (opened === null || commitment === null)
    return ok({ frozen: frozen.value, commitment, allocation: null })
  const allocation = openAllocation(opened, commitment, designOf(frozen.value))
  return allocation.ok
    ? ok({ frozen: frozen.value, commitment, allocation: allocation.value })
    : allocation
}
