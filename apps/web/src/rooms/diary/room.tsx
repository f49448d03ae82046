import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { parseCivilDate } from '@legwork/base'
import { shellWords } from '@legwork/i18n'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { GridScreen } from './grid.tsx'
import { GuessScreen } from './guess.tsx'
import { OneNight } from './one-night.tsx'
import { PaperScreen } from './paper.tsx'
import { DiaryStart } from './start.tsx'
import { HoldNotice } from './hold-notice.tsx'
import { RemindersScreen } from './reminders.tsx'
import { heldBy, useDiary, useStopRules } from './use-diary.ts'
import type { Diary } from './use-diary.ts'
import '../../styles/diary.css'

/** The room at `/diary`: the morning entry, the nights, one night at `/diary/<evening>`, paper, grid, reminders, guess. */
export function DiaryRoom(): VNode {
  const [path] = useLocation()
  useStopRules()
  const diary = useDiary()
  const held = diary.ready ? heldBy(diary) : null
  const [, , part = ''] = path.split('/')
  return (
    <>
      {held === null ? null : <HoldNotice {...held} />}
      <DiaryScreen part={part} diary={diary} />
    </>
  )
}

function DiaryScreen(props: { readonly part: string; readonly diary: Diary }): VNode {
  const { part, diary } = props
  switch (part) {
    case '':
      return <DiaryStart diary={diary} />
    case 'paper':
      return <PaperScreen diary={diary} />
    case 'grid':
      return <GridScreen diary={diary} />
    case 'guess':
      return <GuessScreen diary={diary} />
    case 'reminders':
      return <RemindersScreen diary={diary} />
  }
  const night = parseCivilDate(part)
  if (night.ok) return <OneNight key={night.value} diary={diary} night={night.value} />
  return <Nowhere />
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
