import type { Language } from '@legwork/i18n'
import { shellWords } from '@legwork/i18n'
import type { PagePattern } from './pages.ts'

/** The rooms and pages of the app; every address works as a deep link. */
export const routes = {
  home: '/',
  check: '/check',
  intake: '/intake',
  evidence: '/evidence',
  trial: '/trial',
  diary: '/diary',
  night: '/night',
  result: '/result',
  kit: '/kit',
  series: '/series',
  analyse: '/analyse',
  cramp: '/cramp',
  data: '/data',
} as const satisfies Record<string, PagePattern>

export type RouteName = keyof typeof routes

/** The room of an address: its first part; null for an address that leads nowhere. */
export function routeOf(path: string): RouteName | null {
  const [, first = ''] = path.split('/')
  const names = Object.keys(routes) as RouteName[]
  return names.find((name) => routes[name] === `/${first}`) ?? null
}

/** The rooms in the menu, in the order of a visit. */
export const menu: readonly RouteName[] = [
  'home',
  'check',
  'intake',
  'evidence',
  'trial',
  'diary',
  'result',
  'data',
]

/** Less used places, under a heading of their own at the end of the menu. */
export const otherPlaces: readonly RouteName[] = ['analyse', 'series']

/** What a room is called in the menu. */
export function roomName(language: Language, name: RouteName): string {
  return shellWords[language].rooms[name]
}
