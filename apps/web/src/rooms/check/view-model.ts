import { checkSafety, urgentRuledOut } from '@legwork/domain'
import type { AskItem, Finding, Person, SafetyCheck } from '@legwork/domain'
import {
  askText,
  checkWords,
  closedClassText,
  contactText,
  discussText,
  effectText,
  findingWords,
  gateTitle,
  givenText,
  guideText,
  heldText,
  hoursText,
  notCheckedText,
  ownRuleText,
  precautionText,
  safetyQuestionText,
  safetyWords,
  unclassedText,
  urgencyText,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { factById, shown } from '@legwork/knowledge'
import type { FactTexts } from '@legwork/knowledge'
import type { Basis } from '../../components/source-button.tsx'
import { stepIdOf, steps } from './steps.ts'

/** A question of the check and the address on which it is asked. */
export interface QuestionLink {
  readonly question: string
  readonly text: string
  readonly given: string
  readonly href: string | null
}

/** A rule that holds, as the screen tells it. */
export interface FindingView {
  readonly rule: string
  readonly label: string
  readonly text: string
  readonly words: string
  /** false: not ruled out, because the person does not know */
  readonly certain: boolean
  readonly urgency: Finding['urgency']
  readonly urgencyText: string
  readonly contact: Finding['contact']
  readonly precaution: string | null
  readonly answers: readonly QuestionLink[]
  readonly basis: Basis | null
}

export interface ClassView {
  readonly id: string
  readonly label: string
  readonly texts: readonly string[]
  readonly precaution: string | null
  readonly basis: Basis
}

/** One medicine of the list, and what is known of it next to magnesium. */
export interface MedicineView {
  readonly name: string
  readonly readAs: string | null
  readonly known: boolean
  readonly holds: readonly string[]
  readonly classes: readonly ClassView[]
  /** what stands with a known medicine on which our sources are silent; no reassurance */
  readonly unclassed: string | null
  /** hours between it and magnesium: only what the gate cleared */
  readonly hours: string | null
  /** whether those hours are its own or the general rule’s */
  readonly hoursHeading: string
}

export interface AskLine {
  readonly item: AskItem
  readonly text: string
  readonly whomText: string
}

/** The whole answer in the words of one language; the same as `legwork check` gives. */
export interface AnswerView {
  readonly check: SafetyCheck
  readonly title: string
  readonly urgent: string | null
  /** nothing that cannot wait holds, is not ruled out or waits for an answer: stretching may be named */
  readonly mayStretch: boolean
  readonly answerFirst: readonly QuestionLink[]
  readonly findings: readonly FindingView[]
  readonly medicines: readonly MedicineView[]
  readonly discuss: readonly {
    readonly id: string
    readonly label: string
    readonly names: string
    readonly text: string
    readonly basis: Basis
  }[]
  readonly look: readonly {
    readonly id: string
    readonly label: string
    readonly text: string
    readonly basis: Basis
  }[]
  /** medicines of the list that ask for something next to magnesium: to be read about first */
  readonly readFirst: readonly string[]
  readonly guide: string
  readonly ask: readonly AskLine[]
}

type Texts = Readonly<Record<string, FactTexts[keyof FactTexts] | undefined>>

/** What the check says of this person, ready for the screen. Pure. */
export function answerView(person: Person, language: Language, texts: FactTexts): AnswerView {
  const check = checkSafety(person)
  const words = wordsOf(language, texts)
  return {
    check,
    title: gateTitle(language, check.gate),
    urgent:
      check.gate.urgent === null
        ? null
        : urgencyText(language, check.gate.urgent.urgency, check.gate.urgent.contact),
    mayStretch: urgentRuledOut(check.gate),
    answerFirst: check.gate.answerFirst.map((question) => linkTo(language, question, '')),
    findings: [...check.gate.findings]
      .sort((a, b) => urgencyOrder.indexOf(a.urgency) - urgencyOrder.indexOf(b.urgency))
      .map((finding) => findingView(language, words, finding, check, person)),
    medicines: check.medicines.map((medicine) => medicineView(language, words, medicine, check)),
    discuss: check.discuss.map(({ medicineClass, names, reasons }) => ({
      id: medicineClass,
      label: words(medicineClass).label,
      names: names.join(', '),
      text: discussText(language, reasons),
      basis: { facts: [medicineClass] },
    })),
    look: check.look
      .filter(({ fact }) => {
        const found = factById(fact)
        return found !== undefined && shown(found)
      })
      .map(({ id, fact }) => ({ id, ...words(fact), basis: { facts: [fact] } })),
    readFirst: [...new Set(check.medicines.filter(asksForSomething).map(({ name }) => name))],
    guide: guideText(language, check.guide.outcome),
    ask: check.ask.map((item) => ({
      item,
      text: askText(language, item, words(item.about).label),
      whomText: contactText(language, item.whom),
    })),
  }
}

/** Whether anything but "worth knowing" is known of this medicine, or nothing is. */
function asksForSomething({ known, classes }: SafetyCheck['medicines'][number]): boolean {
  return (
    !known ||
    classes.some(
      ({ shown: told, actions }) =>
        !told || actions.some((action) => action !== 'inform' && action !== 'none'),
    )
  )
}

const urgencyOrder: readonly Finding['urgency'][] = [
  'emergency',
  'same-day',
  'days',
  'weeks',
  'own-team',
  'ask',
]

type Words = (id: string) => { readonly label: string; readonly text: string }

/** Label and text of a fact, or of a rule of this program itself. */
function wordsOf(language: Language, texts: FactTexts): Words {
  const known: Texts = texts
  return (id) => {
    const own = ownRuleText(language, id)
    return {
      label: own?.label ?? known[id]?.label ?? id,
      text: own?.text ?? known[id]?.text ?? '',
    }
  }
}

function linkTo(language: Language, question: string, given: string): QuestionLink {
  const id = question === 'medicines' && given === '' ? 'medicines-complete' : stepIdOf(question)
  return {
    question,
    text: safetyQuestionText(language, question),
    given,
    href: id === undefined ? null : `/check/ask/${id}?then=answer`,
  }
}

/**
 * The text of a class that keeps hours holds instructions: behind a shut gate its warning is told, or what it does.
 */
function classTexts(
  language: Language,
  words: Words,
  one: SafetyCheck['medicines'][number]['classes'][number],
  check: SafetyCheck,
): readonly string[] {
  const { text } = words(one.id)
  if (!one.shown) return [notCheckedText[language]]
  if (!one.keepsHours || check.timetable !== null) return [text]
  const warning = closedClassText(language, one.id)
  return warning === null ? one.effects.map((effect) => effectText(language, effect)) : [warning]
}

function findingView(
  language: Language,
  words: Words,
  finding: Finding,
  check: SafetyCheck,
  person: Person,
): FindingView {
  const { rule, urgency, contact, sources, seenAt } = finding
  const held = check.medicines.flatMap(({ classes }) => classes).find(({ id }) => id === rule)
  const given = new Map(
    finding.answers.map(({ question, given: answer }) => [
      `${question} ${String(answer)}`,
      linkTo(language, question, givenText(language, question, answer, person)),
    ]),
  )
  return {
    rule,
    label: words(rule).label,
    text:
      held === undefined ? words(rule).text : classTexts(language, words, held, check).join(' '),
    words: findingWords(language, finding),
    certain: finding.certainty === 'holds',
    urgency,
    urgencyText: urgencyText(language, urgency, contact),
    contact,
    precaution: finding.precaution ? precautionText[language] : null,
    answers: [...given.values()],
    basis:
      sources.length > 0
        ? { facts: [rule] }
        : seenAt.length > 0
          ? { links: seenAt.map((address) => ({ title: address, address })) }
          : null,
  }
}

function medicineView(
  language: Language,
  words: Words,
  medicine: SafetyCheck['medicines'][number],
  check: SafetyCheck,
): MedicineView {
  const hours = check.spacing?.value.find(({ name }) => name === medicine.name)
  return {
    name: medicine.name,
    readAs: medicine.readAs,
    known: medicine.known,
    holds: medicine.holds.map((held) => heldText(language, held)),
    classes: medicine.classes.map((one) => ({
      id: one.id,
      label: words(one.id).label,
      texts: classTexts(language, words, one, check),
      precaution: one.precaution ? precautionText[language] : null,
      basis: { facts: [one.id] },
    })),
    unclassed: medicine.unclassed === null ? null : unclassedText(language, medicine.unclassed),
    hours: hours === undefined ? null : hoursText(language, hours.hoursBefore, hours.hoursAfter),
    hoursHeading: (hours?.classes.length === 0
      ? safetyWords.hoursApartGeneral
      : safetyWords.hoursApart)[language],
  }
}

/** The questions for the doctor by whom they are for, in the order in which they came up. */
export function askGroups(
  ask: readonly AskLine[],
): readonly { readonly whom: string; readonly lines: readonly AskLine[] }[] {
  const groups = new Map<string, AskLine[]>()
  for (const line of ask) groups.set(line.whomText, [...(groups.get(line.whomText) ?? []), line])
  return [...groups].map(([whom, lines]) => ({ whom, lines }))
}

/** The screens that still wait for an answer: a link for each, its one question or the title of its list. */
export function waitingScreens(
  language: Language,
  answerFirst: readonly QuestionLink[],
): readonly { readonly href: string; readonly text: string }[] {
  const groups: Readonly<Record<string, string | undefined>> = checkWords[language].groups
  const byScreen = new Map<string, QuestionLink[]>()
  for (const link of answerFirst)
    if (link.href !== null) byScreen.set(link.href, [...(byScreen.get(link.href) ?? []), link])
  const order = steps.map(({ id }) => id)
  const idOf = (href: string) => href.split('?')[0]?.split('/').at(-1) ?? ''
  return [...byScreen]
    .sort(([a], [b]) => order.indexOf(idOf(a)) - order.indexOf(idOf(b)))
    .map(([href, links]) => ({
      href,
      text:
        (links.length > 1 ? groups[idOf(href)] : undefined) ??
        links.map(({ text }) => text).join(' '),
    }))
}
