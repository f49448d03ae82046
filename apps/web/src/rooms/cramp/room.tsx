import type { VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'

/** The room at `/cramp`. */
export function CrampRoom(): VNode {
  const words = shellWords[useLanguage()]
  return <h1>{words.rooms.cramp}</h1>
}
