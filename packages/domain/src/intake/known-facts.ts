import { atomicWeights, elementalFraction, factsOf } from '@legwork/knowledge'
import type { FactTexts, IntakeType } from '@legwork/knowledge'
import type { IntakeReference, ReferenceKind } from './reference.ts'
import type { SupplementForm } from './supplement.ts'

/** The label reference is nobody's personal need and stays out. */
const kindOf: Readonly<Partial<Record<IntakeType, ReferenceKind>>> = {
  AI: 'aim',
  RI: 'aim',
  RDA: 'aim',
  PRI: 'aim',
  RNI: 'aim',
  EAR: 'average-requirement',
  UL: 'upper-level',
  'max-supplement': 'upper-level',
}

/** Every reference intake of the knowledge base, as the food diary uses it. */
export const intakeReferences: readonly IntakeReference[] = factsOf('intakes').flatMap((fact) => {
  const kind = kindOf[fact.type]
  return kind === undefined
    ? []
    : [
        {
          id: fact.id,
          nutrient: fact.nutrient,
          authority: fact.authority,
          year: Number(fact.validFrom ?? 0),
          kind,
          valueType: fact.type,
          sex: fact.sex,
          ageMinMonths: fact.fromMonths,
          ageMaxMonths: fact.toMonths,
          lifeStage: fact.lifeStage,
          mgPerDay: fact.value,
          counts: fact.countsFor === 'total' ? 'total' : 'added',
          verification: fact.verification,
          sources: fact.sources,
        },
      ]
})

/** Mass of a mmol of magnesium in mg. */
export const magnesiumMgPerMmol: number = requireWeight('Mg')

function requireWeight(symbol: string): number {
  const weight = atomicWeights[symbol]
  if (weight === undefined) throw new Error(`atomic weights: need ${symbol}, got none`)
  return weight
}

/** A form without its water: `form.citrate_tri_9h` is `citrate-tri`. */
const saltOf = (id: string): string =>
  id
    .replace(/^form\./, '')
    .replace(/_(?:anh|\d+h)$/, '')
    .replace(/_/g, '-')

/** Hydrates and salts of one anion share their name on labels; the monohydrate of oxide is sold under its own. */
const familyOf = (id: string): string => saltOf(id).replace(/-(?:tri|mono|basic)$/, '')

/** The crystal water of a formula: 9 in `Mg3(C6H5O7)2.9H2O`. */
const waterOf = (formula: string): number => {
  const found = /\.(\d*)H2O$/.exec(formula)
  return found === null ? 0 : Number(found[1] === '' ? 1 : found[1])
}

/** The compounds of the knowledge base with the names by which texts call them, in the languages given. */
export function supplementForms(texts: readonly FactTexts[]): readonly SupplementForm[] {
  return factsOf('forms').map((form) => ({
    id: form.id,
    family: familyOf(form.id),
    salt: saltOf(form.id),
    water: waterOf(form.formula),
    elementalFraction: elementalFraction(form),
    names: texts.map((own) => own[form.id].label),
  }))
}
