import type { AnswerId, EvidenceRemedyId, FactId, RedFlag } from '@legwork/knowledge'
import { answersIn } from '@legwork/knowledge'
import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { Person } from '../person/schema.ts'
import type { WeightedHalfLife } from '../result/half-life.ts'
import { isAskedOf } from '../safety/asked-of.ts'
import { judgeGate } from '../safety/gate.ts'
import type { Finding, Gate } from '../safety/gate.ts'
import { safetyLibrary } from '../safety/library.ts'
import { listedSigns, tellOf } from '../safety/told.ts'

/** Remedies of the library. `stop-trigger` is never on a schedule: it is a letter to the prescriber. */
export const libraryRemedies = [
  'magnesium',
  'stretching',
  'water',
  'no-alcohol',
  'heat',
  'stop-trigger',
] as const
export type LibraryRemedy = (typeof libraryRemedies)[number]

/**
 * What guards a remedy during a trial. `gate`: the gate must be open. `pharmacist`: a pharmacist's yes, behind a gate that
 * is not closed. `none`: nothing but the warning signs.
 */
export type RemedyGuard = 'gate' | 'pharmacist' | 'none'

/**
 * How long the effect takes to come and go, as half-lives in nights with weights. No study measured it for a leg
 * complaint: it is an assumption and is shown as one. `seenIn`: trials whose own wash-out or length bears on it.
 */
export interface CarryOverPrior {
  readonly halfLife: readonly WeightedHalfLife[]
  readonly basis: 'assumption'
  readonly seenIn: readonly string[]
}

export interface RemedyDefinition {
  readonly id: LibraryRemedy | 'own-swallowed' | 'own-other'
  readonly guard: RemedyGuard
  readonly schedulable: boolean
  /** Blinding needs a sealed product that looks and tastes the same, from a pharmacist or a shop. */
  readonly blinding: 'matched-product' | 'impossible'
  /** What it is compared with. */
  readonly comparator: 'placebo' | 'nothing' | 'as-usual'
  readonly carryOver: CarryOverPrior
  /** First nights of a period that are lived but not compared: an assumption that goes with `carryOver`. */
  readonly washoutNights: number
  /** Instructions, evidence and cautions: their texts lie with the facts, shown by `shown`. */
  readonly facts: readonly FactId[]
  /** The name under which research in other people is pooled; null: no evidence prior. */
  readonly evidence: EvidenceRemedyId | null
  /** Answers that must be "no": a yes or an "I do not know" sends to the doctor first. */
  readonly askDoctorIf: readonly (AnswerId | 'heavyAlcohol')[]
}

const weights = (days: readonly number[]): readonly WeightedHalfLife[] =>
  days.map((each) => ({ days: each, weight: 1 / days.length }))

const slow: CarryOverPrior = {
  halfLife: weights([0, 1, 2, 4, 7]),
  basis: 'assumption',
  seenIn: ['roffe-2002'],
}
const quick: CarryOverPrior = { halfLife: weights([0, 1]), basis: 'assumption', seenIn: [] }

/** The definition of every remedy that can stand in a trial; own remedies take the widest prior. */
export const remedyDefinitions: Readonly<Record<RemedyDefinition['id'], RemedyDefinition>> = {
  magnesium: {
    id: 'magnesium',
    guard: 'gate',
    schedulable: true,
    blinding: 'matched-product',
    comparator: 'placebo',
    carryOver: slow,
    washoutNights: 3,
    facts: ['upper-level.eu', 'upper-level.us', 'upper-level.two_doses'],
    evidence: 'magnesium',
    askDoctorIf: [],
  },
  stretching: {
    id: 'stretching',
    guard: 'none',
    schedulable: true,
    blinding: 'impossible',
    comparator: 'nothing',
    carryOver: {
      halfLife: weights([0, 1, 2, 4]),
      basis: 'assumption',
      seenIn: ['hallegraeff-2012'],
    },
    washoutNights: 2,
    facts: [
      'remedy.bedtime_calf',
      'remedy.bedtime_hamstring',
      'remedy.stretching_cochrane',
      'remedy.stretching_hallegraeff',
      'remedy.stretching_british',
    ],
    evidence: 'stretching',
    askDoctorIf: [],
  },
  water: {
    id: 'water',
    guard: 'none',
    schedulable: true,
    blinding: 'impossible',
    comparator: 'as-usual',
    carryOver: quick,
    washoutNights: 1,
    facts: ['remedy.water'],
    evidence: null,
    askDoctorIf: ['dialysis', 'kidneyDisease', 'cirrhosis'],
  },
  'no-alcohol': {
    id: 'no-alcohol',
    guard: 'none',
    schedulable: true,
    blinding: 'impossible',
    comparator: 'as-usual',
    carryOver: quick,
    washoutNights: 1,
    facts: ['remedy.alcohol'],
    evidence: 'alcohol',
    askDoctorIf: ['heavyAlcohol'],
  },
  heat: {
    id: 'heat',
    guard: 'none',
    schedulable: true,
    blinding: 'impossible',
    comparator: 'nothing',
    carryOver: quick,
    washoutNights: 0,
    facts: ['remedy.heat_or_ice', 'remedy.heat_ice_caution'],
    evidence: null,
    askDoctorIf: ['neuropathy', 'numbOrBurningFeet', 'coldPaleLeg', 'painAtWalkingDistance'],
  },
  'stop-trigger': {
    id: 'stop-trigger',
    guard: 'none',
    schedulable: false,
    blinding: 'impossible',
    comparator: 'as-usual',
    carryOver: slow,
    washoutNights: 0,
    facts: ['remedy.talk_to_doctor'],
    evidence: null,
    askDoctorIf: [],
  },
  'own-swallowed': {
    id: 'own-swallowed',
    guard: 'pharmacist',
    schedulable: true,
    blinding: 'matched-product',
    comparator: 'placebo',
    carryOver: { ...slow, seenIn: [] },
    washoutNights: 3,
    facts: [],
    evidence: null,
    askDoctorIf: [],
  },
  'own-other': {
    id: 'own-other',
    guard: 'none',
    schedulable: true,
    blinding: 'impossible',
    comparator: 'nothing',
    carryOver: { ...slow, seenIn: [] },
    washoutNights: 2,
    facts: [],
    evidence: null,
    askDoctorIf: [],
  },
}

