import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { GateStatus } from '@legwork/domain'
import { checkWords, safetyQuestionText, safetyWords } from '@legwork/i18n'
import type { CheckPage } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { WithFactTexts } from '../../components/with-fact-texts.tsx'
import { usePerson, useTell } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'
import { CallButtons } from './call-buttons.tsx'
import { askAgain, questionOf } from './unreadable.ts'
import { answerView, waitingScreens } from './view-model.ts'
import type { AnswerView, FindingView } from './view-model.ts'

/** How the gate looks: its sign and its colour. The words say it too. */
const gateLooks: Readonly<Record<GateStatus, { readonly sign: string; readonly kind: string }>> = {
  open: { sign: '○', kind: 'open' },
  'professional-only': { sign: '◐', kind: 'professional' },
  closed: { sign: '●', kind: 'closed' },
}

/** Only pages that have something to say; the timetable stands behind the gate. */
function pagesOf({ check, look, medicines }: AnswerView): readonly CheckPage[] {
  return [
    'doctor',
    ...(medicines.length > 0 ? (['medicines'] as const) : []),
    ...(check.timetable === null ? [] : (['day'] as const)),
    'complaint',
    ...(look.length > 0 ? (['look'] as const) : []),
    'measuring',
    'answers',
  ]
}

/** The answer: the gate first, why, and then one page for each thing there is to read. */
export function AnswerScreen(): VNode {
  const language = useLanguage()
  const { person, unreadable } = usePerson()
  return (
    <WithFactTexts>
      {(texts) => <Answer view={answerView(person, language, texts)} unreadable={unreadable} />}
    </WithFactTexts>
  )
}

function Answer(props: {
  readonly view: AnswerView
  readonly unreadable: readonly string[]
}): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { view, unreadable } = props
  const { gate } = view.check
  const tell = useTell()
  const looks = gateLooks[gate.status]
  // closed by open questions alone: nothing to be alarmed about
  const waiting =
    gate.answerFirst.length > 0 && gate.findings.every(({ does }) => does !== 'closed')
  return (
    <>
      <section class="gate" data-gate={looks.kind} data-waiting={String(waiting)}>
        <p class="gate-kicker">
          <span aria-hidden="true">{looks.sign}</span> {words.answerKicker}
        </p>
        <h1>{view.title}</h1>
        {view.urgent === null ? null : (
          <p class="lead">
            <strong>{view.urgent}</strong>
          </p>
        )}
        {gate.urgent === null ? null : <CallButtons contact={gate.urgent.contact} />}
        {gate.status === 'open' ? null : (
          <p>{view.mayStretch ? words.doorRemainsOpen : words.doorRemainsOpenUrgent}</p>
        )}
      </section>
      {view.readFirst.length === 0 ? null : (
        <Notice kind="warning">
          <p>{words.readMedicinesFirst(view.readFirst)}</p>
          <Link class="button" href={addresses.medicines}>
            {words.pages.medicines}
          </Link>
        </Notice>
      )}
      {unreadable.length === 0 ? null : (
        <Notice kind="warning">
          <p>
            {words.unreadable}{' '}
            {unreadable.map((field) => safetyQuestionText(language, questionOf(field))).join(' ')}
          </p>
          <button
            class="button"
            type="button"
            onClick={() => {
              void tell(...askAgain(unreadable))
            }}
          >
            {words.askAgain}
          </button>
        </Notice>
      )}
      {view.answerFirst.length === 0 ? null : (
        <section>
          <h2>{safetyWords.stillToAnswer[language]}</h2>
          <p>{words.answerFirstLead}</p>
          <ul class="link-list">
            {waitingScreens(language, view.answerFirst).map(({ href, text }) => (
              <li key={href}>
                <Link href={href}>{text}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.findings.length === 0 ? null : (
        <section>
          <h2>{safetyWords.because[language]}</h2>
          {view.findings.map((finding) => (
            <FindingCard finding={finding} key={finding.rule} />
          ))}
          <p class="hint">{safetyWords.layman[language]}</p>
        </section>
      )}
      <section>
        <h2>{words.pagesTitle}</h2>
        <ul class="room-list">
          {pagesOf(view).map((page) => (
            <li key={page}>
              <Link class="room-card" href={addresses[page]}>
                <strong>{words.pages[page]}</strong>
                <span>{words.pageLeads[page]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <p class="hint">{safetyWords.noInstructions[language]}</p>
    </>
  )
}

function FindingCard(props: { readonly finding: FindingView }): VNode {
  const words = checkWords[useLanguage()]
  const { finding } = props
  return (
    <section class="card finding" data-urgency={finding.urgency}>
      <h3>{finding.label}</h3>
      <p class="finding-does">
        <span class="tag">{finding.words}</span>
      </p>
      <p>{finding.text}</p>
      <p>
        <strong>{finding.urgencyText}.</strong>
      </p>
      <ul class="link-list">
        {finding.answers.map(({ question, text, given, href }) => (
          <li key={`${question} ${given}`}>
            {href === null ? (
              `${text} ${given}`
            ) : (
              <Link href={href}>
                {text} <strong>{given}</strong>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {finding.precaution === null ? null : <p class="hint">{finding.precaution}</p>}
      {finding.basis === null ? (
        <p class="hint">{words.ownRule}</p>
      ) : (
        <SourceButton basis={finding.basis} about={finding.label} />
      )}
    </section>
  )
}
