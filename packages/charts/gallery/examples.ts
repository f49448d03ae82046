import type { Language } from '@legwork/i18n'
import type { ChartOptions, ChartResult } from '../src/index.ts'
import {
  calendarChart,
  caterpillarPlot,
  cumulativePlot,
  dayTimetable,
  diaryChart,
  forestPlot,
  funnelPlot,
  iconArray,
  intakeChart,
  leaveOneOutPlot,
  posteriorDensity,
  posteriorDots,
  posteriorPicture,
  verdictChart,
} from '../src/index.ts'
import { painDiary, trialDiary } from './diary-examples.ts'
import {
  bcgCumulative,
  bcgForest,
  bcgFunnel,
  bcgLeaveOneOut,
  cramps,
  series,
} from './forest-examples.ts'
import { calendarOfTrial, day, intake, responders, verdictsOfDesign } from './other-examples.ts'
import { clearPosterior, sleepPosterior, vaguePosterior } from './posterior-examples.ts'

/** Picks the Dutch or the English words. */
export type Words = (nl: string, en: string) => string

/** One picture of the gallery: a name for files and ids, a heading, and the chart. */
export interface Example {
  readonly name: string
  readonly heading: (words: Words) => string
  readonly chart: (words: Words, options: ChartOptions) => ChartResult
}

/** The words of a language. */
export const wordsOf =
  (language: Language): Words =>
  (nl, en) =>
    language === 'nl' ? nl : en

const example = <T>(
  name: string,
  nl: string,
  en: string,
  chart: (data: T, options: ChartOptions) => ChartResult,
  data: (words: Words) => T,
): Example => ({
  name,
  heading: (words) => words(nl, en),
  chart: (words, options) => chart(data(words), options),
})

/** Every chart of the package at least once. The data are made up or marked with their source. */
export const examples: readonly Example[] = [
  example('diary', 'Dagboek met perioden', 'Diary with periods', diaryChart, trialDiary),
  example('diary-pain', 'Dagboek van pijn', 'Diary of pain', diaryChart, painDiary),
  example('calendar', 'Kalender', 'Calendar', calendarChart, calendarOfTrial),
  example('posterior', 'Uitslag', 'Result', posteriorPicture, clearPosterior),
  example(
    'posterior-vague',
    'Uitslag: niet te zeggen',
    'Result: cannot tell',
    posteriorPicture,
    vaguePosterior,
  ),
  example('posterior-dots', 'Kansen als stippen', 'Chances as dots', posteriorDots, sleepPosterior),
  example(
    'posterior-density',
    'Kansen als kromme',
    'Chances as a curve',
    posteriorDensity,
    clearPosterior,
  ),
  example(
    'verdicts',
    'Kans op elk oordeel',
    'Chance of each verdict',
    verdictChart,
    verdictsOfDesign,
  ),
  example('icons', 'Honderd mensen', 'A hundred people', iconArray, responders),
  example('forest', 'Bosdiagram', 'Forest plot', forestPlot, bcgForest),
  example('forest-groups', 'Bosdiagram met groepen', 'Forest plot with groups', forestPlot, cramps),
  example('cumulative', 'Onderzoeken erbij', 'Trials added', cumulativePlot, bcgCumulative),
  example(
    'leave-one-out',
    'Eén onderzoek weg',
    'One trial left out',
    leaveOneOutPlot,
    bcgLeaveOneOut,
  ),
  example('funnel', 'Trechter', 'Funnel', funnelPlot, bcgFunnel),
  example('caterpillar', 'Reeks personen', 'Series of people', caterpillarPlot, series),
  example('intake', 'Inname en behoefte', 'Intake and need', intakeChart, intake),
  example('timetable', 'Dagschema', 'Timetable', dayTimetable, day),
]
