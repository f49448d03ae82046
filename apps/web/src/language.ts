import type { Language } from '@legwork/i18n'

const key = 'legwork-language'

/** The language chosen before, else the browser's, else Dutch. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (asked === 'nl' || asked === 'en') return asked
  try {
    const kept = window.localStorage.getItem(key)
    if (kept === 'nl' || kept === 'en') return kept
  } catch {
    // storage may be closed to the page; the browser's language serves
  }
  const first = navigator.languages.find((l) => /^(nl|en)\b/i.test(l))
  return first?.toLowerCase().startsWith('en') === true ? 'en' : 'nl'
}

/** Remembers a choice on this device, where it may. */
export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(key, language)
  } catch {
    // storage may be closed to the page; the choice then lasts as long as the page
  }
}
