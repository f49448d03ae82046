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

/** A link for each emergency number of a contact, to stand in a row with others. */
export function CallLinks(props: { readonly contact: Finding['contact'] }): VNode {
  const call = callWords[useLanguage()]
  return (
    <>
      {numbers[props.contact]?.map((number) => (
        <a class="button" data-kind="urgent" href={`tel:${number}`} key={number}>
          {call(number)}
        </a>
      ))}
    </>
  )
}

/** Buttons that call the emergency numbers of a contact, where it has any. */
export function CallButtons(props: { readonly contact: Finding['contact'] }): VNode | null {
  if (numbers[props.contact] === undefined) return null
  return (
    <p class="row no-print">
      <CallLinks contact={props.contact} />
    </p>
  )
}
