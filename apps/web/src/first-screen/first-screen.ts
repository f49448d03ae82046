// The first paint, before the app is there: the top of the page and what the room says first. The app takes these
// elements over as they are (preact's render keeps what is alike). Built into first-screen.js by
// tools/lib/first-screen.mjs, which puts the words of the catalogues and the names of the files in.
import { formatDate, nightName } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { deviceClock, today } from '../state/clock.ts'
import { firstLanguage, keptOnDevice } from '../state/first-language.ts'
import { afterFirstPaint } from './after-paint.ts'
import type { Attributes, FirstScreens, Part, RoomFiles } from './data.ts'
import { keepTaps } from './taps.ts'

declare const screens: FirstScreens
declare const files: readonly string[]
declare const appFiles: readonly number[]
declare const roomFiles: RoomFiles

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

/** Puts the day in the words: its date, the date as people say it, and the night that has just been. */
function onThisDay(language: Language): (text: string) => string {
  const day = today()
  const said: Readonly<Record<string, string>> = {
    today: day,
    date: formatDate(language, day),
    // the evening before: Monday is 1
    night: nightName(language, new Date(deviceClock.now()).getDay() - 1),
  }
  return (text) => text.replace(/\{(\w+)\}/g, (whole, name: string) => said[name] ?? whole)
}

/** Asks for the files of the app and of the room together, so that none waits for another to be read. */
function askFor(numbers: readonly number[]): void {
  // named once: the build puts the list in the place of the name
  const addresses = files
  for (const number of numbers) {
    const href = addresses[number]
    if (href === undefined) throw new Error(`askFor: ${String(number)} must be a file, is none`)
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
function page(path: string, language: Language): HTMLElement {
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
  // an address with a hash leads to something in the room
  const found = window.location.hash === '' ? first.words[path] : undefined
  const say = onThisDay(language)
  const made = (part: Part): string | Element => {
    if (typeof part === 'string') return say(part)
    const [name, attributes, ...holds] = part
    const said = Object.entries(attributes).map(([key, value]) => [key, say(value)] as const)
    return element(name, Object.fromEntries(said), ...holds.map(made))
  }
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
          { class: 'button', type: 'button', 'aria-haspopup': 'dialog', 'data-tap': 'menu' },
          first.menu,
        ),
      ),
    ),
    element(
      'main',
      { id: 'content', tabindex: '-1', 'aria-busy': 'true' },
      ...((known ? found?.later : undefined) ?? found?.first ?? []).map(made),
    ),
  )
}

const { pathname } = window.location
const language = firstLanguage()
const room = `/${pathname.split('/')[1] ?? ''}`
// named once: the build puts the lists in the place of the name
const filesOf = roomFiles
const root = document.getElementById('app')
if (root !== null) {
  root.append(page(pathname, language))
  keepTaps(root, deviceClock.now)
}
// the line and the processor are for the first words until they are there
afterFirstPaint(() => {
  askFor([...appFiles, ...(filesOf[room] ?? []), ...(filesOf[`${room} ${language}`] ?? [])])
})
