import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { checkWords } from '@legwork/i18n'
import { useJournal, useJournalState } from '../../state/journal.ts'
import { usePerson } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'
import { checkBegun, resumeAt } from './progress.ts'

/** The door of the room: begin, go on, or see the answer. */
export function StartScreen(): VNode {
  const words = checkWords[useLanguage()]
  const { person } = usePerson()
  const { status } = useJournalState()
  const { firstVisit } = useJournal()
  if (status === 'opening' && !firstVisit)
    return (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <div class="room-loading" aria-busy="true" />
      </>
    )
  const begun = checkBegun(person)
  const resume = resumeAt(person)
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="stack">
        {resume === null ? null : (
          <Link class="button" data-kind="primary" href={addresses.ask(resume.id)}>
            {begun ? words.goOn : words.start}
          </Link>
        )}
        {begun ? (
          <>
            <Link
              class="button"
              data-kind={resume === null ? 'primary' : undefined}
              href={addresses.answer}
            >
              {words.toAnswer}
            </Link>
            <Link class="button" href={addresses.answers}>
              {words.seeAnswers}
            </Link>
          </>
        ) : null}
      </div>
      <ul>
        {words.startPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  )
}
