import type { Language } from '../language.ts'

/** The words of the page that reminds. */
export interface ReminderWords {
  readonly title: string
  readonly whenTitle: string
  readonly morning: string
  readonly evening: string
  readonly emptyIsNone: string
  readonly calendarTitle: string
  readonly calendarTrial: string
  readonly calendarDiary: string
  readonly makeFile: string
  readonly fileName: string
  readonly made: string
  readonly nothing: string
  readonly calendarChanges: string
  readonly notifyTitle: string
  readonly notifyHonest: string
  readonly unavailable: string
  readonly denied: string
  readonly on: string
  readonly turnOn: string
  readonly turnOff: string
}

export const reminderWords: Readonly<Record<Language, ReminderWords>> = {
  nl: {
    title: 'Herinneringen',
    whenTitle: 'Hoe laat?',
    morning: '’s Ochtends: de nacht invullen',
    evening: '’s Avonds: kijken wat u doet',
    emptyIsNone: 'Laat leeg voor geen herinnering.',
    calendarTitle: 'In uw agenda',
    calendarTrial:
      'Dit werkt het best: de agenda van uw telefoon herinnert u tot het einde van de proef, ook als Legwork dicht is. U maakt een bestand en opent het. Uw telefoon vraagt dan of u de afspraken wilt toevoegen.',
    calendarDiary:
      'Dit werkt het best: de agenda van uw telefoon herinnert u vier weken lang, ook als Legwork dicht is. U maakt een bestand en opent het. Uw telefoon vraagt dan of u de afspraken wilt toevoegen.',
    makeFile: 'Agendabestand maken',
    fileName: 'legwork-herinneringen.ics',
    made: 'Het bestand staat bij uw downloads. Open het om de afspraken toe te voegen.',
    nothing: 'Kies eerst een tijd.',
    calendarChanges:
      'Andere tijden nodig? Maak het bestand opnieuw en open het weer. Een agenda zonder Google of Apple kan het ook, zolang hij .ics-bestanden leest.',
    notifyTitle: 'Meldingen van Legwork',
    notifyHonest:
      'Reken hier niet op. Een melding komt alleen zolang Legwork open staat, en veel telefoons sluiten het ongemerkt. Legwork heeft geen server die u kan wekken; dat hoort bij: alles blijft op uw apparaat.',
    unavailable: 'Deze browser kan geen meldingen geven. Gebruik de agenda.',
    denied:
      'U heeft meldingen geweigerd. In de instellingen van uw browser kunt u dat veranderen. De agenda werkt altijd.',
    on: 'Meldingen staan aan, zolang Legwork open is.',
    turnOn: 'Meldingen toestaan …',
    turnOff: 'Meldingen uitzetten',
  },
  en: {
    title: 'Reminders',
    whenTitle: 'At what time?',
    morning: 'In the morning: fill in the night',
    evening: 'In the evening: look what to do',
    emptyIsNone: 'Leave empty for no reminder.',
    calendarTitle: 'In your calendar',
    calendarTrial:
      'This works best: the calendar of your phone reminds you until the end of the trial, also when Legwork is closed. You make a file and open it. Your phone then asks whether to add the events.',
    calendarDiary:
      'This works best: the calendar of your phone reminds you for four weeks, also when Legwork is closed. You make a file and open it. Your phone then asks whether to add the events.',
    makeFile: 'Make a calendar file',
    fileName: 'legwork-reminders.ics',
    made: 'The file is with your downloads. Open it to add the events.',
    nothing: 'First choose a time.',
    calendarChanges:
      'Other times? Make the file again and open it once more. Any calendar will do, as long as it reads .ics files.',
    notifyTitle: 'Notifications of Legwork',
    notifyHonest:
      'Do not count on these. A notification comes only while Legwork is open, and many phones close it unnoticed. Legwork has no server that could wake you; that goes with: everything stays on your device.',
    unavailable: 'This browser cannot give notifications. Use the calendar.',
    denied:
      'You refused notifications. You can change that in the settings of your browser. The calendar always works.',
    on: 'Notifications are on, as long as Legwork is open.',
    turnOn: 'Allow notifications …',
    turnOff: 'Turn notifications off',
  },
}
