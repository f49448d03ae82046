import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { judgeOwnRemedy, ownChoice } from '@legwork/domain'
import type { Answer, OwnRemedyRefusal, RemedyChoice } from '@legwork/domain'
import { trialWords } from '@legwork/i18n'
import { CountInput } from '../../components/count-input.tsx'
import { Field } from '../../components/field.tsx'
import { Options } from '../../components/options.tsx'
import { useDraft } from '../../state/use-draft.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useNamedForms } from '../intake/foods.ts'
import { Refusal } from './refusal.tsx'
import { useTrialNow } from './use-trial-now.ts'

const answers = ['yes', 'no', 'unknown'] as const

/** Something of one's own: named, searched, judged. */
export function OwnRemedyForm(props: {
  readonly swallowed: boolean
  readonly onChoose: (remedy: RemedyChoice) => Promise<void>
}): VNode {
  const words = trialWords[useLanguage()]
  const { person } = useTrialNow()
  const forms = useNamedForms()
  const [name, setName] = useDraft('trial-own-name')
  const [isMedicine, setIsMedicine] = useState<Answer>('not-asked')
  const [agrees, setAgrees] = useState<Answer>('not-asked')
  const [times, setTimes] = useState<number | null>(1)
  const [refused, setRefused] = useState<OwnRemedyRefusal | null>(null)
  const { swallowed } = props
  const ask = (legend: string, key: string, value: Answer, set: (value: Answer) => void) => (
    <Options
      legend={legend}
      name={key}
      value={value === 'not-asked' ? null : value}
      options={answers.map((each) => ({ value: each, label: words[each] }))}
      onChange={(next) => {
        setRefused(null)
        set(next)
      }}
    />
  )
  return (
    <form
      class="spaced"
      onSubmit={(event) => {
        event.preventDefault()
        if (forms.status !== 'ready') return
        const judged = judgeOwnRemedy(
          { name, swallowed, isMedicine, pharmacistAgrees: agrees, timesADay: times ?? 0 },
          person,
          forms.value,
        )
        setRefused(judged.ok ? null : judged.error)
        if (judged.ok) void props.onChoose(ownChoice(judged.value))
      }}
    >
      <Field id="own-name" label={words.ownName} hint={words.ownNameHint}>
        <input
          id="own-name"
          value={name}
          maxLength={200}
          autocomplete="off"
          aria-describedby="own-name-hint"
          onInput={(event) => {
            setRefused(null)
            setName(event.currentTarget.value)
          }}
        />
      </Field>
      {swallowed ? (
        <>
          {ask(words.ownMedicine, 'own-medicine', isMedicine, setIsMedicine)}
          {ask(words.ownPharmacist, 'own-pharmacist', agrees, setAgrees)}
          <CountInput
            label={words.timesADay}
            value={times}
            highest={4}
            none={null}
            onChange={setTimes}
          />
        </>
      ) : null}
      {refused === null ? null : <Refusal refusal={refused} />}
      <button
        class="button"
        data-kind="primary"
        type="submit"
        disabled={forms.status !== 'ready' || name.trim() === ''}
      >
        {words.chooseThis}
      </button>
    </form>
  )
}
