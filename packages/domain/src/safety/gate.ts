import type {
  Contact,
  ContraindicationId,
  GateAction,
  MedicineClass,
  MedicineId,
  RedFlag,
  RedFlagId,
  SafetyRule,
  SourceId,
  Trigger,
  Urgency,
} from '@legwork/knowledge'
import { impliedEgfr } from '../person/kidney.ts'
import { inFirstUnit } from '../person/measurements.ts'
import { isAskedOf } from './asked-of.ts'
import type { Person } from '../person/schema.ts'
import { issue } from './cleared.ts'
import type { Cleared } from './cleared.ts'
import { safetyLibrary } from './library.ts'
import type { SafetyLibrary } from './library.ts'
import { gateFloors, kidneyTestAgeRule, ownRules, serumMagnesiumRule } from './own-rules.ts'
import type { OwnRuleId } from './own-rules.ts'
import { recogniser } from './recognise.ts'
import type { Recognised } from './recognise.ts'
import { monthsBegun, tellOf } from './told.ts'
import type { Told } from './told.ts'
import { judge } from './truth.ts'
import type { Judged } from './truth.ts'

export type GateStatus = 'open' | 'professional-only' | 'closed'
export type RuleId = ContraindicationId | RedFlagId | MedicineId | OwnRuleId

/** An answer that triggered a rule, under the name of its question (or `medicines`, `serumMagnesium`, `creatinine`). */
export interface TriggeringAnswer {
  readonly question: string
  readonly given: string | number
}

/** A rule that holds, or that cannot be ruled out. */
export interface Finding {
  readonly rule: RuleId
  readonly kind: 'contraindication' | 'red-flag' | 'medicine' | 'own'
  /** `cannot-be-ruled-out`: the person does not know the answer. */
  readonly certainty: 'holds' | 'cannot-be-ruled-out'
  readonly does: 'closed' | 'professional-only' | 'notice'
  readonly urgency: Urgency
  readonly contact: Contact
  readonly answers: readonly TriggeringAnswer[]
  /** Shown as "precaution, source being checked". */
  readonly precaution: boolean
  readonly sources: readonly SourceId[]
  readonly seenAt: readonly string[]
}

export interface Gate {
  readonly status: GateStatus
  readonly findings: readonly Finding[]
  /** Questions that must be answered before the gate can open; never empty without `closed`. */
  readonly answerFirst: readonly string[]
  /** The most urgent of the findings, and whom to turn to for it; null when there is none. */
  readonly urgent: { readonly urgency: Urgency; readonly contact: Contact } | null
  /** The civil date of the answers. */
  readonly on: string
}

const judgedGates = new WeakSet<Gate>()

/** Puts a value behind the gate: null unless this gate was judged here and is open. */
export function clear<T>(gate: Gate, make: () => T): Cleared<T> | null {
  if (!judgedGates.has(gate))
    throw new Error('clear: the gate must come from judgeGate, got a copy')
  return gate.status === 'open' ? issue(make()) : null
}

/**
 * Decides whether this person may look at magnesium without help. Closed as soon as one closing rule holds or one stop
 * question is unanswered; professional only while a rule holds or cannot be ruled out; open otherwise.
 */
export function judgeGate(person: Person): Gate {
  return judgeGateWith(person, safetyLibrary)
}

