import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { formatDate, trialWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'
import { NoTrial } from './no-trial.tsx'
import { useTrialNow } from './use-trial-now.ts'

/** Everything that happened to the trial, the last first. */
export function HistoryScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { view } = useTrialNow()
  if (view === null) return <NoTrial />
  return (
    <>
      <h1>{words.historyTitle}</h1>
      <ul class="plain-list">
        {[...view.history].reverse().map(({ id, on, kind }) => (
          <li key={id}>
            <strong>{formatDate(language, on)}</strong> {words.history[kind]}
          </li>
        ))}
      </ul>
      <Link class="button" href={addresses.start}>
        {words.back}
      </Link>
    </>
  )
}
