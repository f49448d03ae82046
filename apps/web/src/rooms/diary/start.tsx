import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { addDays, weekday } from '@legwork/base'
import { diaryTrialWords, diaryWords, eveningName, nightName, shellWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { ComplaintNotice } from './complaint-notice.tsx'
import { EntryForm } from './entry-form.tsx'
import { shownEvening, tonight } from './evening-model.ts'
import { TonightCard } from './evening.tsx'
import { formOf } from './form-model.ts'
import { guessDue } from './guess-model.ts'
import { diaryFrom, diaryStart, nightMonths, recordOf, shownOutcome } from './night-model.ts'
import { NightsChart } from './nights-chart.tsx'
import { NightsList } from './nights-list.tsx'
import { Told } from './told.tsx'
import type { Diary } from './use-diary.ts'

/** The diary's first screen: the night that has just been, then tonight, then the other nights. */
export function DiaryStart(props: { readonly diary: Diary }): VNode {
  const language = useLanguage()
  const words = diaryWords[language]
  const trialWords = diaryTrialWords[language]
  const { nights, trial, person, gate, place, today, ready } = props.diary
  const { last, stillNight, catchUp, missed } = diaryStart(nights, trial, place)
  const [editing, setEditing] = useState(false)
  const [saved, setSaved] = useState(false)
  const [warned, setWarned] = useState(false)
  const status = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    // the button that was pressed is gone: the reader hears that it is saved
    if (saved) status.current?.focus()
  }, [saved])
  if (!ready)
    return (
      <>
        <h1>{words.howWas(nightName(language, weekday(last.night)))}</h1>
        <p role="status" class="room-loading">
          {shellWords[language].loading}
        </p>
      </>
    )
  const record = recordOf(nights, last.night)
  const evening = trial === null ? null : shownEvening(trial, nights, tonight(place), gate)
  const guess = trial === null ? null : guessDue(trial, today)
  const asks = !last.answered || editing
  const from = diaryFrom(nights, trial)
  const outcome = shownOutcome(trial, person.complaint)
  return (
    <>
      <h1>{words.howWas(nightName(language, weekday(last.night)))}</h1>
      {stillNight && asks ? (
        <Notice>
          <p>{words.stillNight}</p>
          <Link class="button" href={routes.night}>
            {words.toNight}
          </Link>
        </Notice>
      ) : null}
      <p class="saved-line" tabIndex={-1} ref={status} role="status">
        {saved && !asks ? shellWords[language].saved : ''}
      </p>
      {asks ? (
        <EntryForm
          key={record.morning?.id ?? 'new'}
          record={record}
          form={formOf(trial, person.complaint, last.night)}
          onSaved={(held) => {
            setEditing(false)
            // the rule that acts speaks first
            setSaved(!held)
          }}
          onWarning={setWarned}
        />
      ) : (
        <>
          <ComplaintNotice diary={props.diary} record={record} />
          <Told record={record} />
          <button
            class="button"
            type="button"
            onClick={() => {
              setSaved(false)
              setEditing(true)
            }}
          >
            {words.correct}
          </button>
        </>
      )}
      {guess === null ? null : (
        <section class="card" aria-labelledby="guess">
          <h2 id="guess">{trialWords.guessTitle}</h2>
          <p>{trialWords.guessDue(guess.period + 1)}</p>
          <Link class="button" href={`${routes.diary}/guess`}>
            {trialWords.toGuess}
          </Link>
        </section>
      )}
      {evening === null || warned ? null : <TonightCard evening={evening} />}
      {catchUp.length === 0 ? null : (
        <section aria-labelledby="catch-up">
          <h2 id="catch-up">{words.catchUpTitle}</h2>
          <p>{words.catchUpLead}</p>
          <div class="row">
            {catchUp.map(({ night }) => (
              <Link class="button" key={night} href={`${routes.diary}/${night}`}>
                {nightName(language, weekday(night))}
              </Link>
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="nights">
        <h2 id="nights">{words.nightsTitle}</h2>
        {from === null || from > last.night ? (
          <p>{words.noNights}</p>
        ) : (
          <NightsList
            months={nightMonths(nights, outcome, from, addDays(today, -1))}
            outcome={outcome}
          />
        )}
        {from === null || from > last.night ? null : (
          <NightsChart nights={nights} outcome={outcome} from={from} to={last.night} />
        )}
        {missed === 0 ? null : <p>{words.missed(missed)}</p>}
      </section>
      <nav class="diary-more" aria-label={words.moreTitle}>
        <h2>{words.moreTitle}</h2>
        <div class="row">
          <Link class="button" href={routes.night}>
            {words.toNight}
          </Link>
          <Link class="button" href={`${routes.diary}/paper`}>
            {words.toPaper}
          </Link>
          <Link class="button" href={`${routes.diary}/grid`}>
            {words.toGrid}
          </Link>
          <Link class="button" href={`${routes.diary}/reminders`}>
            {words.toReminders}
          </Link>
        </div>
      </nav>
    </>
  )
}

/** "saturday 14 November" of a night, for a title. */
export function dateWords(language: 'nl' | 'en', night: Diary['today']): string {
  return eveningName(language, weekday(night), night)
}
