import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { trialWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { addresses } from './addresses.ts'

/** An address of a trial that is not there. */
export function NoTrial(): VNode {
  const words = trialWords[useLanguage()]
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.noTrial}</p>
      <Link class="button" data-kind="primary" href={addresses.step('remedy')}>
        {words.begin}
      </Link>
    </>
  )
}