/** Why a remedy cannot be put on a schedule for this person now. */
export type RemedyRefusal =
  | { readonly type: 'never-on-a-schedule'; readonly remedy: RemedyDefinition['id'] }
  | { readonly type: 'gate-not-open'; readonly answerFirst: readonly string[] }
  /** something swallowed behind a closed gate: what is open, and the answers that close it */
  | {
      readonly type: 'swallowed-gate-closed'
      readonly answerFirst: readonly string[]
      readonly questions: readonly string[]
    }
  | { readonly type: 'answer-first'; readonly questions: readonly string[] }
  | {
      readonly type: 'ask-doctor-first'
      readonly questions: readonly string[]
      /** red flags that hold or cannot be ruled out */
      readonly findings: readonly Finding[]
    }

/** Signs that make every trial wait: those of red flags that are urgent the same day. */
const urgentFlags = safetyLibrary.redFlags.filter(
  ({ urgency }) => urgency === 'emergency' || urgency === 'same-day',
)
const signsOf = (flags: readonly RedFlag[]): readonly AnswerId[] => [
  ...new Set(
    flags.flatMap(({ trigger }) => answersIn(trigger)).filter((id) => listedSigns.has(id)),
  ),
]

/**
 * Whether a remedy may be put on a schedule for this person. Magnesium: only when the gate is open. Whatever else is
 * swallowed: not behind a closed gate ("professional only" is what the pharmacist's yes is for). Every remedy: no
 * warning sign that is urgent the same day, and none of the answers of `askDoctorIf`. "I do not know" and a question
 * that was asked of this person and not answered are no "no".
 */
export function mayTry(
  remedy: RemedyDefinition['id'],
  person: Person,
): Result<RemedyDefinition, RemedyRefusal> {
  const definition = remedyDefinitions[remedy]
  if (!definition.schedulable) return err({ type: 'never-on-a-schedule', remedy })
  const gate = judgeGate(person)
  if (definition.guard === 'gate')
    return gate.status === 'open'
      ? ok(definition)
      : err({ type: 'gate-not-open', answerFirst: gate.answerFirst })
  const told = tellOf(person, false)
  const answerTo = (id: AnswerId | 'heavyAlcohol') =>
    id === 'heavyAlcohol' ? (person.habits?.heavyAlcohol ?? 'not-asked') : told.answer(id)
  const holding = [...signsOf(urgentFlags), ...definition.askDoctorIf].filter((id) =>
    ['yes', 'unknown'].includes(answerTo(id)),
  )
  if (holding.length > 0)
    return err({
      type: 'ask-doctor-first',
      questions: [...new Set(holding)],
      findings: gate.findings.filter(
        ({ kind, urgency }) =>
          kind === 'red-flag' && (urgency === 'emergency' || urgency === 'same-day'),
      ),
    })
  const asked = signsOf(urgentFlags.filter((flag) => isAskedOf(flag, person)))
  const silent = [...asked, ...definition.askDoctorIf].filter((id) => answerTo(id) === 'not-asked')
  if (silent.length > 0) return err({ type: 'answer-first', questions: [...new Set(silent)] })
  return definition.guard === 'pharmacist' && gate.status === 'closed'
    ? err(swallowedBehind(gate))
    : ok(definition)
}

/** Why nothing is swallowed for a trial: the questions without an answer, else the answers that close the gate. */
function swallowedBehind({ answerFirst, findings }: Gate): RemedyRefusal {
  const closing = findings.filter(({ does }) => does === 'closed')
  const questions = closing.flatMap(({ answers }) => answers.map(({ question }) => question))
  return { type: 'swallowed-gate-closed', answerFirst, questions: [...new Set(questions)] }
}
