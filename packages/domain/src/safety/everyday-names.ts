import type { Held, HoursExemption, MedicineId } from '@legwork/knowledge'

/** What people call things that are not one substance: groups of medicines, and minerals under everyday words. */
export interface EverydayName {
  readonly names: readonly string[]
  readonly classes: readonly MedicineId[]
  readonly holds: readonly Held[]
  readonly exempt?: HoursExemption
}

export const everydayNames: readonly EverydayName[] = [
  {
    names: [
      'magnesium',
      'magnesia',
      'melk van magnesia',
      'epsomzout',
      'epsom zout',
      'badzout magnesium',
    ],
    classes: [],
    holds: ['magnesium'],
  },
  {
    names: ['kalium', 'potassium'],
    classes: [],
    holds: ['potassium'],
  },
  {
    names: ['dieetzout', 'zoutvervanger', 'kaliumzout', 'salt substitute', 'low sodium salt'],
    classes: [],
    holds: ['potassium'],
    exempt: 'food',
  },
  {
    names: ['tonic', 'tonic water', 'bitter lemon'],
    classes: [],
    holds: ['quinine'],
    exempt: 'food',
  },
  { names: ['kinabast', 'kina'], classes: [], holds: ['quinine'] },
  {
    names: ['algeldraat', 'maagzuurbinder', 'antacid', 'antacidum'],
    classes: ['medicine.mg_antacid_laxative'],
    holds: ['magnesium'],
  },
  {
    names: ['maagzuurremmer', 'maagbeschermer', 'protonpompremmer', 'proton pump inhibitor', 'ppi'],
    classes: ['medicine.ppi'],
    holds: [],
  },
  {
    names: [
      'plastablet',
      'plastabletten',
      'plaspil',
      'plaspillen',
      'diureticum',
      'diuretic',
      'watertablet',
      'watertabletten',
      'waterpill',
      'water pill',
      'water pills',
      'diuretica',
      'diuretics',
    ],
    classes: ['medicine.loop', 'medicine.thiazide', 'medicine.k_sparing'],
    holds: [],
  },
  { names: ['statine', 'statin', 'cholesterolverlager'], classes: ['medicine.statin'], holds: [] },
  { names: ['hct', 'hctz'], classes: ['medicine.thiazide'], holds: [] },
  {
    names: [
      'de pil',
      'anticonceptiepil',
      'anticonceptiepillen',
      'contraceptive pill',
      'contraceptive pills',
      'birth control pill',
      'birth control pills',
      'the pill',
      'pil',
    ],
    classes: ['medicine.contraceptive'],
    holds: [],
  },
  {
    names: ['vitamine d', 'vitamin d', 'vit d', 'vitamine d3', 'vitamin d3', 'vit d3'],
    classes: ['medicine.vitamin_d'],
    holds: [],
  },
  {
    names: ['calcium', 'kalk', 'kalktablet', 'kalktabletten', 'calciumtablet', 'calciumtabletten'],
    classes: ['medicine.calcium'],
    holds: ['calcium'],
  },
  { names: ['zink', 'zinc'], classes: ['medicine.zinc'], holds: ['zinc'] },
  {
    names: [
      'ijzer',
      'iron',
      'ijzerpil',
      'ijzerpillen',
      'ijzertablet',
      'ijzertabletten',
      'staalpil',
      'staalpillen',
      'staaltablet',
      'staaltabletten',
    ],
    classes: ['medicine.iron'],
    holds: ['iron'],
  },
  {
    names: ['insuline', 'insulin'],
    classes: ['medicine.insulin'],
    holds: [],
    exempt: 'injected',
  },
  {
    names: ['ssri', 'antidepressivum', 'antidepressant'],
    classes: ['medicine.rls_worsening'],
    holds: [],
  },
  {
    names: [
      'schildklierhormoon',
      'schildkliermedicijn',
      'schildklierpil',
      'schildklierpillen',
      'schildkliertablet',
      'schildkliertabletten',
      'thyroid hormone',
      'thyroid pill',
      'thyroid pills',
    ],
    classes: ['medicine.levothyroxine'],
    holds: [],
  },
  {
    names: ['bisfosfonaat', 'bisphosphonate'],
    classes: ['medicine.bisphosphonate'],
    holds: [],
  },
  {
    names: ['hivremmer', 'hiv remmer', 'hiv medicine'],
    classes: ['medicine.raltegravir', 'medicine.dolutegravir'],
    holds: [],
  },
]
