import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { parseCivilDate } from '@legwork/base'
import { shellWords } from '@legwork/i18n'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { OneNight } from './one-night.tsx'
import { DiaryStart } from './start.tsx'
import { useDiary, useStopRules } from './use-diary.ts'
import '../../styles/diary.css'

/** The room at `/diary`: the morning entry, the nights, one night at `/diary/<evening>`. */
export function DiaryRoom(): VNode {
  const [path] = useLocation()
  useStopRules()
  const diary = useDiary()
  const [, , part = ''] = path.split('/')
  if (part === '') return <DiaryStart diary={diary} />
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
