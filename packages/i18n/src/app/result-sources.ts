import type { Language } from '../language.ts'
import { computedSource } from '../computed-source.ts'
import type { Computed, ComputedSource, InputTexts } from '../computed-source.ts'

/** Parts of a result whose numbers were worked out. */
export const resultParts = [
  'answer',
  'diary',
  'posterior',
  'numbers',
  'priors',
  'checks',
  'adherence',
  'others',
  'next',
] as const
export type ResultPart = (typeof resultParts)[number]

/** What the numbers of a part are made of, known when the part is shown. */
export interface ResultInputs {
  readonly from: string
  readonly to: string
  /** null while it is not counted yet */
  readonly observed: string | null
  readonly nights: string
  readonly frozenOn: string
  readonly hash: string
  readonly seed: string
}

type Input = 'diary' | 'protocol' | 'draw' | 'seed' | 'research'

const nl: Readonly<Record<ResultPart, Computed<Input>>> = {
  answer: {
    about: 'het oordeel en de kansen in de zin',
    what: 'Uit alle vergeleken nachten samen is uitgerekend hoe groot het verschil is en hoe zeker. Het oordeel volgt daaruit met de regel die vooraf vaststond, nagerekend voor de ontbrekende nachten.',
    inputs: ['diary', 'protocol', 'draw'],
    methods: ['verdict', 'diary'],
  },
  diary: {
    about: 'de nachten in de tekening',
    what: 'Hier is niets uitgerekend: dit zijn uw eigen nachten, in de gelote periodes.',
    inputs: ['diary', 'draw'],
    methods: ['diary'],
  },
  posterior: {
    about: 'hoe groot het verschil is, en hoe zeker',
    what: 'De hoogte laat zien hoe aannemelijk elk verschil is na uw nachten, met de verwachting vooraf die beslist.',
    inputs: ['diary', 'protocol', 'draw'],
    methods: ['diary', 'expectation'],
  },
  numbers: {
    about: 'de tabel met getallen',
    what: 'De beste schatting is de middelste waarde. Tussen de twee andere getallen ligt het verschil met 95\u00a0% kans. De kansen zijn de delen van dezelfde verdeling.',
    inputs: ['diary', 'protocol', 'draw'],
    methods: ['diary', 'verdict'],
  },
  priors: {
    about: 'wat er met een andere verwachting vooraf uitkomt',
    what: 'Dezelfde nachten zijn nog eens doorgerekend met elke andere verwachting. Alleen de verwachting die vooraf vaststond, beslist.',
    inputs: ['diary', 'protocol', 'research'],
    methods: ['expectation'],
  },
  checks: {
    about: 'de controles',
    what: 'De loting is nagerekend over alle volgordes die er hadden kunnen komen. De ontbrekende nachten zijn ingevuld met de helft, het dubbele en nul (een meting: zoveel lager en hoger als nachten gewoonlijk schelen). De rest is geteld in uw dagboek.',
    inputs: ['diary', 'protocol', 'draw', 'seed'],
    methods: ['draw', 'diary'],
  },
  adherence: {
    about: 'de telling van nachten',
    what: 'Geteld in uw dagboek, per soort periode.',
    inputs: ['diary', 'draw'],
    methods: ['diary'],
  },
  others: {
    about: 'de andere uitkomsten',
    what: 'Op dezelfde manier uitgerekend als de eerste uitkomst, met een voorzichtige verwachting vooraf. Zij krijgen geen oordeel.',
    inputs: ['diary', 'protocol', 'draw'],
    methods: ['diary'],
  },
  next: {
    about: 'de kansen van een nieuwe proef',
    what: 'Een nieuwe proef is honderden keren nagespeeld, met wat deze proef over u leerde als begin. Geteld is hoe vaak elk oordeel viel.',
    inputs: ['diary', 'protocol', 'seed'],
    methods: ['verdict'],
  },
}

