import type { VNode } from 'preact'
import { evidenceWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { Crumbs } from './parts.tsx'

/** An address in this room that leads nowhere. */
export function NotFoundHere(): VNode {
  const words = evidenceWords[useLanguage()]
  return (
    <>
      <Crumbs />
      <h1>{words.title}</h1>
      <p>{words.notHere}</p>
    </>
  )
}
