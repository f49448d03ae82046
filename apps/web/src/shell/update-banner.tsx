import { useEffect, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import { onUpdate } from '../pwa/register.ts'
import type { Update } from '../pwa/register.ts'
import { useLanguage } from '../state/preferences.ts'

/** Tells that a new version waits; it comes in only when the person says so. */
export function UpdateBanner(): VNode | null {
  const words = shellWords[useLanguage()]
  const [update, setUpdate] = useState<Update | null>(null)
  const [later, setLater] = useState(false)
  useEffect(() => onUpdate(setUpdate), [])
  if (update === null || later) return null
  return (
    <div class="notice no-print" role="status">
      <p>{words.updateReady}</p>
      <div class="row">
        <button class="button" data-kind="primary" type="button" onClick={update.take}>
          {words.updateNow}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            setLater(true)
          }}
        >
          {words.later}
        </button>
      </div>
    </div>
  )
}