const en: Readonly<Record<ResultPart, Computed<Input>>> = {
  answer: {
    about: 'the verdict and the chances in the sentence',
    what: 'All compared nights together give how large the difference is and how certain. The verdict follows from that by the rule that was fixed beforehand, checked for the missing nights.',
    inputs: ['diary', 'protocol', 'draw'],
    methods: ['verdict', 'diary'],
  },
  diary: {
    about: 'the nights in the picture',
    what: 'Nothing was worked out here: these are your own nights, in the periods that were drawn.',
    inputs: ['diary', 'draw'],
    methods: ['diary'],
  },
  posterior: {
    about: 'how large the difference is, and how certain',
    what: 'The height shows how plausible each difference is after your nights, starting from the expectation that decides.',
    inputs: ['diary', 'protocol', 'draw'],
    methods: ['diary', 'expectation'],
  },
  numbers: {
    about: 'the table of numbers',
    what: 'The best estimate is the middle value. The difference lies between the two other numbers with 95% chance. The chances are parts of the same distribution.',
    inputs: ['diary', 'protocol', 'draw'],
    methods: ['diary', 'verdict'],
  },
  priors: {
    about: 'what another expectation gives',
    what: 'The same nights were worked through again from every other expectation. Only the one that was fixed beforehand decides.',
    inputs: ['diary', 'protocol', 'research'],
    methods: ['expectation'],
  },
  checks: {
    about: 'the checks',
    what: 'The draw was checked over every order that could have come out. Missing nights were filled in with half, double and none (a measurement: as much lower and higher as nights usually differ). The rest was counted in your diary.',
    inputs: ['diary', 'protocol', 'draw', 'seed'],
    methods: ['draw', 'diary'],
  },
  adherence: {
    about: 'the count of nights',
    what: 'Counted in your diary, for each kind of period.',
    inputs: ['diary', 'draw'],
    methods: ['diary'],
  },
  others: {
    about: 'the other outcomes',
    what: 'Worked out in the same way as the first outcome, from a cautious expectation. They get no verdict.',
    inputs: ['diary', 'protocol', 'draw'],
    methods: ['diary'],
  },
  next: {
    about: 'the chances of a new trial',
    what: 'A new trial was played hundreds of times, starting from what this trial taught about you. Counted was how often each verdict came.',
    inputs: ['diary', 'protocol', 'seed'],
    methods: ['verdict'],
  },
}

const inputTexts: InputTexts<Input, ResultInputs> = {
  nl: {
    diary: ({ from, to, observed, nights }) =>
      observed === null
        ? `Uw dagboek van ${from} tot en met ${to}: ${nights} ${nights === '1' ? 'nacht' : 'nachten'}.`
        : `Uw dagboek van ${from} tot en met ${to}: ${nights} ${nights === '1' ? 'nacht' : 'nachten'}, waarvan ${observed} zijn ingevuld en vergeleken.`,
    protocol: ({ frozenOn, hash }) => `Uw plan, vastgelegd op ${frozenOn} (zegel ${hash}).`,
    draw: () => 'De volgorde die is geloot.',
    seed: ({ seed }) => `Beginwaarde ${seed}: wie het narekent, krijgt hetzelfde.`,
    research: () => 'Wat onderzoek bij andere mensen vond, als dat er is (kamer Bewijs).',
  },
  en: {
    diary: ({ from, to, observed, nights }) =>
      observed === null
        ? `Your diary from ${from} to ${to}: ${nights} ${nights === '1' ? 'night' : 'nights'}.`
        : `Your diary from ${from} to ${to}: ${nights} ${nights === '1' ? 'night' : 'nights'}, of which ${observed} were filled in and compared.`,
    protocol: ({ frozenOn, hash }) => `Your plan, fixed on ${frozenOn} (seal ${hash}).`,
    draw: () => 'The order that was drawn.',
    seed: ({ seed }) => `Seed ${seed}: whoever works it out again gets the same.`,
    research: () => 'What research in other people found, where there is any (room Evidence).',
  },
}

/** Where the numbers of a part come from: what was worked out, from what, and the pages that explain it. */
export function resultSource(
  language: Language,
  part: ResultPart,
  known: ResultInputs,
): ComputedSource {
  return computedSource(language, (language === 'nl' ? nl : en)[part], inputTexts, known)
}
