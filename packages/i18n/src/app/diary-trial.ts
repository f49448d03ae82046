import type { ShownChoice, StopRuleId } from '@legwork/domain'
import type { Language } from '../language.ts'
import { diaryWords } from './diary.ts'

/** What a stop rule says. */
export interface HoldWords {
  readonly title: string
  readonly text: string
}

/** The words of the diary about a trial: its evening, its stop rules, its guesses. */
export interface DiaryTrialWords {
  readonly tonight: string
  readonly place: (period: number, periods: number, night: number, nights: number) => string
  readonly washout: string
  readonly box: (box: number) => string
  readonly boxBlind: string
  readonly timesADay: (times: number) => string
  readonly asLabel: (label: string) => string
  readonly doRemedy: Readonly<
    Record<'magnesium' | 'stretching' | 'water' | 'no-alcohol' | 'heat', string>
  >
  readonly doOwn: (name: string) => string
  readonly doNothing: (name: string) => string
  readonly doAsUsual: string
  readonly how: string
  readonly paused: string
  readonly toTrial: string
  readonly toCheck: string
  readonly gateSoon: string
  readonly precaution: string
  readonly signs: string
  readonly stopQuestion: string
  readonly stopYes: string
  readonly stopNo: string
  readonly stopped: string
  readonly waiting: string
  readonly nothingTonight: string
  readonly whereFrom: string
  readonly complaintTitle: string
  readonly complaintText: string
}

export const diaryTrialWords: Readonly<Record<Language, DiaryTrialWords>> = {
  nl: {
    tonight: 'Vanavond',
    place: (period, periods, night, nights) =>
      `Periode ${String(period)} van ${String(periods)}, nacht ${String(night)} van ${String(nights)}.`,
    washout:
      'De eerste nachten van een periode tellen niet mee in de vergelijking. Vul ze wel gewoon in.',
    box: (box) => `Neem vanavond wat er in doos ${String(box)} zit.`,
    boxBlind: 'U weet niet wat erin zit. Dat hoort zo.',
    timesADay: (times) => (times === 1 ? '1 keer per dag.' : `${String(times)} keer per dag.`),
    asLabel: (label) => `Zoals in uw plan staat: ${label}.`,
    doRemedy: {
      magnesium: 'Neem vanavond de magnesium van uw proef.',
      stretching: 'Rek vanavond uw kuiten en bovenbenen, vlak voor u gaat slapen.',
      water: 'Drink vanavond het water uit uw plan.',
      'no-alcohol': 'Drink vanavond geen alcohol.',
      heat: 'Gebruik vanavond de warmte uit uw plan.',
    },
    doOwn: (name) => `Doe vanavond: ${name}.`,
    doNothing: (name) => `Vanavond niets: geen ${name}. Dat is de vergelijking.`,
    doAsUsual: 'Doe vanavond zoals u altijd deed. Dat is de vergelijking.',
    how: 'Hoe doe ik dat?',
    paused: 'Uw proef staat stil. U hoeft vanavond niets te doen. Het dagboek mag doorgaan.',
    toTrial: 'Naar mijn proef',
    toCheck: 'Naar Nagaan',
    gateSoon:
      'Het is vier weken geleden dat we vroegen of het nog veilig is. Beantwoord de vragen van Nagaan opnieuw.',
    precaution: 'Dit zeggen we uit voorzorg; de bron wordt nagekeken.',
    signs: 'U vulde in:',
    stopQuestion: 'Hierdoor stopt uw proef. Klopt wat u hebt ingevuld?',
    stopYes: 'Ja, het klopt. Bewaren',
    stopNo: 'Nee, ik verbeter het',
    stopped: 'Uw proef is gestopt. Alles wat u hebt ingevuld, blijft en telt mee.',
    waiting: 'Uw proef staat stil. Het dagboek mag doorgaan.',
    nothingTonight: 'Neem of doe vanavond niets voor de proef.',
    whereFrom: 'de regel die uw proef laat stoppen of wachten',
    complaintTitle: 'Let op deze klachten',
    complaintText:
      'Wat u invulde, past ook bij te veel magnesium. Gebruikt u magnesium, ook in een maagmiddel of laxeermiddel? Neem het dan niet meer uit uzelf. Schreef een arts het voor, vraag dan wat u moet doen.',
  },
  en: {
    tonight: 'Tonight',
    place: (period, periods, night, nights) =>
      `Period ${String(period)} of ${String(periods)}, night ${String(night)} of ${String(nights)}.`,
    washout:
      'The first nights of a period do not count in the comparison. Do fill them in as usual.',
    box: (box) => `Tonight take what is in box ${String(box)}.`,
    boxBlind: 'You do not know what is in it. That is as it should be.',
    timesADay: (times) => (times === 1 ? 'Once a day.' : `${String(times)} times a day.`),
    asLabel: (label) => `As in your plan: ${label}.`,
    doRemedy: {
      magnesium: 'Tonight take the magnesium of your trial.',
      stretching: 'Tonight stretch your calves and thighs, just before you go to sleep.',
      water: 'Tonight drink the water of your plan.',
      'no-alcohol': 'Drink no alcohol tonight.',
      heat: 'Tonight use the heat of your plan.',
    },
    doOwn: (name) => `Tonight: ${name}.`,
    doNothing: (name) => `Tonight nothing: no ${name}. That is the comparison.`,
    doAsUsual: 'Tonight do as you always did. That is the comparison.',
    how: 'How do I do that?',
    paused: 'Your trial is on hold. There is nothing to do tonight. The diary may go on.',
    toTrial: 'To my trial',
    toCheck: 'To the check',
    gateSoon:
      'Four weeks ago we asked whether it is still safe. Answer the questions of the check again.',
    precaution: 'We say this as a precaution; the source is being checked.',
    signs: 'You filled in:',
    stopQuestion: 'This stops your trial. Is what you filled in right?',
    stopYes: 'Yes, it is right. Save',
    stopNo: 'No, I will correct it',
    stopped: 'Your trial has stopped. All you filled in stays, and counts.',
    waiting: 'Your trial is on hold. The diary may go on.',
    nothingTonight: 'Tonight take or do nothing for the trial.',
    whereFrom: 'the rule that stops your trial or puts it on hold',
    complaintTitle: 'Take note of these complaints',
    complaintText:
      'What you filled in also fits too much magnesium. Do you use magnesium, also in a stomach remedy or laxative? Then take no more of it of your own accord. Did a doctor prescribe it? Ask what to do.',
  },
}

