import type { ComponentChildren, VNode } from 'preact'
import { Link } from 'wouter-preact'
import { evidenceWords, shellWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { routes } from '../../routes.ts'
import type { Computed } from './use-evidence.ts'
import type { QuestionCard } from './view-model.ts'

/** An address inside the room. */
export function inRoom(...parts: readonly string[]): string {
  return [routes.evidence, ...parts].join('/')
}

/** The way back: the room, and the pages between. */
export function Crumbs(props: {
  readonly between?: readonly { readonly href: string; readonly label: string }[]
}): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  const links = [{ href: routes.evidence, label: words.toEvidence }, ...(props.between ?? [])]
  return (
    <nav class="crumbs no-print" aria-label={shellWords[language].back}>
      {links.map(({ href, label }) => (
        <Link href={href} key={href}>
          <span aria-hidden="true">‹ </span>
          {label}
        </Link>
      ))}
    </nav>
  )
}

/** Questions with their answers, each a link. */
export function QuestionCards(props: { readonly cards: readonly QuestionCard[] }): VNode {
  return (
    <ul class="room-list">
      {props.cards.map(({ id, title, sentence, sure }) => (
        <li key={id}>
          <Link class="room-card" href={inRoom(id)}>
            <strong>{title}</strong>
            <span>{sentence}</span>
            <span class="hint">{sure}.</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Shows what was worked out; until then, or when that failed, says so. */
export function WhenReady<T>(props: {
  readonly computed: Computed<T>
  readonly children: (value: T) => ComponentChildren
}): VNode {
  const words = evidenceWords[useLanguage()]
  const { computed } = props
  switch (computed.status) {
    case 'computing':
      return (
        <p role="status" class="computing">
          {words.computing}
        </p>
      )
    case 'failed':
      return <p role="alert">{words.failed}</p>
    case 'ready':
      return <>{props.children(computed.value)}</>
  }
}
