import type { CompletionState, SeriesResultRefusal } from '@legwork/domain'
import type { Language } from '../language.ts'

/** The words of the room for a series: its door, and taking part. */
export interface SeriesPartWords {
  readonly title: string
  readonly lead: string
  readonly what: readonly string[]
  readonly asked: string
  readonly takePart: string
  readonly takePartHint: string
  readonly mine: string
  readonly mineHint: string
  readonly coordinate: string
  readonly coordinateHint: string
  readonly toSeries: string
  // taking part
  readonly joinTitle: string
  readonly joinLead: string
  readonly joinPoints: readonly string[]
  readonly dropStudy: string
  readonly chooseStudy: string
  readonly otherStudy: string
  readonly notRead: (file: string, why: string) => string
  readonly textsBehindGate: string
  readonly otherLanguage: string
  readonly who: string
  readonly contact: string
  readonly version: (id: string, version: number) => string
  readonly asks: string
  readonly wayTitle: string
  readonly information: string
  readonly consent: string
  readonly replaces: string
  readonly runs: string
  readonly already: string
  readonly agreeLegend: string
  readonly agree: string
  readonly join: string
  // being in a series
  readonly mineTitle: string
  readonly notIn: string
  readonly agreedOn: (date: string) => string
  readonly fixed: string
  readonly codeTitle: string
  readonly codeNote: string
  readonly readAgain: string
  readonly toTrial: string
  readonly resultTitle: string
  readonly working: string
  readonly refused: (refusal: SeriesResultRefusal) => string
  readonly previewLead: string
  readonly previewItems: {
    readonly study: string
    readonly code: string
    readonly completion: string
    readonly contrast: string
    readonly nights: string
    readonly settings: string
    readonly curve: string
  }
  readonly completion: Readonly<Record<CompletionState, string>>
  readonly versus: (remedy: string, comparator: string, outcome: string) => string
  readonly nights: (observed: string, missing: string) => string
  readonly settings: (family: string, halfLives: string, smallest: string) => string
  readonly curve: (points: string, low: string, high: string) => string
  readonly noCurve: string
  readonly notInside: string
  readonly pseudonymous: string
  readonly wholeFile: string
  readonly save: string
  readonly saved: string
  readonly leaveTitle: string
  readonly leaveNote: string
  readonly leave: string
  readonly leaveSure: string
  readonly stay: string
}

