import { absorptionFacts } from '@legwork/knowledge'
import type { AbsorptionFact } from '@legwork/knowledge'
import type { MgRange } from './reference.ts'

/** How much of one dose may be taken up: a range with its grade of evidence, never a point. */
export interface Absorption {
  readonly share: { readonly low: number; readonly high: number } | null
  /** mg taken up of this dose; null without a human figure. */
  readonly absorbed: MgRange | null
  readonly fact: AbsorptionFact
}

/**
 * Absorption of one dose of elemental magnesium in food, or in a supplement of the given family of forms. A bigger
 * dose at once has a smaller share.
 */
export function absorptionOf(
  elementalMg: number,
  of: 'food' | { readonly family: string },
): Absorption {
  const fact: AbsorptionFact = of === 'food' ? absorptionFacts.food : factOfFamily(of.family)
  if (fact.share === null) return { share: null, absorbed: null, fact }
  const limit = fact.highShareAbove
  const high =
    limit !== undefined && elementalMg >= limit.mg
      ? Math.min(limit.share, fact.share.high)
      : fact.share.high
  const share = { low: Math.min(fact.share.low, high), high }
  return {
    share,
    absorbed: { low: share.low * elementalMg, high: share.high * elementalMg },
    fact,
  }
}

const factOfFamily = (family: string): AbsorptionFact =>
  [absorptionFacts.soluble, absorptionFacts.poorlySoluble].find((fact) =>
    (fact.families as readonly string[]).includes(family),
  ) ?? absorptionFacts.noFigure
