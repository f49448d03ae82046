import { useEffect, useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { addDays, weekday } from '@legwork/base'
import { diaryWords, eveningName, nightName, shellWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { EntryForm } from './entry-form.tsx'
import { holdNow, shownEvening, tonight } from './evening-model.ts'
import { TonightCard } from './evening.tsx'
import { formOf } from './form-model.ts'
import { HoldNotice } from './hold-notice.tsx'
import { diaryFrom, diaryStart, nightMonths, recordOf, shownOutcome } from './night-model.ts'
import { NightsList } from './nights-list.tsx'
import { Told } from './told.tsx'
import type { Diary } from './use-diary.ts'

/** The diary's first screen: the night that has just been, then tonight, then the other nights. */
export function DiaryStart(props: { readonly diary: Diary }): VNode {
  const language = useLanguage()
  const words = diaryWords[language]
  const { nights, trial, person, gate, place, today, ready } = props.diary
  const { last, stillNight, catchUp, missed } = diaryStart(nights, trial, place)
  const [editing, setEditing] = useState(false)
  const [saved, setSaved] = useState(false)
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // the button that was pressed is gone: the reader hears that it is saved
    if (saved) status.current?.focus()
  }, [saved])
  if (!ready)
    return (
      <>
        <h1>{words.title}</h1>
        <p role="status" class="room-loading">
          {shellWords[language].loading}
        </p>
      </>
    )
  const record = recordOf(nights, last.night)
  const evening = trial === null ? null : shownEvening(trial, nights, tonight(place), gate)
  // the gate as it is now may hold what the journal does not hold yet
  const held =
    (trial === null ? null : holdNow(trial, nights, today)) ??
    (evening?.type === 'held' ? { hold: evening.hold, stopped: false } : null)
  const asks = !last.answered || editing
  const from = diaryFrom(nights, trial)
  const outcome = shownOutcome(trial, person.complaint)
  return (
    <>
      {held === null ? null : <HoldNotice {...held} />}
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
          onSaved={() => {
            setEditing(false)
            setSaved(true)
          }}
        />
      ) : (
        <>
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
      {evening === null ? null : <TonightCard evening={evening} />}
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
        {missed === 0 ? null : <p>{words.missed(missed)}</p>}
      </section>
    </>
  )
}

/** "saturday 14 November" of a night, for a title. */
export function dateWords(language: 'nl' | 'en', night: Diary['today']): string {
  return eveningName(language, weekday(night), night)
}
