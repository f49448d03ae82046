// Read at build time (tools/lib/first-screen.mjs): what each room says first, taken from the room's own words.
import {
  analysePage,
  checkWords,
  crampWords,
  dataWords,
  diaryWords,
  evidenceWords,
  homeWords,
  intakeWords,
  kitWords,
  nightWords,
  productName,
  resultWords,
  seriesPartWords,
  shellWords,
  trialWords,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { loadTexts } from '@legwork/knowledge'
import type { FactTexts } from '@legwork/knowledge'
import { firstStretch, remedyView } from '../rooms/cramp/view-model.ts'
import { intakeParts } from '../rooms/intake/addresses.ts'
import { menu, roomName, routes } from '../routes.ts'
import type { RouteName } from '../routes.ts'
import type { FirstScreens, FirstWords, Part } from './data.ts'

const titled = (title: string): Part => ['div', { class: 'first-title' }, title]
const lead = (text: string): Part => ['p', { class: 'lead' }, text]
const opens = (words: { readonly title: string; readonly lead: string }): readonly Part[] => [
  titled(words.title),
  lead(words.lead),
]

/** A room that is fetched after the app: its words stand in what keeps its place (`Loading`). */
const fetched = (...parts: readonly Part[]): readonly Part[] => [
  ['div', { class: 'room-loading' }, ...parts],
]
const always = (...parts: readonly Part[]): FirstWords => ({ first: fetched(...parts) })
/** once a trial is there, these rooms open with that trial */
const onlyAtFirst = (...parts: readonly Part[]): FirstWords => ({
  first: fetched(...parts),
  later: [],
})

function homeIn(language: Language): FirstWords {
  const words = homeWords[language]
  const begin = { class: 'button', 'data-kind': 'primary', href: routes.check }
  return {
    first: [
      ...opens(words),
      [
        'section',
        { 'aria-labelledby': 'today', class: 'today' },
        ['h2', { id: 'today' }, words.today],
        ['div', { class: 'card' }, ['p', {}, words.firstVisit], ['a', begin, words.begin]],
      ],
    ],
    later: [...opens(words), ['section', { class: 'today', 'aria-busy': 'true' }]],
  }
}

function intakeIn(language: Language): FirstWords {
  const words = intakeWords[language]
  const links = intakeParts('{today}').map(({ href, part }): Part => {
    const here = part === 'diary' ? { 'aria-current': 'page' } : {}
    return ['li', {}, ['a', { href, ...here }, words.menu[part]]]
  })
  const room = (...notice: readonly Part[]) =>
    fetched([
      'div',
      { class: 'intake' },
      [
        'nav',
        { class: 'room-menu no-print', 'aria-label': words.menu.label },
        ['ul', {}, ...links],
      ],
      titled(words.dayTitle.today),
      lead('{date}'),
      ...notice,
    ])
  const notice: Part = [
    'div',
    { class: 'notice', 'data-kind': 'info', role: 'note' },
    words.emptyDiary,
  ]
  return { first: room(notice), later: room() }
}

function nightIn(language: Language): FirstWords {
  const words = nightWords[language]
  const room = (count: Part) =>
    fetched([
      'div',
      { class: 'night' },
      ['div', { class: 'night-head' }, titled(words.title), count],
      [
        'button',
        { class: 'night-button', type: 'button', 'data-state': 'quiet', 'data-tap': 'night' },
        ['span', { class: 'night-word' }, words.button],
        ['span', {}, words.once],
      ],
    ])
  const none = words.thisNight(0)
  return {
    first: room(['p', { class: 'night-count' }, none]),
    later: room(['p', { class: 'night-count', 'data-opening': 'true' }, none]),
  }
}

function crampIn(language: Language, texts: FactTexts): FirstWords {
  const steps = remedyView(firstStretch, language, texts)?.steps ?? []
  return always([
    'div',
    { class: 'cramp' },
    titled(crampWords[language].title),
    ['div', { class: 'cramp-first' }, ['ol', {}, ...steps.map((step): Part => ['li', {}, step])]],
  ])
}

type Rooms = Readonly<Partial<Record<RouteName, FirstWords>>>

async function roomsIn(language: Language): Promise<Rooms> {
  return {
    home: homeIn(language),
    check: always(...opens(checkWords[language])),
    intake: intakeIn(language),
    evidence: always(...opens(evidenceWords[language])),
    analyse: always(...opens(analysePage[language])),
    series: always(...opens(seriesPartWords[language])),
    cramp: crampIn(language, await loadTexts(language)),
    data: always(...opens(dataWords[language])),
    diary: always(titled(diaryWords[language].howWas('{night}'))),
    night: nightIn(language),
    kit: always(titled(kitWords[language].title), lead(kitWords[language].noHandOver)),
    result: onlyAtFirst(titled(resultWords[language].title), lead(resultWords[language].none)),
    trial: onlyAtFirst(...opens(trialWords[language])),
  }
}

async function screenIn(language: Language): Promise<FirstScreens[Language]> {
  const words = shellWords[language]
  return {
    brand: productName,
    skip: words.skipToContent,
    navigation: words.mainNavigation,
    rooms: menu.map((name) => ({ href: routes[name], label: roomName(language, name) })),
    cramp: { href: routes.cramp, label: words.rooms.cramp },
    menu: words.menu,
    words: Object.fromEntries(
      Object.entries(await roomsIn(language)).map(([room, first]) => [
        routes[room as RouteName],
        first,
      ]),
    ),
  }
}

/** The words of the first paint, for the addresses where they are known before the app is there. */
export const firstScreens: FirstScreens = { nl: await screenIn('nl'), en: await screenIn('en') }
