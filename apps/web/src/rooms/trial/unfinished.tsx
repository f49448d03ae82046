import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { TrialView } from '@legwork/domain'
import { trialRefusalText, trialWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'

/** Why no new trial can be prepared now: one runs, or the list of the last one is still closed. */
export function Unfinished(props: {
  readonly view: TrialView
  /** the person says that the list can never be opened */
  readonly onKeyLost: () => void
}): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { phase } = props.view
  const sealed = phase !== 'running' && phase !== 'paused'
  return (
    <Notice kind="warning">
      <p>{trialRefusalText(language, { type: 'trial-unfinished', phase })}</p>
      <div class="stack">
        <Link class="button" data-kind="primary" href={sealed ? addresses.open : addresses.start}>
          {sealed ? words.openTitle : words.runningTitle}
        </Link>
        {sealed ? (
          <>
            <p>{words.keyLostLead}</p>
            <button class="button" type="button" onClick={props.onKeyLost}>
              {words.keyLost}
            </button>
          </>
        ) : null}
      </div>
    </Notice>
  )
}
