import type { AnswerId } from '@legwork/knowledge'
import type { Person } from '../person/schema.ts'

/** A reason to look at what one eats and drinks, or to ask; never a score, never a deficiency. */
export interface LookReason {
  readonly id: AnswerId | keyof NonNullable<Person['habits']>
  /** `weak`: small or indirect studies; said so. */
  readonly evidence: 'supported' | 'weak'
  readonly seenAt: readonly string[]
}

const reasons: readonly (LookReason & { readonly from: 'answers' | 'habits' })[] = [
  {
    id: 'chronicDiarrhoea',
    from: 'answers',
    evidence: 'supported',
    seenAt: ['https://pubmed.ncbi.nlm.nih.gov/7815675/'],
  },
  {
    id: 'inflammatoryBowelDisease',
    from: 'answers',
    evidence: 'supported',
    seenAt: ['https://pubmed.ncbi.nlm.nih.gov/7815675/'],
  },
  {
    id: 'ilealResection',
    from: 'answers',
    evidence: 'supported',
    seenAt: ['https://pubmed.ncbi.nlm.nih.gov/7815675/'],
  },
  {
    id: 'diabetes',
    from: 'answers',
    evidence: 'supported',
    seenAt: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6539869/'],
  },
  {
    id: 'heavyAlcohol',
    from: 'habits',
    evidence: 'supported',
    seenAt: ['https://www.annfammed.org/content/16/4/296.full'],
  },
  { id: 'smoking', from: 'habits', evidence: 'weak', seenAt: [] },
  { id: 'muchCaffeine', from: 'habits', evidence: 'weak', seenAt: [] },
  { id: 'muchSugar', from: 'habits', evidence: 'weak', seenAt: [] },
  { id: 'muchProcessedFood', from: 'habits', evidence: 'weak', seenAt: [] },
]

export function reasonsToLook(person: Person): LookReason[] {
  return reasons
    .filter(({ id, from }) => {
      const given: Readonly<Record<string, string | undefined>> = person[from] ?? {}
      return given[id] === 'yes'
    })
    .map(({ id, evidence, seenAt }) => ({ id, evidence, seenAt }))
}
