import type { Language, Translated } from './language.ts'

/** What `legwork schema` says above its list. */
export const schemaTexts: Readonly<Record<Language, { readonly list: string }>> = {
  nl: { list: 'Schema’s (legwork schema NAAM toont er een):' },
  en: { list: 'Schemas (legwork schema NAME shows one):' },
}

/** While a command works longer than a second. */
export const workingText: Translated = {
  nl: 'bezig met rekenen. Een lang dagboek kan een halve minuut duren …',
  en: 'working. A long diary can take half a minute …',
}
