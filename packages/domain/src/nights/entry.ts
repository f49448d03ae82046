import * as z from 'zod/mini'
import { err, ok, studyNight, toWallClock } from '@legwork/base'
import type { CivilDate, Result, ZoneOffsets } from '@legwork/base'
import type { EntryContent } from '../journal/entry.ts'
import type { Upcasts } from '../journal/upcast.ts'
import { sourceOfNight } from './fillable.ts'
import { differences, nightSources, sideEffects, takenAnswers } from './words.ts'
import { civilDateSchema as date } from './civil-date-schema.ts'

z.config({ jitless: true })

/** Kinds of journal entries about nights. */
export const nightKinds = { tap: 'nights/tap', morning: 'nights/morning' } as const

/** Steps from older payloads to the present ones; version 1 is the first of both kinds. */
export const nightUpcasts: Upcasts = { [nightKinds.tap]: [], [nightKinds.morning]: [] }

const zone = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,3}$/))
const score = z.nullable(z.int().check(z.gte(0), z.lte(10)))
const note = z.string().check(z.maxLength(500))
/** Names of own outcomes, as they stand in the diary's header. */
const ownName = z.string().check(z.regex(/^own_[a-z0-9_]{1,40}$/))

/** One tap of the night button. `night` is the study night in the zone the clock was in. */
export const tapSchema = z.strictObject({
  at: z.int().check(z.nonnegative()),
  zone,
  night: date,
  /** a tap by mistake: it replaces the entry it supersedes and counts no more */
  withdrawn: z.optional(z.literal(true)),
})
export type Tap = z.infer<typeof tapSchema>

const told = {
  night: date,
  /** cramps of the whole night; 0 is an explicit "no cramps", null was not told */
  cramps: z.nullable(z.int().check(z.gte(0), z.lte(99))),
  /** minutes of cramp together */
  minutes: z.nullable(z.int().check(z.gte(0), z.lte(720))),
  /** worst pain, 0 to 10 */
  pain: score,
  /** how much the sleep was disturbed, 0 to 10 */
  sleep: score,
  /** how bad restless legs were, 0 to 10 */
  restlessness: score,
  /** any attack at all */
  attack: z.nullable(z.boolean()),
  own: z.optional(z.record(ownName, z.nullable(z.number().check(z.gte(-1e6), z.lte(1e6))))),
  taken: z.nullable(z.enum(takenAnswers)),
  /** null: not answered; an empty list: none */
  sideEffects: z.nullable(z.array(z.enum(sideEffects)).check(z.maxLength(sideEffects.length))),
  different: z.optional(z.array(z.enum(differences)).check(z.maxLength(differences.length))),
  note: z.optional(note),
}

/** What someone tells of one night. */
const morningInputSchema = z.strictObject(told)
export type MorningInput = z.infer<typeof morningInputSchema>

/** A stored morning entry: what was told, where the clock stood, and how it came about. */
export const morningSchema = z.strictObject({ ...told, zone, source: z.enum(nightSources) })
export type Morning = z.infer<typeof morningSchema>

/** Why a night is not written down. */
export type NightRefusal =
  | { readonly type: 'night-not-yet'; readonly night: CivilDate; readonly latest: CivilDate }
  | { readonly type: 'night-too-old'; readonly night: CivilDate; readonly earliest: CivilDate }
  | { readonly type: 'night-invalid'; readonly path: string }
  /** no cramps, and yet minutes or an attack; or an attack told to be none beside cramps */
  | {
      readonly type: 'night-contradicts'
      readonly night: CivilDate
      readonly fields: readonly string[]
    }

/** Where and when something is written down. */
export interface WritingPlace {
  readonly now: number
  readonly zone: string
  readonly offsets: ZoneOffsets
}

/** The entry of one tap of the night button. */
export function tapContent({ now, zone: at, offsets }: WritingPlace): EntryContent {
  const payload: Tap = { at: Math.floor(now), zone: at, night: studyNight(now, at, offsets) }
  return { kind: nightKinds.tap, version: 1, payload }
}

/** Takes a tap back: the entry of a tap that was a mistake. */
export function withdrawnTapContent(id: string, tap: Tap): EntryContent {
  return {
    kind: nightKinds.tap,
    version: 1,
    payload: { ...tap, withdrawn: true },
    supersedes: id,
  }
}

/** An empty form of one night: nothing told. */
export function emptyMorning(night: CivilDate): MorningInput {
  return {
    night,
    cramps: null,
    minutes: null,
    pain: null,
    sleep: null,
    restlessness: null,
    attack: null,
    taken: null,
    sideEffects: null,
  }
}

/**
 * The entry of what was told of a night; `replaces` is the id of the entry it corrects. Typed over from paper it may
 * be any past night; otherwise the night that has just been, or one of the two before it (marked as recalled). A
 * correction keeps the source of what it corrects when the night is older than that.
 */
export function morningContent(
  input: MorningInput,
  place: WritingPlace,
  how: {
    readonly paper?: boolean
    readonly replaces?: { readonly id: string; readonly source: Morning['source'] }
  } = {},
): Result<EntryContent, NightRefusal> {
  const parsed = morningInputSchema.safeParse(input)
  if (!parsed.success)
    return err({
      type: 'night-invalid',
      path: `/${(parsed.error.issues[0]?.path ?? []).map(String).join('/')}`,
    })
  const fields = contradictions(parsed.data)
  if (fields.length > 0) return err({ type: 'night-contradicts', night: parsed.data.night, fields })
  const today = toWallClock(place.now, place.zone, place.offsets).date
  const found = sourceOfNight(parsed.data.night, today)
  if (found.type === 'not-yet')
    return err({ type: 'night-not-yet', night: parsed.data.night, latest: found.latest })
  const { paper = false, replaces } = how
  const source = paper ? 'paper' : found.type === 'too-old' ? replaces?.source : found.type
  if (source === undefined && found.type === 'too-old')
    return err({ type: 'night-too-old', night: parsed.data.night, earliest: found.earliest })
  const payload = { ...parsed.data, zone: place.zone, source }
  return ok({
    kind: nightKinds.morning,
    version: 1,
    payload,
    ...(replaces === undefined ? {} : { supersedes: replaces.id }),
  })
}

/** Fields that cannot be true together. */
function contradictions(told: MorningInput): string[] {
  const none = told.cramps === 0
  return [
    ...(none && (told.minutes ?? 0) > 0 ? ['cramps', 'minutes'] : []),
    ...((told.cramps ?? 0) > 0 && told.attack === false ? ['cramps', 'attack'] : []),
  ]
}
