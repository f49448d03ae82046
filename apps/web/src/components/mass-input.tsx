import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { quantity } from '@legwork/base'
import type { MassUnit, Quantity } from '@legwork/base'
import { valueWords } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { NumberInput } from './number-input.tsx'

/** A typed mass: a number and, when there is a choice, its unit. */
export function MassInput(props: {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** the units to choose from, the usual one first */
  readonly units: readonly [MassUnit, ...MassUnit[]]
  readonly highest?: number | undefined
  readonly value: Quantity<MassUnit> | null
  readonly onChange: (value: Quantity<MassUnit> | null) => void
}): VNode {
  const words = valueWords[useLanguage()]
  const { id, units, value, onChange } = props
  const [chosen, setChosen] = useState<MassUnit>(value?.unit ?? units[0])
  const unit = value?.unit ?? chosen
  const choice =
    units.length === 1 ? (
      unit
    ) : (
      <select
        id={`${id}-unit`}
        aria-label={`${words.unit}: ${props.label}`}
        value={unit}
        onChange={(event) => {
          const next = units.find((known) => known === event.currentTarget.value)
          if (next === undefined) return
          setChosen(next)
          if (value !== null) onChange(quantity(value.value, next))
        }}
      >
        {units.map((known) => (
          <option value={known} key={known}>
            {words.units[known]}
          </option>
        ))}
      </select>
    )
  return (
    <NumberInput
      id={id}
      label={props.label}
      hint={props.hint}
      error={props.error}
      lowest={0}
      highest={props.highest}
      suffix={choice}
      value={value?.value ?? null}
      onChange={(number) => {
        onChange(number === null ? null : quantity(number, unit))
      }}
    />
  )
}
