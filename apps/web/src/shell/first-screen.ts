import { useLocation } from 'wouter-preact'
import type { Language } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'

/** What the first paint said before the app was there (src/first-screen/first-screen.ts). */
interface Painted {
  readonly path: string
  readonly language: Language
  readonly title: string
  readonly lead: string | null
}

let painted: Painted | null = null

/** Reads the first paint; called once, before the app takes its elements over. */
export function readFirstScreen(root: HTMLElement, path: string): void {
  const title = root.querySelector('.first-title')?.textContent
  if (title === undefined) return
  painted = {
    path,
    language: document.documentElement.lang === 'en' ? 'en' : 'nl',
    title,
    lead: root.querySelector('main > .lead')?.textContent ?? null,
  }
}

/** The words of the first paint while the screen is still that one; null on any other. */
export function useFirstScreen(): Painted | null {
  const language = useLanguage()
  const [path] = useLocation()
  return painted?.path === path && painted.language === language ? painted : null
}
