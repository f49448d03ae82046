import type { MetaError, ValueRule } from '@legwork/stats'
import { formatNumber } from './format.ts'
import type { Language, Translated } from './language.ts'

/** The rule of a value, as what the value must be. */
const valueRules: Readonly<Record<ValueRule, Translated>> = {
  number: { nl: 'moet een getal zijn', en: 'must be a number' },
  finite: { nl: 'moet een gewoon getal zijn', en: 'must be an ordinary number' },
  'above 0': { nl: 'moet boven 0 zijn', en: 'must be above 0' },
  '0 or more': { nl: 'moet 0 of meer zijn', en: 'must be 0 or more' },
  'whole number': { nl: 'moet een heel getal zijn', en: 'must be a whole number' },
  'at least 2': { nl: 'moet minstens 2 zijn', en: 'must be at least 2' },
  'same sign as the other arm': {
    nl: 'moet aan dezelfde kant van 0 liggen als de andere groep',
    en: 'must be on the same side of 0 as the other arm',
  },
  'between -1 and 1': { nl: 'moet tussen −1 en 1 liggen', en: 'must lie between −1 and 1' },
  'between 0 and 1': { nl: 'moet tussen 0 en 1 liggen', en: 'must lie between 0 and 1' },
  'above the lower limit': {
    nl: 'moet boven de ondergrens liggen',
    en: 'must be above the lower limit',
  },
  'not 0': { nl: 'mag niet 0 zijn', en: 'must not be 0' },
  'people in both arms': {
    nl: 'beide groepen moeten mensen hebben',
    en: 'both arms must have people',
  },
  'some count above 0': {
    nl: 'niet alle vier de aantallen mogen 0 zijn',
    en: 'not all four counts may be 0',
  },
  'not empty': { nl: 'mag niet leeg zijn', en: 'must not be empty' },
  'no duplicate': { nl: 'mag maar één keer voorkomen', en: 'must occur only once' },
}

/**
 * Why studies cannot be pooled, and what to do.
 * @param row the row as a spreadsheet shows it, when the error has one
 */
export function metaErrorText(language: Language, error: MetaError, row?: number): string {
  const nl = language === 'nl'
  switch (error.type) {
    case 'noStudies':
      return nl
        ? 'Er zijn geen onderzoeken. Zet elk onderzoek op een eigen rij onder de kopregel.'
        : 'There are no studies. Put each study on a row of its own under the header.'
    case 'tooFewStudies':
      return nl
        ? `Er zijn te weinig onderzoeken: ${error.got}, en er zijn er minstens ${error.needed} nodig. Voeg onderzoeken toe, of kies --method EE.`
        : `There are too few studies: ${error.got}, and at least ${error.needed} are needed. Add studies, or choose --method EE.`
    case 'badValue': {
      const rule = valueRules[error.rule][language]
      const where = nl
        ? `rij ${row ?? error.row}, kolom ${error.column}`
        : `row ${row ?? error.row}, column ${error.column}`
      const value = error.value === '' ? (nl ? 'niets' : 'nothing') : `“${error.value}”`
      return nl
        ? `${where}: ${rule}; er staat ${value}. Verbeter die waarde.`
        : `${where}: ${rule}; found ${value}. Please mend that value.`
    }
    case 'unequalLengths':
      return nl
        ? `${error.column} heeft ${error.got} waarden, en er zijn er ${error.wanted} nodig.`
        : `${error.column} has ${error.got} values, and ${error.wanted} are needed.`
    case 'missingColumn':
      return nl
        ? `De kolom ${error.column} ontbreekt. Voeg die toe of kies een andere --measure.`
        : `The column ${error.column} is missing. Add it or choose another --measure.`
    case 'collinearModerators':
      return nl
        ? `Deze kenmerken zijn niet te scheiden (gelijk voor alle onderzoeken, of volledig bepaald door elkaar): ${error.columns.join(', ')}. Laat er een weg.`
        : `These moderators cannot be told apart (equal for all studies, or fully determined by each other): ${error.columns.join(', ')}. Leave one out.`
    case 'notConverged':
      return nl
        ? `De berekening (${error.method}) kwam na ${error.iterations} stappen niet tot rust. Kies een andere --method.`
        : `The computation (${error.method}) did not settle in ${error.iterations} steps. Choose another --method.`
    case 'tau2AboveSearchRange':
      return nl
        ? `De verschillen tussen de onderzoeken zijn te groot voor ${error.method} (tau² boven ${formatNumber(language, error.limit)}). Kies een andere --method.`
        : `The studies differ too much for ${error.method} (tau² above ${formatNumber(language, error.limit)}). Choose another --method.`
    case 'noEvents':
      return nl
        ? `In een van de groepen heeft niemand de uitkomst, in geen enkel onderzoek. ${error.measure} is dan niet te berekenen.`
        : `In one of the arms nobody has the outcome, in any study. ${error.measure} cannot be computed then.`
    case 'notApplicable':
      return nl
        ? `${error.what} kan hier niet: ${error.reason}.`
        : `${error.what} does not apply here: ${error.reason}.`
  }
}

