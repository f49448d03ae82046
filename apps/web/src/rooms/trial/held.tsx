import type { VNode } from 'preact'
import type { Hold } from '@legwork/domain'
import { stopRuleText, trialWords, urgencyText } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { CallButtons } from '../check/call-buttons.tsx'

/** The stop rule that holds a trial now: what not to do, how urgent it is, whom to call. */
export function Held(props: { readonly hold: Hold }): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { rule, urgency, contact, precaution } = props.hold
  return (
    <Notice kind="warning">
      <p>
        <strong>{words.heldTitle}.</strong> {stopRuleText(language, rule)}
      </p>
      <p>{urgencyText(language, urgency, contact)}.</p>
      {precaution ? <p>{words.precaution}</p> : null}
      <CallButtons contact={contact} />
    </Notice>
  )
}
