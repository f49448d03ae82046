import type { Language } from '../language.ts'

/** The words around every screen of the app. */
export interface ShellWords {
  readonly rooms: Readonly<
    Record<
      | 'home'
      | 'check'
      | 'intake'
      | 'evidence'
      | 'trial'
      | 'diary'
      | 'night'
      | 'result'
      | 'kit'
      | 'series'
      | 'analyse'
      | 'cramp'
      | 'data',
      string
    >
  >
  readonly skipToContent: string
  readonly menu: string
  readonly otherPlaces: string
  readonly mainNavigation: string
  readonly close: string
  readonly back: string
  readonly language: string
  readonly theme: string
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'night', string>>
  readonly textSize: string
  readonly textSizeOf: (percent: number) => string
  readonly larger: string
  readonly smaller: string
  readonly loading: string
  readonly loadFailed: string
  readonly tryAgain: string
  readonly notFoundTitle: string
  readonly notFound: string
  readonly toHome: string
  readonly notAdvice: string
  readonly crashedTitle: string
  readonly crashed: string
  readonly crashedDetails: string
  readonly reload: string
  readonly notSaved: string
  readonly updateReady: string
  readonly updateNow: string
  readonly later: string
  readonly sourceQuestion: string
  readonly sourceTitle: string
  readonly sourceStatus: string
  readonly sourceChecked: string
  readonly sourceNotSigned: string
  readonly sourceValidFrom: (date: string) => string
  readonly sourceOpens: string
  readonly sourceInputs: string
  readonly sourceMethods: string
  readonly noSource: string
  readonly undo: string
  readonly saved: string
  readonly stepOf: (step: number, of: number) => string
  readonly print: string
}

export const shellWords: Readonly<Record<Language, ShellWords>> = {
  nl: {
    rooms: {
      home: 'Begin',
      check: 'Nagaan',
      intake: 'Voeding',
      evidence: 'Bewijs',
      trial: 'Eigen proef',
      diary: 'Dagboek',
      night: 'Nachtknop',
      result: 'Uitslag',
      kit: 'Voor de helper',
      series: 'Reeks',
      analyse: 'Dagboek uitrekenen',
      cramp: 'Nu kramp',
      data: 'Mijn gegevens',
    },
    skipToContent: 'Naar de inhoud',
    menu: 'Menu',
    otherPlaces: 'Verder',
    mainNavigation: 'Onderdelen',
    close: 'Sluiten',
    back: 'Terug',
    language: 'Taal',
    theme: 'Kleuren',
    themes: {
      auto: 'Zoals dit apparaat',
      light: 'Licht',
      dark: 'Donker',
      night: 'Nacht: zwak en warm licht',
    },
    textSize: 'Grootte van de letters',
    textSizeOf: (percent) => `${String(percent)} %`,
    larger: 'Groter',
    smaller: 'Kleiner',
    loading: 'Bezig met laden …',
    loadFailed:
      'Dit onderdeel kon niet laden. Heeft u internet? Uw gegevens staan nog op dit apparaat.',
    tryAgain: 'Opnieuw proberen',
    notFoundTitle: 'Deze pagina is er niet',
    notFound: 'Het adres klopt niet, of de pagina is verhuisd.',
    toHome: 'Naar het begin',
    notAdvice:
      'Legwork geeft informatie en helpt u ordenen. Het stelt geen diagnose en vervangt uw arts of apotheker niet. Verander nooit zelf uw medicijnen.',
    crashedTitle: 'Er ging iets mis in dit scherm',
    crashed:
      'Wat bewaard was, is nog steeds bewaard. Een tekst die u half had getypt, komt terug als u de pagina opnieuw laadt.',
    crashedDetails: 'Technische gegevens',
    reload: 'Pagina opnieuw laden',
    notSaved: 'Niet bewaard',
    updateReady: 'Er is een nieuwe versie. Wat u heeft getypt, blijft staan.',
    updateNow: 'Nu bijwerken',
    later: 'Later',
    sourceQuestion: 'Waar komt dit vandaan?',
    sourceTitle: 'Waar dit vandaan komt',
    sourceStatus: 'Status',
    sourceChecked: 'Nagekeken door een apotheker of huisarts op',
    sourceNotSigned: 'Nog niet nagekeken door een apotheker of huisarts.',
    sourceValidFrom: (date) => `Geldt vanaf ${date}.`,
    sourceOpens: 'opent een andere website',
    sourceInputs: 'Uitgerekend uit:',
    sourceMethods: 'Hoe wij dat doen:',
    noSource: 'Van dit gegeven staat de bron niet in dit programma.',
    undo: 'Ongedaan maken',
    saved: 'Bewaard op dit apparaat.',
    stepOf: (step, of) => `Stap ${String(step)} van ${String(of)}`,
    print: 'Afdrukken',
  },
  en: {
    rooms: {
      home: 'Start',
      check: 'Check',
      intake: 'Food',
      evidence: 'Evidence',
      trial: 'Personal trial',
      diary: 'Diary',
      night: 'Night button',
      result: 'Result',
      kit: 'For the helper',
      series: 'Series',
      analyse: 'Work out a diary',
      cramp: 'Cramp now',
      data: 'My data',
    },
    skipToContent: 'Skip to the content',
    menu: 'Menu',
    otherPlaces: 'Other',
    mainNavigation: 'Parts',
    close: 'Close',
    back: 'Back',
    language: 'Language',
    theme: 'Colours',
    themes: {
      auto: 'Like this device',
      light: 'Light',
      dark: 'Dark',
      night: 'Night: dim and warm light',
    },
    textSize: 'Size of the letters',
    textSizeOf: (percent) => `${String(percent)}%`,
    larger: 'Larger',
    smaller: 'Smaller',
    loading: 'Loading …',
    loadFailed: 'This part could not load. Are you online? Your data is still on this device.',
    tryAgain: 'Try again',
    notFoundTitle: 'This page is not here',
    notFound: 'The address is wrong, or the page has moved.',
    toHome: 'To the start',
    notAdvice:
      'Legwork informs and helps you organise. It makes no diagnosis and does not replace your doctor or pharmacist. Never change your medicines on your own.',
    crashedTitle: 'Something went wrong on this screen',
    crashed:
      'What was saved is still saved. A text you had half typed comes back when you load the page again.',
    crashedDetails: 'Technical details',
    reload: 'Load the page again',
    notSaved: 'Not saved',
    updateReady: 'There is a new version. What you typed stays.',
    updateNow: 'Update now',
    later: 'Later',
    sourceQuestion: 'Where does this come from?',
    sourceTitle: 'Where this comes from',
    sourceStatus: 'Status',
    sourceChecked: 'Checked by a pharmacist or GP on',
    sourceNotSigned: 'Not yet checked by a pharmacist or GP.',
    sourceValidFrom: (date) => `Holds from ${date}.`,
    sourceOpens: 'opens another website',
    sourceInputs: 'Worked out from:',
    sourceMethods: 'How we do that:',
    noSource: 'The source of this figure is not in this program.',
    undo: 'Undo',
    saved: 'Saved on this device.',
    stepOf: (step, of) => `Step ${String(step)} of ${String(of)}`,
    print: 'Print',
  },
}
