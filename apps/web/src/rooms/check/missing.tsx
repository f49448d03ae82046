import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { checkWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'

/** An address in this room that leads nowhere. */
export function MissingScreen(): VNode {
  const words = checkWords[useLanguage()]
  return (
    <>
      <h1>{words.stepMissingTitle}</h1>
      <p>{words.stepMissing}</p>
      <Link class="button" href={addresses.start}>
        {words.toOverview}
      </Link>
    </>
  )
}
