import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { TrialView } from '@legwork/domain'
import { formatDate, remedyName, resultWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { resultAddress } from './addresses.ts'

/** The way to the results of other trials; nothing when there are none. */
export function OtherResults(props: { readonly trials: readonly TrialView[] }): VNode | null {
  const language = useLanguage()
  const words = resultWords[language]
  if (props.trials.length === 0) return null
  return (
    <nav aria-label={words.otherTitle}>
      <h2>{words.otherTitle}</h2>
      <ul class="report-list">
        {props.trials.map(({ trial, plan, startedOn }) => (
          <li key={trial}>
            <Link class="button" href={resultAddress({ kind: null, trial })}>
              {words.other(
                remedyName(language, plan.remedy.type),
                startedOn === null ? '' : formatDate(language, startedOn),
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
