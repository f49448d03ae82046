import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import type { NightRecord } from '@legwork/domain'
import { diaryTrialWords, sideEffectName, urgencyText } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { CallButtons } from '../check/call-buttons.tsx'
import { complaintFinding } from './complaint-model.ts'
import type { Diary } from './use-diary.ts'

/** Outside a trial: complaints that fit too much magnesium, told of a night. Inside one the stop rules speak. */
export function ComplaintNotice(props: {
  readonly diary: Diary
  readonly record: NightRecord
}): VNode | null {
  const language = useLanguage()
  const words = diaryTrialWords[language]
  const found = complaintFinding(props.diary, props.record)
  if (found === null) return null
  const { finding, signs } = found
  return (
    <Notice kind="error">
      <h2>{words.complaintTitle}</h2>
      <p class="lead">
        <strong>{urgencyText(language, finding.urgency, finding.contact)}.</strong>
      </p>
      <CallButtons contact={finding.contact} />
      <p>
        {words.signs} {signs.map((sign) => sideEffectName(language, sign)).join(', ')}.
      </p>
      <p>{words.complaintText}</p>
      {finding.precaution ? <p>{words.precaution}</p> : null}
      <SourceButton basis={{ facts: [finding.rule] }} about={words.complaintTitle} />
      <p>
        <Link class="button" href={routes.check}>
          {words.toCheck}
        </Link>
      </p>
    </Notice>
  )
}
