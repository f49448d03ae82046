import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { dataWords, shellWords, storageWords } from '@legwork/i18n'
import { routes } from '../../routes.ts'
import { DisplaySettings } from '../../shell/display-settings.tsx'
import { useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { Backup } from './backup.tsx'
import { Erase } from './erase.tsx'
import { Install } from './install.tsx'
import { Keep } from './keep.tsx'
import { Restore } from './restore.tsx'

/** The room at `/data`: where everything is, how it stays, how to take it along, how to erase it. */
export function DataRoom(): VNode {
  const language = useLanguage()
  const words = dataWords[language]
  const { entries, status } = useJournalState()
  return (
    <>
      <h1>{words.title}</h1>
      <section>
        <h2>{words.whereTitle}</h2>
        <p>{storageWords(language).whereItLives}</p>
        <p role="status">
          {status === 'opening' ? shellWords[language].loading : words.entries(entries.length)}
        </p>
      </section>
      <Keep />
      <Install />
      <Backup />
      <Restore />
      <section>
        <h2>{words.showTitle}</h2>
        <DisplaySettings />
      </section>
      <section>
        <h2>{words.seriesTitle}</h2>
        <p>{words.seriesLead}</p>
        <Link class="button" href={routes.series}>
          {words.toSeries}
        </Link>
      </section>
      <Erase />
    </>
  )
}
