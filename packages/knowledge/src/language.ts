/** The languages of every text for people. A fact without one of them does not load. */
export type Language = 'nl' | 'en'

export const languages: readonly Language[] = ['nl', 'en']

export type Translated = Readonly<Record<Language, string>>
