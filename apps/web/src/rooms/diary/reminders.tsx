import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { diaryWords, reminderTexts, reminderWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { saveFile } from '../../components/save-file.ts'
import { TimeInput } from '../../components/time-input.tsx'
import { routes } from '../../routes.ts'
import { useJournal } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { writingPlace } from '../../state/zone.ts'
import { remindWhileOpen } from './notify.ts'
import { keepTimes, keptTimes } from './reminder-times.ts'
import { calendarEvents, calendarFile } from './reminders-model.ts'
import type { ReminderTimes } from './reminder-times.ts'
import type { Diary } from './use-diary.ts'

type Allowed = 'unavailable' | NotificationPermission

const allowedNow = (): Allowed =>
  'Notification' in window && 'serviceWorker' in navigator ? Notification.permission : 'unavailable'

/** Reminders: a calendar file that works everywhere, and notifications that may. */
export function RemindersScreen(props: { readonly diary: Diary }): VNode {
  const language = useLanguage()
  const words = reminderWords[language]
  const journal = useJournal()
  const { trial } = props.diary
  const [times, setTimes] = useState<ReminderTimes>(keptTimes)
  const [allowed, setAllowed] = useState<Allowed>(allowedNow)
  const [made, setMade] = useState<'not-yet' | 'made' | 'nothing'>('not-yet')
  const change = (part: Partial<ReminderTimes>) => {
    const next = { ...times, ...part }
    setTimes(next)
    setMade('not-yet')
    keepTimes(next)
    remindWhileOpen(journal)
  }
  const evenings = trial?.phase === 'running' || trial?.phase === 'paused'
  const make = () => {
    const place = writingPlace()
    const texts = reminderTexts(language)
    const app = `${window.location.origin}/`
    const wanted = evenings ? times : { ...times, evening: null }
    const file = calendarFile(calendarEvents(trial, wanted, app, texts, place), texts, place.now)
    if (file !== null) saveFile(words.fileName, file, 'text/calendar')
    setMade(file === null ? 'nothing' : 'made')
  }
  return (
    <>
      <h1>{words.title}</h1>
      <section aria-labelledby="when">
        <h2 id="when">{words.whenTitle}</h2>
        <div class="fields sheet-choice">
          <TimeInput
            id="remind-morning"
            label={words.morning}
            hint={words.emptyIsNone}
            value={times.morning}
            onChange={(morning) => {
              change({ morning })
            }}
          />
          {evenings ? (
            <TimeInput
              id="remind-evening"
              label={words.evening}
              hint={words.emptyIsNone}
              value={times.evening}
              onChange={(evening) => {
                change({ evening })
              }}
            />
          ) : null}
        </div>
      </section>
      <section aria-labelledby="calendar">
        <h2 id="calendar">{words.calendarTitle}</h2>
        <p>{evenings ? words.calendarTrial : words.calendarDiary}</p>
        <button class="button" data-kind="primary" type="button" onClick={make}>
          {words.makeFile}
        </button>
        <p role="status" class="saved-line">
          {made === 'made' ? words.made : made === 'nothing' ? words.nothing : ''}
        </p>
        <p>{words.calendarChanges}</p>
      </section>
      <section aria-labelledby="notifications">
        <h2 id="notifications">{words.notifyTitle}</h2>
        <Notice>{words.notifyHonest}</Notice>
        {allowed === 'unavailable' ? (
          <p>{words.unavailable}</p>
        ) : allowed === 'denied' ? (
          <p>{words.denied}</p>
        ) : times.notify && allowed === 'granted' ? (
          <>
            <p role="status">{words.on}</p>
            <button
              class="button"
              type="button"
              onClick={() => {
                change({ notify: false })
              }}
            >
              {words.turnOff}
            </button>
          </>
        ) : (
          <button
            class="button"
            type="button"
            onClick={() => {
              void Notification.requestPermission().then((answer) => {
                setAllowed(answer)
                if (answer === 'granted') change({ notify: true })
              })
            }}
          >
            {words.turnOn}
          </button>
        )}
      </section>
      <p class="actions">
        <Link class="button" href={routes.diary}>
          {diaryWords[language].backToDiary}
        </Link>
      </p>
    </>
  )
}