/** The same with rules taken out or changed, for tests: nothing can be cleared by such a gate. */
export function judgeGateWith(person: Person, library: SafetyLibrary): Gate {
  const { recognise } = recogniser(library)
  const medicines = (person.medicines ?? []).map((taken) => ({
    taken,
    recognised: recognise(taken.name),
  }))
  const told = tellOf(
    person,
    medicines.some(({ recognised }) => recognised.holds.includes('magnesium')),
  )
  const rules = [
    ...library.contraindications.map((rule) => ({ rule, kind: 'contraindication' as const })),
    ...library.redFlags.map((rule) => ({ rule, kind: 'red-flag' as const })),
  ].map((each) => ({ ...each, judged: judgeRule(each.rule, person, told) }))

  const answerFirst = new Set<string>()
  for (const { rule, judged } of rules) {
    if (rule.gate === 'notice' && !isRedFlag(rule)) continue
    if (judged.truth === 'unanswered')
      for (const { question } of judged.because) answerFirst.add(question)
  }
  if ((person.measurements?.egfr ?? 'not-asked') === 'not-asked') answerFirst.add('egfr')
  // Asked even when the list of medicines answers it: adding a medicine must never answer a stop question.
  if ((person.answers?.takesMagnesium ?? 'not-asked') === 'not-asked')
    answerFirst.add('takesMagnesium')
  if ((person.complaint ?? 'not-asked') === 'not-asked') answerFirst.add('restlessLegs')
  if ((person.medicinesComplete ?? 'not-asked') === 'not-asked') answerFirst.add('medicines')

  const ruleFindings = rules.flatMap(({ rule, kind, judged }) =>
    ruleFinding(rule, kind, judged, told),
  )
  // A rule that already speaks of the kidney test asks for a new one, or holds whatever its date.
  const kidneyTestJudged = ruleFindings.some(({ answers }) =>
    answers.some(({ question }) => question === 'egfr'),
  )
  const findings = [
    ...ruleFindings,
    ...medicineFindings(medicines, library),
    ...ownFindings(person, medicines, kidneyTestJudged),
  ]
  const gate: Gate = Object.freeze({
    status: statusOf(findings, answerFirst.size > 0),
    findings,
    answerFirst: [...answerFirst].sort(),
    urgent: mostUrgent(findings),
    on: person.on,
  })
  if (library === safetyLibrary) judgedGates.add(gate)
  return gate
}

function statusOf(findings: readonly Finding[], unanswered: boolean): GateStatus {
  if (unanswered || findings.some((finding) => finding.does === 'closed')) return 'closed'
  return findings.some((finding) => finding.does === 'professional-only')
    ? 'professional-only'
    : 'open'
}

function isRedFlag(rule: SafetyRule): rule is RedFlag {
  return 'complaint' in rule
}

/** A rule on the answers; a rule on the eGFR also on the eGFR that a typed creatinine implies. */
function judgeRule(rule: SafetyRule, person: Person, told: Told): Judged {
  const judged = judge(rule.trigger, told)
  const own: Judged =
    judged.truth === 'unanswered' && !isAskedOf(rule, person)
      ? { truth: 'no', because: [] }
      : judged
  const implied = impliedEgfr(person)
  if (implied === undefined || own.truth === 'yes' || !comparesEgfr(rule.trigger)) return own
  const limited = judge(rule.trigger, {
    answer: told.answer,
    measurement: (id) => (id === 'egfr' ? { value: implied, monthsAgo: 0 } : told.measurement(id)),
  })
  if (limited.truth !== 'yes') return own
  return { truth: 'yes', because: limited.because }
}

function comparesEgfr(trigger: Trigger): boolean {
  if ('measurement' in trigger) return trigger.measurement === 'egfr'
  if ('not' in trigger) return comparesEgfr(trigger.not)
  if ('all' in trigger) return trigger.all.some(comparesEgfr)
  if ('any' in trigger) return trigger.any.some(comparesEgfr)
  return false
}

const strictness: Readonly<Record<GateAction, number>> = { notice: 0, professional: 1, closed: 2 }
const does = { notice: 'notice', professional: 'professional-only', closed: 'closed' } as const

function stricter(a: GateAction, b: GateAction): GateAction {
  return strictness[a] >= strictness[b] ? a : b
}

function ruleFinding(
  rule: SafetyRule & { readonly id: ContraindicationId | RedFlagId },
  kind: 'contraindication' | 'red-flag',
  judged: Judged,
  told: Told,
): Finding[] {
  if (judged.truth !== 'yes' && judged.truth !== 'unknown') return []
  const action = kind === 'red-flag' ? stricter(rule.gate, gateFloors.redFlag) : rule.gate
  const certain = judged.truth === 'yes'
  const escalated =
    certain && rule.escalation !== undefined && judge(rule.escalation.trigger, told).truth === 'yes'
  return [
    {
      rule: rule.id,
      kind,
      certainty: certain ? 'holds' : 'cannot-be-ruled-out',
      does: certain || action === 'notice' ? does[action] : 'professional-only',
      urgency: escalated ? (rule.escalation?.urgency ?? rule.urgency) : rule.urgency,
      contact: escalated ? (rule.escalation?.contact ?? rule.contact) : rule.contact,
      answers: judged.because.map(({ question, given }) => ({ question, given })),
      precaution: rule.verification === 'unverified',
      sources: rule.sources,
      seenAt: [],
    },
  ]
}

export interface RecognisedMedicine {
  readonly taken: NonNullable<Person['medicines']>[number]
  readonly recognised: Recognised
}

