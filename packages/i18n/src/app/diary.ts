import type { Language } from '../language.ts'

/** A question of the morning entry that is a scale, a count or a choice. */
export type DiaryField =
  'cramps' | 'minutes' | 'pain' | 'sleep' | 'restlessness' | 'attack' | 'taken'

/** The words of the diary: the morning entry, catching up, the nights. */
export interface DiaryWords {
  readonly title: string
  readonly howWas: (night: string) => string
  readonly stillNight: string
  readonly toNight: string
  readonly ask: Readonly<Record<DiaryField, string>>
  readonly noCramps: string
  readonly more: string
  readonly otherNumber: string
  readonly ends: Readonly<
    Record<'pain' | 'sleep' | 'restlessness', readonly [lowest: string, highest: string]>
  >
  readonly ownEnds: readonly [lowest: string, highest: string]
  readonly yes: string
  readonly no: string
  readonly fromTaps: (taps: number) => string
  readonly fewerThanTaps: (taps: number, told: number) => string
  readonly sideEffectsAsk: string
  readonly otherComplaints: string
  readonly differentAsk: string
  readonly healthAsk: string
  readonly healthLead: string
  readonly note: string
  readonly noteHint: string
  readonly showMore: string
  readonly save: string
  readonly noSideEffectsSave: string
  readonly someSideEffects: string
  readonly nothingToldYet: string
  readonly recalledLead: string
  readonly saved: string
  readonly told: (parts: readonly string[]) => string
  readonly parts: {
    readonly cramps: (count: number) => string
    readonly minutes: (minutes: number) => string
    readonly pain: (score: number) => string
    readonly sleep: (score: number) => string
    readonly restlessness: (score: number) => string
    readonly attack: (any: boolean) => string
  }
  readonly notCounted: string
  readonly correct: string
  readonly catchUpTitle: string
  readonly catchUpLead: string
  readonly missed: (count: number) => string
  readonly nightsTitle: string
  readonly nightsLead: string
  readonly noNights: string
  readonly earlier: string
  readonly legend: Readonly<Record<'told' | 'at-least' | 'missing' | 'recalled' | 'paper', string>>
  readonly nightState: (
    state: 'told' | 'at-least' | 'missing',
    value: string,
    outcome: string,
  ) => string
  readonly chartTitle: string
  readonly asTable: string
  readonly moreTitle: string
  readonly toPaper: string
  readonly toGrid: string
  readonly toReminders: string
  readonly backToDiary: string
  readonly tappedAt: (clocks: string) => string
  readonly howTold: Readonly<Record<'fresh' | 'recalled' | 'paper', string>>
}

