import { useEffect, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { useLocation } from 'wouter-preact'
import {
  designOf,
  handOverText,
  plainHandOverText,
  readSealed,
  waitingProtocol,
} from '@legwork/domain'
import type { SealedError } from '@legwork/domain'
import { trialWords } from '@legwork/i18n'
import { CopyButton } from '../../components/copy-button.tsx'
import { Field } from '../../components/field.tsx'
import { QrCode } from '../../components/qr-code.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { useDraft } from '../../state/use-draft.ts'
import { addresses } from './addresses.ts'
import { NoTrial } from './no-trial.tsx'
import { Refusal } from './refusal.tsx'
import { useTrialNow } from './use-trial-now.ts'

/** From the frozen plan to the helper's device, and back with the sealed list. */
export function HandOverScreen(): VNode {
  const words = trialWords[useLanguage()]
  const { view, setup, gate, take, tell, refusal } = useTrialNow()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useDraft('trial-returned')
  const [wrong, setWrong] = useState<SealedError | null>(null)
  // a link that was opened on this device carries the list in its fragment
  useEffect(() => {
    const take = () => {
      if (!window.location.hash.startsWith('#sealed=')) return
      setWrong(null)
      setTyped(window.location.href)
    }
    take()
    // with this page open already, only the fragment changes
    window.addEventListener('hashchange', take)
    return () => {
      window.removeEventListener('hashchange', take)
    }
  }, [])
  const frozen = waitingProtocol(setup)
  if (view === null || frozen === null) return <NoTrial />
  const fragment =
    view.plan.remedy.type === 'magnesium'
      ? (handOverText(frozen, gate)?.value ?? null)
      : plainHandOverText(frozen)
  const back = async () => {
    const place = { design: designOf(frozen), protocolHash: frozen.hash }
    const sealed = readSealed(typed, place)
    setWrong(sealed.ok ? null : sealed.error)
    if (!sealed.ok) return
    const judged = gate.status === 'open' ? await take({ type: 'gate-asked', gate }) : true
    const order = { type: 'sealed', ...sealed.value } as const
    if (judged && (await take({ type: 'start', frozen, order, gate }))) {
      setTyped('')
      navigate(addresses.start)
    }
  }
  const change = async () => {
    if (await tell('frozen', null)) navigate(addresses.step('plan'))
  }
  const link = `${window.location.origin}/kit#${fragment ?? ''}`
  return (
    <>
      <h1>{words.handOverTitle}</h1>
      <ol>
        {words.handOverSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {fragment === null ? (
        <Refusal refusal={{ type: 'gate-not-open', answerFirst: gate.answerFirst }} />
      ) : (
        <div class="spaced">
          <QrCode text={link} label={words.qrAlt} />
          <Field id="helper-link" label={words.handOverLink}>
            <input id="helper-link" readOnly value={link} />
          </Field>
          <CopyButton
            text={link}
            label={words.copyLink}
            copied={words.copied}
            failed={words.copyFailed}
          />
        </div>
      )}
      <form
        class="after spaced"
        onSubmit={(event) => {
          event.preventDefault()
          void back()
        }}
      >
        <Field id="returned" label={words.returned} hint={words.returnedHint}>
          <textarea
            id="returned"
            rows={3}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="returned-hint"
            onInput={(event) => {
              setWrong(null)
              setTyped(event.currentTarget.value)
            }}
          />
        </Field>
        {wrong === null ? null : <Refusal refusal={wrong} />}
        {refusal === null ? null : <Refusal refusal={refusal} />}
        <button
          class="button"
          data-kind="primary"
          type="submit"
          disabled={typed.trim() === '' || fragment === null}
        >
          {words.takeReturned}
        </button>
      </form>
      <p class="after">{words.hash(frozen.hash.slice(0, 16))}</p>
      <button class="button" type="button" onClick={() => void change()}>
        {words.changePlan}
      </button>
    </>
  )
}
