import { computedSource } from './computed-source.ts'
import type { Computed, ComputedSource, InputTexts } from './computed-source.ts'
import type { Language } from './language.ts'

/** Parts of the answer from a diary file whose numbers were worked out. */
export const analyseParts = [
  'answer',
  'diary',
  'posterior',
  'numbers',
  'missing',
  'priors',
  'checks',
  'randomisation',
  'nights',
] as const
export type AnalysePart = (typeof analyseParts)[number]

/** What the numbers are made of, known when the answer is shown; dates and counts as people write them. */
export interface AnalyseInputs {
  readonly file: string
  readonly outcome: string
  readonly from: string
  readonly to: string
  readonly nights: string
  readonly observed: string
  /** the smallest effect that matters, in words; null when none was given, so there is no verdict */
  readonly smallest: string | null
  /** the expectation that decides, by its name */
  readonly prior: string
  readonly seed: string
}

type Input = 'diary' | 'choices' | 'prior' | 'seed' | 'research'

const nl: Readonly<Record<AnalysePart, Computed<Input>>> = {
  answer: {
    about: 'het oordeel en de kansen in de zin',
    what: 'Uit alle vergeleken nachten samen is uitgerekend hoe groot het verschil is en hoe zeker. Het oordeel volgt daaruit met een vaste regel en met uw eigen keuzes. Die keuzes zijn gemaakt nadat het dagboek er was.',
    inputs: ['diary', 'choices', 'prior'],
    methods: ['verdict', 'diary'],
  },
  diary: {
    about: 'de nachten in de tekening',
    what: 'Hier is niets uitgerekend: dit zijn de nachten uit uw bestand.',
    inputs: ['diary'],
    methods: ['diary'],
  },
  posterior: {
    about: 'hoe groot het verschil is, en hoe zeker',
    what: 'De hoogte laat zien hoe aannemelijk elk verschil is na deze nachten, met de verwachting vooraf die beslist.',
    inputs: ['diary', 'choices', 'prior'],
    methods: ['diary', 'expectation'],
  },
  numbers: {
    about: 'de tabel met getallen',
    what: 'De beste schatting is de middelste waarde. Tussen de twee andere getallen ligt het verschil met 95 % kans. De kansen zijn de delen van dezelfde verdeling.',
    inputs: ['diary', 'choices'],
    methods: ['diary', 'verdict'],
  },
  missing: {
    about: 'de ontbrekende nachten',
    what: 'De ontbrekende nachten zijn ingevuld met de helft, het dubbele en nul (een meting: zoveel lager en hoger als nachten gewoonlijk schelen). Elke keer is het oordeel opnieuw uitgerekend.',
    inputs: ['diary', 'choices'],
    methods: ['diary', 'verdict'],
  },
  priors: {
    about: 'wat er met een andere verwachting vooraf uitkomt',
    what: 'Dezelfde nachten zijn nog eens doorgerekend met elke andere verwachting.',
    inputs: ['diary', 'choices', 'research'],
    methods: ['expectation'],
  },
  checks: {
    about: 'de controles',
    what: 'Het model is gebruikt om nachten na te spelen. Gekeken is of uw eigen nachten daarop lijken.',
    inputs: ['diary', 'seed'],
    methods: ['diary'],
  },
  randomisation: {
    about: 'de toets op de volgorde',
    what: 'Het verschil is nagerekend voor alle volgordes die de loting had kunnen geven, of voor een groot aantal daarvan. Geteld is hoe vaak een even groot verschil ontstaat door de volgorde alleen.',
    inputs: ['diary', 'seed'],
    methods: ['draw'],
  },
  nights: {
    about: 'de telling van nachten',
    what: 'Geteld in uw bestand, per soort periode.',
    inputs: ['diary'],
    methods: ['diary'],
  },
}