/** Every word around the figures of a meta-analysis and of an evidence answer. */
export interface EvidenceMessages {
  readonly study: string
  readonly effect: string
  readonly weight: string
  readonly together: string
  readonly prediction: string
  readonly published: string
  readonly ownPooling: string
  readonly certaintyTitle: string
  readonly whyTitle: string
  readonly leftTitle: string
  readonly trapsTitle: string
  readonly publishedTitle: string
  readonly guidelinesTitle: string
  readonly sourcesTitle: string
  readonly absoluteTitle: string
  readonly priorTitle: string
  readonly notPooled: string
  readonly judgedBy: Readonly<Record<'review' | 'ours', string>>
  readonly levels: Readonly<Record<'high' | 'moderate' | 'low' | 'very low', string>>
  readonly domains: Readonly<
    Record<
      'riskOfBias' | 'inconsistency' | 'indirectness' | 'imprecision' | 'publicationBias',
      string
    >
  >
  readonly steps: (step: 0 | -1 | -2 | null) => string
  readonly verdicts: Readonly<Record<'exact' | 'approximate' | 'not' | 'nothing', string>>
  readonly units: (unit: string) => string
  readonly fewer: string
  readonly more: string
  readonly interval: (lower: string, upper: string) => string
  readonly anchorLine: (facts: { studies: string; participants: string }) => string
  readonly ofHundred: (facts: {
    control: number
    treated: number
    lower: number
    upper: number
    remedy: string
  }) => string
  readonly averageRate: (facts: {
    start: string
    rate: string
    lower: string
    upper: string
    remedy: string
  }) => string
  readonly personRate: (facts: { lower: string; upper: string; chance: string }) => string
  readonly assumption: (facts: { assumed: string; beside: string }) => string
  readonly hidden: (count: number) => string
  readonly heterogeneity: (facts: {
    tau2: string
    i2: string
    h2: string
    q: string
    df: number
    qp: string
  }) => string
  readonly tau2Interval: (lower: string, upper: string) => string
  readonly moderatorTest: (facts: { qm: string; p: string; r2: string | null }) => string
  readonly method: (facts: { measure: string; method: string; test: string; k: number }) => string
  readonly effectTitle: (facts: { outcome: string; remedy: string }) => string
  readonly layman: string
  readonly otherRemedies: string
}

const nlUnits: Readonly<Record<string, string>> = {
  'cramps/week': 'krampen per week',
  'cramps/2 weeks': 'krampen per 2 weken',
  'cramps/4 weeks': 'krampen per 4 weken',
  ratio: 'verhouding',
  share: 'aandeel',
  points: 'punten',
  'points of 3': 'punten van 3',
  none: '',
}
const enUnits: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(nlUnits).map((unit) => [unit, unit])),
  'cramps/week': 'cramps a week',
  'cramps/2 weeks': 'cramps in 2 weeks',
  'cramps/4 weeks': 'cramps in 4 weeks',
  none: '',
}

