import * as z from 'zod/mini'
import { canonicalJson, err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import { checkDesign } from '@legwork/stats'
import type { DesignError, TrialDesign } from '@legwork/stats'
import { clear } from '../../safety/gate.ts'
import type { Cleared } from '../../safety/cleared.ts'
import type { Gate } from '../../safety/gate.ts'
import { fromUtf8, toUtf8 } from '../bytes.ts'
import { designOf } from '../protocol.ts'
import type { FrozenProtocol } from '../protocol.ts'
import { remedyChoiceSchema } from '../remedy-choice.ts'
import type { RemedyChoice } from '../remedy-choice.ts'
import { readTransfer, writeTransfer } from './transfer-text.ts'
import type { TransferError } from './transfer-text.ts'

z.config({ jitless: true })

/** What the helper's device has to know: the design, what is tried, and which protocol it belongs to. */
export interface HandOver {
  readonly trial: string
  readonly protocolHash: string
  readonly design: TrialDesign
  readonly remedy: RemedyChoice
}

const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length}}$`)))
const payloadSchema = z.strictObject({
  t: hex(32),
  p: hex(64),
  d: z.unknown(),
  r: remedyChoiceSchema,
})

export type HandOverError =
  TransferError | DesignError | { readonly type: 'hand-over-invalid'; readonly path: string }

/**
 * The text that takes a frozen protocol to the helper's device. For magnesium it holds the label, so it exists only
 * behind an open gate.
 */
export function handOverText(frozen: FrozenProtocol, gate: Gate): Cleared<string> | null {
  return clear(gate, () => writeHandOver(frozen))
}

/** The same for a remedy that needs no gate; throws for magnesium. */
export function plainHandOverText(frozen: FrozenProtocol): string {
  if (frozen.protocol.remedy.type === 'magnesium')
    throw new Error('plainHandOverText: magnesium goes through the gate')
  return writeHandOver(frozen)
}

function writeHandOver(frozen: FrozenProtocol): string {
  const { trial, remedy } = frozen.protocol
  const payload = { t: trial, p: frozen.hash, d: designOf(frozen), r: remedy }
  return writeTransfer('trial', toUtf8(canonicalJson(payload)))
}

/** What a helper received, checked. */
export function readHandOver(text: string): Result<HandOver, HandOverError> {
  const body = readTransfer(text, 'trial')
  if (!body.ok) return body
  let json: unknown
  try {
    json = JSON.parse(fromUtf8(body.value) ?? '')
  } catch {
    return err({ type: 'transfer-damaged' })
  }
  const parsed = payloadSchema.safeParse(json)
  if (!parsed.success) {
    const path = (parsed.error.issues[0]?.path ?? []).map(String).join('/')
    return err({ type: 'hand-over-invalid', path: `/${path}` })
  }
  const { t, p, d, r } = parsed.data
  const design = checkDesign(d)
  if (!design.ok) return design
  if (design.value.sequence !== undefined) return err({ type: 'hand-over-invalid', path: '/d' })
  if (design.value.startDate === undefined) return err({ type: 'hand-over-invalid', path: '/d' })
  return ok({ trial: t, protocolHash: p, design: design.value, remedy: r })
}
