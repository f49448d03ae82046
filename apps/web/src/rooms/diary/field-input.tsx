import { useId } from 'preact/hooks'
import type { VNode } from 'preact'
import { diaryWords } from '@legwork/i18n'
import type { TrialOutcome } from '@legwork/domain'
import { NumberInput } from '../../components/number-input.tsx'
import { Options } from '../../components/options.tsx'
import { ScaleInput } from '../../components/scale-input.tsx'
import { useLanguage } from '../../state/preferences.ts'
import type { AskedField, NightDraft } from './form-model.ts'
import { QuickNumber } from './quick-number.tsx'

const usualMinutes = [1, 2, 5, 10, 15, 20, 30, 60]

/** One question of the morning entry. */
export function FieldInput(props: {
  readonly field: AskedField
  readonly draft: NightDraft
  /** taps of the night button: said beside the count that they began */
  readonly taps: number
  readonly error?: string | undefined
  readonly onChange: (change: Partial<NightDraft>) => void
}): VNode | null {
  const words = diaryWords[useLanguage()]
  const { field, draft, taps, error, onChange } = props
  switch (field.type) {
    case 'cramps':
      return (
        <QuickNumber
          label={words.ask.cramps}
          hint={taps > 0 && draft.cramps === taps ? words.fromTaps(taps) : undefined}
          error={error}
          usual={[
            { value: 0, label: words.noCramps },
            ...[1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) })),
          ]}
          other={words.more}
          highest={99}
          value={draft.cramps}
          onChange={(cramps) => {
            onChange({ cramps })
          }}
        />
      )
    case 'minutes':
      return draft.cramps === 0 ? null : (
        <QuickNumber
          label={words.ask.minutes}
          error={error}
          usual={usualMinutes.map((value) => ({ value, label: String(value) }))}
          other={words.otherNumber}
          highest={720}
          value={draft.minutes}
          onChange={(minutes) => {
            onChange({ minutes })
          }}
        />
      )
    case 'pain':
    case 'sleep':
    case 'restlessness': {
      if (field.type === 'pain' && draft.cramps === 0) return null
      const [lowest, highest] = words.ends[field.type]
      return (
        <ScaleInput
          label={words.ask[field.type]}
          lowest={lowest}
          highest={highest}
          value={draft[field.type]}
          onChange={(value) => {
            onChange({ [field.type]: value })
          }}
        />
      )
    }
    case 'attack':
      return (
        <Options
          legend={words.ask.attack}
          name="attack"
          value={draft.attack === null ? null : draft.attack ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          onChange={(value) => {
            onChange({ attack: value === 'yes' })
          }}
        />
      )
    case 'own':
      return (
        <OwnInput
          outcome={field.outcome}
          value={draft.own[field.outcome.column] ?? null}
          onChange={(value) => {
            onChange({ own: { ...draft.own, [field.outcome.column]: value } })
          }}
        />
      )
  }
}

/** An own outcome: what it measures says how it is asked. */
function OwnInput(props: {
  readonly outcome: TrialOutcome
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}): VNode {
  const words = diaryWords[useLanguage()]
  const id = useId()
  const { outcome, value, onChange } = props
  const label = outcome.name ?? outcome.column
  switch (outcome.family) {
    case 'bernoulli':
      return (
        <Options
          legend={label}
          name={outcome.column}
          value={value === null ? null : value === 1 ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          onChange={(chosen) => {
            onChange(chosen === 'yes' ? 1 : 0)
          }}
        />
      )
    case 'ordinal': {
      const [lowest, highest] = words.ownEnds
      return <ScaleInput {...{ label, lowest, highest, value, onChange }} />
    }
    case 'gaussian':
      return (
        <NumberInput
          id={id}
          label={label}
          lowest={outcome.scale?.low}
          highest={outcome.scale?.high}
          value={value}
          onChange={onChange}
        />
      )
    case 'poisson':
    case 'negbin':
      return (
        <QuickNumber
          label={label}
          usual={[0, 1, 2, 3, 4, 5].map((each) => ({ value: each, label: String(each) }))}
          other={words.more}
          highest={9999}
          value={value}
          onChange={onChange}
        />
      )
  }
}
