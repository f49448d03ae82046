import type { VNode } from 'preact'

/** What `aria-describedby` of a control names: its hint and its error, when they are there. */
export function describedBy(
  id: string,
  hint: string | undefined,
  error: string | undefined,
): string | undefined {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ]
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** The hint of a control and, in place, what is wrong with its value; the error is announced when it comes. */
export function FieldText(props: {
  readonly id: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}): VNode {
  const { id, hint, error } = props
  return (
    <>
      {hint === undefined ? null : (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <span class="field-error" id={`${id}-error`} role="alert">
        {error ?? ''}
      </span>
    </>
  )
}
