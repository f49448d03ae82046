import type { CivilDate, Result } from '@legwork/base'
import { err } from '@legwork/base'
import { emptyMorning, morningContent, placeOfEvening } from '@legwork/domain'
import type {
  Difference,
  EntryContent,
  MorningInput,
  NightRecord,
  NightRefusal,
  Person,
  SideEffect,
  Taken,
  TrialOutcome,
  TrialView,
  WritingPlace,
} from '@legwork/domain'
import { differences, healthChanges, sideEffects, takenAnswers } from '@legwork/domain'

/** A question of the entry; an own outcome carries what the protocol says of it. */
export type AskedField =
  | { readonly type: 'cramps' | 'minutes' | 'pain' | 'sleep' | 'restlessness' | 'attack' }
  | { readonly type: 'own'; readonly outcome: TrialOutcome }

export type HealthChange = (typeof healthChanges)[number]

/** What a night's form asks. */
export interface NightForm {
  /** asked at once, in this order */
  readonly first: readonly AskedField[]
  /** behind "more" */
  readonly more: readonly AskedField[]
  /** the night lies in a trial with something to do */
  readonly taken: boolean
  /** something was swallowed that night: side effects are asked before saving */
  readonly sideEffectsFirst: boolean
  /** a trial of something swallowed is there: what changed in someone's health counts at once */
  readonly health: boolean
}

const fieldOfOutcome = {
  cramps: 'cramps',
  minutes: 'minutes',
  pain: 'pain',
  'sleep-disturbance': 'sleep',
  restlessness: 'restlessness',
  'any-attack': 'attack',
} as const

type PlainField = Exclude<AskedField['type'], 'own'>

const ofComplaint: Readonly<Record<'cramps' | 'restless-legs' | 'both', readonly PlainField[]>> = {
  cramps: ['cramps', 'minutes', 'pain', 'sleep'],
  'restless-legs': ['restlessness', 'sleep'],
  both: ['cramps', 'pain', 'restlessness', 'sleep'],
}
const standing: readonly PlainField[] = ['cramps', 'minutes', 'pain', 'sleep', 'restlessness']

/** A remedy that is swallowed: what it does to the body is asked, and the rules watch it. */
export function isSwallowed({ plan }: TrialView): boolean {
  return plan.remedy.type === 'magnesium' || plan.remedy.type === 'own-swallowed'
}

const over = ['stopped-early', 'complete', 'unblinded']

/** A trial that is prepared or under way. */
export function isOpenTrial({ phase }: TrialView): boolean {
  return !over.includes(phase)
}

/** Whether a night lies in the periods of a trial that was not over yet. */
function isTrialNight({ design, endedOn }: TrialView, night: CivilDate): boolean {
  if (design === null || (endedOn !== null && night >= endedOn)) return false
  return placeOfEvening(design, night) !== null
}

/** What to ask of a night: the outcomes of the trial, or what goes with the complaint; the rest behind "more". */
export function formOf(
  trial: TrialView | null,
  complaint: Person['complaint'],
  night: CivilDate,
): NightForm {
  const about = trial !== null && (isOpenTrial(trial) || isTrialNight(trial, night)) ? trial : null
  const first = about === null ? complaintFields(complaint) : outcomeFields(about)
  const asked = first.map(({ type }) => type)
  const taken = about !== null && isTrialNight(about, night)
  const swallowed = about !== null && isSwallowed(about)
  return {
    first,
    more: standing.filter((field) => !asked.includes(field)).map((type) => ({ type })),
    taken,
    sideEffectsFirst: taken && swallowed,
    health: swallowed && about !== null && isOpenTrial(about),
  }
}

function complaintFields(complaint: Person['complaint']): readonly AskedField[] {
  const known = complaint === 'restless-legs' || complaint === 'both' ? complaint : 'cramps'
  return ofComplaint[known].map((type) => ({ type }))
}

function outcomeFields({ plan, protocol }: TrialView): readonly AskedField[] {
  const { primary, secondary } = protocol ?? plan
  const fields = [primary, ...secondary].map((outcome): AskedField =>
    outcome.id === 'own' ? { type: 'own', outcome } : { type: fieldOfOutcome[outcome.id] },
  )
  // who counts cramps has said whether there was an attack
  const counted = fields.some(({ type }) => type === 'cramps')
  return fields.filter(({ type }) => !(counted && type === 'attack'))
}

/** A form as it stands, filled in or not; kept as a draft until it is saved. */
export interface NightDraft {
  readonly cramps: number | null
  readonly minutes: number | null
  readonly pain: number | null
  readonly sleep: number | null
  readonly restlessness: number | null
  readonly attack: boolean | null
  readonly own: Readonly<Record<string, number | null>>
  readonly taken: Taken | null
  readonly sideEffects: readonly SideEffect[] | null
  readonly different: readonly Difference[]
  readonly health: readonly HealthChange[]
  readonly note: string
}

