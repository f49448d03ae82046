import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { dataWords } from '@legwork/i18n'
import { useStorageSafety } from '../../state/persistence.ts'
import { useLanguage } from '../../state/preferences.ts'

/** Whether the browser keeps the data, and the question to it. */
export function Keep(): VNode {
  const words = dataWords[useLanguage()]
  const { persistence, ask } = useStorageSafety()
  const [refused, setRefused] = useState(false)
  return (
    <section>
      <h2>{words.keepTitle}</h2>
      <p role="status" class="keep-answer">
        {refused ? words.refused : words.persistence[persistence]}
      </p>
      <div class="keep-ask">
        {persistence === 'may-be-cleared' && !refused ? (
          <button
            class="button"
            data-kind="primary"
            type="button"
            onClick={() =>
              void ask().then((now) => {
                setRefused(now !== 'kept')
              })
            }
          >
            {words.askToKeep}
          </button>
        ) : null}
      </div>
    </section>
  )
}
