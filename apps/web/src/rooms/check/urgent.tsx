import type { VNode } from 'preact'
import { cannotWait } from '@legwork/domain'
import { Link, Redirect, useSearch } from 'wouter-preact'
import { checkWords } from '@legwork/i18n'
import { SourceButton } from '../../components/source-button.tsx'
import { WithFactTexts } from '../../components/with-fact-texts.tsx'
import { usePerson } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { addresses, keepingReturn, returnAddress } from './addresses.ts'
import { CallButtons } from './call-buttons.tsx'
import { neighbours } from './steps.ts'
import { answerView } from './view-model.ts'
import type { FindingView } from './view-model.ts'

/** What cannot wait: how urgent, whom to call, and the way on. */
export function UrgentScreen(props: { readonly id: string }): VNode {
  const language = useLanguage()
  const { person } = usePerson()
  const search = useSearch()
  const { after } = neighbours(person, props.id)
  const onwards =
    returnAddress(search) ?? (after === null ? addresses.answer : addresses.ask(after.id))
  return (
    <WithFactTexts>
      {(texts) => {
        const urgent = answerView(person, language, texts).findings.filter(cannotWait)
        if (urgent.length === 0) return <Redirect to={onwards} replace />
        return (
          <Urgent
            findings={urgent}
            back={keepingReturn(addresses.ask(props.id), search)}
            onwards={onwards}
          />
        )
      }}
    </WithFactTexts>
  )
}

function Urgent(props: {
  readonly findings: readonly FindingView[]
  readonly back: string
  readonly onwards: string
}): VNode {
  const words = checkWords[useLanguage()]
  return (
    <>
      <h1>{words.urgentTitle}</h1>
      {props.findings.map((finding) => (
        <section class="card urgent-card" key={finding.rule}>
          <h2>{finding.label}</h2>
          <p class="lead">
            <strong>{finding.urgencyText}</strong>
          </p>
          {finding.certain ? null : <p>{words.urgentNotSure}</p>}
          <p>{finding.text}</p>
          {finding.precaution === null ? null : <p class="hint">{finding.precaution}</p>}
          <CallButtons contact={finding.contact} />
          {finding.basis === null ? null : (
            <SourceButton basis={finding.basis} about={finding.label} />
          )}
        </section>
      ))}
      <div class="stack">
        <Link class="button" href={props.back}>
          {words.changeAnswer}
        </Link>
        <Link class="button" href={props.onwards}>
          {words.continueQuestions}
        </Link>
      </div>
    </>
  )
}
