import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { seriesPartWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { seriesAddresses } from './addresses.ts'
import { useSeriesTrial } from './use-series-trial.ts'

/** The way to the series from the other rooms; `joinedOnly`: nothing for who takes part in none. */
export function SeriesLink(props: { readonly joinedOnly?: boolean }): VNode | null {
  const words = seriesPartWords[useLanguage()]
  if (useSeriesTrial() !== null)
    return (
      <Link class="button" href={seriesAddresses.mine}>
        {words.mineTitle}
      </Link>
    )
  return props.joinedOnly === true ? null : (
    <p class="after">
      {words.asked} <Link href={seriesAddresses.start}>{words.title}</Link>.
    </p>
  )
}
