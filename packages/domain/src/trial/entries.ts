import * as z from 'zod/mini'
import type { Upcasts } from '../journal/upcast.ts'
import { outcomeSchema } from './outcome.ts'
import { remedyChoiceSchema } from './remedy-choice.ts'
import { stopRuleIds } from './stop-rules.ts'
import { civilDateSchema as date } from '../nights/civil-date-schema.ts'

z.config({ jitless: true })

const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length}}$`)))
const common = { trial: hex(32), on: date }
const label = z.string().check(z.minLength(1), z.maxLength(80))
const period = z.int().check(z.nonnegative())

/** Why a person stops; the person may say no more. */
export const stopReasons = ['wish', 'harm', 'helped-enough', 'no-time', ...stopRuleIds] as const
/** What changed in someone's health during a trial. */
export const healthChanges = [
  'new-medicine',
  'pregnancy',
  'breastfeeding',
  'surgery',
  'illness',
] as const
/** What a guess at the treatment rests on. */
export const guessReasons = ['taste', 'stool', 'effect', 'side-effect', 'other', 'none'] as const

const opened = z.strictObject({
  text: z.string().check(z.maxLength(60_000)),
  salt: hex(32),
})

/** What a plan holds before anything is frozen. */
const planSchema = z.strictObject({
  complaint: z.enum(['cramps', 'restless-legs']),
  remedy: remedyChoiceSchema,
  blinding: z.enum(['helper', 'paper', 'open']),
  primary: outcomeSchema,
  secondary: z.array(outcomeSchema).check(z.maxLength(12)),
  why: z.string().check(z.maxLength(2000)),
})
export type TrialPlan = z.infer<typeof planSchema>

/** The payload of every kind of entry about a trial, version 1. */
const trialEntrySchemas = {
  'trial/drafted': z.strictObject({ ...common, zone: z.string(), plan: planSchema }),
  'trial/baseline-started': z.strictObject({ ...common, nights: z.int().check(z.gte(14)) }),
  'trial/started': z.strictObject({
    ...common,
    protocol: z.string().check(z.maxLength(200_000)),
    hash: hex(64),
    order: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('open'), opened, commitment: hex(64) }),
      z.strictObject({
        type: z.literal('sealed'),
        commitment: hex(64),
        /** base64url; the same length whatever was drawn */
        ciphertext: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,80000}$/)),
      }),
      /** a third person drew it on paper; the app knows nothing of it */
      z.strictObject({ type: z.literal('paper') }),
    ]),
  }),
  'trial/paused': z.strictObject({ ...common, reason: z.enum(['wish', ...stopRuleIds]) }),
  'trial/resumed': z.strictObject(common),
  'trial/stopped': z.strictObject({ ...common, reason: z.enum(stopReasons) }),
  'trial/completed': z.strictObject(common),
  'trial/unblinded': z.strictObject({
    ...common,
    /** null for a list on paper, whose order stands in `paper` */
    opened: z.nullable(opened),
    paper: z.optional(z.array(label).check(z.maxLength(400))),
  }),
  'trial/gate-asked': z.strictObject({
    ...common,
    status: z.enum(['open', 'professional-only', 'closed']),
    rules: z.array(z.string()),
    answerFirst: z.array(z.string()),
    urgency: z.nullable(z.string()),
    contact: z.nullable(z.string()),
    precaution: z.boolean(),
  }),
  'trial/pharmacist-agreed': z.strictObject(common),
  'trial/health-changed': z.strictObject({ ...common, what: z.enum(healthChanges) }),
  'trial/guessed': z.strictObject({
    ...common,
    period,
    /** null: no idea */
    guess: z.nullable(label),
    /** 0 a pure guess … 4 certain */
    certainty: z.int().check(z.gte(0), z.lte(4)),
    reason: z.enum(guessReasons),
  }),
  'trial/emergency': z.strictObject({
    ...common,
    /** blocks whose content became known; they count as unblinded as a whole */
    blocks: z.array(period).check(z.minLength(1)),
    /** what the box of that evening held, when told */
    told: z.nullable(label),
  }),
  /** agreed to take part in a series; `text` is the study file, and `code` was drawn on this device */
  'series/joined': z.strictObject({
    ...common,
    study: z.string().check(z.maxLength(40)),
    version: z.int().check(z.positive()),
    hash: hex(64),
    code: hex(20),
    text: z.string().check(z.maxLength(60_000)),
  }),
  'series/left': z.strictObject(common),
} as const

export type TrialKind = keyof typeof trialEntrySchemas
export type TrialPayload<K extends TrialKind> = z.infer<(typeof trialEntrySchemas)[K]>

/** Any entry about a trial, told apart by its kind. */
export type TrialEvent = {
  [K in TrialKind]: { readonly kind: K; readonly payload: TrialPayload<K> }
}[TrialKind]

const trialKinds = Object.keys(trialEntrySchemas) as readonly TrialKind[]

/** Steps from older payloads to the present ones; every kind is at version 1. */
export const trialUpcasts: Upcasts = Object.fromEntries(trialKinds.map((kind) => [kind, []]))

/** A payload read as an event of its kind; null when it is none. */
export function eventOf(kind: string, payload: unknown): TrialEvent | null {
  const known = trialKinds.find((each) => each === kind)
  if (known === undefined) return null
  const parsed = trialEntrySchemas[known].safeParse(payload)
  return parsed.success ? ({ kind: known, payload: parsed.data } as TrialEvent) : null
}
