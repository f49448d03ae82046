import { useRef, useState } from 'preact/hooks'
import type { ComponentChildren, VNode } from 'preact'

/** A place to drop a file, or several, with a button that opens the file chooser for everyone else. */
export function DropZone(
  props: {
    readonly text: string
    readonly button: string
    readonly accept: string
    /** of the file field itself */
    readonly id?: string
    readonly children?: ComponentChildren
  } & (
    | { readonly onFile: (file: File) => void; readonly onFiles?: never }
    /** several at once */
    | { readonly onFiles: (files: readonly File[]) => void; readonly onFile?: never }
  ),
): VNode {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined) => {
    const [first, ...more] = files ?? []
    if (first === undefined) return
    if (props.onFile === undefined) props.onFiles([first, ...more])
    else props.onFile(first)
  }
  return (
    <div
      class="drop"
      data-over={String(over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => {
        setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <p>{props.text}</p>
      <div class="row" style={{ justifyContent: 'center' }}>
        <button
          class="button"
          data-kind="primary"
          type="button"
          onClick={() => input.current?.click()}
        >
          {props.button}
        </button>
        {props.children}
      </div>
      <input
        ref={input}
        id={props.id}
        class="visually-hidden"
        type="file"
        accept={props.accept}
        multiple={props.onFile === undefined}
        tabIndex={-1}
        aria-label={props.button}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
