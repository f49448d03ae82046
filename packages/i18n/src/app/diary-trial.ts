import type { Language } from '../language.ts'

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
  readonly mistake: string
  readonly takeAway: string
  readonly takenAway: string
  readonly stoppedTitle: string
  readonly waitingTitle: string
  readonly stopped: string
  readonly prescribed: string
  readonly waiting: string
  readonly whereFrom: string
  readonly toDiary: string
  readonly guessTitle: string
  readonly guessDue: (period: number) => string
  readonly toGuess: string
  readonly guessNone: string
  readonly guessLead: (period: number, periods: number, from: string, to: string) => string
  readonly guessAsk: string
  readonly placebo: string
  readonly real: (remedy: string) => string
  readonly noIdea: string
  readonly certaintyAsk: string
  readonly certainties: readonly string[]
  readonly reasonAsk: string
  readonly guessIncomplete: string
  readonly guessSave: string
  readonly later: string
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
    mistake:
      'Dit is bewaard. Tikte u per ongeluk iets aan? Dan kunt u het vandaag nog weghalen. Uw proef staat dan stil, tot u zelf verdergaat.',
    takeAway: 'Dit klopt niet, haal weg',
    takenAway: 'Weggehaald. Uw proef staat stil. Wilt u verder? Dat kan bij Mijn proef.',
    stoppedTitle: 'Uw proef is gestopt',
    waitingTitle: 'Uw proef staat stil',
    stopped: 'Alles wat u heeft ingevuld, blijft en telt mee.',
    waiting: 'Het dagboek mag doorgaan.',
    prescribed:
      'Schreef een arts u magnesium voor? Zeg dat erbij, en vraag of u de volgende dosis moet nemen.',
    whereFrom: 'de regel die uw proef laat stoppen of wachten',
    toDiary: 'Naar het dagboek',
    guessTitle: 'Wat denkt u dat het was?',
    guessDue: (period) =>
      `Periode ${String(period)} is voorbij. Zeg het liefst meteen wat u denkt, nu u het nog weet.`,
    toGuess: 'Zeggen wat ik denk',
    guessNone: 'Er is nu niets te raden.',
    guessLead: (period, periods, from, to) =>
      `Periode ${String(period)} van ${String(periods)}, van ${from} tot en met ${to}. Er is geen goed of fout. Zo zien we later of u iets merkte waardoor u het kon weten.`,
    guessAsk: 'Wat zat er in de dozen?',
    placebo: 'Het nepmiddel',
    real: (remedy) => `Het echte middel: ${remedy}`,
    noIdea: 'Geen idee',
    certaintyAsk: 'Hoe zeker bent u?',
    certainties: ['Een pure gok', 'Een beetje', 'Tamelijk', 'Heel zeker', 'Helemaal zeker'],
    reasonAsk: 'Waar komt dat door?',
    guessIncomplete: 'Kies bij elke vraag één antwoord.',
    guessSave: 'Bewaren',
    later: 'Later',
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
    mistake:
      'This is saved. Did you tap something by mistake? You can still take it away today. Your trial is then on hold until you go on yourself.',
    takeAway: 'This is not right, take it away',
    takenAway:
      'Taken away. Your trial is on hold. Do you want to go on? You can do so under My trial.',
    stoppedTitle: 'Your trial has stopped',
    waitingTitle: 'Your trial is on hold',
    stopped: 'All you filled in stays, and counts.',
    waiting: 'The diary may go on.',
    prescribed: 'Did a doctor prescribe magnesium? Say so, and ask whether to take the next dose.',
    whereFrom: 'the rule that stops your trial or puts it on hold',
    toDiary: 'To the diary',
    guessTitle: 'What do you think it was?',
    guessDue: (period) =>
      `Period ${String(period)} is over. Best say now what you think, while you still remember.`,
    toGuess: 'Say what I think',
    guessNone: 'There is nothing to guess now.',
    guessLead: (period, periods, from, to) =>
      `Period ${String(period)} of ${String(periods)}, from ${from} to ${to}. There is no right or wrong. It shows later whether you noticed something by which you could know.`,
    guessAsk: 'What was in the boxes?',
    placebo: 'The placebo',
    real: (remedy) => `The real thing: ${remedy}`,
    noIdea: 'No idea',
    certaintyAsk: 'How sure are you?',
    certainties: ['A pure guess', 'A little', 'Fairly', 'Very sure', 'Completely sure'],
    reasonAsk: 'What makes you think so?',
    guessIncomplete: 'Choose one answer to each question.',
    guessSave: 'Save',
    later: 'Later',
    complaintTitle: 'Take note of these complaints',
    complaintText:
      'What you filled in also fits too much magnesium. Do you use magnesium, also in a stomach remedy or laxative? Then take no more of it of your own accord. Did a doctor prescribe it? Ask what to do.',
  },
}
