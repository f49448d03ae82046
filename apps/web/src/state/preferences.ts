import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '@legwork/i18n'
import { firstLanguage, keptAt, keptOnDevice } from './first-language.ts'

/** How this device shows the app; never part of the journal, so a backup does not carry it. */
export interface Preferences {
  readonly language: Language
  readonly theme: ThemeChoice
  /** per cent of the browser's own text size */
  readonly textSize: TextSize
}

/** `auto` follows the device; `night` is dim and warm, for in bed. */
export const themeChoices = ['auto', 'light', 'dark', 'night'] as const
export type ThemeChoice = (typeof themeChoices)[number]

export const textSizes = [100, 115, 130, 150, 175, 200] as const
export type TextSize = (typeof textSizes)[number]

/** What was chosen before on this device, else what the browser and the address say. */
export function firstPreferences(): Preferences {
  return { language: firstLanguage(), ...keptLook() }
}

function keptLook(): Pick<Preferences, 'theme' | 'textSize'> {
  const theme = keptOnDevice(keptAt.theme)
  const size = Number(keptOnDevice(keptAt.textSize))
  return {
    theme: themeChoices.find((choice) => choice === theme) ?? 'auto',
    textSize: textSizes.find((choice) => choice === size) ?? 100,
  }
}

/** Follows colours and size of the letters as another tab chooses them; the language stays each tab's own. */
export function followPreferences(
  change: (update: (now: Preferences) => Preferences) => void,
): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === keptAt.theme || key === keptAt.textSize)
      change((now) => ({ ...now, ...keptLook() }))
  }
  window.addEventListener('storage', follow)
  return () => {
    window.removeEventListener('storage', follow)
  }
}

/** Remembers a choice on this device (where it may) and shows it. */
export function applyPreferences({ language, theme, textSize }: Preferences): void {
  keep(keptAt.language, language)
  keep(keptAt.theme, theme)
  keep(keptAt.textSize, String(textSize))
  const root = document.documentElement
  root.lang = language
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
  root.style.setProperty('--text-scale', String(textSize / 100))
}

function keep(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value)
  } catch {
    // storage may be closed to the page; the choice then lasts as long as the page
  }
}

export interface PreferencesHandle extends Preferences {
  readonly set: (change: Partial<Preferences>) => void
}

export const PreferencesContext = createContext<PreferencesHandle | null>(null)

/** Language, theme and text size, and the way to change them. */
export function usePreferences(): PreferencesHandle {
  const handle = useContext(PreferencesContext)
  if (handle === null) throw new Error('usePreferences: must be used inside the app, is outside')
  return handle
}

/** The language of the screen. */
export function useLanguage(): Language {
  return usePreferences().language
}
