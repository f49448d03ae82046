import type { Language } from '../language.ts'

/** What stands on a button that calls an emergency number. */
export const callWords: Readonly<Record<Language, (number: string) => string>> = {
  nl: (number) => `Bel ${number}`,
  en: (number) => `Call ${number}`,
}
