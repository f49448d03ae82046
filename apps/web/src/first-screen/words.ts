// Read at build time (tools/lib/first-screen.mjs): what each room says first, taken from the room's own words.
import {
  analysePage,
  checkWords,
  crampWords,
  dataWords,
  diaryWords,
  evidenceWords,
  homeWords,
  kitWords,
  nightWords,
  productName,
  resultWords,
  seriesPartWords,
  shellWords,
  trialWords,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { menu, roomName, routes } from '../routes.ts'
import type { RouteName } from '../routes.ts'
import type { FirstScreens, FirstWords } from './data.ts'

function roomsIn(language: Language): Readonly<Partial<Record<RouteName, FirstWords>>> {
  const { title, lead } = trialWords[language]
  return {
    home: homeWords[language],
    check: checkWords[language],
    evidence: evidenceWords[language],
    analyse: analysePage[language],
    series: seriesPartWords[language],
    cramp: { title: crampWords[language].title },
    data: { title: dataWords[language].title },
    diary: { title: diaryWords[language].title },
    night: { title: nightWords[language].title },
    kit: { title: kitWords[language].title, lead: kitWords[language].noHandOver },
    // once a trial is there, these rooms open with that trial
    result: {
      title: resultWords[language].title,
      lead: resultWords[language].none,
      onlyAtFirst: true,
    },
    trial: { title, lead, onlyAtFirst: true },
  }
}

function only({ title, lead, onlyAtFirst }: FirstWords): FirstWords {
  return {
    title,
    ...(lead === undefined ? {} : { lead }),
    ...(onlyAtFirst === undefined ? {} : { onlyAtFirst }),
  }
}

function screenIn(language: Language): FirstScreens[Language] {
  const words = shellWords[language]
  return {
    brand: productName,
    skip: words.skipToContent,
    navigation: words.mainNavigation,
    rooms: menu.map((name) => ({ href: routes[name], label: roomName(language, name) })),
    cramp: { href: routes.cramp, label: words.rooms.cramp },
    menu: words.menu,
    words: Object.fromEntries(
      Object.entries(roomsIn(language)).map(([room, first]) => [
        routes[room as RouteName],
        only(first),
      ]),
    ),
  }
}

/** The words of the first paint, for the addresses where they are always the same. */
export const firstScreens: FirstScreens = { nl: screenIn('nl'), en: screenIn('en') }
