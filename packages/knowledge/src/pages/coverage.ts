import type { Library } from '../schema/index.ts'

/** What was collected, and how much of it is in: `of` counts what the collected sources hold. */
export interface Coverage {
  readonly what: string
  readonly present: number
  readonly of: number
}

/** How many of the collected records are in, a line a kind. */
export function coverage({ facts }: Pick<Library, 'facts'>): readonly Coverage[] {
  const count = (topic: string) => facts.filter((fact) => fact.topic === topic).length
  return [
    { what: 'claims of the two articles', present: count('claims'), of: 167 },
    { what: 'reference intakes', present: count('intakes'), of: 137 },
    { what: 'medicine classes', present: count('medicines'), of: 56 },
    {
      what: 'safety rules (contraindications and red flags)',
      present: count('contraindications') + count('red-flags'),
      of: 36,
    },
    { what: 'supplement forms (25 collected, 1 added)', present: count('forms'), of: 26 },
    { what: 'clinical codes', present: count('codes'), of: 30 },
  ]
}

/** What was collected and is not a fact of its own, with the reason. */
export const leftOut: readonly string[] = [
  'The features of night cramps in the 2017 review of criteria (doi 10.1186/s12875-017-0600-x): the paper itself was not read.',
  'The advice to try two weeks without and four weeks with magnesium: this project measures longer, and blinded where it can.',
  'The cramp question of the US survey NHANES and the single-question screen for restless legs: their wording belongs to others.',
  'The items of IRLS, RLS-6, RLS-QoL and ASRS: protected, or without a licence.',
]
