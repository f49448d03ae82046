import type {
  BackupAdvice,
  BackupError,
  JournalFileError,
  LogError,
  UpcastError,
} from '@legwork/domain'
import { formatDate, formatNumber } from './format.ts'
import type { Language, Translated } from './language.ts'

type Texts<Item extends { readonly type: string }> = {
  readonly [Type in Item['type']]: Readonly<
    Record<Language, (item: Extract<Item, { readonly type: Type }>) => string>
  >
}

function written<Item extends { readonly type: string }>(
  texts: Texts<Item>,
  language: Language,
  item: Item,
): string {
  // TypeScript cannot see that the text belongs to the item's own type
  const text = texts[item.type as Item['type']][language] as (item: Item) => string
  return text(item)
}

const newerProgram: Translated = {
  nl: 'Dit is gemaakt met een nieuwere versie van dit programma. Ververs de pagina en probeer het opnieuw.',
  en: 'This was made with a newer version of this program. Refresh the page and try again.',
}

const logErrors: Texts<LogError> = {
  quota: {
    nl: () =>
      'Niet bewaard: er is geen ruimte meer op dit apparaat. Wat u al had, staat er nog. Maak ruimte vrij of bewaar eerst een reservekopie.',
    en: () =>
      'Not saved: there is no room left on this device. What you had is still there. Free some space, or save a backup first.',
  },
  blocked: {
    nl: () =>
      'Dit programma staat nog open in een ander tabblad. Sluit dat tabblad en probeer het opnieuw.',
    en: () => 'This program is still open in another tab. Close that tab and try again.',
  },
  corrupt: {
    nl: ({ reason }) =>
      `De gegevens op dit apparaat zijn niet te lezen (${reason}). Verwijder niets. Start de browser opnieuw. Helpt dat niet, zet dan uw reservekopie terug.`,
    en: ({ reason }) =>
      `The data on this device cannot be read (${reason}). Delete nothing. Restart the browser. If that does not help, restore your backup.`,
  },
  'version-too-new': { nl: () => newerProgram.nl, en: () => newerProgram.en },
  conflict: {
    nl: () =>
      'Niet bewaard: dit staat er al, maar met een andere inhoud. Wat er stond, is niet veranderd.',
    en: () => 'Not saved: this is already there with another content. What was there is unchanged.',
  },
  'read-only': {
    nl: () =>
      'U kunt alles lezen, maar nu niets toevoegen: bijwerken is niet gelukt. Bewaar een reservekopie en ververs de pagina.',
    en: () =>
      'You can read everything, but add nothing now: an update did not work. Save a backup and refresh the page.',
  },
  closed: {
    nl: () => 'Dit programma is in een ander tabblad bijgewerkt. Ververs deze pagina.',
    en: () => 'This program was updated in another tab. Refresh this page.',
  },
  unavailable: {
    nl: () =>
      'Deze browser bewaart hier niets. Misschien is dit een privévenster, of staat opslag uit. Gebruik een gewoon venster.',
    en: () =>
      'This browser stores nothing here. Perhaps this is a private window, or storage is switched off. Use an ordinary window.',
  },
  'invalid-entry': {
    nl: ({ field }) => `Niet bewaard: er ging iets mis in het programma (${field}).`,
    en: ({ field }) => `Not saved: something went wrong in the program (${field}).`,
  },
}

/** Why something was not saved or read, and what to do. */
export function logErrorText(language: Language, error: LogError): string {
  return written(logErrors, language, error)
}

const journalErrors: Texts<JournalFileError> = {
  'not-json': {
    nl: () => 'Dit bestand is geen dagboek van Legwork, of het is niet compleet.',
    en: () => 'This file is not a Legwork journal, or it is not complete.',
  },
  'not-a-journal': {
    nl: ({ path }) => `Dit bestand is geen dagboek van Legwork: er klopt iets niet bij ${path}.`,
    en: ({ path }) => `This file is not a Legwork journal: something is wrong at ${path}.`,
  },
  'version-too-new': { nl: () => newerProgram.nl, en: () => newerProgram.en },
  'entry-twice': {
    nl: ({ id }) => `Dit bestand klopt niet: een regel staat er twee keer in (${id}).`,
    en: ({ id }) => `This file is wrong: an entry is in it twice (${id}).`,
  },
}

/** Why a file is not a journal. */
export function journalFileErrorText(language: Language, error: JournalFileError): string {
  return written(journalErrors, language, error)
}

const backupErrors: Texts<BackupError> = {
  'passphrase-too-short': {
    nl: ({ least }) => `Kies een wachtzin van ten minste ${formatNumber('nl', least)} tekens.`,
    en: ({ least }) => `Choose a passphrase of at least ${formatNumber('en', least)} characters.`,
  },
  'not-a-backup': {
    nl: () => 'Dit bestand is geen reservekopie van Legwork.',
    en: () => 'This file is not a Legwork backup.',
  },
  'version-too-new': { nl: () => newerProgram.nl, en: () => newerProgram.en },
  damaged: {
    nl: () =>
      'Deze reservekopie is beschadigd of niet compleet. Er is niets veranderd. Probeer een andere kopie.',
    en: () => 'This backup is damaged or not complete. Nothing was changed. Try another copy.',
  },
  'wrong-passphrase': {
    nl: () =>
      'Deze wachtzin past niet bij dit bestand. Er is niets veranderd. Let op hoofdletters en spaties.',
    en: () =>
      'This passphrase does not fit this file. Nothing was changed. Mind capitals and spaces.',
  },
  'bad-journal': {
    nl: ({ because }) => journalFileErrorText('nl', because),
    en: ({ because }) => journalFileErrorText('en', because),
  },
}

