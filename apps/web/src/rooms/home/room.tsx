import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { homeWords } from '@legwork/i18n'
import { roomName, routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { Install } from '../data/install.tsx'
import { Keep } from '../data/keep.tsx'
import { Today } from './today.tsx'

const offered = [
  'check',
  'intake',
  'evidence',
  'trial',
  'diary',
  'result',
  'analyse',
  'data',
] as const

/** The first screen: what to do today, and the rooms. */
export function HomeRoom(): VNode {
  const language = useLanguage()
  const words = homeWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Today />
      <section aria-labelledby="rooms">
        <h2 id="rooms">{words.roomsTitle}</h2>
        <ul class="room-list">
          {offered.map((name) => (
            <li key={name}>
              <Link class="room-card" href={routes[name]}>
                <strong>{roomName(language, name)}</strong>
                <span>{words.about[name]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.keptTitle}</h2>
        <p>{words.kept}</p>
      </section>
      <Keep />
      <Install />
    </>
  )
}
