import { readFileSync } from 'node:fs'

/** A line of an answer key: what is typed, the language, acceptable food ids of each part. */
export interface KeyedText {
  readonly text: string
  readonly language: 'nl' | 'en'
  readonly parts: readonly (readonly string[])[]
}

/** Reads an answer key beside this file: lines that start with # are remarks. */
export function answerKey(
  name: 'terms-nl' | 'typos' | 'meals' | 'holdout' | 'meals-holdout',
): KeyedText[] {
  return readFileSync(new URL(`${name}.csv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('|')
      const [text = '', language = '', ids = ''] =
        cells.length === 2 ? [cells[0], 'nl', cells[1]] : cells
      if (language !== 'nl' && language !== 'en')
        throw new Error(`answerKey: language is nl or en, ${line}`)
      return { text, language, parts: ids.split(' / ').map((part) => part.split(';')) }
    })
}
