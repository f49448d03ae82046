import { absorptionFacts } from '@legwork/knowledge'
import type { AbsorptionId, AbsorptionShare, EvidenceGrade } from '@legwork/knowledge'
import type { MgRange } from './reference.ts'

/** How much of one dose may be taken up: a range with its grade of evidence, never a point. */
export type Absorption =
  | {
      readonly share: { readonly low: number; readonly high: number }
      /** mg taken up of this dose. */
      readonly absorbed: MgRange
      readonly grade: EvidenceGrade
      readonly fact: AbsorptionId
    }
  | {
      /** No reliable figure in people was found for this form. */
      readonly share: null
      readonly absorbed: null
      readonly grade: 'none'
      readonly fact: null
    }

/**
 * Absorption of one dose of elemental magnesium in food, or in a supplement of the given family of forms. A bigger
 * dose at once has a smaller share.
 */
export function absorptionOf(
  elementalMg: number,
  of: 'food' | { readonly family: string },
): Absorption {
  const fact = of === 'food' ? absorptionFacts.food : factOfFamily(of.family)
  if (fact === undefined) return { share: null, absorbed: null, grade: 'none', fact: null }
  const { largeDose } = fact
  const highest =
    largeDose !== undefined && elementalMg >= largeDose.fromMg
      ? Math.min(largeDose.share, fact.range.high)
      : fact.range.high
  const share = { low: Math.min(fact.range.low, highest) / 100, high: highest / 100 }
  return {
    share,
    absorbed: { low: share.low * elementalMg, high: share.high * elementalMg },
    grade: fact.grade,
    fact: fact.id,
  }
}

const factOfFamily = (family: string): AbsorptionShare | undefined =>
  [absorptionFacts.soluble, absorptionFacts.poorlySoluble].find((fact) =>
    fact.families?.includes(family),
  )
