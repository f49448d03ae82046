import type { Language } from '../language.ts'

/** The words of the screen that reads a study of StudyU. */
export interface StudyUWords {
  readonly title: string
  readonly lead: string
  readonly link: string
  readonly definition: string
  readonly definitionHint: string
  readonly notJson: (file: string) => string
  readonly nothingTaken: string
  readonly untitled: string
  readonly design: (study: {
    readonly arms: string
    readonly periods: string
    readonly days: string
    readonly baseline: string | null
  }) => string
  readonly and: string
  readonly takenTitle: string
  readonly notTakenTitle: string
  readonly noOutcome: string
  readonly primary: string
  readonly kinds: {
    readonly bernoulli: string
    readonly ordinal: (low: string, high: string) => string
    readonly gaussian: (low: string, high: string) => string
  }
  readonly first: string
  readonly second: string
  readonly orderTitle: string
  readonly randomised: string
  readonly fixedOrder: string
  readonly draw: string
  readonly saveDesign: string
  readonly answersTitle: string
  readonly measurements: string
  readonly measurementsHint: string
  readonly noAnswers: string
  readonly participant: string
  readonly answers: (days: string, from: string, to: string) => string
  readonly recomputed: (rows: string) => string
  readonly allTaken: string
  readonly notesTitle: (count: string) => string
  readonly moreNotes: (count: string) => string
  readonly workOut: string
  readonly saveDiary: string
  readonly fileName: string
  readonly back: string
}

export const studyUWords: Readonly<Record<Language, StudyUWords>> = {
  nl: {
    title: 'Een studie van StudyU inlezen',
    lead: 'Heeft u meegedaan aan een studie in de app StudyU? Dan kunt u die hier bekijken en narekenen. Alles blijft op dit apparaat.',
    link: 'Een studie van StudyU inlezen',
    definition: 'Kies de studie',
    definitionHint: 'Het bestand study_definition.json uit de export van StudyU.',
    notJson: (file) => `${file} is geen JSON-bestand. Kies study_definition.json.`,
    nothingTaken: 'Er is niets opgeslagen of veranderd.',
    untitled: 'Studie zonder naam',
    design: ({ arms, periods, days, baseline }) =>
      `${arms}: ${periods} periodes van ${days} dagen.${baseline === null ? '' : ` Vooraf ${baseline} dagen zonder vergelijking.`}`,
    and: ' en ',
    takenTitle: 'Hiermee kunnen wij rekenen',
    notTakenTitle: 'Dit nemen wij niet over',
    noOutcome: 'In deze studie staat geen vraag waarmee wij kunnen rekenen.',
    primary: 'Dit is de eerste uitkomst van de studie.',
    kinds: {
      bernoulli: 'ja of nee',
      ordinal: (low, high) => `een cijfer van ${low} tot ${high}`,
      gaussian: (low, high) => `een getal van ${low} tot ${high}`,
    },
    first: 'Het eerste dat wordt vergeleken',
    second: 'Het tweede dat wordt vergeleken',
    orderTitle: 'De volgorde',
    randomised: 'De studie laat de volgorde loten. Wij loten één keer en bewaren dat.',
    fixedOrder: 'De studie legt de volgorde zelf vast. Er is niet geloot.',
    draw: 'Loot de volgorde',
    saveDesign: 'Bewaar de opzet als bestand',
    answersTitle: 'De antwoorden',
    measurements: 'Kies de antwoorden',
    measurementsHint: 'Het bestand measurements.csv uit dezelfde export. Mag ontbreken.',
    noAnswers: 'In dit bestand staat geen antwoord dat bij deze studie hoort.',
    participant: 'Deelnemer',
    answers: (days, from, to) => `${days} dagen met een antwoord, van ${from} tot en met ${to}.`,
    recomputed: (rows) =>
      `In ${rows} regels klopte de dagtelling van StudyU niet met de datum. Wij gingen uit van de datum.`,
    allTaken: 'Elk antwoord kon worden overgenomen.',
    notesTitle: (count) => `Niet zo overgenomen (${count})`,
    moreNotes: (count) => `En nog ${count} andere.`,
    workOut: 'Reken het antwoord uit',
    saveDiary: 'Bewaar als dagboek (CSV)',
    fileName: 'het dagboek uit StudyU',
    back: 'Terug',
  },
  en: {
    title: 'Read a study of StudyU',
    lead: 'Did you take part in a study in the app StudyU? Here you can look at it and work it out. Everything stays on this device.',
    link: 'Read a study of StudyU',
    definition: 'Choose the study',
    definitionHint: 'The file study_definition.json of the export of StudyU.',
    notJson: (file) => `${file} is no JSON file. Choose study_definition.json.`,
    nothingTaken: 'Nothing was stored or changed.',
    untitled: 'Study without a name',
    design: ({ arms, periods, days, baseline }) =>
      `${arms}: ${periods} periods of ${days} days.${baseline === null ? '' : ` Before that ${baseline} days without a comparison.`}`,
    and: ' and ',
    takenTitle: 'This can be worked with',
    notTakenTitle: 'This is not taken over',
    noOutcome: 'This study has no question that can be worked with.',
    primary: 'This is the first outcome of the study.',
    kinds: {
      bernoulli: 'yes or no',
      ordinal: (low, high) => `a score from ${low} to ${high}`,
      gaussian: (low, high) => `a number from ${low} to ${high}`,
    },
    first: 'The first that is compared',
    second: 'The second that is compared',
    orderTitle: 'The order',
    randomised: 'The study leaves the order to chance. We draw once and keep it.',
    fixedOrder: 'The study fixes the order itself. Nothing was drawn.',
    draw: 'Draw the order',
    saveDesign: 'Save the design as a file',
    answersTitle: 'The answers',
    measurements: 'Choose the answers',
    measurementsHint: 'The file measurements.csv of the same export. May be missing.',
    noAnswers: 'This file holds no answer that belongs to this study.',
    participant: 'Participant',
    answers: (days, from, to) => `${days} days with an answer, from ${from} to ${to}.`,
    recomputed: (rows) =>
      `In ${rows} rows the day count of StudyU did not fit the date. We went by the date.`,
    allTaken: 'Every answer could be taken over.',
    notesTitle: (count) => `Not taken over as it is (${count})`,
    moreNotes: (count) => `And ${count} more.`,
    workOut: 'Work out the answer',
    saveDiary: 'Save as a diary (CSV)',
    fileName: 'the diary from StudyU',
    back: 'Back',
  },
}
