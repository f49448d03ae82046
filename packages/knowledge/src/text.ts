import type { FactId } from './generated/ids.ts'
import type { Language } from './language.ts'

/** What a person reads about a fact, in one language. */
export interface FactText {
  readonly label: string
  readonly text: string
  /** Instructions in order, for a remedy that has them. */
  readonly steps?: readonly string[]
}

export type FactTexts = Readonly<Record<FactId, FactText>>

/** All texts of one language, a chunk of their own: nothing of it is loaded before it is asked for. */
export async function loadTexts(language: Language): Promise<FactTexts> {
  switch (language) {
    case 'nl':
      return (await import('./generated/texts-nl.ts')).texts
    case 'en':
      return (await import('./generated/texts-en.ts')).texts
  }
}
