import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { RefObject, TargetedEvent, TargetedKeyboardEvent } from 'preact'

/** How long a whole value stands before it is kept while the field still has the keyboard. */
const pauseMs = 1500

type FieldEvent = TargetedEvent<HTMLInputElement>

interface LeftAlone {
  readonly ref: RefObject<HTMLInputElement>
  readonly defaultValue: string
  readonly onInput: (event: FieldEvent) => void
  readonly onBlur: (event: FieldEvent) => void
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => void
}

/**
 * The attributes of a field of parts (a date, a time) that is left alone while someone types in it: half of a value is
 * no value to the browser, and drawing the field again would undo that half. What stands there is kept when the field
 * is left, on Enter, or after a pause; with `picked` at once when no key was pressed, for then it was picked.
 */
export function useLeftAlone(
  value: string,
  keep: (text: string) => void,
  { picked = false }: { readonly picked?: boolean } = {},
): LeftAlone {
  const ref = useRef<HTMLInputElement>(null)
  const pause = useRef<number | undefined>(undefined)
  const typing = useRef(false)
  useLayoutEffect(() => {
    const field = ref.current
    if (field !== null && document.activeElement !== field) field.value = value
  }, [value])
  useEffect(
    () => () => {
      window.clearTimeout(pause.current)
    },
    [],
  )
  const keepNow = (field: HTMLInputElement) => {
    window.clearTimeout(pause.current)
    if (field.value !== '' && field.value !== value) keep(field.value)
  }
  return {
    ref,
    defaultValue: value,
    onKeyDown: ({ key, currentTarget }) => {
      typing.current = true
      if (key === 'Enter') keepNow(currentTarget)
    },
    onInput: ({ currentTarget }) => {
      window.clearTimeout(pause.current)
      if (picked && !typing.current) keepNow(currentTarget)
      else
        pause.current = window.setTimeout(() => {
          keepNow(currentTarget)
        }, pauseMs)
    },
    onBlur: ({ currentTarget }) => {
      typing.current = false
      keepNow(currentTarget)
      if (value !== '') currentTarget.value ||= value
    },
  }
}
