import { schemaRuleText } from './json-problems.ts'
import type { Language } from './language.ts'

/** What a command is given without an option. */
export type UsageThing =
  | 'person'
  | 'food'
  | 'food-diary'
  | 'diary'
  | 'topic'
  | 'schema'
  | 'condition'
  | 'studies'
  | 'results'
  | 'command'
  | 'file'
  | 'trial'

/** What the command line says when it is used wrongly: what, which rule, what to do. */
export interface UsageTexts {
  readonly unknownOption: (name: string, near: string | undefined) => string
  readonly needsValue: (name: string) => string
  readonly takesNoValue: (name: string) => string
  readonly givenTwice: (name: string) => string
  readonly language: (given: string) => string
  readonly mustBeGiven: (what: string) => string
  readonly giveOneOf: (name: string, known: readonly string[]) => string
  readonly mustBeOneOf: (name: string, known: readonly string[], given?: string) => string
  /** `must be a whole number from 1 to 50, not 0.5`; limits and what was typed where they help. */
  readonly mustBeWhole: (name: string, low?: number, high?: number, given?: string) => string
  readonly mustBeNumber: (name: string, low: number, high: number, given: string) => string
  readonly mustBe: (name: string, rule: UsageRule, given?: string) => string
  readonly mustBeNamed: (thing: UsageThing, how: string) => string
  readonly oneAtATime: (thing: UsageThing, also: string) => string
  readonly unknown: (
    thing: UsageThing,
    given: string,
    near: string | undefined,
    see: string,
  ) => string
  /** An option that says nothing without a certain value of another. */
  readonly onlyWith: (name: string, other: string, value: string) => string
  readonly excludeEachOther: (first: string, second: string) => string
  readonly namesOneTwice: (name: string) => string
  readonly noFilesRead: (given: string) => string
  readonly cannotBeSimulated: (why: string) => string
  readonly nothingCollected: (remedy: string, condition: string, there: readonly string[]) => string
  readonly nothingToDraw: string
  readonly cannotWrite: string
  readonly tableAndPlace: (how: string) => string
  readonly contradictsProtocol: (name: string, typed: string, fixed: string) => string
  readonly protocolFixesDesign: string
  readonly mustFollowSchema: (path: string, rule: string, schema: string) => string
  readonly evidenceForCounts: string
  readonly levelMustBeGiven: string
  readonly giveBlocks: string
}

/** Rules on the value of an option that have words of their own. */
export type UsageRule =
  | 'nights'
  | 'nights-list'
  | 'normal'
  | 'prior'
  | 'date'
  | 'number'
  | 'above-zero'
  | 'cramps-a-week'
  | 'ratio'
  | 'ratio-not-one'
  | 'points'
  | 'ratios'
  | 'numbers'
  | 'cramps'
  | 'lower-or-higher'
  | 'scores'
  | 'pair-comma'
  | 'participant'

const rules: Readonly<Record<UsageRule, Readonly<Record<Language, string>>>> = {
  nights: { nl: 'nachten van 0 tot en met 60 zijn', en: 'be nights from 0 to 60' },
  'nights-list': {
    nl: 'nachten van 0 tot en met 60 zijn, zoals 0,1,2,4,7 of 0:0.5,2:0.5',
    en: 'be nights from 0 to 60 such as 0,1,2,4,7 or 0:0.5,2:0.5',
  },
  normal: {
    nl: 'normal(mean,sd) zijn of een gewogen som daarvan',
    en: 'be normal(mean,sd) or a weighted sum of these',
  },
  prior: {
    nl: 'wide, sceptical of normal(mean,sd) zijn',
    en: 'be wide, sceptical or normal(mean,sd)',
  },
  date: { nl: 'een datum zijn, zoals 2026-01-05', en: 'be a date such as 2026-01-05' },
  number: { nl: 'een getal zijn', en: 'be a number' },
  'above-zero': { nl: 'een getal boven 0 zijn', en: 'be a number above 0' },
  'cramps-a-week': {
    nl: 'een aantal krampen per week boven 0 zijn',
    en: 'be a number of cramps a week above 0',
  },
  ratio: { nl: 'een verhouding boven 0 zijn', en: 'be a ratio above 0' },
  'ratio-not-one': {
    nl: 'een verhouding boven 0 zijn en niet 1',
    en: 'be a ratio above 0 and not 1',
  },
  points: { nl: 'een aantal punten boven 0 zijn', en: 'be a number of points above 0' },
  ratios: {
    nl: 'verhoudingen boven 0 zijn, met komma’s ertussen',
    en: 'be ratios above 0 with commas between',
  },
  numbers: { nl: 'getallen zijn, met komma’s ertussen', en: 'be numbers with commas between' },
  cramps: { nl: 'cramps zijn', en: 'be cramps' },
  'lower-or-higher': { nl: 'lower of higher zijn', en: 'be lower or higher' },
  scores: {
    nl: 'LAAG..HOOG zijn: hele getallen, met LAAG onder HOOG en hoogstens 21 cijfers',
    en: 'be LOW..HIGH: whole numbers, LOW below HIGH, at most 21 scores',
  },
  participant: {
    nl: 'een code zijn van 1 tot 40 letters, cijfers, - of _, en geen naam',
    en: 'be a code of 1 to 40 letters, digits, - or _, and not a name',
  },
  'pair-comma': {
    nl: 'LAAG,HOOG zijn, met LAAG onder HOOG',
    en: 'be LOW,HIGH with LOW below HIGH',
  },
}

