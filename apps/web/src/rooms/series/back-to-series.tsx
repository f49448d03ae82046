import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { seriesPartWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { seriesAddresses } from './addresses.ts'

/** The way back to the door of the room. */
export function BackToSeries(): VNode {
  return (
    <p class="after no-print">
      <Link class="button" href={seriesAddresses.start}>
        {seriesPartWords[useLanguage()].toSeries}
      </Link>
    </p>
  )
}
