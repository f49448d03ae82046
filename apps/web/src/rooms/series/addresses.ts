import { routes } from '../../routes.ts'

/** The addresses of the room. */
export const seriesAddresses = {
  start: routes.series,
  join: '/series/join',
  mine: '/series/mine',
  coordinate: '/series/coordinate',
} as const
