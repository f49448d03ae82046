import type { Contact, MedicineId } from '@legwork/knowledge'
import type { Person } from '../person/schema.ts'
import type { Finding, Gate, TriggeringAnswer } from './gate.ts'
import type { MedicineAdvice, ToDiscuss } from './medicine-advice.ts'
import type { Timetable } from './timetable.ts'

/** Questions with a text of their own, whoever has them. */
export type PlainAskId =
  | 'egfr'
  | 'serum-magnesium'
  | 'serum-potassium'
  | 'serum-sodium'
  | 'vitamin-b12'
  | 'ferritin-and-transferrin'
  | 'midwife'
  | 'tell-anaesthetist'
  | 'form-of-magnesium'
  | 'heart-block-with-pacemaker'
  | 'no-timetable'

/** Questions about something: a rule that holds, a class of medicine, a name. */
export type AskAbout =
  | 'rule'
  | 'interaction'
  | 'medicine-review'
  | 'unknown-medicine'
  | 'unclassed-medicine'
  | 'holds-potassium'
  | 'holds-quinine'

/** One line of the list for the doctor, pharmacist or midwife. */
export interface AskItem {
  readonly ask: PlainAskId | AskAbout
  /** What it is about: rule, class or the name as typed; empty for a plain question. */
  readonly about: string
  readonly whom: Contact
  /** Rules, classes and names that give rise to it. */
  readonly because: readonly string[]
  /** Of a rule: the answers that made it hold, or left it open. */
  readonly answers: readonly TriggeringAnswer[]
}

/** Months of use from which a proton pump inhibitor is worth a blood test (its record: longer than 3 months). */
const longUseMonths = 3

/** What to ask, and of whom; the most urgent rules first. */
export function askList(
  person: Person,
  gate: Gate,
  medicines: readonly MedicineAdvice[],
  discuss: readonly ToDiscuss[],
  timetable: Timetable | null,
): AskItem[] {
  const items = new Map<string, AskItem>()
  const put = (
    ask: AskItem['ask'],
    whom: Contact,
    because: readonly string[],
    about = '',
    answers: readonly TriggeringAnswer[] = [],
  ): void => {
    const key = about === '' ? ask : `${ask}:${about}`
    const earlier = items.get(key)
    items.set(key, {
      ask,
      about,
      whom: earlier?.whom ?? whom,
      because: [...new Set([...(earlier?.because ?? []), ...because])],
      answers: earlier?.answers ?? answers,
    })
  }
  for (const finding of gate.findings) putFinding(finding, put)
  for (const medicine of medicines) putMedicine(medicine, person, put)
  for (const { medicineClass, names, reasons } of discuss) {
    if (reasons.includes('can-cause-cramps-or-restless-legs')) {
      put('medicine-review', 'prescriber', names, medicineClass)
    }
  }
  if (person.answers?.pregnant === 'yes') put('midwife', 'midwife-or-gp', ['pregnant'])
  if (person.answers?.pacemaker === 'yes' && person.answers.avBlock === 'yes') {
    put('heart-block-with-pacemaker', 'own-doctor', ['avBlock', 'pacemaker'])
  }
  if (timetable !== null && timetable.type !== 'timetable') {
    put('no-timetable', 'pharmacist-or-gp', timetable.type === 'impossible' ? timetable.clash : [])
  }
  return withoutRepeats([...items.values()])
}

/** One line where the answers of a rule are all among those of another rule for the same person to ask. */
function withoutRepeats(items: readonly AskItem[]): AskItem[] {
  const kept: AskItem[] = []
  for (const item of [...items].sort((a, b) => b.answers.length - a.answers.length)) {
    const at = kept.findIndex((other) => holdsAll(other, item))
    const whole = kept[at]
    if (whole === undefined) kept.push(item)
    else kept[at] = { ...whole, because: [...new Set([...whole.because, ...item.because])] }
  }
  const order = items.map(({ ask, about }) => `${ask}:${about}`)
  const place = ({ ask, about }: AskItem) => order.indexOf(`${ask}:${about}`)
  return kept.sort((a, b) => place(a) - place(b))
}

