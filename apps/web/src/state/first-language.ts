import type { Language } from '@legwork/i18n'

// public/first-paint.js reads the same keys
export const keptAt = {
  language: 'legwork-language',
  theme: 'legwork-theme',
  textSize: 'legwork-text-size',
} as const

/** What this device keeps under a name; null where nothing is, or where storage is closed to the page. */
export function keptOnDevice(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null // the defaults serve
  }
}

/** `?lang=` in the address, else the choice made before, else the browser's language, else Dutch. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (asked === 'nl' || asked === 'en') return asked
  const before = keptOnDevice(keptAt.language)
  if (before === 'nl' || before === 'en') return before
  const first = navigator.languages.find((l) => /^(nl|en)\b/i.test(l))
  return first?.toLowerCase().startsWith('en') === true ? 'en' : 'nl'
}
