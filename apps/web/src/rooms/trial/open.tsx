import { useEffect, useRef, useState } from 'preact/hooks'
import type { ComponentChildren, VNode } from 'preact'
import { Link } from 'wouter-preact'
import { checkPaperOrder, openSealed } from '@legwork/domain'
import type { OpeningError, PaperRefusal } from '@legwork/domain'
import { trialRefusalText, trialWords } from '@legwork/i18n'
import { xchachaSealer } from '@legwork/storage'
import { FieldText } from '../../components/field-text.tsx'
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
  const language = useLanguage()
  const words = trialWords[language]
  const { view, take, refusal } = useTrialNow()
  const [key, setKey] = useDraft('trial-key')
  const [paper, setPaper] = useState<Readonly<Record<number, string>>>({})
  const [wrong, setWrong] = useState<OpeningError | null>(null)
  const [misread, setMisread] = useState<PaperRefusal | null>(null)
  /** a list that can be, shown once more before it is final */
  const [copied, setCopied] = useState<readonly string[] | null>(null)
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
    const checked = checkPaperOrder(design, order)
    setMisread(checked.ok ? null : checked.error)
    setCopied(checked.ok ? checked.value : null)
  }
  const misfit = misread?.type === 'order-not-drawn' ? misread.periods : []
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
  if (copied !== null)
    return (
      <CopiedList
        order={copied}
        onCorrect={() => void take({ type: 'unblind', opened: null, paper: copied })}
        onChange={() => {
          setCopied(null)
        }}
      >
        {refusal === null ? null : <Refusal refusal={refusal} />}
      </CopiedList>
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
            <div key={period}>
              <Options
                legend={words.paperOrder(period + 1)}
                name={`period-${String(period)}`}
                value={paper[period] ?? null}
                options={design.arms.map((arm) => ({
                  value: arm,
                  label: arm,
                }))}
                describedBy={misfit.includes(period) ? `period-${String(period)}-error` : undefined}
                onChange={(arm) => {
                  setMisread(null)
                  setPaper({ ...paper, [period]: arm })
                }}
              />
              <FieldText
                id={`period-${String(period)}`}
                error={
                  misread !== null && misfit.at(-1) === period
                    ? trialRefusalText(language, misread)
                    : undefined
                }
              />
            </div>
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
        {misread?.type === 'list-missing' ? <Refusal refusal={misread} /> : null}
        {wrong === null ? null : <Refusal refusal={wrong} />}
        {refusal === null ? null : <Refusal refusal={refusal} />}
        <button class="button" data-kind="primary" type="submit">
          {sealed === null ? words.checkList : words.openList}
        </button>
      </form>
    </>
  )
}

/** The list as it was copied from paper, to be held beside the paper: after this it is final. */
function CopiedList(props: {
  readonly order: readonly string[]
  readonly onCorrect: () => void
  readonly onChange: () => void
  readonly children: ComponentChildren
}): VNode {
  const words = trialWords[useLanguage()]
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
  }, [])
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {words.paperCheckTitle}
      </h1>
      <p class="lead">{words.paperCheckLead}</p>
      <ol class="order unnumbered">
        {props.order.map((arm, period) => (
          <li key={period}>
            {words.paperOrder(period + 1)}: {arm}
          </li>
        ))}
      </ol>
      {props.children}
      <div class="stack">
        <button class="button" data-kind="primary" type="button" onClick={props.onCorrect}>
          {words.paperCorrect}
        </button>
        <button class="button" type="button" onClick={props.onChange}>
          {words.paperChange}
        </button>
      </div>
    </>
  )
}
