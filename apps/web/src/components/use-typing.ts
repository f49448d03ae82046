import { useState } from 'preact/hooks'

interface Typing {
  readonly text: string
  /** what was kept when it was typed */
  readonly over: string
  /** the field was left: what was typed is on its way to be kept */
  readonly left: boolean
}

/** What a text field shows, and what it tells as it is typed in and left. */
export interface TypedText {
  readonly text: string
  readonly type: (text: string) => void
  readonly leave: () => void
}

/**
 * The text of a field that is kept when it is left. What someone is typing stays in the field whatever is drawn again
 * meanwhile; once what was typed is kept, the field shows what is kept.
 */
export function useTyping(kept: string): TypedText {
  const [typing, setTyping] = useState<Typing | null>(null)
  const arrived = typing?.left === true && typing.over !== kept
  return {
    text: typing === null || arrived ? kept : typing.text,
    type: (text) => {
      setTyping({ text, over: kept, left: false })
    },
    leave: () => {
      setTyping((now) => (now === null ? null : { ...now, over: kept, left: true }))
    },
  }
}
