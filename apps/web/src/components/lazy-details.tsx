import { useState } from 'preact/hooks'
import type { ComponentChildren, VNode } from 'preact'

/** A fold-out whose content is made only once it is opened: what nobody looks at costs nothing. */
export function LazyDetails(props: {
  readonly summary: ComponentChildren
  readonly content: () => ComponentChildren
}): VNode {
  const [opened, setOpened] = useState(false)
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary>{props.summary}</summary>
      {opened ? props.content() : null}
    </details>
  )
}
