import { checkSafety } from '@legwork/domain'
import type { AskItem, Finding, Person, SafetyCheck, Timetable } from '@legwork/domain'
import {
  askText,
  clashTexts,
  closedClassText,
  contactText,
  discussText,
  effectText,
  findingWords,
  gateTitle,
  guideText,
  notCheckedText,
  ownRuleText,
  safetyQuestionText,
  unclassedText,
  urgencyText,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { factById, shown, sourceAddress, sourceOf } from '@legwork/knowledge'
import type { FactTexts, SourceId } from '@legwork/knowledge'

type Texts = Readonly<Record<string, FactTexts[keyof FactTexts] | undefined>>

/** Label and text of a fact or of one of our own rules. */
function textsOf(language: Language, texts: FactTexts, id: string) {
  const known: Texts = texts
  const own = ownRuleText(language, id)
  return {
    label: own?.label ?? known[id]?.label ?? id,
    text: own?.text ?? known[id]?.text ?? '',
  }
}

const numbered = (id: SourceId) => {
  const source = sourceOf(id)
  return {
    id,
    title: source.title,
    authors: source.authors,
    year: source.year,
    address: sourceAddress(source),
  }
}

function triggered(
  language: Language,
  texts: FactTexts,
  finding: Finding,
  effectsOf: ReadonlyMap<string, string>,
) {
  const { rule, does, certainty, urgency, contact, precaution, sources, seenAt } = finding
  return {
    rule,
    label: textsOf(language, texts, rule).label,
    // The text of a class that keeps hours holds instructions: behind a shut gate its effects are told instead.
    text: effectsOf.get(rule) ?? textsOf(language, texts, rule).text,
    does,
    certainty,
    words: findingWords(language, finding),
    urgency,
    contact,
    urgencyText: urgencyText(language, urgency, contact),
    precaution,
    answers: finding.answers.map(({ question, given }) => ({
      question,
      text: safetyQuestionText(language, question),
      given,
    })),
    sources,
    seenAt,
  }
}

/**
 * The result of `legwork check --json`, with texts in one language. Whatever could be an instruction for magnesium
 * (hours, times, and the text of a class that keeps hours) is taken from what the gate cleared, or is not there.
 */
export function checkResult(person: Person, language: Language, texts: FactTexts) {
  const check = checkSafety(person)
  const open = check.timetable !== null
  const effectsOf = new Map(
    check.medicines
      .flatMap(({ classes }) => classes)
      .filter(({ keepsHours }) => keepsHours && !open)
      .map(({ id, effects }) => [
        id,
        closedClassText(language, id) ?? effects.map((e) => effectText(language, e)).join(' '),
      ]),
  )
  return {
    format: 'legwork-check',
    version: 1,
    on: person.on,
    language,
    gate: {
      status: check.gate.status,
      title: gateTitle(language, check.gate),
      urgent:
        check.gate.urgent === null
          ? null
          : {
              ...check.gate.urgent,
              text: urgencyText(language, check.gate.urgent.urgency, check.gate.urgent.contact),
            },
    },
    answerFirst: check.gate.answerFirst.map((question) => ({
      question,
      text: safetyQuestionText(language, question),
    })),
    triggered: check.gate.findings.map((finding) => triggered(language, texts, finding, effectsOf)),
    medicines: check.medicines.map((medicine) => ({
      ...medicine,
      unclassedText:
        medicine.unclassed === null ? null : unclassedText(language, medicine.unclassed),
      hours: hoursFor(check, medicine.name),
      classes: medicine.classes.map((one) => {
        const { label, text } = textsOf(language, texts, one.id)
        return {
          ...one,
          label,
          does: one.effects.map((effect) => effectText(language, effect)),
          // null: what the class does says enough
          text: !one.shown
            ? notCheckedText[language]
            : one.keepsHours && !open
              ? closedClassText(language, one.id)
              : text,
        }
      }),
    })),
    timetable: timetableOf(language, check.timetable?.value ?? null),
    // The label's general rule for medicines without their own: an instruction, so only behind an open gate.
    generalRule: open ? textsOf(language, texts, 'spacing.default').text : null,
    assumed: check.assumed,
    discuss: check.discuss.map((each) => ({
      ...each,
      label: textsOf(language, texts, each.medicineClass).label,
      text: discussText(language, each.reasons),
    })),
    look: check.look
      .filter(({ fact }) => {
        const found = factById(fact)
        return found !== undefined && shown(found)
      })
      .map(({ id, fact }) => ({ id, fact, ...textsOf(language, texts, fact) })),
    guide: { ...check.guide, text: guideText(language, check.guide.outcome) },
    ask: check.ask.map((item) => asked(language, texts, item)),
    sources: [...check.sources, ...lookSources(check)]
      .filter((id, i, all) => all.indexOf(id) === i)
      .map(numbered),
    seenAt: check.seenAt,
  }
}

export type CheckResult = ReturnType<typeof checkResult>

function lookSources(check: SafetyCheck): readonly SourceId[] {
  return check.look.flatMap(({ fact }) => factById(fact)?.sources ?? [])
}

function hoursFor(check: SafetyCheck, name: string) {
  const hours = check.spacing?.value.find((each) => each.name === name)
  if (hours === undefined) return null
  return {
    before: hours.hoursBefore,
    after: hours.hoursAfter,
    /** The general rule's: no record has hours for this medicine. */
    general: hours.classes.length === 0,
  }
}

function asked(language: Language, texts: FactTexts, item: AskItem) {
  const { label } = textsOf(language, texts, item.about)
  return {
    ...item,
    text: askText(language, item, label),
    whomText: contactText(language, item.whom),
  }
}

function timetableOf(language: Language, timetable: Timetable | null) {
  if (timetable === null) return { type: 'withheld' as const }
  if (timetable.type !== 'impossible') return timetable
  return {
    ...timetable,
    clashText: clashTexts(language, timetable.clash).rules,
    advice: clashTexts(language, timetable.clash).advice,
  }
}
