import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { magnesiumChoice, magnesiumRegimen } from '@legwork/domain'
import type { RegimenRefusal, RemedyChoice } from '@legwork/domain'
import { formatNumber, trialWords } from '@legwork/i18n'
import { CountInput } from '../../components/count-input.tsx'
import { Field } from '../../components/field.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { useDraft } from '../../state/use-draft.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useNamedForms } from '../intake/foods.ts'
import { Refusal } from './refusal.tsx'
import { useTrialNow } from './use-trial-now.ts'

/** What the label says, read and judged: amounts appear only when the gate lets them through. */
export function MagnesiumForm(props: {
  readonly onChoose: (remedy: RemedyChoice) => Promise<void>
}): VNode {
  const language = useLanguage()
  const words = trialWords[language]
  const { gate } = useTrialNow()
  const forms = useNamedForms()
  const [label, setLabel] = useDraft('trial-label')
  const [times, setTimes] = useState<number | null>(1)
  const [refused, setRefused] = useState<RegimenRefusal | null>(null)
  if (gate.status !== 'open') return <p>{words.amountBehindGate}</p>
  const read =
    forms.status === 'ready' && label.trim() !== ''
      ? magnesiumRegimen(gate, { label: label.trim(), timesADay: times ?? 0 }, forms.value)
      : null
  const mg = (value: number) => formatNumber(language, value)
  return (
    <form
      class="spaced"
      onSubmit={(event) => {
        event.preventDefault()
        if (read === null) return
        setRefused(read.ok ? null : read.error)
        if (read.ok) void props.onChoose(magnesiumChoice(read.value))
      }}
    >
      <Field id="label" label={words.labelQuestion} hint={words.labelHint}>
        <input
          id="label"
          value={label}
          autocomplete="off"
          aria-describedby="label-hint"
          onInput={(event) => {
            setRefused(null)
            setLabel(event.currentTarget.value)
          }}
        />
      </Field>
      <CountInput
        label={words.timesADay}
        value={times}
        highest={4}
        none={null}
        onChange={(value) => {
          setRefused(null)
          setTimes(value)
        }}
      />
      {read?.ok === true ? (
        <p role="status">
          {words.perDay(mg(read.value.value.perDay.low), mg(read.value.value.perDay.high))}{' '}
          <SourceButton basis={{ facts: read.value.value.facts }} about={words.timesADay} />
        </p>
      ) : null}
      {refused === null ? null : <Refusal refusal={refused} />}
      <button class="button" data-kind="primary" type="submit" disabled={read === null}>
        {words.chooseThis}
      </button>
    </form>
  )
}