/** What a class alone does to the gate: its own classification, never less than its floor. */
function gateOfClass(medicineClass: MedicineClass): GateAction | null {
  const floor = medicineClass.id === 'medicine.sps' ? gateFloors['medicine.sps'] : null
  if (medicineClass.gate === null) return floor
  return floor === null ? medicineClass.gate : stricter(medicineClass.gate, floor)
}

function medicineFindings(
  medicines: readonly RecognisedMedicine[],
  library: SafetyLibrary,
): Finding[] {
  return library.medicineClasses.flatMap((medicineClass): Finding[] => {
    const action = gateOfClass(medicineClass)
    if (action === null) return []
    const taking = medicines.filter(
      ({ taken, recognised }) =>
        recognised.classes.includes(medicineClass.id) &&
        !(action === 'professional' && taken.professionalAgrees === 'yes'),
    )
    if (taking.length === 0) return []
    return [
      {
        rule: medicineClass.id,
        kind: 'medicine',
        certainty: 'holds',
        does: does[action],
        urgency: 'ask',
        contact: action === 'notice' ? 'own-doctor' : 'prescriber',
        answers: taking.map(({ taken }) => ({ question: 'medicines', given: taken.name })),
        precaution: medicineClass.verification === 'unverified',
        sources: medicineClass.sources,
        seenAt: [],
      },
    ]
  })
}

function ownFindings(
  person: Person,
  medicines: readonly RecognisedMedicine[],
  kidneyTestJudged: boolean,
): Finding[] {
  const found: Finding[] = []
  const put = (id: OwnRuleId, certainty: Finding['certainty'], answers: TriggeringAnswer[]) => {
    const { gate, urgency, contact, precaution, seenAt } = ownRules[id]
    found.push({
      rule: id,
      kind: 'own',
      certainty,
      does: does[gate],
      urgency,
      contact,
      answers,
      precaution,
      sources: [],
      seenAt,
    })
  }
  const complete = person.medicinesComplete
  if (complete === 'no' || complete === 'unknown') {
    put('medicines-incomplete', complete === 'no' ? 'holds' : 'cannot-be-ruled-out', [
      { question: 'medicinesComplete', given: complete },
    ])
  }
  const strange = medicines.filter(
    ({ taken, recognised }) => !recognised.sure && taken.professionalAgrees !== 'yes',
  )
  if (strange.length > 0) {
    put(
      'unknown-medicine',
      'holds',
      strange.map(({ taken }) => ({ question: 'medicines', given: taken.name })),
    )
  }
  const silent = [
    ['ask-first-medicine', 'ask-first'],
    ['no-interaction-found', 'nothing-found'],
  ] as const
  for (const [rule, kind] of silent) {
    const answers = medicines
      .filter(({ recognised }) => recognised.unclassed === kind)
      .filter(({ taken }) => taken.professionalAgrees !== 'yes')
      .map(({ taken }) => ({ question: 'medicines', given: taken.name }))
    if (answers.length > 0) put(rule, 'holds', answers)
  }
  const serum = person.measurements?.serumMagnesium
  const serumRule =
    serum === undefined ? null : serumMagnesiumRule(inFirstUnit('serumMagnesium', serum))
  if (serum !== undefined && serumRule !== null) {
    put(serumRule, 'holds', [{ question: 'serumMagnesium', given: `${serum.value} ${serum.unit}` }])
  }
  const egfr = person.measurements?.egfr
  if (typeof egfr === 'object' && !kidneyTestJudged) {
    const rule = kidneyTestAgeRule(monthsBegun(egfr.on, person.on))
    if (rule !== null)
      put(rule, 'holds', [{ question: 'egfr', given: `${egfr.value} ${egfr.unit} (${egfr.on})` }])
  }
  return found
}

const urgencyOrder: readonly Urgency[] = [
  'emergency',
  'same-day',
  'days',
  'weeks',
  'own-team',
  'ask',
]

/** Among the most urgent findings one that says 112 and nothing else comes first. */
function mostUrgent(findings: readonly Finding[]): Gate['urgent'] {
  const [first] = [...findings].sort(
    (a, b) =>
      urgencyOrder.indexOf(a.urgency) - urgencyOrder.indexOf(b.urgency) ||
      Number(b.contact === '112') - Number(a.contact === '112'),
  )
  return first === undefined ? null : { urgency: first.urgency, contact: first.contact }
}
