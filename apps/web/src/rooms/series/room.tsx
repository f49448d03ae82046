import type { VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'

/** The room at `/series`. */
export function SeriesRoom(): VNode {
  const words = shellWords[useLanguage()]
  return <h1>{words.rooms.series}</h1>
}
