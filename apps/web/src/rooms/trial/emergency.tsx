import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { placeOfEvening, unblindedBlocks } from '@legwork/domain'
import { trialWords } from '@legwork/i18n'
import { Notice } from '../../components/notice.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { CallButtons } from '../check/call-buttons.tsx'
import { addresses } from './addresses.ts'
import { NoTrial } from './no-trial.tsx'
import { Refusal } from './refusal.tsx'
import { useTrialNow } from './use-trial-now.ts'

/** Somebody must know what was in the box: whom to call, and what it means for the trial. */
export function EmergencyScreen(): VNode {
  const words = trialWords[useLanguage()]
  const { view, today, take, refusal } = useTrialNow()
  const [done, setDone] = useState(false)
  if (view === null || view.design === null) return <NoTrial />
  const place = placeOfEvening(view.design, today)
  const { design } = view
  const tell = async () => {
    const blocks = unblindedBlocks(design, place?.block ?? 0, 'box-told')
    setDone(await take({ type: 'emergency', blocks: [...blocks], told: null }))
  }
  return (
    <>
      <h1>{words.emergencyTitle}</h1>
      <CallButtons contact="112" />
      <ol>
        {words.emergencyLead.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {refusal === null ? null : <Refusal refusal={refusal} />}
      <button class="button" type="button" disabled={done} onClick={() => void tell()}>
        {words.emergencyDo}
      </button>
      <div class="after" role="status">
        {done ? <Notice>{words.emergencyDone}</Notice> : null}
      </div>
      <p class="after">
        <Link class="button" href={addresses.start}>
          {words.back}
        </Link>
      </p>
    </>
  )
}
