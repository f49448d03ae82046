import { addDays, diffDays } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { firstEvening } from '@legwork/domain'
import type { TrialView } from '@legwork/domain'

/** A period that is over and about which nothing was guessed yet; counted from 0. */
export interface GuessDue {
  readonly period: number
  readonly periods: number
  /** its first and last evening */
  readonly from: CivilDate
  readonly to: CivilDate
  /** what can be guessed: the reference first */
  readonly arms: readonly string[]
}

/**
 * The guess to ask for today: of the period that ended last, before the list is opened. A period before that is not
 * asked any more, nobody remembers it; a period whose content became known is not asked at all.
 */
export function guessDue(view: TrialView, today: CivilDate): GuessDue | null {
  const { design, protocol, phase, endedOn, guesses, openBlocks } = view
  if (design === null || protocol === null || view.startedOn === null) return null
  if (protocol.blinding === 'open' || phase === 'unblinded' || view.order !== null) return null
  const first = addDays(firstEvening(design), design.baselineNights)
  const until = endedOn !== null && endedOn < today ? endedOn : today
  const periods = design.blocks * design.periodsPerBlock
  const period = Math.min(periods, Math.floor(diffDays(first, until) / design.nightsPerPeriod)) - 1
  if (period < 0 || guesses.some((guess) => guess.period === period)) return null
  if (openBlocks.includes(Math.floor(period / design.periodsPerBlock))) return null
  const from = addDays(first, period * design.nightsPerPeriod)
  const to = addDays(from, design.nightsPerPeriod - 1)
  return { period, periods, from, to, arms: design.arms }
}
