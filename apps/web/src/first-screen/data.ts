import type { Language } from '@legwork/i18n'

/** What a room says first. */
export interface FirstWords {
  readonly title: string
  readonly lead?: string
  /** only where nothing was ever written: later the room opens with something else */
  readonly onlyAtFirst?: boolean
}

interface Labelled {
  readonly href: string
  readonly label: string
}

/** The words of the first paint in one language. */
interface FirstScreen {
  readonly brand: string
  readonly skip: string
  readonly navigation: string
  readonly rooms: readonly Labelled[]
  readonly cramp: Labelled
  readonly menu: string
  /** by address */
  readonly words: Readonly<Record<string, FirstWords | undefined>>
}

export type FirstScreens = Readonly<Record<Language, FirstScreen>>

/** The files that an address needs beside the app itself, by the first part of the address (`/check`). */
export type RoomFiles = Readonly<Record<string, readonly string[] | undefined>>
