import { useState } from 'preact/hooks'
import type { VNode } from 'preact'

/** Copies a text, and says whether that worked. */
export function CopyButton(props: {
  readonly text: string
  readonly label: string
  readonly copied: string
  readonly failed: string
}): VNode {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button class="button no-print" type="button" onClick={() => void copy()}>
        {props.label}
      </button>
      <span class="no-print" role="status">
        {state === 'idle' ? '' : state === 'copied' ? props.copied : props.failed}
      </span>
    </>
  )
}
