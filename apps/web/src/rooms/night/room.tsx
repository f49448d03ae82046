import type { VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'

/** The room at `/night`. */
export function NightRoom(): VNode {
  const words = shellWords[useLanguage()]
  return <h1>{words.rooms.night}</h1>
}
