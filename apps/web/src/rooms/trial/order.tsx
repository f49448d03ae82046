import type { VNode } from 'preact'
import type { TrialView } from '@legwork/domain'
import { trialWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'

/** The order as it was drawn, after it is known, and whether it is the one that was sealed. */
export function Order(props: { readonly view: TrialView }): VNode | null {
  const words = trialWords[useLanguage()]
  const { order, verified, protocol } = props.view
  if (order === null) return null
  return (
    <section>
      <h2>{words.orderTitle}</h2>
      <ol class="order unnumbered">
        {order.map((arm, period) => (
          <li key={period}>
            {words.paperOrder(period + 1)}: {arm}
          </li>
        ))}
      </ol>
      {protocol?.blinding === 'open' ? null : (
        <p>{verified === true ? words.verified : words.notVerified}</p>
      )}
    </section>
  )
}
