import type { Language } from '@legwork/i18n'
import type { ChartOptions, ChartResult } from '../src/index.ts'
import { diaryChart, posteriorDensity, posteriorDots, posteriorPicture } from '../src/index.ts'
import { painDiary, trialDiary } from './diary-examples.ts'
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
  example('posterior', 'Uitslag', 'Result', posteriorPicture, clearPosterior),
  example('posterior-vague', 'Uitslag: niet te zeggen', 'Result: cannot tell', posteriorPicture, vaguePosterior), // prettier-ignore
  example('posterior-dots', 'Kansen als stippen', 'Chances as dots', posteriorDots, sleepPosterior),
  example('posterior-density', 'Kansen als kromme', 'Chances as a curve', posteriorDensity, clearPosterior), // prettier-ignore
]
