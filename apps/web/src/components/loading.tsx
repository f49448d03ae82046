import type { VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import { useFirstScreen } from '../shell/first-screen.ts'
import { useLanguage } from '../state/preferences.ts'

/** In the place of a part of a screen that is on its way: as long as a page, so that nothing jumps when it comes. */
export function LoadingPart(): VNode {
  return (
    <p role="status" class="room-loading">
      {shellWords[useLanguage()].loading}
    </p>
  )
}

/** In the place of a whole screen that is on its way. On the first one of a visit the words of the first paint stay. */
export function Loading(): VNode {
  const words = shellWords[useLanguage()]
  const first = useFirstScreen()
  if (first === null) return <LoadingPart />
  return (
    <div class="room-loading">
      {first}
      <p role="status" class="visually-hidden">
        {words.loading}
      </p>
    </div>
  )
}
