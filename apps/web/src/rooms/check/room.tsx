import type { VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'

/** The room at `/check`. */
export function CheckRoom(): VNode {
  const words = shellWords[useLanguage()]
  return <h1>{words.rooms.check}</h1>
}