const thingsNl: Readonly<Record<UsageThing, readonly [one: string, bare: string]>> = {
  person: ['een persoon', 'persoon'],
  food: ['iets te eten', 'product'],
  'food-diary': ['één voedingsdagboek', 'voedingsdagboek'],
  diary: ['een dagboek', 'dagboek'],
  topic: ['een onderwerp', 'onderwerp'],
  schema: ['een schema', 'schema'],
  condition: ['een aandoening', 'aandoening'],
  studies: ['een bestand met onderzoeken', 'bestand'],
  results: ['bestanden met uitslagen', 'bestand'],
  command: ['een opdracht', 'opdracht'],
  file: ['een bestand', 'bestand'],
  trial: ['een proef', 'proef'],
}

const thingsEn: Readonly<Record<UsageThing, readonly [one: string, bare: string]>> = {
  person: ['a person', 'person'],
  food: ['a food', 'food'],
  'food-diary': ['one food diary', 'food diary'],
  diary: ['a diary', 'diary'],
  topic: ['a topic', 'topic'],
  schema: ['a schema', 'schema'],
  condition: ['a condition', 'condition'],
  studies: ['studies', 'file'],
  results: ['result files', 'file'],
  command: ['a command', 'command'],
  file: ['a file', 'file'],
  trial: ['a trial', 'trial'],
}

const nl: UsageTexts = {
  unknownOption: (name, near) =>
    `de optie --${name} bestaat niet${near === undefined ? '' : `; bedoelt u --${near}?`} (zie --help)`,
  needsValue: (name) => `de optie --${name} heeft een waarde nodig (zie --help)`,
  takesNoValue: (name) => `de optie --${name} heeft geen waarde (zie --help)`,
  givenTwice: (name) => `de optie --${name} staat er twee keer`,
  language: (given) => `--lang moet nl of en zijn, niet ${given}`,
  mustBeGiven: (what) => `${what} is nodig`,
  giveOneOf: (name, known) => `--${name} is nodig: ${known.join(', ')}`,
  mustBeOneOf: (name, known, given) =>
    `--${name} moet een van deze zijn: ${known.join(', ')}${not('nl', given)}`,
  mustBeWhole: (name, low, high, given) =>
    `--${name} moet een heel getal zijn${between('nl', low, high)}${not('nl', given)}`,
  mustBeNumber: (name, low, high, given) =>
    `--${name} moet een getal zijn${between('nl', low, high)}${not('nl', given)}`,
  mustBe: (name, rule, given) => `--${name} moet ${rules[rule].nl}${not('nl', given)}`,
  mustBeNamed: (thing, how) => `noem ${thingsNl[thing][0]}: ${how}`,
  oneAtATime: (thing, also) => `noem één ${thingsNl[thing][1]} tegelijk, niet ook ${also}`,
  unknown: (thing, given, near, see) =>
    `${thingsNl[thing][1]} ${given} bestaat niet${near === undefined ? '' : `; bedoelt u ${near}?`} (${see === '--help' ? 'zie --help' : see})`,
  onlyWith: (name, other, value) =>
    `--${name} zegt alleen iets met --${other} ${value}: laat het weg, of kies --${other} ${value}`,
  excludeEachOther: (first, second) => `--${first} en --${second} gaan niet samen: geef er één`,
  namesOneTwice: (name) => `--${name} noemt er een twee keer`,
  noFilesRead: (given) => `deze opdracht leest geen bestanden, dus niet ${given}`,
  cannotBeSimulated: (why) => `dit plan is niet na te bootsen: ${why}`,
  nothingCollected: (remedy, condition, there) =>
    `over ${remedy} bij ${condition} is niets verzameld; wel over ${there.join(', ')}`,
  nothingToDraw: 'er is geen onderzoek met een getal om te tekenen',
  cannotWrite: 'hier kunnen geen bestanden worden geschreven',
  tableAndPlace: (how) => `noem welke tabel en waar die staat: ${how} (zie --help)`,
  contradictsProtocol: (name, typed, fixed) =>
    `--${name} ${typed} is anders dan het protocol, dat ${fixed} vastlegt: laat de optie weg`,
  protocolFixesDesign: 'het protocol legt de opzet vast: laat --design en --blocks weg',
  mustFollowSchema: (path, rule, schema) => `${path} ${schemaRuleText('nl', rule)}; zie ${schema}`,
  evidenceForCounts: '--evidence cramps is voor aantallen: --family poisson of negbin',
  levelMustBeGiven:
    '--level is nodig: het gemiddelde aantal, de kans of de punten van een nacht zonder behandeling',
  giveBlocks: '--blocks of --design is nodig',
}

