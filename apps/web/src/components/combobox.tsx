import { useId, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Field } from './field.tsx'

export interface ComboboxOption {
  readonly key: string
  readonly label: string
  readonly hint?: string | undefined
}

/**
 * A text field with a list of suggestions under it (the combobox pattern of the ARIA Authoring Practices): arrow keys
 * walk the list, Enter takes the marked one (or what was typed), Escape closes it. The list pushes the page down, so
 * that nothing is covered at large letters.
 */
export function Combobox(props: {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly options: readonly ComboboxOption[]
  readonly listLabel: string
  /** said to screen readers when the list changes */
  readonly status: string
  readonly onInput: (text: string) => void
  readonly onChoose: (key: string) => void
  /** Enter without a marked suggestion */
  readonly onEnter: () => void
}): VNode {
  const { id, options, value } = props
  const listId = useId()
  // a mark belongs to the text it was made under: with the next letter it is gone
  const [mark, setMark] = useState({ at: -1, under: value })
  const marked = mark.under === value ? mark.at : -1
  const [closed, setClosed] = useState(false)
  const open = !closed && options.length > 0
  const optionId = (at: number) => `${listId}-${String(at)}`
  const walk = (to: number) => {
    const at = (to + options.length) % options.length
    setClosed(false)
    setMark({ at, under: value })
    document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = (what: () => void) => {
      event.preventDefault()
      what()
    }
    const chosen = options[marked]
    if (event.key === 'ArrowDown' && options.length > 0)
      act(() => {
        walk(open ? marked + 1 : 0)
      })
    else if (event.key === 'ArrowUp' && options.length > 0)
      act(() => {
        walk(marked < 0 ? options.length - 1 : marked - 1)
      })
    else if (event.key === 'Escape' && open)
      act(() => {
        setClosed(true)
        setMark({ at: -1, under: value })
      })
    else if (event.key === 'Enter')
      act(() => {
        if (open && chosen !== undefined) props.onChoose(chosen.key)
        else props.onEnter()
      })
  }
  return (
    <div class="combobox">
      <Field id={id} label={props.label} hint={props.hint}>
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={200}
          value={value}
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open && marked >= 0 ? optionId(marked) : undefined}
          aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
          onInput={(event) => {
            setClosed(false)
            props.onInput(event.currentTarget.value)
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      <p class="visually-hidden" role="status">
        {open ? props.status : ''}
      </p>
      <ul
        id={listId}
        class="suggestions"
        role="listbox"
        aria-label={props.listLabel}
        hidden={!open}
      >
        {options.map(({ key, label, hint }, at) => (
          <li
            key={key}
            id={optionId(at)}
            role="option"
            class="suggestion"
            aria-selected={at === marked}
            // the keyboard stays in the text field, for the next name
            onMouseDown={(event) => {
              event.preventDefault()
            }}
            onClick={() => {
              props.onChoose(key)
            }}
          >
            {label}
            {hint === undefined || hint === '' ? null : <span class="hint">{hint}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
