import type { Language } from '../language.ts'

/** The words of the first screen. */
export interface HomeWords {
  readonly title: string
  readonly lead: string
  readonly today: string
  readonly roomsTitle: string
  readonly about: Readonly<
    Record<
      'check' | 'intake' | 'evidence' | 'trial' | 'diary' | 'result' | 'analyse' | 'data',
      string
    >
  >
  readonly firstVisit: string
  readonly begin: string
  readonly checkBegun: string
  /** every question of the check was answered or skipped */
  readonly checkDone: string
  readonly checkUrgentTitle: string
  readonly checkUrgent: string
  readonly toAnswer: string
  readonly goOn: string
  readonly toBackup: string
  readonly lastNight: (evening: string) => string
  readonly fillIn: string
  readonly guess: string
  readonly catchUp: (nights: number) => string
  readonly tonight: string
  readonly paused: string
  readonly toDiary: string
  readonly keptTitle: string
  readonly kept: string
}

export const homeWords: Readonly<Record<Language, HomeWords>> = {
  nl: {
    title: 'Last van kramp of rusteloze benen in de nacht?',
    lead: 'Legwork helpt u uitzoeken of magnesium, of iets anders, bij ú helpt. Rustig, stap voor stap. Veiligheid komt eerst.',
    today: 'Vandaag',
    roomsTitle: 'Wat wilt u doen?',
    about: {
      check: 'Kan het veilig, samen met uw medicijnen? En wat vraagt u aan uw arts?',
      intake: 'Hoeveel magnesium krijgt u binnen uit eten en supplementen?',
      evidence: 'Wat is er bekend uit onderzoek?',
      trial: 'Probeer eerlijk uit of iets bij u helpt, met een loting en een dagboek.',
      diary: 'Schrijf elke ochtend in 15 seconden op hoe de nacht was.',
      result: 'Wat is er uit uw proef gekomen? Met een verslag voor uw arts.',
      analyse: 'Heeft u al een dagboek? Zie wat het zegt.',
      data: 'Reservekopie, instellingen en waar uw gegevens staan.',
    },
    firstVisit:
      'Begin met Nagaan. U beantwoordt vragen, één voor één. Daarna ziet u of er redenen zijn om geen magnesium te nemen, en wat u aan uw arts kunt vragen. Stoppen mag altijd: u gaat later verder waar u was.',
    begin: 'Beginnen met nagaan',
    checkBegun: 'U bent bezig met Nagaan. U kunt verdergaan, of bekijken wat eruit komt.',
    checkDone:
      'U heeft de vragen van Nagaan gehad. Verandert er iets aan uw gezondheid of medicijnen? Pas dan uw antwoorden aan.',
    checkUrgentTitle: 'Dit kan niet wachten',
    checkUrgent:
      'Dit volgt uit uw antwoorden bij Nagaan. Klopt een antwoord niet meer? Verander het dan.',
    toAnswer: 'Naar uw antwoord',
    goOn: 'Verdergaan',
    toBackup: 'Naar de reservekopie',
    lastNight: (evening) => `Hoe was de nacht van ${evening}?`,
    fillIn: 'Nacht invullen',
    guess: 'Een periode is klaar. Wat denkt u dat u kreeg?',
    catchUp: (nights) =>
      nights === 1
        ? 'Van 1 eerdere nacht weten we nog niets. U mag hem nog invullen.'
        : `Van ${String(nights)} eerdere nachten weten we nog niets. U mag ze nog invullen.`,
    tonight: 'In het dagboek staat wat u vanavond doet.',
    paused: 'Uw proef staat stil.',
    toDiary: 'Naar het dagboek',
    keptTitle: 'Alleen op dit apparaat',
    kept: 'U heeft geen account nodig. Wat u invult, blijft op dit apparaat. Wie uw apparaat kan openen, kan het lezen.',
  },
  en: {
    title: 'Troubled by cramps or restless legs at night?',
    lead: 'Legwork helps you find out whether magnesium, or something else, helps you. Calmly, step by step. Safety comes first.',
    today: 'Today',
    roomsTitle: 'What would you like to do?',
    about: {
      check: 'Is it safe with your medicines? And what do you ask your doctor?',
      intake: 'How much magnesium do you get from food and supplements?',
      evidence: 'What is known from research?',
      trial: 'Find out fairly whether something helps you, with a draw and a diary.',
      diary: 'Each morning, write down in 15 seconds how the night was.',
      result: 'What came out of your trial? With a report for your doctor.',
      analyse: 'Do you have a diary already? See what it says.',
      data: 'Backup, settings and where your data is.',
    },
    firstVisit:
      'Start with Check. You answer questions, one at a time. Then you see whether there are reasons not to take magnesium, and what you can ask your doctor. You can stop at any time: later you go on where you were.',
    begin: 'Start the check',
    checkBegun: 'You have begun the check. You can go on, or see what it says so far.',
    checkDone:
      'You have gone through the questions of the check. Does your health or a medicine change? Then change your answers.',
    checkUrgentTitle: 'This cannot wait',
    checkUrgent:
      'This follows from your answers in the check. Is an answer no longer right? Then change it.',
    toAnswer: 'To your answer',
    goOn: 'Go on',
    toBackup: 'To the backup',
    lastNight: (evening) => `How was the night of ${evening}?`,
    fillIn: 'Fill in the night',
    guess: 'A period is over. What do you think you got?',
    catchUp: (nights) =>
      nights === 1
        ? 'Of 1 earlier night nothing is known yet. You may still fill it in.'
        : `Of ${String(nights)} earlier nights nothing is known yet. You may still fill them in.`,
    tonight: 'The diary says what you do tonight.',
    paused: 'Your trial is paused.',
    toDiary: 'To the diary',
    keptTitle: 'Only on this device',
    kept: 'You need no account. What you enter stays on this device. Whoever can open your device can read it.',
  },
}
