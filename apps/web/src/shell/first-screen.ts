import { h } from 'preact'
import type { ComponentChild } from 'preact'
import { useLocation } from 'wouter-preact'
import type { Language } from '@legwork/i18n'
import { takeTaps } from '../first-screen/taps.ts'
import { useLanguage } from '../state/preferences.ts'

/** What the first paint said before the app was there (src/first-screen/first-screen.ts). */
interface Painted {
  readonly path: string
  readonly language: Language
  /** what stands in the place of the room */
  readonly children: readonly ComponentChild[]
}

let painted: Painted | null = null

function asChild(node: Node): ComponentChild {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element)) return null
  const attributes = [...node.attributes].map(({ name, value }) => [name, value] as const)
  return h(node.localName, Object.fromEntries(attributes), [...node.childNodes].map(asChild))
}

/** Reads the first paint; called once, before the app takes its elements over. */
export function readFirstScreen(root: HTMLElement, path: string): void {
  const place = root.querySelector('main > .room-loading')
  if (place === null) return
  painted = {
    path,
    language: document.documentElement.lang === 'en' ? 'en' : 'nl',
    children: [...place.childNodes].map(asChild),
  }
}

/** The elements of the first paint while the screen is still that one; null on any other. */
export function useFirstScreen(): readonly ComponentChild[] | null {
  const language = useLanguage()
  const [path] = useLocation()
  return painted?.path === path && painted.language === language ? painted.children : null
}

/** When a button of the first paint was tapped before the app was there (ms since 1970), each tap once. */
export function earlyTaps(name: string): readonly number[] {
  const root = document.getElementById('app')
  return root === null ? [] : takeTaps(root, name)
}