const nl: EvidenceMessages = {
  study: 'onderzoek',
  effect: 'verschil',
  weight: 'gewicht',
  together: 'Samen',
  prediction: 'Volgend onderzoek',
  published: 'Gepubliceerd',
  ownPooling: 'Zelf opgeteld',
  certaintyTitle: 'Hoe zeker is dit?',
  whyTitle: 'Waarom',
  leftTitle: 'Niet meegerekend',
  trapsTitle: 'Let op bij deze getallen',
  publishedTitle: 'Wat anderen vonden, en of wij het kunnen narekenen',
  guidelinesTitle: 'Richtlijnen',
  sourcesTitle: 'Bronnen',
  absoluteTitle: 'Wat betekent dit?',
  priorTitle: 'Als beginverwachting voor een eigen proef',
  notPooled: 'Niet opgeteld',
  judgedBy: { review: 'oordeel van de review', ours: 'ons oordeel' },
  levels: { high: 'hoog', moderate: 'redelijk', low: 'laag', 'very low': 'zeer laag' },
  domains: {
    riskOfBias: 'kans op vertekening',
    inconsistency: 'tegenspraak tussen proeven',
    indirectness: 'past bij de vraag',
    imprecision: 'onnauwkeurigheid',
    publicationBias: 'niet-gepubliceerde proeven',
  },
  steps: (step) =>
    step === null
      ? 'niet bekend'
      : step === 0
        ? 'geen aftrek'
        : step === -1
          ? '1 stap af'
          : '2 stappen af',
  verdicts: {
    exact: 'precies nagerekend',
    approximate: 'bij benadering nagerekend',
    not: 'niet na te rekenen',
    nothing: 'geen getal om na te rekenen',
  },
  units: (unit) => nlUnits[unit] ?? unit,
  fewer: 'minder',
  more: 'meer',
  interval: (lower, upper) => `${lower} tot ${upper}`,
  anchorLine: ({ studies, participants }) => `${studies} proeven, ${participants} mensen`,
  ofHundred: ({ control, treated, lower, upper, remedy }) =>
    `Van de 100 mensen hebben er met placebo ${control} minstens een kwart minder krampen, met ${remedy} ${treated} (95\u00a0%-interval ${lower} tot ${upper}).`,
  averageRate: ({ start, rate, lower, upper, remedy }) =>
    `Wie ${start} krampen per week heeft, houdt er met ${remedy} gemiddeld ${rate} over (95\u00a0%-interval ${lower} tot ${upper}).`,
  personRate: ({ lower, upper, chance }) =>
    `Bij één persoon zoals de mensen in de proeven kan dat ${lower} tot ${upper} per week zijn; de kans op minstens een kwart minder is ${chance}.`,
  assumption: ({ assumed, beside }) =>
    `Hoeveel mensen van elkaar verschillen (${assumed}) is een aanname; ook bekeken: ${beside}.`,
  hidden: (count) =>
    count === 1
      ? '1 getal is verborgen tot de bron is nagekeken.'
      : `${count} getallen zijn verborgen tot de bron is nagekeken.`,
  heterogeneity: ({ tau2, i2, h2, q, df, qp }) =>
    `Verschil tussen onderzoeken: tau² ${tau2}, I² ${i2}\u00a0%, H² ${h2}, Q ${q} bij ${df} vrijheidsgraden (P = ${qp})`,
  tau2Interval: (lower, upper) => `95\u00a0%-interval van tau² (Q-profiel): ${lower} tot ${upper}`,
  moderatorTest: ({ qm, p, r2 }) =>
    `Toets van de kenmerken: QM ${qm} (P = ${p})${r2 === null ? '' : `, R² ${r2}\u00a0%`}`,
  method: ({ measure, method, test, k }) =>
    `${k} onderzoeken, maat ${measure}, methode ${method}, toets ${test === 'knha' ? 'Knapp–Hartung' : 'z'}`,
  effectTitle: ({ outcome, remedy }) => `${remedy}: ${outcome}`,
  otherRemedies: 'Ook te vragen',
  layman: 'De oordelen “ons oordeel” zijn van leken; een deskundige heeft ze nog niet nagekeken.',
}

