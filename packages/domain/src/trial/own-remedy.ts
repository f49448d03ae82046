import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { MedicineId } from '@legwork/knowledge'
import type { SupplementForm } from '../intake/supplement.ts'
import type { Answer } from '../person/answer.ts'
import type { Person } from '../person/schema.ts'
import type { Cleared } from '../safety/cleared.ts'
import { judgeGate } from '../safety/gate.ts'
import { safetyLibrary } from '../safety/library.ts'
import { recogniser } from '../safety/recognise.ts'
import { partsOf } from '../safety/typed-name.ts'
import { magnesiumRegimen } from './magnesium.ts'
import type { MagnesiumRegimen, RegimenRefusal, UpperLevelAuthority } from './magnesium.ts'
import { mayTry } from './remedy.ts'
import type { RemedyRefusal } from './remedy.ts'

/** What someone wants to try, in their own words. */
export interface OwnRemedyRequest {
  readonly name: string
  readonly swallowed: boolean
  /** Asked of whatever is swallowed: is it a medicine, with or without a prescription? */
  readonly isMedicine: Answer
  readonly pharmacistAgrees: Answer
  readonly timesADay: number
}

export type OwnRemedy =
  | { readonly type: 'magnesium'; readonly regimen: Cleared<MagnesiumRegimen> }
  | { readonly type: 'own-swallowed'; readonly name: string; readonly timesADay: number }
  | { readonly type: 'own-other'; readonly name: string }

/** Why an own remedy is not put on a schedule. */
export type OwnRemedyRefusal =
  | { readonly type: 'name-missing' }
  | { readonly type: 'holds-potassium' }
  | { readonly type: 'holds-quinine' }
  /** a letter to whoever prescribes it instead; `classes` is empty for a name we know only as a medicine */
  | { readonly type: 'medicine'; readonly classes: readonly MedicineId[] }
  | { readonly type: 'medicine-not-ruled-out' }
  | { readonly type: 'alcohol' }
  | { readonly type: 'pharmacist-first' }
  | RegimenRefusal
  | RemedyRefusal

/** Classes of the medicine list that are food supplements: with the pharmacist's yes they may be tried. */
const supplements: ReadonlySet<MedicineId> = new Set<MedicineId>([
  'medicine.vitamin_d',
  'medicine.calcium',
  'medicine.zinc',
])

/**
 * Medicines outside the knowledge base's list (that one holds what matters next to magnesium): names and the stems that
 * substances of one kind share by the rules of the WHO for international names. They only ever refuse.
 */
const medicineNames = new Set([
  ...['aspirine', 'aspirin', 'paracetamol', 'acetaminophen', 'ibuprofen', 'naproxen', 'diclofenac'],
  ...['advil', 'nurofen', 'aleve', 'panadol', 'voltaren', 'codeine', 'codein', 'tramadol'],
  ...['morfine', 'morphine', 'baclofen', 'tizanidine', 'melatonine', 'melatonin', 'prednison'],
  ...['pijnstiller', 'painkiller', 'slaappil', 'slaaptablet', 'spierverslapper', 'medicijn'],
  ...['medicine', 'plaspil', 'antibioticum', 'antibiotica', 'antibiotic', 'cannabis', 'wiet'],
])
const medicineStems =
  /(?:pril|sartan|statine?|olol|dipine?|azepam|azolam|zolam|zopiclone?|zolpidem|prazole?|oxetine?|gliptine?|gliflozine?|xaban|triptan|cilline?|mycine?|floxacine?|cycline|gabaline?|ropinirole?|pramipexole?|semide|thiazide|tiazide|prednisolone?|codone?|fenac|profene?|coxib|setron|tidine|caine|morfine?|quine)$/
const alcoholNames = new Set([
  ...['alcohol', 'wijn', 'wine', 'bier', 'beer', 'borrel', 'jenever', 'whisky', 'whiskey', 'rum'],
  ...['wodka', 'vodka', 'likeur', 'liqueur', 'cognac', 'port', 'sherry', 'advocaat'],
])

/**
 * Judges an own remedy. Whatever it is called: potassium, quinine, medicines and alcohol are refused; magnesium goes
 * through the gate and the upper level; anything else that is swallowed needs the pharmacist's yes and a gate that is not
 * closed.
 */
export function judgeOwnRemedy(
  request: OwnRemedyRequest,
  person: Person,
  forms: readonly SupplementForm[],
  authority: UpperLevelAuthority = 'eu',
): Result<OwnRemedy, OwnRemedyRefusal> {
  const name = request.name.replace(/\s+/g, ' ').trim()
  if (name === '') return err({ type: 'name-missing' })
  const never = refusedByName(name)
  if (never !== null) return err(never)
  if (recogniser(safetyLibrary).recognise(name).holds.includes('magnesium'))
    return asMagnesium(request, name, person, forms, authority)
  if (!request.swallowed) {
    const may = mayTry('own-other', person)
    return may.ok ? ok({ type: 'own-other', name }) : may
  }
  // before anything is asked of the pharmacist: no yes opens a closed gate
  const may = mayTry('own-swallowed', person)
  if (request.isMedicine === 'yes') return err({ type: 'medicine', classes: [] })
  if (!may.ok) return may
  if (request.isMedicine !== 'no') return err({ type: 'medicine-not-ruled-out' })
  if (request.pharmacistAgrees !== 'yes') return err({ type: 'pharmacist-first' })
  const { timesADay } = request
  if (!Number.isInteger(timesADay) || timesADay < 1 || timesADay > 4)
    return err({ type: 'times-invalid', timesADay })
  return ok({ type: 'own-swallowed', name, timesADay })
}

/** Why something of this name is on nobody's schedule; null for what may be judged further, such as magnesium. */
export function refusedByName(
  name: string,
): Extract<
  OwnRemedyRefusal,
  { readonly type: 'holds-potassium' | 'holds-quinine' | 'medicine' | 'alcohol' }
> | null {
  const { holds, classes } = recogniser(safetyLibrary).recognise(name)
  if (holds.includes('potassium')) return { type: 'holds-potassium' }
  if (holds.includes('quinine')) return { type: 'holds-quinine' }
  if (holds.includes('magnesium')) return null
  const words = partsOf(name).flat()
  const known = classes.filter((id) => !supplements.has(id))
  if (known.length > 0 || words.some((w) => medicineNames.has(w) || medicineStems.test(w)))
    return { type: 'medicine', classes: known }
  return words.some((word) => alcoholNames.has(word)) ? { type: 'alcohol' } : null
}

function asMagnesium(
  request: OwnRemedyRequest,
  name: string,
  person: Person,
  forms: readonly SupplementForm[],
  authority: UpperLevelAuthority,
): Result<OwnRemedy, OwnRemedyRefusal> {
  const asked = { label: name, timesADay: request.timesADay }
  const regimen = magnesiumRegimen(judgeGate(person), asked, forms, authority)
  return regimen.ok ? ok({ type: 'magnesium', regimen: regimen.value }) : regimen
}