/** Why a backup is not made or not opened, and what to do. */
export function backupErrorText(language: Language, error: BackupError): string {
  return written(backupErrors, language, error)
}

const upcastErrors: Texts<UpcastError> = {
  'unknown-kind': {
    nl: ({ kind }) =>
      `Een regel is van een soort die deze versie niet kent (${kind}). Hij blijft bewaard.`,
    en: ({ kind }) =>
      `An entry is of a kind that this version does not know (${kind}). It is kept.`,
  },
  'version-too-new': {
    nl: ({ kind }) =>
      `Een regel is gemaakt met een nieuwere versie (${kind}). Hij blijft bewaard. Ververs de pagina.`,
    en: ({ kind }) =>
      `An entry was made with a newer version (${kind}). It is kept. Refresh the page.`,
  },
  'not-upcast': {
    nl: ({ kind }) => `Een oude regel is niet te lezen (${kind}). Hij blijft bewaard.`,
    en: ({ kind }) => `An old entry cannot be read (${kind}). It is kept.`,
  },
}

/** Why one entry is not shown. */
export function upcastErrorText(language: Language, error: UpcastError): string {
  return written(upcastErrors, language, error)
}

/** What a restore would do; dates are the person's civil dates, null when the file is empty. */
export interface RestorePreviewFacts {
  readonly total: number
  readonly added: number
  readonly known: number
  readonly conflicting: number
  readonly firstDay: string | null
  readonly lastDay: string | null
}

const lines: Readonly<Record<Language, (one: string, many: string) => (n: number) => string>> = {
  nl: (one, many) => (n) => `${formatNumber('nl', n)} ${n === 1 ? one : many}`,
  en: (one, many) => (n) => `${formatNumber('en', n)} ${n === 1 ? one : many}`,
}

/** What a restore would do, one sentence a line, before anything is done. */
export function restorePreviewText(
  language: Language,
  facts: RestorePreviewFacts,
): readonly string[] {
  const nl = language === 'nl'
  const entries = nl ? lines.nl('regel', 'regels') : lines.en('entry', 'entries')
  const { total, added, known, conflicting, firstDay, lastDay } = facts
  if (firstDay === null || lastDay === null)
    return [nl ? 'Dit bestand is leeg.' : 'This file is empty.']
  const days = [formatDate(language, firstDay), formatDate(language, lastDay)] as const
  const said = [
    nl
      ? `In dit bestand: ${entries(total)}, van ${days[0]} tot en met ${days[1]}.`
      : `In this file: ${entries(total)}, from ${days[0]} to ${days[1]}.`,
    nl ? `Nieuw: ${entries(added)}.` : `New: ${entries(added)}.`,
    nl ? `Had u al: ${entries(known)}.` : `You already had: ${entries(known)}.`,
  ]
  if (conflicting > 0)
    said.push(
      nl
        ? `Anders dan wat u al had: ${entries(conflicting)}. Wat u had, blijft staan.`
        : `Different from what you had: ${entries(conflicting)}. What you had stays.`,
    )
  return said
}

/** The reminder of a backup; null when none is due. */
export function backupAdviceText(language: Language, advice: BackupAdvice): string | null {
  if (advice.type === 'none') return null
  const nl = language === 'nl'
  const entries = (nl ? lines.nl('regel', 'regels') : lines.en('entry', 'entries'))(advice.unsaved)
  const age =
    advice.days === null
      ? nl
        ? 'U heeft nog geen reservekopie.'
        : 'You have no backup yet.'
      : nl
        ? `Uw laatste reservekopie is ${formatNumber('nl', advice.days)} dagen oud.`
        : `Your last backup is ${formatNumber('en', advice.days)} days old.`
  return nl
    ? `${age} Alleen op dit apparaat: ${entries}. Een browser kan gegevens wissen. Bewaar een kopie.`
    : `${age} Only on this device: ${entries}. A browser can clear data. Save a copy.`
}

const words = {
  nl: {
    backup: 'Reservekopie',
    saveBackup: 'Reservekopie bewaren',
    restoreBackup: 'Reservekopie terugzetten',
    passphrase: 'Wachtzin',
    passphraseHelp:
      'Neem vier of meer woorden. Schrijf ze op. Zonder deze wachtzin kan niemand het bestand openen, ook wij niet.',
    preview: 'Dit gaat er gebeuren',
    merge: 'Toevoegen aan wat er is',
    exportJournal: 'Leesbaar bestand bewaren (niet versleuteld)',
    whereItLives:
      'Uw gegevens staan alleen in deze browser, op dit apparaat. Wij kunnen ze niet zien.',
    saved: 'Bewaard op dit apparaat.',
  },
  en: {
    backup: 'Backup',
    saveBackup: 'Save a backup',
    restoreBackup: 'Restore a backup',
    passphrase: 'Passphrase',
    passphraseHelp:
      'Take four or more words. Write them down. Without this passphrase nobody can open the file, and neither can we.',
    preview: 'This is what will happen',
    merge: 'Add to what is there',
    exportJournal: 'Save a readable file (not encrypted)',
    whereItLives: 'Your data is only in this browser, on this device. We cannot see it.',
    saved: 'Saved on this device.',
  },
} as const

/** The words around saving, backup and restore. */
export type StorageWords = Readonly<Record<keyof (typeof words)['nl'], string>>

/** The words around saving, backup and restore in one language. */
export function storageWords(language: Language): StorageWords {
  return words[language]
}
