import type { VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'

/** The room at `/diary`. */
export function DiaryRoom(): VNode {
  const words = shellWords[useLanguage()]
  return <h1>{words.rooms.diary}</h1>
}
