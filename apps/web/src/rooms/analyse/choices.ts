import { armLabels, usualSmallestEffect } from '@legwork/domain'
import type { ColumnGuesses, Table } from '@legwork/domain'
import { formatNumber } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
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
  /** Whether the diary is about magnesium for night cramps, for which there is a prior from research. */
  readonly evidence: 'none' | 'magnesium-cramps'
  /** As typed; empty when there is none. */
  readonly smallestEffect: string
}

/** The half-lives behind the two choices: nothing lingers, or every possibility weighs equally. */
export const halfLifeText: Readonly<Record<AnalyseChoices['halfLife'], string>> = {
  none: '0',
  unknown: '0,1,2,4,7',
}

/** A quarter less (or a third more), written as people write it; none for a measurement. */
export function firstSmallestEffect(
  family: Family,
  better: 'lower' | 'higher',
  language: Language,
): string {
  const usual = usualSmallestEffect(family, better)
  return usual === null ? '' : formatNumber(language, usual, 2)
}

/**
 * A first set of choices from what was recognised, for the person to correct; where nothing was recognised
 * the next free column is proposed. Null when the file has fewer than three named columns.
 */
export function firstChoices(
  table: Table,
  guesses: ColumnGuesses,
  language: Language,
): AnalyseChoices | null {
  const named = table.columns.filter((column) => column !== '')
  const taken = new Set<string>()
  const take = (recognised: string | undefined): string | undefined => {
    const column = recognised ?? named.find((other) => !taken.has(other))
    if (column !== undefined) taken.add(column)
    return column
  }
  const guess = guesses.outcomes[0]
  for (const column of [guesses.date?.column, guesses.arm?.column, guess?.column])
    if (column !== undefined) taken.add(column)
  const date = take(guesses.date?.column)
  const arm = take(guesses.arm?.column)
  const outcome = take(guess?.column)
  if (date === undefined || arm === undefined || outcome === undefined) return null
  const family = guess?.family ?? 'poisson'
  return {
    date,
    arm,
    outcome,
    family,
    better: guess?.better ?? 'lower',
    reference: armLabels(table, arm)[0] ?? '',
    halfLife: 'unknown',
    evidence: 'none',
    smallestEffect: firstSmallestEffect(family, guess?.better ?? 'lower', language),
  }
}