const holds: Readonly<Record<StopRuleId, Readonly<Record<Language, HoldWords>>>> = {
  'overdose-signs': {
    nl: {
      title: 'Klachten die bij te veel magnesium passen',
      text: 'Neem geen magnesium of doos van de proef meer. Schreef een arts u magnesium voor? Zeg dat erbij, en vraag of u de volgende dosis moet nemen.',
    },
    en: {
      title: 'Complaints that fit too much magnesium',
      text: 'Take no more magnesium and no more boxes of the trial. Did a doctor prescribe magnesium? Say so, and ask whether to take the next dose.',
    },
  },
  diarrhoea: {
    nl: {
      title: 'Twee nachten achter elkaar diarree',
      text: 'Neem geen magnesium of doos van de proef meer. Drink genoeg. Gaat de diarree niet over of voelt u zich slap, bel dan uw huisarts.',
    },
    en: {
      title: 'Diarrhoea two nights in a row',
      text: 'Take no more magnesium and no more boxes of the trial. Drink enough. Does the diarrhoea not pass, or do you feel weak? Call your GP.',
    },
  },
  'gate-closed': {
    nl: {
      title: 'Uit uw antwoorden blijkt: nu geen magnesium op eigen houtje',
      text: 'Neem geen magnesium of doos van de proef meer. Bij Nagaan staat welke antwoorden dit zijn en met wie u het bespreekt.',
    },
    en: {
      title: 'Your answers say: no magnesium on your own now',
      text: 'Take no more magnesium and no more boxes of the trial. The check shows which answers these are and whom to talk to.',
    },
  },
  'gate-professional-only': {
    nl: {
      title: 'Eerst overleggen',
      text: 'Uit uw antwoorden blijkt dat magnesium alleen kan samen met uw arts, apotheker of verloskundige. De proef wacht zolang.',
    },
    en: {
      title: 'Ask first',
      text: 'Your answers say that magnesium is only for together with your doctor, pharmacist or midwife. The trial waits until then.',
    },
  },
  'gate-answer-first': {
    nl: {
      title: 'Er is een vraag nog niet beantwoord',
      text: 'Beantwoord eerst de vragen van Nagaan. Zonder antwoord weten we niet of het veilig is. De proef wacht zolang.',
    },
    en: {
      title: 'A question is not answered yet',
      text: 'First answer the questions of the check. Without an answer we do not know whether it is safe. The trial waits until then.',
    },
  },
  'new-medicine': {
    nl: {
      title: 'Er is iets veranderd aan uw medicijnen',
      text: 'Vraag eerst of de proef erbij kan, en beantwoord de vragen van Nagaan opnieuw. De proef wacht zolang. Verander zelf niets aan uw medicijnen.',
    },
    en: {
      title: 'Something changed in your medicines',
      text: 'First ask whether the trial can go with it, and answer the questions of the check again. The trial waits until then. Change nothing about your medicines on your own.',
    },
  },
  pregnancy: {
    nl: {
      title: 'U bent zwanger, of denkt het',
      text: 'Neem niets meer voor de proef. Bespreek het eerst met uw verloskundige of huisarts, en beantwoord de vragen van Nagaan opnieuw.',
    },
    en: {
      title: 'You are pregnant, or think so',
      text: 'Take nothing more for the trial. First discuss it with your midwife or GP, and answer the questions of the check again.',
    },
  },
  breastfeeding: {
    nl: {
      title: 'U geeft borstvoeding',
      text: 'Neem niets meer voor de proef. Bespreek het eerst met uw verloskundige of huisarts, en beantwoord de vragen van Nagaan opnieuw.',
    },
    en: {
      title: 'You are breastfeeding',
      text: 'Take nothing more for the trial. First discuss it with your midwife or GP, and answer the questions of the check again.',
    },
  },
  surgery: {
    nl: {
      title: 'U wordt geopereerd',
      text: 'Vraag eerst of de proef door kan gaan, en vertel voor de narcose wat u gebruikt. De proef wacht zolang.',
    },
    en: {
      title: 'You are going to have an operation',
      text: 'First ask whether the trial can go on, and tell the anaesthetist what you use. The trial waits until then.',
    },
  },
  illness: {
    nl: {
      title: 'U bent ziek',
      text: 'Vraag eerst of de proef nu door kan gaan, en beantwoord de vragen van Nagaan opnieuw. De proef wacht zolang.',
    },
    en: {
      title: 'You are ill',
      text: 'First ask whether the trial can go on now, and answer the questions of the check again. The trial waits until then.',
    },
  },
  'gate-due': {
    nl: {
      title: 'Tijd om opnieuw na te gaan of het veilig is',
      text: 'Dat vragen we elke vier weken. Beantwoord de vragen van Nagaan opnieuw. De proef wacht zolang.',
    },
    en: {
      title: 'Time to check again whether it is safe',
      text: 'We ask that every four weeks. Answer the questions of the check again. The trial waits until then.',
    },
  },
}

/** What a stop rule says, in place. */
export function holdWords(language: Language, rule: StopRuleId): HoldWords {
  return holds[rule][language]
}

/** A sign or answer that made a rule act, in words; null for a name that is of no use to a person. */
export function becauseText(language: Language, because: string): string | null {
  const known: Readonly<Record<string, string | undefined>> = diaryWords[language].sideEffects
  return known[because] ?? null
}

const remedies: Readonly<
  Record<
    Exclude<ShownChoice['type'], 'own-swallowed' | 'own-other'>,
    Readonly<Record<Language, string>>
  >
> = {
  magnesium: { nl: 'magnesium', en: 'magnesium' },
  stretching: { nl: 'rekken', en: 'stretching' },
  water: { nl: 'extra water', en: 'extra water' },
  'no-alcohol': { nl: 'verandering met alcohol', en: 'change with alcohol' },
  heat: { nl: 'warmte', en: 'heat' },
}

/** What a trial tries, in a word. */
export function remedyName(language: Language, choice: ShownChoice): string {
  return choice.type === 'own-swallowed' || choice.type === 'own-other'
    ? choice.name
    : remedies[choice.type][language]
}
