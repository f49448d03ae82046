import type { Meal } from '@legwork/domain'
import type { EvidenceGrade, FoodNutrient, FoodTable } from '@legwork/knowledge'
import type { Language } from '../language.ts'
import { intakeEn } from './intake-en.ts'
import { intakeNl } from './intake-nl.ts'

type ListedMeal = Meal | 'other'

/** The words of room Intake, apart from the results of the diary (`intakeTexts`). */
export interface IntakeWords {
  readonly menu: Readonly<
    Record<'label' | 'diary' | 'picture' | 'week' | 'more' | 'recipes' | 'files', string>
  >
  readonly dayTitle: Readonly<Record<'today' | 'yesterday', string>>
  readonly otherDay: string
  readonly meals: Readonly<Record<ListedMeal, string>>
  readonly addTo: Readonly<Record<Meal, string>>
  readonly fillIn: string
  readonly emptyDiary: string
  readonly emptyDay: string
  readonly emptyWeek: string
  readonly unreadable: (count: number) => string
  readonly totalTitle: string
  readonly totalAbout: string
  readonly toPicture: string
  readonly toWeek: string
  readonly toMore: string
  readonly toDiary: string
  readonly toCheck: string
  readonly backToDay: string
  readonly doneToDay: string
  readonly copyDayBefore: (count: number) => string
  readonly copied: (count: number) => string
  readonly save: string
  readonly cancel: string
  readonly remove: string
  readonly removed: string
  readonly changed: string
  readonly undone: string
  readonly changeThis: string
  readonly editTitle: string
  readonly lineGone: string
  readonly unknownFood: (text: string) => string
  readonly whichMeal: string
  readonly whichFood: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly searchTeach: string
  readonly searching: string
  readonly foundTitle: string
  readonly foundCount: (count: number) => string
  readonly foodGone: string
  readonly otherFood: string
  readonly recentTitle: string
  readonly soFar: string
  readonly readAs: string
  readonly takeApart: string
  readonly keepTogether: string
  readonly saveParts: (count: number) => string
  readonly savedOne: (what: string) => string
  readonly savedMany: (count: number) => string
  readonly measure: string
  readonly ownGrams: string
  readonly grams: string
  readonly howMany: string
  readonly less: string
  readonly moreOfIt: string
  readonly notANumber: string
  readonly tooMuch: string
  readonly holds: (amount: string, magnesium: string) => string
  readonly holdsUnknown: (amount: string) => string
  readonly proxy: string
  readonly favourite: string
  readonly favouriteNow: (name: string) => string
  readonly notFavouriteNow: (name: string) => string
  readonly fromRecipe: string
  readonly table: string
  readonly tableRow: string
  readonly licence: string
  readonly licences: Readonly<Record<FoodTable, string>>
  readonly howNear: string
  readonly energyComputed: string
  readonly recipesTitle: string
  readonly recipesLead: string
  readonly noRecipes: string
  readonly newRecipe: string
  readonly allRecipes: string
  readonly recipeName: string
  readonly recipeUnnamed: string
  readonly saveName: string
  readonly recipeParts: string
  readonly recipeAdd: string
  readonly removeRecipe: string
  readonly keepAsRecipe: string
  readonly recipeFrom: string
  readonly wholeDay: string
  readonly recipeKept: (name: string) => string
  readonly parts: (count: number) => string
  readonly pillsTitle: string
  readonly pillsLead: string
  readonly addPills: string
  readonly toldTitle: string
  readonly takeOver: string
  readonly stopSign: string
  readonly labelWay: string
  readonly labelType: string
  readonly labelChoose: string
  readonly labelText: string
  readonly labelHint: string
  readonly labelForm: string
  readonly labelAmount: string
  readonly labelStates: string
  readonly states: Readonly<Record<'open' | 'element' | 'compound', string>>
  readonly labelNoAmount: string
  readonly labelNoMagnesium: string
  readonly labelTooMuch: string
  readonly labelIsFact: string
  readonly labelRead: (
    amount: string,
    form: string | null,
    states: 'open' | 'element' | 'compound',
  ) => string
  /** A label that leaves open whether it means the magnesium or the whole substance, as `readLabel` reads it back. */
  readonly openLabel: (amount: string, unit: string, form: string) => string
  readonly readAsLabel: (what: string) => string
  readonly because: (why: string) => string
  readonly elementalAbout: (what: string) => string
  readonly absorbed: (amount: string, low: string, high: string) => string
  readonly absorbedOf: (dose: string, amount: string) => string
  readonly absorptionTitle: string
  readonly absorptionAbout: string
  readonly grade: Readonly<Record<EvidenceGrade, string>>
  readonly families: Readonly<Record<string, string>>
  readonly whatIsIt: string
  readonly supplement: string
  readonly medicine: string
  readonly atOnce: string
  readonly timesADay: string
  readonly timesWrong: string
  readonly doseTooMuch: string
  readonly doseUnusual: string
  readonly doseIsRight: string
  readonly dose: (atOnce: string, times: number) => string
  readonly pictureTitle: (day: string) => string
  readonly weekTitle: string
  readonly dayByDay: string
  readonly meanOf: (days: number) => string
  readonly noDaysThisWeek: (until: string) => string
  readonly noFoodWritten: string
  /** the days without food, and how many days have food */
  readonly noFoodOn: (dates: readonly string[], counted: number) => string
  readonly tooFewToCompare: string
  readonly oneDay: string
  readonly nutrientTitles: Readonly<Record<FoodNutrient, string>>
  readonly otherNutrients: string
  readonly everything: string
  readonly addedOnly: string
  readonly fromFood: string
  readonly addedTitle: string
  readonly asTable: string
  readonly needOf: (authority: string) => string
  readonly needFrom: (authority: string) => string
  readonly needTo: (authority: string) => string
  readonly upperOf: (authority: string) => string
  readonly needAbout: (nutrient: string, authority: string, amount: string) => string
  readonly upperLevelIs: (authority: string, level: string) => string
  readonly otherAuthorities: string
  readonly whoseNeed: string
  readonly whoseUpper: string
  readonly usualTitle: string
  readonly usualBar: string
  readonly usualAbout: string
  readonly tooFewDays: string
  readonly ratioTitle: string
  readonly moreTitle: string
  readonly moreLead: string
  readonly gapPortion: (portion: string, magnesium: string) => string
  readonly gapEnergy: (energy: string) => string
  readonly gapWhy: (why: string) => string
  readonly amountsFor: (who: string) => string
  readonly changeWho: string
  readonly tellWho: string
  readonly anyAdult: string
  readonly sexes: Readonly<Record<'female' | 'male' | 'unknown', string>>
  readonly years: (age: number) => string
  readonly lifeStages: Readonly<Record<'pregnancy' | 'lactation', string>>
  readonly whoTitle: string
  readonly whoLead: string
  readonly ageQuestion: string
  readonly ageHint: string
  readonly ageWrong: string
  readonly sexQuestion: string
  readonly sexOptions: Readonly<Record<'female' | 'male' | 'other', string>>
  readonly pregnantQuestion: string
  readonly breastfeedingQuestion: string
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>
  readonly doneWho: string
  readonly filesTitle: string
  readonly exportTitle: string
  readonly exportLead: string
  readonly exportButton: string
  readonly importTitle: string
  readonly importLead: string
  readonly dropDiary: string
  readonly chooseDiary: string
  readonly reading: string
  readonly previewTitle: (file: string) => string
  readonly previewCounts: (lines: number, days: number, there: number) => string
  readonly takeRows: (count: number) => string
  readonly imported: (count: number) => string
  readonly andMore: (count: number) => string
  readonly howRead: (count: number) => string
  readonly tableTitle: string
  readonly tableLead: string
  readonly tableNevo: string
  readonly tableFdc: string
  readonly tableFiles: string
  readonly tableStopped: string
  readonly tableNotStored: string
  readonly tableKept: (foods: number, on: string) => string
  readonly tableBackup: string
  readonly chooseTable: string
  readonly removeTable: (table: string) => string
  readonly refusedRows: (count: number) => string
  readonly refusedLine: (line: number, reason: string, value: string) => string
}

export const intakeWords: Readonly<Record<Language, IntakeWords>> = { nl: intakeNl, en: intakeEn }
