// The first paint, before the app is there: the top of the page and what the room says first. The app takes these
// elements over as they are (preact's render keeps what is alike). Built into first-screen.js by
// tools/lib/first-screen.mjs, which puts the words of the catalogues and the names of the files in.
import { firstLanguage, keptOnDevice } from '../state/first-language.ts'
import type { FirstScreens, RoomFiles } from './data.ts'

declare const screens: FirstScreens
declare const appFiles: readonly string[]
declare const roomFiles: RoomFiles

type Attributes = Readonly<Record<string, string>>

function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (string | Element)[]
): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** Asks for the files of the app and of the room together, so that none waits for another to be read. */
function askFor(files: readonly string[]): void {
  for (const href of files) {
    const link = document.createElement('link')
    const style = href.endsWith('.css')
    link.rel = style ? 'preload' : 'modulepreload'
    if (style) link.as = 'style'
    // as the app asks for it, or it would be fetched twice
    link.crossOrigin = ''
    link.href = href
    document.head.append(link)
  }
}

// the same elements as src/shell/masthead.tsx and src/app.tsx; e2e/specs/first-paint.spec.ts compares them
function page(path: string): HTMLElement {
  const language = firstLanguage()
  const first = screens[language]
  document.documentElement.lang = language
  const links = first.rooms.map(({ href, label }) =>
    element(
      'li',
      {},
      element('a', { href, ...(href === path ? { 'aria-current': 'page' } : {}) }, label),
    ),
  )
  const known = keptOnDevice('legwork-device') !== null
  const found = first.words[path]
  const own = window.location.hash === '' && !(known && found?.onlyAtFirst === true)
  const words = own ? found : undefined
  return element(
    'div',
    { class: 'page' },
    element('a', { class: 'skip', href: '#content' }, first.skip),
    element(
      'header',
      { class: 'masthead no-print' },
      element('a', { href: '/', class: 'brand' }, first.brand),
      element(
        'nav',
        { class: 'wide-menu', 'aria-label': first.navigation },
        element('ul', { class: 'menu' }, ...links),
      ),
      element(
        'div',
        { class: 'masthead-actions' },
        element(
          'a',
          { href: first.cramp.href, class: 'button', 'data-kind': 'urgent' },
          first.cramp.label,
        ),
        element(
          'button',
          { class: 'button', type: 'button', 'aria-haspopup': 'dialog' },
          first.menu,
        ),
      ),
    ),
    element(
      'main',
      { id: 'content', tabindex: '-1', 'aria-busy': 'true' },
      ...(words === undefined ? [] : [element('div', { class: 'first-title' }, words.title)]),
      ...(words?.lead === undefined ? [] : [element('p', { class: 'lead' }, words.lead)]),
    ),
  )
}

const { pathname } = window.location
document.getElementById('app')?.append(page(pathname))
askFor([...appFiles, ...(roomFiles[`/${pathname.split('/')[1] ?? ''}`] ?? [])])
