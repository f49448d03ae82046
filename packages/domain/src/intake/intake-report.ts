import type { Result } from '@legwork/base'
import type { Food } from '@legwork/knowledge'
import { absorptionOf } from './absorption.ts'
import type { Absorption } from './absorption.ts'
import { adequacyOf } from './adequacy.ts'
import type { Adequacy } from './adequacy.ts'
import { dayTotals } from './day-totals.ts'
import type { CountingFacts, CountedSupplement, DayTotals } from './day-totals.ts'
import type { IntakeEntry } from './diary.ts'
import { gapClosers } from './gap-closers.ts'
import type { GapClosers, GateState } from './gap-closers.ts'
import { mineralRatio } from './mineral-ratio.ts'
import type { MineralRatio } from './mineral-ratio.ts'
import { needOf } from './need.ts'
import type { Need, NeedError } from './need.ts'
import type { IntakePerson, IntakeReference, MgRange, Mineral } from './reference.ts'
import { familyNamed } from './supplement.ts'
import { usualSupplements, usualTotal } from './total-intake.ts'
import { upperLevelBook } from './upper-level.ts'
import type { UpperLevelBook } from './upper-level.ts'
import { plausibleEnergy, usualIntakePrior } from './usual-intake-prior.ts'
import { usualIntake } from './usual-intake.ts'
import type { UsualIntake } from './usual-intake.ts'

/** What a food diary says, beside what an authority advises. */
export interface IntakeReport {
  readonly person: IntakePerson
  readonly days: readonly DayTotals[]
  readonly usualFood: UsualIntake
  readonly supplements: MgRange & { readonly atLeast: boolean }
  /** Food and supplements together; null while there are too few days. */
  readonly usualTotal: ReturnType<typeof usualTotal>
  readonly needs: Readonly<Record<Mineral, Result<Need, NeedError>>>
  /** Food alone against the amount of the authority; null when it has none that may be shown. */
  readonly adequacy: Adequacy | null
  readonly upperLevel: Result<UpperLevelBook, NeedError>
  readonly absorption: readonly {
    readonly taken: CountedSupplement
    readonly absorption: Absorption
  }[]
  readonly ratio: MineralRatio
  readonly gap: GapClosers
}

export interface IntakeReportInput {
  readonly entries: readonly IntakeEntry[]
  readonly person: IntakePerson
  readonly authority: string
  readonly upperLevelAuthority: string
  readonly gate: GateState
  readonly foods: readonly Food[]
  readonly facts: CountingFacts
  readonly references: readonly IntakeReference[]
}

/** Everything about a food diary in one go; pure, so screen, command and report show the same. */
export function intakeReport(question: IntakeReportInput): IntakeReport {
  const { entries, person, authority, facts, references } = question
  const days = dayTotals(entries, facts)
  const foodDays = days
    .filter((day) => day.foods.length > 0)
    .map((day) => ({
      date: day.date,
      magnesium: day.food.magnesium.value,
      energy: day.food.energy.atLeast ? null : day.food.energy.value,
      atLeast: day.food.magnesium.atLeast,
    }))
  const usualFood = usualIntake(foodDays, usualIntakePrior(person), { plausibleEnergy })
  const supplements = usualSupplements(days)
  const need = (nutrient: Mineral): Result<Need, NeedError> =>
    needOf(references, person, authority, nutrient)
  const magnesium = need('magnesium')
  return {
    person,
    days,
    usualFood,
    supplements,
    usualTotal: usualTotal(usualFood, supplements),
    needs: { magnesium, calcium: need('calcium'), potassium: need('potassium') },
    adequacy: magnesium.ok
      ? adequacyOf(
          usualFood.state === 'estimated' ? usualFood : null,
          magnesium.value,
          usualFood.notes,
        )
      : null,
    upperLevel: upperLevelBook(days, references, person, question.upperLevelAuthority),
    absorption: days.flatMap((day) =>
      day.taken.map((taken) => ({
        taken,
        absorption: absorptionOf(taken.elemental.high, {
          family: familyNamed(facts.forms, taken.entry.label?.form ?? null),
        }),
      })),
    ),
    ratio: mineralRatio(days),
    gap: gapClosers(question.foods, days, question.gate),
  }
}