const en: EvidenceMessages = {
  study: 'study',
  effect: 'difference',
  weight: 'weight',
  together: 'Together',
  prediction: 'Next study',
  published: 'Published',
  ownPooling: 'Our own pooling',
  certaintyTitle: 'How sure is this?',
  whyTitle: 'Why',
  leftTitle: 'Not counted',
  trapsTitle: 'Beware with these numbers',
  publishedTitle: 'What others found, and whether we can recompute it',
  guidelinesTitle: 'Guidelines',
  sourcesTitle: 'Sources',
  absoluteTitle: 'What does this mean?',
  priorTitle: 'As the prior expectation of a personal trial',
  notPooled: 'Not pooled',
  judgedBy: { review: 'the review’s judgement', ours: 'our judgement' },
  levels: { high: 'high', moderate: 'moderate', low: 'low', 'very low': 'very low' },
  domains: {
    riskOfBias: 'risk of bias',
    inconsistency: 'inconsistency',
    indirectness: 'indirectness',
    imprecision: 'imprecision',
    publicationBias: 'publication bias',
  },
  steps: (step) =>
    step === null
      ? 'not known'
      : step === 0
        ? 'nothing off'
        : step === -1
          ? '1 step off'
          : '2 steps off',
  verdicts: {
    exact: 'recomputed exactly',
    approximate: 'recomputed approximately',
    not: 'cannot be recomputed',
    nothing: 'no number to recompute',
  },
  units: (unit) => enUnits[unit] ?? unit,
  fewer: 'fewer',
  more: 'more',
  interval: (lower, upper) => `${lower} to ${upper}`,
  anchorLine: ({ studies, participants }) => `${studies} trials, ${participants} people`,
  ofHundred: ({ control, treated, lower, upper, remedy }) =>
    `Of 100 people, ${control} have at least a quarter fewer cramps with placebo, and ${treated} with ${remedy} (95% interval ${lower} to ${upper}).`,
  averageRate: ({ start, rate, lower, upper, remedy }) =>
    `Someone with ${start} cramps a week is left with ${rate} on average with ${remedy} (95% interval ${lower} to ${upper}).`,
  personRate: ({ lower, upper, chance }) =>
    `For one person like those in the trials that may be ${lower} to ${upper} a week; the chance of at least a quarter fewer is ${chance}.`,
  assumption: ({ assumed, beside }) =>
    `How much people differ (${assumed}) is an assumption; also looked at: ${beside}.`,
  hidden: (count) =>
    count === 1
      ? '1 number is hidden until its source has been checked.'
      : `${count} numbers are hidden until their source has been checked.`,
  heterogeneity: ({ tau2, i2, h2, q, df, qp }) =>
    `Difference between studies: tau² ${tau2}, I² ${i2}%, H² ${h2}, Q ${q} on ${df} degrees of freedom (P = ${qp})`,
  tau2Interval: (lower, upper) => `95% interval of tau² (Q-profile): ${lower} to ${upper}`,
  moderatorTest: ({ qm, p, r2 }) =>
    `Test of the moderators: QM ${qm} (P = ${p})${r2 === null ? '' : `, R² ${r2}%`}`,
  method: ({ measure, method, test, k }) =>
    `${k} studies, measure ${measure}, method ${method}, test ${test === 'knha' ? 'Knapp–Hartung' : 'z'}`,
  effectTitle: ({ outcome, remedy }) => `${remedy}: ${outcome}`,
  otherRemedies: 'Also to be asked',
  layman: 'Judgements marked as ours are by laymen; no expert has reviewed them yet.',
}

export const evidenceMessages: Readonly<Record<Language, EvidenceMessages>> = { nl, en }
