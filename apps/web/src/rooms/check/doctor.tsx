import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { Person } from '@legwork/domain'
import { checkWords, formatClock, formatDate, shellWords } from '@legwork/i18n'
import { CopyButton } from '../../components/copy-button.tsx'
import { Notice } from '../../components/notice.tsx'
import { WithFactTexts } from '../../components/with-fact-texts.tsx'
import { usePerson } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'
import { doctorText } from './doctor-text.ts'
import { answerView, askGroups } from './view-model.ts'
import type { AnswerView } from './view-model.ts'

/** The list to take along: on one page, with a date, without a name; to print or to copy. */
export function DoctorScreen(): VNode {
  const language = useLanguage()
  const { person } = usePerson()
  return (
    <WithFactTexts>
      {(texts) => <DoctorList view={answerView(person, language, texts)} person={person} />}
    </WithFactTexts>
  )
}

function DoctorList(props: { readonly view: AnswerView; readonly person: Person }): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { view, person } = props
  const medicines = person.medicines ?? []
  return (
    <div class="doctor-list">
      <h1>{words.doctorTitle}</h1>
      <p class="no-print">{words.doctorLead}</p>
      <p>{words.doctorDate(formatDate(language, person.on))}</p>
      {person.age === undefined ? null : <p>{words.doctorAge(String(person.age))}</p>}
      {view.urgent === null ? null : (
        <p class="lead">
          <strong>{view.urgent}</strong>
        </p>
      )}
      {view.answerFirst.length === 0 ? null : (
        <Notice kind="warning">
          <p>{words.doctorOpen}</p>
          <Link class="button no-print" href={addresses.answer}>
            {words.toAnswer}
          </Link>
        </Notice>
      )}
      {view.ask.length === 0 && view.answerFirst.length === 0 ? <p>{words.doctorNothing}</p> : null}
      {askGroups(view.ask).map(({ whom, lines }) => (
        <section key={whom}>
          <h2 class="doctor-whom">{whom}</h2>
          <ul class="ask-list">
            {lines.map(({ item, text }) => (
              <li key={`${item.ask} ${item.about}`}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
      {medicines.length === 0 ? null : (
        <section>
          <h2>{words.doctorMedicines}</h2>
          <ul>
            {medicines.map(({ name, times }, at) => (
              <li key={at}>
                {times === undefined
                  ? name
                  : `${name}: ${times.map((time) => formatClock(language, time)).join(', ')}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="stack no-print">
        <button
          class="button"
          data-kind="primary"
          type="button"
          onClick={() => {
            window.print()
          }}
        >
          {shellWords[language].print}
        </button>
        <CopyButton
          text={doctorText(view, person, language)}
          label={words.copy}
          copied={words.copied}
          failed={words.copyFailed}
        />
        <Link class="button" href={addresses.answer}>
          {words.toAnswerBack}
        </Link>
      </div>
    </div>
  )
}
