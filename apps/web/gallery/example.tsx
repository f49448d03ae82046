import { useState } from 'preact/hooks'
import type { FunctionComponent, VNode } from 'preact'
import type { Language } from '@legwork/i18n'

/** Picks the Dutch or the English words. */
export type Words = (nl: string, en: string) => string

/** The words of a language. */
export const wordsOf =
  (language: Language): Words =>
  (nl, en) =>
    language === 'nl' ? nl : en

/** A component in one state. */
export interface State {
  readonly name: string
  readonly title: (words: Words) => string
  readonly Shown: FunctionComponent<{ readonly words: Words }>
}

/** A component in all its states; `file` is its file in `src/components`, without the ending. */
export interface Example {
  readonly file: string
  readonly title: (words: Words) => string
  readonly states: readonly State[]
}

/** A state of a component that holds no value. */
export function state(name: string, nl: string, en: string, show: (words: Words) => VNode): State {
  return { name, title: (words) => words(nl, en), Shown: ({ words }) => show(words) }
}

/** A state of an input: it starts with a value and takes what is typed. */
export function held<T>(
  name: string,
  nl: string,
  en: string,
  first: T,
  show: (words: Words, value: T, change: (value: T) => void) => VNode,
): State {
  return {
    name,
    title: (words) => words(nl, en),
    Shown: ({ words }) => {
      const [value, setValue] = useState<T>(first)
      return (
        <>
          {show(words, value, (next) => {
            setValue(() => next)
          })}
          <output class="visually-hidden" data-value={JSON.stringify(value)} />
        </>
      )
    },
  }
}