/** The form of a night to start with: what was told, or the taps of the night button as a beginning. */
export function firstDraft({ morning, taps }: NightRecord): NightDraft {
  return {
    cramps: morning === null ? (taps.length > 0 ? taps.length : null) : morning.cramps,
    minutes: morning?.minutes ?? null,
    pain: morning?.pain ?? null,
    sleep: morning?.sleep ?? null,
    restlessness: morning?.restlessness ?? null,
    attack: morning?.attack ?? null,
    own: morning?.own ?? {},
    taken: morning?.taken ?? null,
    sideEffects: morning?.sideEffects ?? null,
    different: morning?.different ?? [],
    health: [],
    note: morning?.note ?? '',
  }
}

/** A kept draft read back; null when it is none (an older version wrote it, or a hand). */
export function readDraft(text: string, start: NightDraft): NightDraft | null {
  if (text === '') return null
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof NightDraft, unknown>> | null
    if (typeof kept !== 'object' || kept === null) return null
    const number = (value: unknown) => (typeof value === 'number' ? value : null)
    const listOf = <T extends string>(known: readonly T[], value: unknown) =>
      known.filter((each) => Array.isArray(value) && value.includes(each))
    const own = typeof kept.own === 'object' && kept.own !== null ? kept.own : start.own
    return {
      cramps: number(kept.cramps),
      minutes: number(kept.minutes),
      pain: number(kept.pain),
      sleep: number(kept.sleep),
      restlessness: number(kept.restlessness),
      attack: typeof kept.attack === 'boolean' ? kept.attack : null,
      own: Object.fromEntries(Object.entries(own).map(([key, value]) => [key, number(value)])),
      taken: takenAnswers.find((answer) => answer === kept.taken) ?? null,
      sideEffects: Array.isArray(kept.sideEffects) ? listOf(sideEffects, kept.sideEffects) : null,
      different: listOf(differences, kept.different),
      health: listOf(healthChanges, kept.health),
      note: typeof kept.note === 'string' ? kept.note : '',
    }
  } catch {
    return null
  }
}

/** What is told of the night; a night without cramps has no minutes and no pain of them. */
export function inputOf(night: CivilDate, draft: NightDraft): MorningInput {
  const none = draft.cramps === 0
  const own = Object.entries(draft.own).filter(([, value]) => value !== null)
  return {
    ...emptyMorning(night),
    cramps: draft.cramps,
    minutes: none ? null : draft.minutes,
    pain: none ? null : draft.pain,
    sleep: draft.sleep,
    restlessness: draft.restlessness,
    attack: draft.attack,
    taken: draft.taken,
    sideEffects: draft.sideEffects === null ? null : [...draft.sideEffects],
    ...(own.length === 0 ? {} : { own: Object.fromEntries(own) }),
    ...(draft.different.length === 0 ? {} : { different: [...draft.different] }),
    ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
  }
}

/** Whether anything at all is told. */
export function isEmpty(draft: NightDraft): boolean {
  const { cramps, minutes, pain, sleep, restlessness, attack, own, taken, sideEffects } = draft
  return (
    [cramps, minutes, pain, sleep, restlessness, attack, taken, ...Object.values(own)].every(
      (value) => value === null,
    ) &&
    (sideEffects ?? []).length === 0 &&
    draft.different.length === 0 &&
    draft.health.length === 0 &&
    draft.note.trim() === ''
  )
}

/** The entry of a form, a correction when the night was told before; or why it is not written down. */
export function entryOf(
  record: NightRecord,
  draft: NightDraft,
  place: WritingPlace,
): Result<EntryContent, NightRefusal | { readonly type: 'nothing-told' }> {
  if (isEmpty(draft)) return err({ type: 'nothing-told' })
  const { morning } = record
  return morningContent(
    inputOf(record.night, draft),
    place,
    morning === null ? {} : { replaces: { id: morning.id, source: morning.source } },
  )
}

/** What changed in someone's health by this form, beyond what was told of the night before. */
export function healthToldBy(draft: NightDraft, record: NightRecord): readonly HealthChange[] {
  const before = record.morning?.different ?? []
  const isNew = (difference: Difference) =>
    draft.different.includes(difference) && !before.includes(difference)
  const told = new Set<HealthChange>(draft.health)
  if (isNew('medicine-changed')) told.add('new-medicine')
  if (isNew('illness')) told.add('illness')
  return healthChanges.filter((change) => told.has(change))
}

/** Told in the morning: fewer cramps than taps in the night. Asked kindly; no error. */
export function tapsAbove(record: NightRecord, draft: NightDraft): boolean {
  return draft.cramps !== null && draft.cramps < record.taps.length
}
