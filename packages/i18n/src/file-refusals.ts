import type { Language } from './language.ts'

/** Why a file could not be written: the rule that it breaks and the path that was given. */
export interface WriteRefusal {
  readonly type: 'no-folder' | 'is-folder' | 'not-allowed' | 'no-room' | 'other'
  readonly path: string
  /** What the disk called it, such as `ENAMETOOLONG`. */
  readonly code?: string
}

/** What could not be written, why, and what to do. */
export function writeRefusalText(language: Language, { type, path, code }: WriteRefusal): string {
  const why = reasons[language][type]
  const called = type === 'other' && code !== undefined ? ` (${code})` : ''
  return language === 'nl'
    ? `${path} is niet geschreven: ${why}${called}. ${advice.nl[type]} Er is niets veranderd.`
    : `${path} was not written: ${why}${called}. ${advice.en[type]} Nothing was changed.`
}

type Words = Readonly<Record<WriteRefusal['type'], string>>

const reasons: Readonly<Record<Language, Words>> = {
  nl: {
    'no-folder': 'de map bestaat niet',
    'is-folder': 'dit is een map, geen bestand',
    'not-allowed': 'u mag hier niet schrijven',
    'no-room': 'de schijf is vol',
    other: 'de schijf weigerde het',
  },
  en: {
    'no-folder': 'the folder does not exist',
    'is-folder': 'this is a folder, not a file',
    'not-allowed': 'you may not write here',
    'no-room': 'the disk is full',
    other: 'the disk refused it',
  },
}

const advice: Readonly<Record<Language, Words>> = {
  nl: {
    'no-folder': 'Maak eerst de map, of noem een andere.',
    'is-folder': 'Noem een bestand in die map.',
    'not-allowed': 'Noem een map van uzelf.',
    'no-room': 'Maak plaats, of noem een andere schijf.',
    other: 'Noem een andere plaats.',
  },
  en: {
    'no-folder': 'Make the folder first, or name another.',
    'is-folder': 'Name a file in that folder.',
    'not-allowed': 'Name a folder of your own.',
    'no-room': 'Make room, or name another disk.',
    other: 'Name another place.',
  },
}

/** Why a file cannot be read, and what to do. */
export function unreadableText(language: Language, path: string, isFolder: boolean): string {
  if (isFolder)
    return language === 'nl'
      ? `${path} is een map en geen bestand. Geef het bestand in die map.`
      : `${path} is a folder and no file. Give the file in that folder.`
  return language === 'nl'
    ? `${path} kan niet worden gelezen. Controleer naam en map.`
    : `${path} cannot be read. Check its name and folder.`
}
