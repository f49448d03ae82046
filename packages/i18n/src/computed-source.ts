import { methodTitles } from './app/method-titles.ts'
import type { Language } from './language.ts'

/** How numbers that were worked out came about: written once a part and language. */
export interface Computed<Input extends string> {
  /** what the numbers are */
  readonly about: string
  /** how they were worked out */
  readonly what: string
  readonly inputs: readonly Input[]
  /** pages of "How we come to our answers" */
  readonly methods: readonly string[]
}

/** What each input was, from what is known when the part is shown. */
export type InputTexts<Input extends string, Known> = Readonly<
  Record<Language, Readonly<Record<Input, (known: Known) => string>>>
>

/** Where the numbers of a part come from: what was worked out, from what, and the pages that explain it. */
export interface ComputedSource {
  readonly about: string
  readonly what: string
  readonly inputs: readonly string[]
  readonly methods: readonly { readonly id: string; readonly title: string }[]
}

/** The source of numbers in words. Throws on a method without a page. */
export function computedSource<Input extends string, Known>(
  language: Language,
  { about, what, inputs, methods }: Computed<Input>,
  texts: InputTexts<Input, Known>,
  known: Known,
): ComputedSource {
  return {
    about,
    what,
    inputs: inputs.map((input) => texts[language][input](known)),
    methods: methodLinks(language, methods),
  }
}

/** Pages of "How we come to our answers" by id. */
export function methodLinks(
  language: Language,
  ids: readonly string[],
): readonly { readonly id: string; readonly title: string }[] {
  return ids.map((id) => {
    const titles: Readonly<Record<string, string>> = methodTitles[language]
    const title = titles[id]
    if (title === undefined) throw new Error(`methodLinks: a page that exists, ${id}`)
    return { id, title }
  })
}
