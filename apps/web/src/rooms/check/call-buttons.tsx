import type { VNode } from 'preact'
import type { Finding } from '@legwork/domain'
import { callWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'

/** Numbers that can be called with one tap; a GP's number is only known to the person. */
const numbers: Readonly<Partial<Record<Finding['contact'], readonly string[]>>> = {
  '112': ['112'],
  'gp-or-112': ['112'],
  '113-gp-or-112': ['113', '112'],
}

/** Buttons that call the emergency numbers of a contact, where it has any. */
export function CallButtons(props: { readonly contact: Finding['contact'] }): VNode | null {
  const call = callWords[useLanguage()]
  const known = numbers[props.contact]
  if (known === undefined) return null
  return (
    <p class="row no-print">
      {known.map((number) => (
        <a class="button" data-kind="urgent" href={`tel:${number}`} key={number}>
          {call(number)}
        </a>
      ))}
    </p>
  )
}