const en: UsageTexts = {
  unknownOption: (name, near) =>
    `unknown option --${name}${near === undefined ? '' : `; did you mean --${near}?`} (see --help)`,
  needsValue: (name) => `option --${name} needs a value (see --help)`,
  takesNoValue: (name) => `option --${name} takes no value (see --help)`,
  givenTwice: (name) => `option --${name} is given twice`,
  language: (given) => `--lang must be nl or en, not ${given}`,
  mustBeGiven: (what) => `${what} must be given`,
  giveOneOf: (name, known) => `--${name} must be given: ${known.join(', ')}`,
  mustBeOneOf: (name, known, given) =>
    `--${name} must be one of ${known.join(', ')}${not('en', given)}`,
  mustBeWhole: (name, low, high, given) =>
    `--${name} must be a whole number${between('en', low, high)}${not('en', given)}`,
  mustBeNumber: (name, low, high, given) =>
    `--${name} must be a number${between('en', low, high)}${not('en', given)}`,
  mustBe: (name, rule, given) => `--${name} must ${rules[rule].en}${not('en', given)}`,
  mustBeNamed: (thing, how) => `${thingsEn[thing][0]} must be named: ${how}`,
  oneAtATime: (thing, also) => `one ${thingsEn[thing][1]} at a time, not also ${also}`,
  unknown: (thing, given, near, see) =>
    `unknown ${thingsEn[thing][1]} ${given}${near === undefined ? '' : `; did you mean ${near}?`} (${see === '--help' ? 'see --help' : see})`,
  onlyWith: (name, other, value) =>
    `--${name} means something with --${other} ${value} only: leave it out, or choose --${other} ${value}`,
  excludeEachOther: (first, second) => `--${first} and --${second} exclude each other: give one`,
  namesOneTwice: (name) => `--${name} names one twice`,
  noFilesRead: (given) => `no files are read, not ${given}`,
  cannotBeSimulated: (why) => `the plan cannot be simulated: ${why}`,
  nothingCollected: (remedy, condition, there) =>
    `nothing was collected on ${remedy} for ${condition}; there is ${there.join(', ')}`,
  nothingToDraw: 'there is no trial with a number to draw',
  cannotWrite: 'files cannot be written here',
  tableAndPlace: (how) => `say which table and where: ${how} (see --help)`,
  contradictsProtocol: (name, typed, fixed) =>
    `--${name} ${typed} contradicts the protocol, which fixes ${fixed}: leave the option out`,
  protocolFixesDesign: 'the protocol fixes the design: leave --design and --blocks out',
  mustFollowSchema: (path, rule, schema) => `${path} ${schemaRuleText('en', rule)}; see ${schema}`,
  evidenceForCounts: '--evidence cramps is for counts: --family poisson or negbin',
  levelMustBeGiven:
    '--level must be given: the mean count, chance, score or points of an untreated night',
  giveBlocks: '--blocks or --design must be given',
}

function not(language: Language, given: string | undefined): string {
  if (given === undefined) return ''
  return language === 'nl' ? `, niet ${given}` : `, not ${given}`
}

function between(language: Language, low: number | undefined, high: number | undefined): string {
  if (low === undefined) return ''
  const dutch = language === 'nl'
  if (high === undefined) return dutch ? ` vanaf ${String(low)}` : ` from ${String(low)}`
  return dutch
    ? ` van ${String(low)} tot en met ${String(high)}`
    : ` from ${String(low)} to ${String(high)}`
}

/** Usage errors of the command line in both languages. */
export const usageTexts: Readonly<Record<Language, UsageTexts>> = { nl, en }
