import type { VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { Notice } from './notice.tsx'

/** A part of the app could not be fetched, and the way out. */
export function LoadFailed(props: {
  /** left out: the page loads again, for a browser remembers a module that failed */
  readonly onRetry?: () => void
}): VNode {
  const words = shellWords[useLanguage()]
  return (
    <Notice kind="error">
      <p>{words.loadFailed}</p>
      <button
        class="button"
        type="button"
        onClick={() => {
          if (props.onRetry === undefined) window.location.reload()
          else props.onRetry()
        }}
      >
        {words.tryAgain}
      </button>
    </Notice>
  )
}
