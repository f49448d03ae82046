import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { dataWords } from '@legwork/i18n'
import { Field } from '../../components/field.tsx'
import { useLanguage } from '../../state/preferences.ts'

/** A passphrase that can be made visible: a typing error in it would lose the backup. */
export function Passphrase(props: {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly isNew: boolean
  readonly onChange: (value: string) => void
}): VNode {
  const words = dataWords[useLanguage()]
  const [visible, setVisible] = useState(false)
  return (
    <div>
      <Field id={props.id} label={props.label} hint={props.hint}>
        <input
          id={props.id}
          type={visible ? 'text' : 'password'}
          value={props.value}
          autocomplete={props.isNew ? 'new-password' : 'current-password'}
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={props.hint === undefined ? undefined : `${props.id}-hint`}
          onInput={(event) => {
            props.onChange(event.currentTarget.value)
          }}
        />
      </Field>
      <label class="check">
        <input
          type="checkbox"
          checked={visible}
          onChange={() => {
            setVisible(!visible)
          }}
        />
        <span>{words.showPassphrase}</span>
      </label>
    </div>
  )
}
