import type { Language } from '@legwork/i18n'

export type Attributes = Readonly<Record<string, string>>

/**
 * An element of the first paint: name, attributes, what is in it. In its texts and attributes `{today}`, `{date}` and
 * `{night}` stand for the day on which the page is opened.
 */
export type Part = string | readonly [name: string, attributes: Attributes, ...holds: Part[]]

/** What a room says first. */
export interface FirstWords {
  /** where nothing was ever written */
  readonly first: readonly Part[]
  /** where something was written before; the same when absent */
  readonly later?: readonly Part[]
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

/**
 * The files that an address needs beside the app itself, as places in the list of files, by the first part of the
 * address (`/check`); those of the language by that part and the language (`/cramp nl`).
 */
export type RoomFiles = Readonly<Record<string, readonly number[] | undefined>>
