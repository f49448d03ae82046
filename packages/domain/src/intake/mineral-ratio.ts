import type { DayTotals } from './day-totals.ts'

/** Calcium to magnesium of food, by weight: a fact about the diary, without a target. */
export interface MineralRatio {
  /** mg calcium per mg magnesium over all days; null without magnesium. */
  readonly calciumPerMagnesium: number | null
  readonly atLeast: { readonly calcium: boolean; readonly magnesium: boolean }
  /** No authority sets a ratio: shown with every ratio. */
  readonly target: null
}

export function mineralRatio(days: readonly DayTotals[]): MineralRatio {
  const sum = (nutrient: 'calcium' | 'magnesium'): number =>
    days.reduce((total, day) => total + day.food[nutrient].value, 0)
  const magnesium = sum('magnesium')
  return {
    calciumPerMagnesium: magnesium > 0 ? sum('calcium') / magnesium : null,
    atLeast: {
      calcium: days.some((day) => day.food.calcium.atLeast),
      magnesium: days.some((day) => day.food.magnesium.atLeast),
    },
    target: null,
  }
}
