import type { VNode } from 'preact'
import { Link, useSearch } from 'wouter-preact'
import { checkWords } from '@legwork/i18n'
import { SourceButton } from '../../components/source-button.tsx'
import { WithFactTexts } from '../../components/with-fact-texts.tsx'
import { usePerson } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { addresses, keepingReturn, returnAddress } from './addresses.ts'
import { CallButtons } from './call-buttons.tsx'
import { neighbours } from './steps.ts'
import { answerView } from './view-model.ts'

/** What cannot wait: how urgent, whom to call, and the way on. */
export function UrgentScreen(props: { readonly id: string }): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { person } = usePerson()
  const search = useSearch()
  const { after } = neighbours(person, props.id)
  const onwards =
    returnAddress(search) ?? (after === null ? addresses.answer : addresses.ask(after.id))
  return (
    <>
      <h1>{words.urgentTitle}</h1>
      <WithFactTexts>
        {(texts) =>
          answerView(person, language, texts)
            .findings.filter(({ urgency }) => urgency === 'emergency' || urgency === 'same-day')
            .map((finding) => (
              <section class="card urgent-card" key={finding.rule}>
                <h2>{finding.label}</h2>
                <p class="lead">
                  <strong>{finding.urgencyText}</strong>
                </p>
                <p>{finding.text}</p>
                {finding.precaution === null ? null : <p class="hint">{finding.precaution}</p>}
                <CallButtons contact={finding.contact} />
                {finding.basis === null ? null : (
                  <SourceButton basis={finding.basis} about={finding.label} />
                )}
              </section>
            ))
        }
      </WithFactTexts>
      <div class="stack">
        <Link class="button" href={keepingReturn(addresses.ask(props.id), search)}>
          {words.changeAnswer}
        </Link>
        <Link class="button" href={onwards}>
          {words.continueQuestions}
        </Link>
      </div>
    </>
  )
}
