import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { remedyName, trialWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'
import { SetupFrame } from './setup-frame.tsx'
import { useTrialNow } from './use-trial-now.ts'
import { remedyLines } from './view-model.ts'

/** What can be tried, each with why not now. */
export function RemedyListScreen(): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { person, view } = useTrialNow()
  return (
    <SetupFrame step="remedy" title={words.remedyTitle}>
      <p class="lead">{words.remedyLead}</p>
      <ul class="room-list">
        {remedyLines(person).map(({ remedy, refusal }) => (
          <li key={remedy}>
            <Link class="room-card" href={addresses.remedy(remedy)}>
              <strong>{remedyName(language, remedy)}</strong>
              <span>{words.remedyHints[remedy]}</span>
              {refusal === null ? null : <span class="hint">{words.notNow}</span>}
              {view?.plan.remedy.type === remedy ? <span class="hint">{words.chosen}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </SetupFrame>
  )
}