const en: Readonly<Record<AnalysePart, Computed<Input>>> = {
  answer: {
    about: 'the verdict and the chances in the sentence',
    what: 'All compared nights together give how large the difference is and how certain. The verdict follows from that by a fixed rule and by your own choices. Those choices were made after the diary was there.',
    inputs: ['diary', 'choices', 'prior'],
    methods: ['verdict', 'diary'],
  },
  diary: {
    about: 'the nights in the picture',
    what: 'Nothing was worked out here: these are the nights of your file.',
    inputs: ['diary'],
    methods: ['diary'],
  },
  posterior: {
    about: 'how large the difference is, and how certain',
    what: 'The height shows how plausible each difference is after these nights, starting from the expectation that decides.',
    inputs: ['diary', 'choices', 'prior'],
    methods: ['diary', 'expectation'],
  },
  numbers: {
    about: 'the table of numbers',
    what: 'The best estimate is the middle value. The difference lies between the two other numbers with 95% chance. The chances are parts of the same distribution.',
    inputs: ['diary', 'choices'],
    methods: ['diary', 'verdict'],
  },
  missing: {
    about: 'the missing nights',
    what: 'Missing nights were filled in with half, double and none (a measurement: as much lower and higher as nights usually differ). Each time the verdict was worked out again.',
    inputs: ['diary', 'choices'],
    methods: ['diary', 'verdict'],
  },
  priors: {
    about: 'what another expectation gives',
    what: 'The same nights were worked through again from every other expectation.',
    inputs: ['diary', 'choices', 'research'],
    methods: ['expectation'],
  },
  checks: {
    about: 'the checks',
    what: 'The model was used to play nights. Looked at was whether your own nights are like those.',
    inputs: ['diary', 'seed'],
    methods: ['diary'],
  },
  randomisation: {
    about: 'the test of the order',
    what: 'The difference was worked out for every order that the draw could have given, or for a large number of them. Counted was how often an equally large difference comes from the order alone.',
    inputs: ['diary', 'seed'],
    methods: ['draw'],
  },
  nights: {
    about: 'the count of nights',
    what: 'Counted in your file, for each kind of period.',
    inputs: ['diary'],
    methods: ['diary'],
  },
}

const inputTexts: InputTexts<Input, AnalyseInputs> = {
  nl: {
    diary: ({ file, outcome, from, to, nights, observed }) =>
      `Het bestand ${file}, kolom “${outcome}”, van ${from} tot en met ${to}: ${nights} ${nights === '1' ? 'nacht' : 'nachten'}, waarvan ${observed} zijn ingevuld en vergeleken.`,
    choices: ({ smallest }) =>
      smallest === null
        ? 'Uw keuzes op deze pagina, zonder kleinste verschil dat telt.'
        : `Uw keuzes op deze pagina, met als kleinste verschil dat telt: ${smallest}.`,
    prior: ({ prior }) => `De verwachting vooraf die beslist: ${prior}.`,
    seed: ({ seed }) => `Beginwaarde ${seed}: wie het narekent, krijgt hetzelfde.`,
    research: () => 'Wat onderzoek bij andere mensen vond, als u daarom vroeg (kamer Bewijs).',
  },
  en: {
    diary: ({ file, outcome, from, to, nights, observed }) =>
      `The file ${file}, column “${outcome}”, from ${from} to ${to}: ${nights} ${nights === '1' ? 'night' : 'nights'}, of which ${observed} were filled in and compared.`,
    choices: ({ smallest }) =>
      smallest === null
        ? 'Your choices on this page, without a smallest difference that matters.'
        : `Your choices on this page, with as the smallest difference that matters: ${smallest}.`,
    prior: ({ prior }) => `The expectation that decides: ${prior}.`,
    seed: ({ seed }) => `Seed ${seed}: whoever works it out again gets the same.`,
    research: () => 'What research in other people found, if you asked for it (room Evidence).',
  },
}

/** Where the numbers of a part of the answer come from: what was worked out, from what, and the pages that explain it. */
export function analyseSource(
  language: Language,
  part: AnalysePart,
  known: AnalyseInputs,
): ComputedSource {
  return computedSource(language, (language === 'nl' ? nl : en)[part], inputTexts, known)
}
