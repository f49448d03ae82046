import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, Switch } from 'wouter-preact'
import { parseCivilDate } from '@legwork/base'
import { diaryTrialWords, shellWords } from '@legwork/i18n'
import { routes } from '../../routes.ts'
import { PageRoute } from '../../shell/page-route.ts'
import { useLanguage } from '../../state/preferences.ts'
import { GridScreen } from './grid.tsx'
import { GuessScreen } from './guess.tsx'
import { OneNight } from './one-night.tsx'
import { PaperScreen } from './paper.tsx'
import { DiaryStart } from './start.tsx'
import { HoldNotice } from './hold-notice.tsx'
import { RemindersScreen } from './reminders.tsx'
import { heldBy, useDiary, useStopRules, useTakeAway } from './use-diary.ts'
import type { Diary } from './use-diary.ts'
import '../../styles/diary.css'

/** The room at `/diary`: the morning entry, the nights, one night at `/diary/<evening>`, paper, grid, reminders, guess. */
export function DiaryRoom(): VNode {
  useStopRules()
  const diary = useDiary()
  const held = diary.ready ? heldBy(diary) : null
  const takeAway = useTakeAway()
  const words = diaryTrialWords[useLanguage()]
  const [takenAway, setTakenAway] = useState(false)
  const status = useRef<HTMLParagraphElement>(null)
  // a rule that begins to act while the page is open is gone to; one that was there is read from the top
  const opened = useRef(false)
  useEffect(() => {
    if (diary.ready) opened.current = true
  }, [diary.ready])
  useLayoutEffect(() => {
    // the button that was pressed is gone
    if (takenAway) status.current?.focus()
  }, [takenAway])
  return (
    <>
      <p class="saved-line no-print" tabIndex={-1} ref={status} role="status" hidden={!takenAway}>
        {takenAway ? words.takenAway : ''}
      </p>
      {held === null ? null : (
        <HoldNotice
          {...held}
          key={held.hold.rule}
          arrived={opened.current}
          onTakeAway={
            takeAway === null
              ? null
              : () => {
                  void takeAway().then(setTakenAway)
                }
          }
        />
      )}
      <Switch>
        <PageRoute path={routes.diary}>
          <DiaryStart diary={diary} />
        </PageRoute>
        <PageRoute path="/diary/paper">
          <PaperScreen diary={diary} />
        </PageRoute>
        <PageRoute path="/diary/grid">
          <GridScreen diary={diary} />
        </PageRoute>
        <PageRoute path="/diary/guess">
          <GuessScreen diary={diary} />
        </PageRoute>
        <PageRoute path="/diary/reminders">
          <RemindersScreen diary={diary} />
        </PageRoute>
        <PageRoute path="/diary/:evening">
          {({ evening }) => <Night diary={diary} evening={evening} />}
        </PageRoute>
        <PageRoute component={Nowhere} />
      </Switch>
    </>
  )
}

function Night(props: { readonly diary: Diary; readonly evening: string }): VNode {
  const night = parseCivilDate(props.evening)
  if (!night.ok) return <Nowhere />
  return <OneNight key={night.value} diary={props.diary} night={night.value} />
}

function Nowhere(): VNode {
  const words = shellWords[useLanguage()]
  return (
    <>
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFound}</p>
      <Link class="button" href={routes.diary}>
        {words.rooms.diary}
      </Link>
    </>
  )
}
