import type { VNode } from 'preact'

/** Says what was just done, at the foot of the screen, with a way to take it back. */
export function UndoBar(props: {
  readonly said: string | null
  readonly undoLabel: string
  readonly onUndo: (() => void) | null
}): VNode {
  return (
    <div class="undo-bar no-print" role="status" data-empty={String(props.said === null)}>
      {props.said === null ? null : <span>{props.said}</span>}
      {props.said === null || props.onUndo === null ? null : (
        <button class="button" type="button" onClick={props.onUndo}>
          {props.undoLabel}
        </button>
      )}
    </div>
  )
}
