import type { Language } from './language.ts'

/** What `legwork schema` says above its list. */
export const schemaTexts: Readonly<Record<Language, { readonly list: string }>> = {
  nl: { list: 'Schema’s (legwork schema NAAM toont er een):' },
  en: { list: 'Schemas (legwork schema NAME shows one):' },
}
