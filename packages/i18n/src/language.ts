/** The languages of Legwork. Both are complete: a catalogue that misses a message does not compile. */
export type Language = 'nl' | 'en'

/** All languages, Dutch first: most readers are Dutch. */
export const languages: readonly Language[] = ['nl', 'en']

/** The name of the product, the same in every language. */
export const productName = 'Legwork'

/** A text in every language. */
export type Translated = Readonly<Record<Language, string>>

/** Each language in its own words, for the switch. */
export const languageNames: Translated = { nl: 'Nederlands', en: 'English' }