export const diaryWords: Readonly<Record<Language, DiaryWords>> = {
  nl: {
    title: 'Dagboek',
    howWas: (night) => `Hoe was ${night}?`,
    stillNight:
      'Het is nog nacht. Vul dit liever in als u opstaat. Heeft u nu kramp? Gebruik dan de nachtknop.',
    toNight: 'Naar de nachtknop',
    ask: {
      cramps: 'Hoe vaak had u kramp?',
      minutes: 'Hoeveel minuten duurde het bij elkaar?',
      pain: 'Hoeveel pijn deed het op het ergste moment?',
      sleep: 'Hoe erg heeft het uw slaap verstoord?',
      restlessness: 'Hoe erg waren uw rusteloze benen?',
      attack: 'Had u er last van?',
      taken: 'Heeft u die avond gedaan wat de proef vroeg?',
    },
    noCramps: 'Geen kramp',
    more: 'Meer',
    otherNumber: 'Anders',
    ends: {
      pain: ['geen pijn', 'ergst denkbare pijn'],
      sleep: ['niet verstoord', 'niet geslapen'],
      restlessness: ['geen last', 'ergst denkbare last'],
    },
    ownEnds: ['niet', 'heel erg'],
    yes: 'Ja',
    no: 'Nee',
    fromTaps: (taps) =>
      taps === 1
        ? 'U tikte die nacht 1 keer op de nachtknop. Was het vaker, kies dan een ander getal.'
        : `U tikte die nacht ${String(taps)} keer op de nachtknop. Was het vaker, kies dan een ander getal.`,
    fewerThanTaps: (taps, told) =>
      `Op de nachtknop tikte u ${String(taps)} keer, nu vult u ${String(told)} in. Dat kan kloppen: misschien tikte u per ongeluk. Wat u hier invult, telt.`,
    sideEffectsAsk: 'Wat merkte u?',
    otherComplaints: 'Had u andere klachten?',
    differentAsk: 'Was er die dag of nacht iets anders dan gewoon?',
    healthAsk: 'Is er iets veranderd in uw gezondheid?',
    healthLead: 'Dan kijken we eerst of de proef nog veilig is.',
    note: 'Wilt u nog iets opschrijven?',
    noteHint: 'Dit blijft op dit apparaat. Het mag leeg blijven.',
    showMore: 'Meer invullen (hoeft niet)',
    save: 'Bewaren',
    noSideEffectsSave: 'Geen bijwerkingen, bewaren',
    someSideEffects: 'Wel iets gemerkt …',
    nothingToldYet: 'Er is nog niets ingevuld. Had u geen kramp? Kies dan “Geen kramp”.',
    recalledLead:
      'U vult deze nacht later in, uit uw hoofd. Dat mag. We schrijven het erbij, want later weet niemand alles nog precies.',
    saved: 'Bewaard op dit apparaat.',
    told: (parts) =>
      parts.length === 0 ? 'Er staat geen getal bij deze nacht.' : `${parts.join(', ')}.`,
    parts: {
      cramps: (count) => (count === 0 ? 'geen kramp' : `${String(count)} keer kramp`),
      minutes: (minutes) => `bij elkaar ${String(minutes)} minuten`,
      pain: (score) => `pijn ${String(score)}`,
      sleep: (score) => `slaap verstoord ${String(score)}`,
      restlessness: (score) => `rusteloze benen ${String(score)}`,
      attack: (any) => (any ? 'wel last' : 'geen last'),
    },
    notCounted:
      'Hoe vaak of hoe erg het was, staat er niet bij. Deze nacht telt dan als niet ingevuld. Geeft niet.',
    correct: 'Verbeteren',
    catchUpTitle: 'Nog in te vullen',
    catchUpLead: 'Weet u het nog? Dan kan het nu nog, uit uw hoofd.',
    missed: (count) =>
      `${count === 1 ? '1 nacht is' : `${String(count)} nachten zijn`} niet ingevuld. Geeft niet. Een gemiste nacht is geen fout, en de uitkomst rekent ermee. Had u een dagboek op papier? Dan kunt u die nachten overtypen.`,
    nightsTitle: 'Uw nachten',
    nightsLead: 'Kies een nacht om te zien of te verbeteren wat er staat.',
    noNights: 'Hier komen uw nachten te staan.',
    earlier: 'Eerdere maanden',
    legend: {
      told: 'ingevuld',
      'at-least': 'alleen getikt: minstens zoveel',
      missing: 'niet ingevuld',
      recalled: 'later ingevuld',
      paper: 'van papier',
    },
    nightState: (state, value, outcome) =>
      state === 'missing'
        ? 'niet ingevuld'
        : state === 'at-least'
          ? `minstens ${value}, alleen getikt`
          : `${outcome}: ${value}`,
    chartTitle: 'Uw laatste nachten',
    asTable: 'Als tabel',
    moreTitle: 'Ook bij het dagboek',
    toPaper: 'Dagboek op papier',
    toGrid: 'Papier overtypen',
    toReminders: 'Herinneringen',
    backToDiary: 'Naar het dagboek',
    tappedAt: (clocks) => `Op de nachtknop getikt om: ${clocks}.`,
    howTold: {
      fresh: 'Ingevuld op de dag erna.',
      recalled: 'Later ingevuld, uit het hoofd.',
      paper: 'Overgetypt van papier.',
    },
  },
  en: {
    title: 'Diary',
    howWas: (night) => `How was ${night}?`,
    stillNight:
      'It is still night. Better fill this in when you get up. A cramp now? Use the night button.',
    toNight: 'To the night button',
    ask: {
      cramps: 'How many cramps did you have?',
      minutes: 'How many minutes did they last together?',
      pain: 'How much pain at the worst moment?',
      sleep: 'How badly did it disturb your sleep?',
      restlessness: 'How bad were your restless legs?',
      attack: 'Were you troubled by it?',
      taken: 'That evening, did you do what the trial asked?',
    },
    noCramps: 'No cramps',
    more: 'More',
    otherNumber: 'Other',
    ends: {
      pain: ['no pain', 'worst pain imaginable'],
      sleep: ['not disturbed', 'no sleep at all'],
      restlessness: ['no trouble', 'worst imaginable'],
    },
    ownEnds: ['not at all', 'very much'],
    yes: 'Yes',
    no: 'No',
    fromTaps: (taps) =>
      taps === 1
        ? 'You tapped the night button once that night. Was it more? Choose another number.'
        : `You tapped the night button ${String(taps)} times that night. Was it more? Choose another number.`,
    fewerThanTaps: (taps, told) =>
      `On the night button you tapped ${String(taps)} times, now you fill in ${String(told)}. That can be right: perhaps a tap was a mistake. What you fill in here counts.`,
    sideEffectsAsk: 'What did you notice?',
    otherComplaints: 'Any other complaints?',
    differentAsk: 'Was anything different that day or night?',
    healthAsk: 'Has anything changed in your health?',
    healthLead: 'Then we first look whether the trial is still safe.',
    note: 'Anything else to write down?',
    noteHint: 'It stays on this device. You may leave it empty.',
    showMore: 'Fill in more (if you like)',
    save: 'Save',
    noSideEffectsSave: 'No side effects, save',
    someSideEffects: 'I did notice something …',
    nothingToldYet: 'Nothing is filled in yet. Had no cramps? Then choose “No cramps”.',
    recalledLead:
      'You fill in this night later, from memory. That is fine. We write that beside it, because nobody remembers everything exactly.',
    saved: 'Saved on this device.',
    told: (parts) =>
      parts.length === 0 ? 'No figure is told of this night.' : `${parts.join(', ')}.`,
    parts: {
      cramps: (count) =>
        count === 0 ? 'no cramps' : count === 1 ? '1 cramp' : `${String(count)} cramps`,
      minutes: (minutes) => `${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'} together`,
      pain: (score) => `pain ${String(score)}`,
      sleep: (score) => `sleep disturbed ${String(score)}`,
      restlessness: (score) => `restless legs ${String(score)}`,
      attack: (any) => (any ? 'troubled' : 'not troubled'),
    },
    notCounted:
      'How often or how bad it was is not told. This night then counts as not filled in. That is all right.',
    correct: 'Correct this',
    catchUpTitle: 'Still to fill in',
    catchUpLead: 'Do you still remember? Then it can be done now, from memory.',
    missed: (count) =>
      `${count === 1 ? '1 night is' : `${String(count)} nights are`} not filled in. That is all right. A missed night is no mistake, and the result takes it into account. Did you keep a diary on paper? Then you can type those nights over.`,
    nightsTitle: 'Your nights',
    nightsLead: 'Choose a night to see or correct what is written.',
    noNights: 'Your nights will be here.',
    earlier: 'Earlier months',
    legend: {
      told: 'filled in',
      'at-least': 'taps only: at least so many',
      missing: 'not filled in',
      recalled: 'filled in later',
      paper: 'from paper',
    },
    nightState: (state, value, outcome) =>
      state === 'missing'
        ? 'not filled in'
        : state === 'at-least'
          ? `at least ${value}, taps only`
          : `${outcome}: ${value}`,
    chartTitle: 'Your last nights',
    asTable: 'As a table',
    moreTitle: 'Also in the diary',
    toPaper: 'Diary on paper',
    toGrid: 'Type in a paper diary',
    toReminders: 'Reminders',
    backToDiary: 'To the diary',
    tappedAt: (clocks) => `Tapped on the night button at: ${clocks}.`,
    howTold: {
      fresh: 'Filled in on the day after.',
      recalled: 'Filled in later, from memory.',
      paper: 'Typed over from paper.',
    },
  },
}
