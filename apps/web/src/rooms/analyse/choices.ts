import { armLabels } from '@legwork/domain'
import type { ColumnGuesses, Table } from '@legwork/domain'
import type { Family } from '@legwork/stats'

/** What a person chooses before the answer is computed. */
export interface AnalyseChoices {
  readonly date: string
  readonly arm: string
  readonly outcome: string
  readonly family: Family
  readonly better: 'lower' | 'higher'
  readonly reference: string
  readonly halfLife: 'none' | 'unknown'
  /** As typed; empty when there is none. */
  readonly smallestEffect: string
}

/** The half-lives behind the two choices: nothing lingers, or every possibility weighs equally. */
export const halfLifeText: Readonly<Record<AnalyseChoices['halfLife'], string>> = {
  none: '0',
  unknown: '0,1,2,4,7',
}

/** A first set of choices from what was recognised; null when no date, arm or outcome column is there. */
export function firstChoices(table: Table, guesses: ColumnGuesses): AnalyseChoices | null {
  const outcome = guesses.outcomes[0]
  if (guesses.date === null || guesses.arm === null || outcome === undefined) return null
  const arms = armLabels(table, guesses.arm.column)
  return {
    date: guesses.date.column,
    arm: guesses.arm.column,
    outcome: outcome.column,
    family: outcome.family,
    better: outcome.better ?? 'lower',
    reference: arms[0] ?? '',
    halfLife: 'unknown',
    smallestEffect: outcome.family === 'gaussian' ? '' : '0.75',
  }
}
