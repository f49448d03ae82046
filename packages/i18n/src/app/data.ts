import type { Language } from '../language.ts'

/** The words of the room "My data": where it is, keeping it, taking it along, erasing it. */
export interface DataWords {
  readonly title: string
  readonly whereTitle: string
  readonly entries: (count: number) => string
  readonly keepTitle: string
  readonly persistence: Readonly<
    Record<'unknown' | 'kept' | 'may-be-cleared' | 'unavailable', string>
  >
  readonly askToKeep: string
  readonly refused: string
  readonly installTitle: string
  readonly install: Readonly<Record<'installed' | 'prompt' | 'ios' | 'menu', string>>
  readonly installButton: string
  readonly backupTitle: string
  readonly backupLead: string
  readonly passphraseAgain: string
  readonly passphrasesDiffer: string
  readonly showPassphrase: string
  readonly making: string
  readonly opening: string
  readonly backupSaved: (name: string) => string
  readonly nothingYet: string
  readonly plainTitle: string
  readonly plainLead: string
  readonly restoreTitle: string
  readonly restoreLead: string
  readonly chooseFile: string
  readonly dropHere: string
  readonly chosen: (name: string) => string
  readonly openBackup: string
  readonly restored: (count: number) => string
  readonly nothingNew: string
  readonly cancel: string
  readonly showTitle: string
  readonly seriesTitle: string
  readonly seriesLead: string
  readonly toSeries: string
  readonly eraseTitle: string
  readonly eraseLead: string
  readonly erase: string
  readonly eraseQuestion: string
  readonly eraseWarning: (count: number) => string
  readonly eraseYes: string
  readonly eraseNo: string
  readonly erased: string
}

