import { useEffect, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { openSealed } from '@legwork/domain'
import type { OpeningError } from '@legwork/domain'
import { trialWords } from '@legwork/i18n'
import { xchachaSealer } from '@legwork/storage'
import { Field } from '../../components/field.tsx'
import { Options } from '../../components/options.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useDraft } from '../../state/use-draft.ts'
import { prepareResult } from '../result/waiting-worker.ts'
import { NoTrial } from './no-trial.tsx'
import { Order } from './order.tsx'
import { Refusal } from './refusal.tsx'
import { useTrialNow } from './use-trial-now.ts'

/** The end of blinding: the key or the envelope, checked against what was sealed. */
export function OpenScreen(): VNode {
  const words = trialWords[useLanguage()]
  const { view, take, refusal } = useTrialNow()
  const [key, setKey] = useDraft('trial-key')
  const [paper, setPaper] = useState<Readonly<Record<number, string>>>({})
  const [wrong, setWrong] = useState<OpeningError | null>(null)
  // the result is what comes next
  useEffect(prepareResult, [])
  if (view === null || view.design === null) return <NoTrial />
  const { design, sealed, commitment } = view
  const periods = design.blocks * design.periodsPerBlock
  const open = async () => {
    if (sealed !== null && commitment !== null) {
      const opened = openSealed({ commitment, ciphertext: sealed }, key, design, xchachaSealer)
      setWrong(opened.ok ? null : opened.error)
      if (!opened.ok) return
      const { text, salt } = opened.value
      if (await take({ type: 'unblind', opened: { text, salt } })) setKey('')
      return
    }
    const order = Array.from({ length: periods }, (_, period) => paper[period] ?? '')
    await take({ type: 'unblind', opened: null, paper: order })
  }
  if (view.order !== null)
    return (
      <>
        <h1>{words.openTitle}</h1>
        <Order view={view} />
        <Link class="button" data-kind="primary" href={routes.result}>
          {words.toResult}
        </Link>
      </>
    )
  return (
    <>
      <h1>{words.openTitle}</h1>
      <p class="lead">{sealed === null ? words.openLeadPaper : words.openLead}</p>
      <form
        class="spaced"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        {sealed === null ? (
          Array.from({ length: periods }, (_, period) => (
            <Options
              key={period}
              legend={words.paperOrder(period + 1)}
              name={`period-${String(period)}`}
              value={paper[period] ?? null}
              options={design.arms.map((arm) => ({
                value: arm,
                label: arm,
              }))}
              onChange={(arm) => {
                setPaper({ ...paper, [period]: arm })
              }}
            />
          ))
        ) : (
          <Field id="key" label={words.key}>
            <input
              id="key"
              value={key}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              onInput={(event) => {
                setWrong(null)
                setKey(event.currentTarget.value)
              }}
            />
          </Field>
        )}
        {wrong === null ? null : <Refusal refusal={wrong} />}
        {refusal === null ? null : <Refusal refusal={refusal} />}
        <button class="button" data-kind="primary" type="submit">
          {words.openList}
        </button>
      </form>
    </>
  )
}
