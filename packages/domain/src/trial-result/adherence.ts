import type { CivilDate } from '@legwork/base'
import { dateOfNight, nightsOf } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import { addDays } from '@legwork/base'
import { valueOfNight } from '../nights/columns.ts'
import { nightsBetween } from '../nights/fold.ts'
import type { NightRecord, NightsView } from '../nights/fold.ts'
import type { SideEffect } from '../nights/words.ts'
import { firstEvening } from '../trial/protocol.ts'

/** What was done and told under one arm, over every night of its periods that was lived. */
export interface ArmAdherence {
  readonly arm: string
  /** nights of the periods of this arm, wash-out nights too */
  readonly nights: number
  /** nights that are compared (no wash-out, no pause), and how many of those lack the primary outcome */
  readonly compared: number
  readonly missing: number
  /** how many nights the remedy of that evening was taken or done */
  readonly taken: Readonly<Record<'yes' | 'partly' | 'no' | 'untold', number>>
  /** nights on which a side effect was told, most often first */
  readonly sideEffects: readonly { readonly effect: SideEffect; readonly nights: number }[]
}

/** How the nights of the trial were written down. */
export interface KeptNights {
  readonly nights: number
  readonly fresh: number
  readonly recalled: number
  readonly paper: number
  /** taps only: a lower bound, missing in the analysis */
  readonly tapsOnly: number
  readonly untold: number
}

/** The nights of a design's periods up to a date, each with its arm. */
function livedNights(
  design: TrialDesign,
  order: readonly string[],
  nights: NightsView,
  to: CivilDate,
) {
  const sequence = order.map((arm) => design.arms.indexOf(arm))
  return nightsOf(design, sequence).flatMap((night) => {
    const date = dateOfNight(design, night.night)
    if (date === null || date > to || night.phase === 'baseline') return []
    const [record] = nightsBetween(nights, date, date)
    if (record === undefined) throw new Error('livedNights: a range of one night has one night')
    return [{ ...night, date, record }]
  })
}

/** Adherence, missing nights and side effects by arm, the reference first; intention to treat, as drawn. */
export function adherenceByArm(
  design: TrialDesign,
  order: readonly string[],
  nights: NightsView,
  to: CivilDate,
  outcome: string,
  paused: ReadonlySet<CivilDate>,
): readonly ArmAdherence[] {
  const lived = livedNights(design, order, nights, to)
  return design.arms.map((arm, index) => {
    const own = lived.filter((night) => night.arm === index)
    const compared = own.filter(({ washout, date }) => !washout && !paused.has(date))
    return {
      arm,
      nights: own.length,
      compared: compared.length,
      missing: compared.filter(({ record }) => valueOfNight(record, outcome) === null).length,
      taken: takenOf(own.map(({ record }) => record)),
      sideEffects: sideEffectsOf(own.map(({ record }) => record)),
    }
  })
}

function takenOf(records: readonly NightRecord[]): ArmAdherence['taken'] {
  const taken = { yes: 0, partly: 0, no: 0, untold: 0 }
  for (const { morning } of records) taken[morning?.taken ?? 'untold']++
  return taken
}

function sideEffectsOf(records: readonly NightRecord[]): ArmAdherence['sideEffects'] {
  const counts = new Map<SideEffect, number>()
  for (const { morning } of records)
    for (const effect of morning?.sideEffects ?? [])
      counts.set(effect, (counts.get(effect) ?? 0) + 1)
  return [...counts]
    .map(([effect, told]) => ({ effect, nights: told }))
    .sort((a, b) => b.nights - a.nights || (a.effect < b.effect ? -1 : 1))
}

/** How the nights of the trial, from its first evening on, came to be known. */
export function keptNights(design: TrialDesign, nights: NightsView, to: CivilDate): KeptNights {
  const from = addDays(firstEvening(design), design.baselineNights)
  const records = nightsBetween(nights, from, to)
  const told = (source: 'fresh' | 'recalled' | 'paper') =>
    records.filter(({ morning }) => morning?.source === source).length
  const silent = records.filter(({ morning }) => morning === null)
  const tapsOnly = silent.filter(({ taps }) => taps.length > 0).length
  return {
    nights: records.length,
    ...{ fresh: told('fresh'), recalled: told('recalled'), paper: told('paper') },
    tapsOnly,
    untold: silent.length - tapsOnly,
  }
}
