import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { trialRefusalText, trialWords } from '@legwork/i18n'
import type { TrialRefusal } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'

const aboutCheck: ReadonlySet<TrialRefusal['type']> = new Set<TrialRefusal['type']>([
  'gate-not-open',
  'answer-first',
  'answer-again',
  'swallowed-gate-closed',
  'ask-doctor-first',
  'held',
])

/** Why something cannot be done, and the way on. */
export function Refusal(props: { readonly refusal: TrialRefusal }): VNode {
  const language = useLanguage()
  return (
    <Notice kind="warning">
      <p>{trialRefusalText(language, props.refusal)}</p>
      {aboutCheck.has(props.refusal.type) ? (
        <Link class="button" href={routes.check}>
          {trialWords[language].toCheck}
        </Link>
      ) : null}
    </Notice>
  )
}