function holdsAll(other: AskItem, item: AskItem): boolean {
  return (
    item.ask === 'rule' &&
    other.ask === 'rule' &&
    other.whom === item.whom &&
    item.answers.some(({ question }) => question !== 'restlessLegs') &&
    item.answers.every(
      ({ question, given }) =>
        // which complaint it is about stands in no line
        question === 'restlessLegs' ||
        other.answers.some((each) => each.question === question && each.given === given),
    )
  )
}

type Put = (
  ask: AskItem['ask'],
  whom: Contact,
  because: readonly string[],
  about?: string,
  answers?: readonly TriggeringAnswer[],
) => void

function putFinding(finding: Finding, put: Put): void {
  const because = [finding.rule]
  switch (finding.rule) {
    case 'contraindication.age70_unknown_egfr':
    case 'egfr-over-a-year':
    case 'egfr-over-two-years':
      put('egfr', 'gp', because)
      break
    case 'contraindication.renal_moderate':
    case 'contraindication.diarrhoea':
      put('serum-magnesium', finding.contact, because)
      break
    case 'red-flag.rls_ferritin':
      put('ferritin-and-transferrin', 'gp', because)
      break
    case 'red-flag.neuropathy':
      put('vitamin-b12', 'gp', because)
      break
    case 'contraindication.surgery':
      put('tell-anaesthetist', finding.contact, because)
      break
    case 'serum-magnesium-low':
      put('rule', finding.contact, because, finding.rule, finding.answers)
      break
    default:
  }
  if (
    finding.does !== 'notice' &&
    finding.kind !== 'medicine' &&
    finding.rule !== 'unknown-medicine' &&
    finding.rule !== 'ask-first-medicine'
  ) {
    put('rule', finding.contact, because, finding.rule, finding.answers)
  }
}

const bloodTests: Readonly<Partial<Record<MedicineId, readonly PlainAskId[]>>> = {
  'medicine.loop': ['serum-magnesium', 'serum-potassium'],
  'medicine.thiazide': ['serum-magnesium', 'serum-potassium', 'serum-sodium'],
  'medicine.digoxin': ['serum-magnesium', 'serum-potassium'],
  'medicine.k_sparing': ['serum-magnesium', 'serum-potassium'],
  'medicine.metformin': ['serum-magnesium', 'vitamin-b12'],
}

function putMedicine(medicine: MedicineAdvice, person: Person, put: Put): void {
  const { name, known, holds, classes, unclassed } = medicine
  const agreed = person.medicines?.find((m) => m.name === name)?.professionalAgrees === 'yes'
  if (!known && !agreed) put('unknown-medicine', 'pharmacist-or-gp', [name], name)
  else if (unclassed !== null && !agreed) {
    const whom = unclassed === 'ask-first' ? 'prescriber' : 'pharmacist-or-gp'
    put('unclassed-medicine', whom, [name], name)
  }
  if (holds.includes('potassium')) put('holds-potassium', 'pharmacist-or-gp', [name], name)
  if (holds.includes('quinine')) put('holds-quinine', 'pharmacist-or-gp', [name], name)
  for (const { id, actions, keepsHours } of classes) {
    if (keepsHours || actions.includes('professional') || actions.includes('never-together')) {
      put(
        'interaction',
        actions.includes('professional') ? 'prescriber' : 'pharmacist-or-gp',
        [name],
        id,
      )
    }
    if (actions.includes('measure') && longEnough(id, name, person)) {
      for (const test of bloodTests[id] ?? ['serum-magnesium']) put(test, 'gp', [name])
    } else if (bloodTests[id] !== undefined && actions.includes('professional')) {
      for (const test of bloodTests[id]) put(test, 'gp', [name])
    }
    if (id === 'medicine.levodopa') put('form-of-magnesium', 'pharmacist-or-gp', [name])
    if (id === 'medicine.nmb') put('tell-anaesthetist', 'own-doctor', [name])
  }
}

/** A proton pump inhibitor counts after long use; how long is not told: it counts too. */
function longEnough(id: MedicineId, name: string, person: Person): boolean {
  if (id !== 'medicine.ppi') return true
  const months = person.medicines?.find((m) => m.name === name)?.months
  return months === undefined || months > longUseMonths
}
