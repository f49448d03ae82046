import type { ComponentChildren, VNode } from 'preact'

/** A short message that stands out. Errors and warnings are announced to screen readers. */
export function Notice(props: {
  readonly kind?: 'info' | 'warning' | 'error'
  readonly children: ComponentChildren
}): VNode {
  const kind = props.kind ?? 'info'
  return (
    <div class="notice" data-kind={kind} role={kind === 'info' ? 'note' : 'alert'}>
      {props.children}
    </div>
  )
}
