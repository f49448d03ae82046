import type { ComponentChildren, VNode } from 'preact'
import type { FactTexts } from '@legwork/knowledge'
import { shellWords } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { Notice } from './notice.tsx'
import { useFactTexts } from './use-fact-texts.ts'

/** Shows its children once the texts of the facts are there; until then, or when they cannot come, says so. */
export function WithFactTexts(props: {
  readonly children: (texts: FactTexts) => ComponentChildren
}): VNode {
  const language = useLanguage()
  const words = shellWords[language]
  const texts = useFactTexts(language)
  if (texts === null) return <p role="status">{words.loading}</p>
  if (texts !== 'failed') return <>{props.children(texts)}</>
  return (
    <Notice kind="error">
      <p>{words.loadFailed}</p>
      <button
        class="button"
        type="button"
        onClick={() => {
          window.location.reload()
        }}
      >
        {words.tryAgain}
      </button>
    </Notice>
  )
}
