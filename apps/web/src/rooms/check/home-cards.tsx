import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { cannotWait, judgeGate } from '@legwork/domain'
import { homeWords, urgencyText } from '@legwork/i18n'
import { routes } from '../../routes.ts'
import { usePerson } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'
import { CallLinks } from './call-buttons.tsx'
import { checkBegun, resumeAt } from './progress.ts'

/** What the answers of the check say cannot wait; above everything else of today. */
export function CheckUrgent(): VNode {
  const language = useLanguage()
  const words = homeWords[language]
  const { person } = usePerson()
  const { urgent } = judgeGate(person)
  if (urgent === null || !cannotWait(urgent)) return <></>
  return (
    <section class="notice no-print" data-kind="error" aria-labelledby="check-urgent">
      <h3 id="check-urgent">{words.checkUrgentTitle}</h3>
      <p class="lead">
        <strong>{urgencyText(language, urgent.urgency, urgent.contact)}.</strong>
      </p>
      <p>{words.checkUrgent}</p>
      <p class="row">
        <CallLinks contact={urgent.contact} />
        <Link class="button" href={addresses.answer}>
          {words.toAnswer}
        </Link>
      </p>
    </section>
  )
}

/** How far the check is: on with it, or to what it says. */
export function CheckCard(): VNode {
  const words = homeWords[useLanguage()]
  const { person } = usePerson()
  if (!checkBegun(person)) return <></>
  const done = resumeAt(person) === null
  return (
    <div class="card">
      <p>{done ? words.checkDone : words.checkBegun}</p>
      <Link
        class="button"
        data-kind={done ? undefined : 'primary'}
        href={done ? addresses.answer : routes.check}
      >
        {done ? words.toAnswer : words.goOn}
      </Link>
    </div>
  )
}
