import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { weekday } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { sourceOfNight } from '@legwork/domain'
import { diaryWords, nightName, shellWords, trialRefusalText } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { ComplaintNotice } from './complaint-notice.tsx'
import { EntryForm } from './entry-form.tsx'
import { formOf } from './form-model.ts'
import { recordOf } from './night-model.ts'
import { dateWords } from './start.tsx'
import { Told } from './told.tsx'
import type { Diary } from './use-diary.ts'

/** One night: what is written of it, the form to fill it in from memory, or to correct it. */
export function OneNight(props: { readonly diary: Diary; readonly night: CivilDate }): VNode {
  const language = useLanguage()
  const words = diaryWords[language]
  const { night } = props
  const { nights, trial, person, today, ready } = props.diary
  const [editing, setEditing] = useState(false)
  const [saved, setSaved] = useState(false)
  const status = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    if (saved) status.current?.focus()
  }, [saved])
  const name = nightName(language, weekday(night))
  const title = (
    <>
      <h1>{words.howWas(name)}</h1>
      <p class="hint">{dateWords(language, night)}</p>
    </>
  )
  if (!ready)
    return (
      <>
        {title}
        <p role="status" class="room-loading">
          {shellWords[language].loading}
        </p>
      </>
    )
  const record = recordOf(nights, night)
  const source = sourceOfNight(night, today)
  const told = record.morning !== null
  const may = told || source.type === 'fresh' || source.type === 'recalled'
  const asks = may && (!told || editing)
  return (
    <>
      {title}
      <p class="saved-line" tabIndex={-1} ref={status} role="status">
        {saved && !asks ? shellWords[language].saved : ''}
      </p>
      {source.type === 'recalled' && asks ? <Notice>{words.recalledLead}</Notice> : null}
      {asks ? (
        <EntryForm
          key={record.morning?.id ?? 'new'}
          record={record}
          form={formOf(trial, person.complaint, night)}
          onSaved={(held) => {
            setEditing(false)
            setSaved(!held)
          }}
        />
      ) : (
        <>
          <ComplaintNotice diary={props.diary} record={record} />
          <Told record={record} />
        </>
      )}
      {told && !asks ? (
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
      ) : null}
      {!told && source.type === 'not-yet' ? (
        <p>{trialRefusalText(language, { type: 'night-not-yet', night, latest: source.latest })}</p>
      ) : null}
      {!told && source.type === 'too-old' ? (
        <>
          <p>
            {trialRefusalText(language, {
              type: 'night-too-old',
              night,
              earliest: source.earliest,
            })}
          </p>
          <Link class="button" href={`${routes.diary}/grid?from=${night}`}>
            {words.toGrid}
          </Link>
        </>
      ) : null}
      <p class="actions">
        <Link class="button" href={routes.diary}>
          {words.backToDiary}
        </Link>
      </p>
    </>
  )
}