export const dataWords: Readonly<Record<Language, DataWords>> = {
  nl: {
    title: 'Mijn gegevens',
    whereTitle: 'Waar staan mijn gegevens?',
    entries: (count) =>
      count === 0
        ? 'U heeft nog niets ingevuld.'
        : count === 1
          ? 'Er staat 1 regel op dit apparaat.'
          : `Er staan ${String(count)} regels op dit apparaat.`,
    keepTitle: 'Blijven ze bewaard?',
    persistence: {
      unknown: 'We vragen het na bij uw browser.',
      kept: 'Ja. Uw browser heeft beloofd dat hij ze niet zelf wist.',
      'may-be-cleared':
        'Misschien niet. Als uw apparaat vol is, of als u lang niet komt, kan uw browser ze wissen. U kunt vragen om dat niet te doen.',
      unavailable: 'Deze browser kan dat niet beloven. Bewaar daarom vaker een reservekopie.',
    },
    askToKeep: 'Vraag de browser om ze te bewaren',
    refused:
      'De browser belooft het nu niet. Dat kan later anders zijn, bijvoorbeeld als Legwork op uw beginscherm staat. Bewaar zolang een reservekopie.',
    installTitle: 'Legwork op uw beginscherm',
    install: {
      installed: 'Legwork staat op dit apparaat als app.',
      prompt: 'Dan opent Legwork als een app, ook zonder internet.',
      ios: 'Tik onder in Safari op het deel-teken (een vierkant met een pijl omhoog). Kies daarna “Zet op beginscherm”. Dan opent Legwork als een app, ook zonder internet.',
      menu: 'Open het menu van uw browser (vaak drie puntjes). Kies “App installeren” of “Toevoegen aan startscherm”. Dan opent Legwork als een app, ook zonder internet.',
    },
    installButton: 'Op het beginscherm zetten',
    backupTitle: 'Reservekopie bewaren',
    backupLead:
      'Een reservekopie is één bestand met alles wat u heeft ingevuld. Het is versleuteld: alleen met uw wachtzin gaat het open. Zet het ergens anders neer, bijvoorbeeld op een USB-stick.',
    passphraseAgain: 'Wachtzin nog een keer',
    passphrasesDiffer: 'De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.',
    showPassphrase: 'Laat zien wat ik typ',
    making: 'De reservekopie wordt gemaakt …',
    opening: 'De reservekopie wordt geopend …',
    backupSaved: (name) => `Klaar. Het bestand heet ${name}. U vindt het bij uw downloads.`,
    nothingYet: 'Er is nog niets om te bewaren.',
    plainTitle: 'Leesbaar bestand',
    plainLead:
      'Hetzelfde, maar niet versleuteld (JSON). Iedereen die het bestand heeft, kan het lezen.',
    restoreTitle: 'Reservekopie terugzetten',
    restoreLead:
      'Kies een reservekopie of een leesbaar bestand van Legwork. U ziet eerst wat er gaat gebeuren. Wat u hier al heeft, blijft staan.',
    chooseFile: 'Bestand kiezen',
    dropHere: 'Sleep het bestand hierheen, of kies het.',
    chosen: (name) => `Gekozen: ${name}`,
    openBackup: 'Openen',
    restored: (count) =>
      count === 1
        ? 'Klaar. Er is 1 regel toegevoegd.'
        : `Klaar. Er zijn ${String(count)} regels toegevoegd.`,
    nothingNew: 'Alles uit dit bestand had u al. Er is niets veranderd.',
    cancel: 'Annuleren',
    showTitle: 'Taal, kleuren en letters',
    seriesTitle: 'Voor een stichting of onderzoeker',
    seriesLead:
      'Doen veel mensen dezelfde eigen proef? Dan kunt u hun uitkomsten samennemen. Dat gebeurt op dit apparaat.',
    toSeries: 'Naar de reeksen',
    eraseTitle: 'Alles wissen',
    eraseLead:
      'Wist alles wat u op dit apparaat heeft ingevuld. Reservekopieën die u bewaarde, blijven bestaan.',
    erase: 'Alles wissen …',
    eraseQuestion: 'Alles wissen van dit apparaat?',
    eraseWarning: (count) =>
      `Dit wist ${count === 1 ? '1 regel' : `${String(count)} regels`} en uw instellingen. Zonder reservekopie krijgt u ze niet terug.`,
    eraseYes: 'Ja, alles wissen',
    eraseNo: 'Nee, niets wissen',
    erased: 'Alles is gewist van dit apparaat.',
  },
  en: {
    title: 'My data',
    whereTitle: 'Where is my data?',
    entries: (count) =>
      count === 0
        ? 'You have not entered anything yet.'
        : count === 1
          ? 'There is 1 entry on this device.'
          : `There are ${String(count)} entries on this device.`,
    keepTitle: 'Will it be kept?',
    persistence: {
      unknown: 'We are asking your browser.',
      kept: 'Yes. Your browser promised not to clear it by itself.',
      'may-be-cleared':
        'Perhaps not. If your device is full, or if you stay away for long, your browser may clear it. You can ask it not to.',
      unavailable: 'This browser cannot promise that. So save a backup more often.',
    },
    askToKeep: 'Ask the browser to keep it',
    refused:
      'The browser does not promise it now. That may change, for example once Legwork is on your home screen. Until then, save a backup.',
    installTitle: 'Legwork on your home screen',
    install: {
      installed: 'Legwork is on this device as an app.',
      prompt: 'Legwork then opens as an app, also without internet.',
      ios: 'Tap the share sign in Safari (a square with an arrow up). Then choose “Add to Home Screen”. Legwork then opens as an app, also without internet.',
      menu: 'Open the menu of your browser (often three dots). Choose “Install app” or “Add to home screen”. Legwork then opens as an app, also without internet.',
    },
    installButton: 'Put on the home screen',
    backupTitle: 'Save a backup',
    backupLead:
      'A backup is one file with all you have entered. It is encrypted: only your passphrase opens it. Put it somewhere else, for example on a USB stick.',
    passphraseAgain: 'Passphrase once more',
    passphrasesDiffer: 'The two passphrases are not the same. Type them again.',
    showPassphrase: 'Show what I type',
    making: 'Making the backup …',
    opening: 'Opening the backup …',
    backupSaved: (name) => `Done. The file is called ${name}. You find it with your downloads.`,
    nothingYet: 'There is nothing to save yet.',
    plainTitle: 'Readable file',
    plainLead: 'The same, but not encrypted (JSON). Anyone who has the file can read it.',
    restoreTitle: 'Restore a backup',
    restoreLead:
      'Choose a backup or a readable file of Legwork. You first see what will happen. What you already have here stays.',
    chooseFile: 'Choose a file',
    dropHere: 'Drag the file here, or choose it.',
    chosen: (name) => `Chosen: ${name}`,
    openBackup: 'Open',
    restored: (count) =>
      count === 1 ? 'Done. 1 entry was added.' : `Done. ${String(count)} entries were added.`,
    nothingNew: 'You already had everything in this file. Nothing was changed.',
    cancel: 'Cancel',
    showTitle: 'Language, colours and letters',
    seriesTitle: 'For a foundation or researcher',
    seriesLead:
      'Do many people do the same personal trial? Then you can combine their results. That happens on this device.',
    toSeries: 'To the series',
    eraseTitle: 'Erase everything',
    eraseLead: 'Erases all you have entered on this device. Backups that you saved remain.',
    erase: 'Erase everything …',
    eraseQuestion: 'Erase everything from this device?',
    eraseWarning: (count) =>
      `This erases ${count === 1 ? '1 entry' : `${String(count)} entries`} and your settings. Without a backup you cannot get them back.`,
    eraseYes: 'Yes, erase everything',
    eraseNo: 'No, erase nothing',
    erased: 'Everything was erased from this device.',
  },
}