export const seriesPartWords: Readonly<Record<Language, SeriesPartWords>> = {
  nl: {
    title: 'Een reeks eigen proeven',
    lead: 'In een reeks doen veel mensen dezelfde eigen proef. Samen zeggen hun uitkomsten meer dan die van één mens.',
    what: [
      'Een stichting of onderzoeker maakt een studiebestand. Daarin staat wat iedereen doet.',
      'Iedereen doet de proef op het eigen apparaat. Niets gaat vanzelf weg.',
      'Na de proef maakt u zelf een klein bestand met uw uitkomst. U ziet eerst wat erin staat. U stuurt het zelf naar de stichting.',
    ],
    asked: 'Vroeg een stichting of onderzoeker u om mee te doen? Lees verder bij',
    takePart: 'Ik wil meedoen',
    takePartHint: 'U kreeg een studiebestand van een stichting of onderzoeker.',
    mine: 'Ik doe mee',
    mineHint: 'Uw code, uw afspraak en uw uitkomst voor de reeks.',
    coordinate: 'Ik begeleid een reeks',
    coordinateHint: 'U kreeg uitkomst-bestanden van deelnemers en wilt ze samennemen.',
    toSeries: 'Terug naar de reeks',
    joinTitle: 'Meedoen aan een reeks',
    joinLead: 'Kies het studiebestand dat u van de stichting kreeg. Kiezen is nog geen ja.',
    joinPoints: [
      'U ziet eerst wie het vraagt, wat u gaat doen en waar u ja op zegt.',
      'Pas als u ja zegt, wordt uw proef klaargezet.',
      'Het bestand blijft op dit apparaat. De stichting merkt niet dat u het leest.',
    ],
    dropStudy: 'Sleep het studiebestand hierheen',
    chooseStudy: 'Kies het studiebestand',
    otherStudy: 'Kies een ander bestand',
    notRead: (file, why) =>
      `${file} is niet te gebruiken: ${why} Vraag de stichting om een goed bestand.`,
    textsBehindGate:
      'Deze studie gaat over magnesium. De tekst van de studie ziet u pas als magnesium voor u veilig lijkt.',
    otherLanguage: 'Deze studie heeft alleen een Engelse tekst.',
    who: 'Wie vraagt dit',
    contact: 'Vragen of klachten',
    version: (id, version) => `Studie ${id}, versie ${String(version)}`,
    asks: 'Wat u gaat doen',
    wayTitle: 'Hoe wilt u het doen?',
    information: 'Wat de stichting u vertelt',
    consent: 'Waar u ja op zegt',
    replaces: 'U was zelf een proef aan het voorbereiden. Die wordt de proef van deze studie.',
    runs: 'Uw eigen proef loopt nog. Meedoen kan als die klaar is.',
    already: 'U doet al mee aan een reeks. Stop daar eerst mee.',
    agreeLegend: 'Uw antwoord',
    agree: 'Ik heb alles gelezen en ik doe mee',
    join: 'Doe mee en zet mijn proef klaar',
    mineTitle: 'U doet mee aan een reeks',
    notIn: 'U doet nu niet mee aan een reeks.',
    agreedOn: (date) => `U zei ja op ${date}.`,
    fixed:
      'De studie bepaalt uw proef: het middel, de duur en wat u meet. De regels om te stoppen blijven gelden. U mag altijd stoppen.',
    codeTitle: 'Uw code',
    codeNote:
      'Deze code is door dit apparaat geloot. Hij staat in uw uitkomst in plaats van uw naam.',
    readAgain: 'Lees nog eens waar u ja op zei',
    toTrial: 'Naar mijn proef',
    resultTitle: 'Uw uitkomst voor de reeks',
    working: 'Bezig met rekenen …',
    refused: (refusal) => {
      switch (refusal.type) {
        case 'no-series':
          return 'U doet niet mee aan een reeks.'
        case 'not-started':
          return 'Uw proef is nog niet begonnen. Begint u toch niet? Stop de proef dan bij Eigen proef. U kunt dat daarna hier aan de stichting laten weten.'
        case 'series-differs':
          return 'Uw proef is anders begonnen dan de studie vraagt. Hij telt daarom niet mee in de reeks. U hebt er zelf wel iets aan.'
        case 'not-ready':
          return refusal.stage === 'sealed'
            ? 'Uw proef is voorbij, maar de lijst is nog dicht. Maak die eerst open bij Eigen proef.'
            : 'Uw proef loopt nog. Als hij voorbij is, ook als u eerder stopt, ziet u hier uw uitkomst.'
        case 'no-nights':
        case 'analysis-refused':
          return 'Er zijn te weinig nachten om iets uit te rekenen.'
      }
    },
    previewLead: 'Dit gaat in het bestand, en niets anders:',
    previewItems: {
      study: 'De studie',
      code: 'Uw code',
      completion: 'Hoe het ging',
      contrast: 'Wat is vergeleken',
      nights: 'Nachten',
      settings: 'Hoe het is berekend',
      curve: 'De kanskromme van het effect',
    },
    completion: {
      complete: 'afgemaakt',
      'stopped-early': 'eerder gestopt',
      'never-started': 'niet begonnen',
    },
    versus: (remedy, comparator, outcome) => `${remedy} vergeleken met ${comparator}: ${outcome}`,
    nights: (observed, missing) => `${observed} ingevuld, ${missing} niet ingevuld`,
    settings: (family, halfLives, smallest) =>
      `model ${family}; halfwaardetijden ${halfLives} nachten; kleinste effect dat telt ${smallest}`,
    curve: (points, low, high) => `${points} punten, van ${low} tot ${high}, met de staarten`,
    noCurve: 'geen: er was niets te berekenen',
    notInside:
      'Er staat geen naam in, geen datum, geen leeftijd, niets over uw medicijnen en niets wat u schreef.',
    pseudonymous:
      'Het bestand is niet anoniem. Uw naam staat er niet in, maar uw code wel. Wie weet dat de code van u is, weet ook dat de uitkomst van u is. Stuur het alleen naar de stichting.',
    wholeFile: 'Bekijk het hele bestand, letter voor letter',
    save: 'Bewaar het bestand voor de reeks',
    saved: 'Het bestand is bewaard op dit apparaat. U stuurt het zelf naar de stichting.',
    leaveTitle: 'Stoppen met de reeks',
    leaveNote:
      'U mag altijd stoppen, zonder reden. Uw proef blijft van u en gaat gewoon door. Uw code gaat dan in geen enkel bestand meer. Een bestand dat u al stuurde, komt niet terug: vraag de stichting om het weg te doen.',
    leave: 'Stop met de reeks',
    leaveSure: 'Ja, ik stop met de reeks',
    stay: 'Nee, ik blijf meedoen',
  },
  en: {
    title: 'A series of personal trials',
    lead: 'In a series many people do the same personal trial. Together their results say more than those of one person.',
    what: [
      'A foundation or researcher makes a study file. It says what everyone does.',
      'Everyone does the trial on their own device. Nothing leaves by itself.',
      'After the trial you make a small file with your result yourself. You first see what is in it. You send it to the foundation yourself.',
    ],
    asked: 'Did a foundation or researcher ask you to take part? Read on at',
    takePart: 'I want to take part',
    takePartHint: 'You got a study file from a foundation or researcher.',
    mine: 'I take part',
    mineHint: 'Your code, your agreement and your result for the series.',
    coordinate: 'I coordinate a series',
    coordinateHint: 'You got result files from participants and want to combine them.',
    toSeries: 'Back to the series',
    joinTitle: 'Taking part in a series',
    joinLead: 'Choose the study file that the foundation gave you. Choosing is no yes yet.',
    joinPoints: [
      'You first see who asks, what you will do and what you say yes to.',
      'Only when you say yes is your trial prepared.',
      'The file stays on this device. The foundation does not notice that you read it.',
    ],
    dropStudy: 'Drag the study file here',
    chooseStudy: 'Choose the study file',
    otherStudy: 'Choose another file',
    notRead: (file, why) =>
      `${file} cannot be used: ${why} Please ask the foundation for a sound file.`,
    textsBehindGate:
      'This study is about magnesium. You see the text of the study only once magnesium seems safe for you.',
    otherLanguage: 'This study has a Dutch text only.',
    who: 'Who asks this',
    contact: 'Questions or complaints',
    version: (id, version) => `Study ${id}, version ${String(version)}`,
    asks: 'What you will do',
    wayTitle: 'How do you want to do it?',
    information: 'What the foundation tells you',
    consent: 'What you say yes to',
    replaces: 'You were preparing a trial of your own. It becomes the trial of this study.',
    runs: 'Your own trial still runs. You can take part when it is over.',
    already: 'You take part in a series already. Leave that one first.',
    agreeLegend: 'Your answer',
    agree: 'I have read everything and I take part',
    join: 'Take part and prepare my trial',
    mineTitle: 'You take part in a series',
    notIn: 'You do not take part in a series now.',
    agreedOn: (date) => `You said yes on ${date}.`,
    fixed:
      'The study fixes your trial: the remedy, how long, and what you measure. The rules for stopping stay in force. You can stop at any time.',
    codeTitle: 'Your code',
    codeNote: 'This device drew this code. It stands in your result in place of your name.',
    readAgain: 'Read again what you said yes to',
    toTrial: 'To my trial',
    resultTitle: 'Your result for the series',
    working: 'Working …',
    refused: (refusal) => {
      switch (refusal.type) {
        case 'no-series':
          return 'You do not take part in a series.'
        case 'not-started':
          return 'Your trial has not started yet. Will you not start after all? Then stop it in Personal trial. You can let the foundation know here afterwards.'
        case 'series-differs':
          return 'Your trial was started otherwise than the study asks. It therefore does not count in the series. It is still of use to you.'
        case 'not-ready':
          return refusal.stage === 'sealed'
            ? 'Your trial is over, but the list is still closed. Open it in Personal trial first.'
            : 'Your trial still runs. When it is over, also when you stop early, you see your result here.'
        case 'no-nights':
        case 'analysis-refused':
          return 'There are too few nights to work anything out.'
      }
    },
    previewLead: 'This goes into the file, and nothing else:',
    previewItems: {
      study: 'The study',
      code: 'Your code',
      completion: 'How it went',
      contrast: 'What was compared',
      nights: 'Nights',
      settings: 'How it was worked out',
      curve: 'The likelihood curve of the effect',
    },
    completion: {
      complete: 'complete',
      'stopped-early': 'stopped early',
      'never-started': 'never started',
    },
    versus: (remedy, comparator, outcome) => `${remedy} compared with ${comparator}: ${outcome}`,
    nights: (observed, missing) => `${observed} filled in, ${missing} not filled in`,
    settings: (family, halfLives, smallest) =>
      `model ${family}; half-lives ${halfLives} nights; smallest effect that matters ${smallest}`,
    curve: (points, low, high) => `${points} points, from ${low} to ${high}, with the tails`,
    noCurve: 'none: there was nothing to work out',
    notInside:
      'It holds no name, no date, no age, nothing about your medicines and nothing that you wrote.',
    pseudonymous:
      'The file is not anonymous. Your name is not in it, but your code is. Whoever knows that the code is yours also knows that the result is yours. Send it to the foundation only.',
    wholeFile: 'Look at the whole file, letter by letter',
    save: 'Save the file for the series',
    saved: 'The file is saved on this device. You send it to the foundation yourself.',
    leaveTitle: 'Leaving the series',
    leaveNote:
      'You can leave at any time, without a reason. Your trial stays yours and goes on. Your code then goes into no file any more. A file that you sent already does not come back: ask the foundation to remove it.',
    leave: 'Leave the series',
    leaveSure: 'Yes, I leave the series',
    stay: 'No, I go on taking part',
  },
}
