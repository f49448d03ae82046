import { expectOk, parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { loadFoods } from '@legwork/knowledge'
import type { Food } from '@legwork/knowledge'
import { dayTotals } from '../../src/intake/index.ts'
import type {
  DayTotals,
  FoodEntry,
  IntakeEntry,
  IntakePerson,
  IntakeReference,
  SupplementEntry,
  SupplementForm,
  SupplementLabel,
} from '../../src/intake/index.ts'

export const foods = await loadFoods()

export const date = (text: string): CivilDate => expectOk(parseCivilDate(text), 'date')

export const woman70: IntakePerson = { ageMonths: 70 * 12, sex: 'female', lifeStage: 'none' }

/** Molar mass of magnesium, g/mol (IUPAC abridged atomic weight 24.305). */
export const mgPerMmol = 24.305

/** Mass fractions from formulas with IUPAC abridged atomic weights (H 1.008, C 12.011, O 15.999, Mg 24.305, Cl 35.45). */
export const forms: readonly SupplementForm[] = [
  {
    id: 'oxide',
    family: 'oxide',
    salt: 'oxide',
    water: 0,
    elementalFraction: 24.305 / 40.304,
    names: ['magnesium oxide', 'magnesiumoxide'],
  },
  {
    id: 'chloride_anh',
    family: 'chloride',
    salt: 'chloride',
    water: 0,
    elementalFraction: 24.305 / 95.205,
    names: ['magnesium chloride anhydrous'],
  },
  {
    id: 'chloride_6h',
    family: 'chloride',
    salt: 'chloride',
    water: 6,
    elementalFraction: 24.305 / 203.295,
    names: ['magnesium chloride hexahydrate', 'magnesiumchloride-hexahydraat'],
  },
  {
    id: 'citrate_tri',
    family: 'citrate',
    salt: 'citrate-tri',
    water: 0,
    elementalFraction: (3 * 24.305) / 451.113,
    names: ['trimagnesium dicitrate anhydrous', 'trimagnesiumdicitraat'],
  },
  {
    id: 'citrate_tri_9h',
    family: 'citrate',
    salt: 'citrate-tri',
    water: 9,
    elementalFraction: (3 * 24.305) / 613.248,
    names: ['trimagnesium dicitrate nonahydrate'],
  },
  {
    id: 'citrate_mono',
    family: 'citrate',
    salt: 'citrate-mono',
    water: 0,
    elementalFraction: 24.305 / 214.411,
    names: ['monomagnesium citrate', 'monomagnesiumcitraat'],
  },
]

const reference = (
  id: string,
  authority: string,
  kind: IntakeReference['kind'],
  sex: IntakeReference['sex'],
  mgPerDay: number,
  more: Partial<IntakeReference> = {},
): IntakeReference => ({
  id,
  nutrient: 'magnesium',
  authority,
  year: 2015,
  kind,
  valueType: kind === 'upper-level' ? 'UL' : 'AI',
  sex,
  ageMinMonths: 216,
  ageMaxMonths: null,
  lifeStage: 'none',
  mgPerDay,
  counts: kind === 'upper-level' ? 'added' : 'total',
  verification: 'verified',
  sources: ['efsa-magnesium-2015'],
  ...more,
})

/** EFSA 2015 (350, 300), SCF 2001 (250 added), IOM 1997 (420, 320 from 31 years; 350 added), one from memory. */
export const references: readonly IntakeReference[] = [
  reference('efsa.m', 'efsa', 'aim', 'male', 350),
  reference('efsa.f', 'efsa', 'aim', 'female', 300),
  reference('efsa.f.pregnancy', 'efsa', 'aim', 'female', 300, { lifeStage: 'pregnancy' }),
  reference('scf.ul', 'efsa', 'upper-level', 'both', 250, { ageMinMonths: 48 }),
  reference('iom.m', 'nasem', 'aim', 'male', 420, { ageMinMonths: 372 }),
  reference('iom.f.young', 'nasem', 'aim', 'female', 310, { ageMinMonths: 228, ageMaxMonths: 372 }),
  reference('iom.f', 'nasem', 'aim', 'female', 320, { ageMinMonths: 372 }),
  reference('iom.ul', 'nasem', 'upper-level', 'both', 350, { ageMinMonths: 108 }),
  reference('nordic.f', 'nordic', 'aim', 'female', 300, { verification: 'unverified' }),
]

export const eaten = (day: string, foodId: string, count: number, unit: string): FoodEntry => ({
  kind: 'food',
  date: date(day),
  time: null,
  text: foodId,
  foodId,
  amount: { count, unit },
})

export const took = (
  day: string,
  label: SupplementLabel | null,
  count = 1,
  kind: SupplementEntry['kind'] = 'supplement',
): SupplementEntry => ({ kind, date: date(day), time: null, text: 'tablet', label, count })

export const element = (amount: number): SupplementLabel => ({
  amount,
  unit: 'mg',
  states: 'element',
  form: null,
})

export const totals = (entries: readonly IntakeEntry[], more: readonly Food[] = []): DayTotals[] =>
  dayTotals(entries, {
    foodsById: new Map([...foods.foodsById, ...more.map((food) => [food.id, food] as const)]),
    forms,
    mgPerMmol,
  })
