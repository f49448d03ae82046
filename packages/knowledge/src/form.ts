import { expectOk } from '@legwork/base'
import type { Fact } from './fact.ts'
import type { Laxative, Solubility } from './form-words.ts'
import { atomsOf, massFraction } from './formula.ts'
import { constants } from './generated/constants.ts'
import type { ConstantId, FormId } from './generated/ids.ts'

/** A compound of magnesium as supplements hold it. */
export interface SupplementForm extends Fact {
  readonly id: FormId
  /** Formula with its crystal water; the share of magnesium follows from it. */
  readonly formula: string
  readonly chemistry: 'inorganic' | 'organic'
  readonly solubility: Solubility
  readonly laxative: Laxative
}

/** The weight of an element. */
export interface AtomicWeight extends Fact {
  readonly id: ConstantId
  readonly value: number
  readonly unit: 'g/mol'
  readonly symbol: string
}

/** Atomic weights in g/mol by symbol of the element. */
export const atomicWeights: Readonly<Record<string, number>> = Object.fromEntries(
  constants.map(({ symbol, value }) => [symbol, value]),
)

/** The share of a form's mass that is magnesium, from 0 to 1, computed from its formula. */
export function elementalFraction(form: Pick<SupplementForm, 'formula'>): number {
  return massFraction(expectOk(atomsOf(form.formula), 'elementalFraction'), 'Mg', atomicWeights)
}
