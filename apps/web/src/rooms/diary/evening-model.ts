import { addDays, toWallClock } from '@legwork/base'
import type { CivilDate } from '@legwork/base'
import { eveningOf, gateDue, holdOn } from '@legwork/domain'
import type {
  Evening,
  EveningPlace,
  Gate,
  Hold,
  NightsView,
  RemedyChoice,
  ShownChoice,
  TrialView,
  WritingPlace,
} from '@legwork/domain'

/** Until this local hour, "tonight" is the evening before. */
const nightEnds = 4 * 60

/** The evening that "tonight" means: today's, and before dawn still yesterday's. */
export function tonight({ now, zone, offsets }: WritingPlace): CivilDate {
  const { date, minuteOfDay } = toWallClock(now, zone, offsets)
  return minuteOfDay < nightEnds ? addDays(date, -1) : date
}

/** What to do, told apart from which arm it is: of a blinded trial only the box is known. */
export type EveningTask =
  | { readonly type: 'box'; readonly box: number; readonly timesADay: number | null }
  /** open label, an evening of the remedy; `choice` of magnesium comes through the gate */
  | { readonly type: 'remedy'; readonly choice: RemedyChoice | ShownChoice }
  /** open label, an evening of the comparison */
  | { readonly type: 'nothing'; readonly remedy: ShownChoice }
  | { readonly type: 'as-usual' }

/** The evening as the screen shows it. */
export type ShownEvening =
  | { readonly type: 'none' }
  | { readonly type: 'paused' }
  | { readonly type: 'held'; readonly hold: Hold }
  | {
      readonly type: 'do'
      readonly place: EveningPlace
      readonly periods: number
      readonly nightInPeriod: number
      readonly nightsPerPeriod: number
      readonly task: EveningTask
      /** the gate may be asked again already: it will hold the trial soon */
      readonly gateSoon: boolean
    }

/** What to do this evening, from the domain's instruction. `gate` is judged from the answers as they are now. */
export function shownEvening(
  view: TrialView,
  nights: NightsView,
  evening: CivilDate,
  gate: Gate | null,
): ShownEvening {
  const found: Evening = eveningOf(view, nights, evening, gate)
  if (found.type !== 'do') return found
  const { design } = view
  if (design === null) return { type: 'none' }
  const { place, what } = found
  const { arm, box } = what.type === 'plain' ? what : what.cleared.value
  const choice = what.type === 'plain' ? view.plan.remedy : what.cleared.value.choice
  return {
    type: 'do',
    place,
    periods: design.blocks * design.periodsPerBlock,
    nightInPeriod: (place.night % design.nightsPerPeriod) + 1,
    nightsPerPeriod: design.nightsPerPeriod,
    task: taskOf(view, arm, box, choice),
    gateSoon: gateDue(view, evening),
  }
}

function taskOf(
  view: TrialView,
  arm: string | null,
  box: number | null,
  choice: RemedyChoice | ShownChoice,
): EveningTask {
  // an arm is told only of an open trial; a box says nothing of what is in it
  if (box !== null || arm === null) {
    const timesADay = 'timesADay' in choice ? choice.timesADay : null
    return { type: 'box', box: box ?? 0, timesADay }
  }
  const [reference] = view.design?.arms ?? []
  if (arm !== reference) return { type: 'remedy', choice }
  return view.protocol?.comparator === 'as-usual'
    ? { type: 'as-usual' }
    : { type: 'nothing', remedy: view.plan.remedy }
}

/** How long a stop is told on top of the diary. */
const stopShownDays = 7

/** The rule that holds or has just stopped a trial; it stands above everything in the diary. */
export function holdNow(
  view: TrialView,
  nights: NightsView,
  today: CivilDate,
): { readonly hold: Hold; readonly stopped: boolean } | null {
  const { phase, endedOn } = view
  if (phase === 'running' || phase === 'paused') {
    const hold = holdOn(view, nights, today)
    return hold === null ? null : { hold, stopped: hold.does === 'stop' }
  }
  if (phase !== 'stopped-early' || endedOn === null) return null
  if (view.stopReason === null || today > addDays(endedOn, stopShownDays)) return null
  const hold = holdOn(view, nights, endedOn)
  return hold?.rule === view.stopReason ? { hold, stopped: true } : null
}
