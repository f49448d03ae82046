import { useId } from 'preact/hooks'
import type { ComponentChildren, RefObject, VNode } from 'preact'

/** A native modal dialog with a title and a close button; Escape and a tap beside it close it too. */
export function Dialog(props: {
  readonly dialog: RefObject<HTMLDialogElement>
  readonly title: string
  readonly closeLabel: string
  readonly onClose?: () => void
  readonly children: ComponentChildren
}): VNode {
  const id = useId()
  const { dialog, title, closeLabel, onClose } = props
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <button
            class="button"
            type="button"
            onClick={(event) => {
              event.currentTarget.closest('dialog')?.close()
            }}
          >
            {closeLabel}
          </button>
        </div>
        {props.children}
      </div>
    </dialog>
  )
}
