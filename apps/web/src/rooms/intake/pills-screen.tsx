import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import type { CivilDate } from '@legwork/base'
import { foodJournalContent, foodKinds, judgeGate } from '@legwork/domain'
import type { TakenContent } from '@legwork/domain'
import { formatDate, intakeWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { today } from '../../state/clock.ts'
import { usePerson } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { dateOf, dayNameOf, intakeRoutes } from './addresses.ts'
import { countText } from './amounts.ts'
import { useIntake, useWriteDiary } from './intake-state.ts'
import { recentTaken } from './recent.ts'
import { TakenForm } from './taken-form.tsx'
import { toldWithMagnesium } from './taken-view.ts'

const recentShown = 4

/** Writes down a supplement or a medicine that holds magnesium. */
export function PillsScreen(props: { readonly date: CivilDate }): VNode {
  const { date } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const { journal } = useIntake()
  const { person } = usePerson()
  const write = useWriteDiary()
  const [, navigate] = useLocation()
  const [taken, setTaken] = useState<TakenContent | null>(null)
  const name = dayNameOf(date, dateOf(today(), date))
  const save = (content: TakenContent) =>
    void write(
      [foodJournalContent({ kind: foodKinds.taken, payload: content })],
      words.savedOne(content.text),
    ).then((saved) => {
      if (saved) navigate(intakeRoutes.day(date))
    })
  const recent = recentTaken(journal, recentShown)
  const told = toldWithMagnesium(person).filter(
    ({ name: said }) => !recent.some((one) => one.text.toLowerCase() === said.toLowerCase()),
  )
  return (
    <>
      <h1>{words.pillsTitle}</h1>
      <p class="lead">{name === null ? formatDate(language, date) : words.dayTitle[name]}</p>
      <p>{words.pillsLead}</p>
      <StopNotice />
      {recent.length === 0 ? null : (
        <section aria-labelledby="recent">
          <h2 id="recent">{words.recentTitle}</h2>
          <ul class="quick-list">
            {recent.map((content) => (
              <li key={`${content.text}|${String(content.atOnce)}|${String(content.timesADay)}`}>
                <button
                  class="food-hit"
                  type="button"
                  onClick={() => {
                    save({ ...content, date })
                  }}
                >
                  <strong>+ {content.text}</strong>
                  <span class="hint">
                    {words.dose(countText(language, content.atOnce), content.timesADay)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {told.length === 0 ? null : (
        <section aria-labelledby="told">
          <h2 id="told">{words.toldTitle}</h2>
          <ul class="quick-list">
            {told.map((one) => (
              <li key={one.name}>
                <button
                  class="food-hit"
                  type="button"
                  onClick={() => {
                    setTaken({
                      ...{ date, time: null, text: one.name, label: null, atOnce: 1 },
                      kind: one.medicine ? 'medicine' : 'supplement',
                      timesADay: one.timesADay,
                    })
                  }}
                >
                  <strong>{one.name}</strong>
                  <span class="hint">{words.takeOver}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TakenForm
        key={taken?.text}
        draft={taken === null ? 'intake-label' : `intake-label-${taken.text}`}
        date={date}
        start={taken}
        saveLabel={words.save}
        onSave={save}
      />
      <p class="actions">
        <Link class="button" href={intakeRoutes.day(date)}>
          {words.backToDay}
        </Link>
      </p>
    </>
  )
}

/** When an answer in room Check closes the door to magnesium, this screen says so: writing down stays possible. */
function StopNotice(): VNode | null {
  const words = intakeWords[useLanguage()]
  const { person } = usePerson()
  const gate = judgeGate(person)
  if (!gate.findings.some((finding) => finding.does === 'closed')) return null
  return (
    <Notice kind="warning">
      <p>{words.stopSign}</p>
      <Link class="button" href={routes.check}>
        {words.toCheck}
      </Link>
    </Notice>
  )
}
