import type { StudyUStudy } from '@legwork/domain'
import { formatNumber, studyUWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'

/** A study of StudyU as a person reads it before anything is used. */
export interface StudyUView {
  readonly title: string
  readonly design: string
  readonly outcomes: readonly { readonly column: string; readonly text: string }[]
}

/** What the screen of a study shows. */
export function studyUView(study: StudyUStudy, language: Language): StudyUView {
  const words = studyUWords[language]
  const { blocks, periodsPerBlock, nightsPerPeriod, baselineNights, arms } = study.design
  const n = (value: number) => formatNumber(language, value)
  return {
    title: study.title === '' ? words.untitled : study.title,
    design: words.design({
      arms: arms.join(words.and),
      periods: n(blocks * periodsPerBlock),
      days: n(nightsPerPeriod),
      baseline: baselineNights === 0 ? null : n(baselineNights),
    }),
    outcomes: study.outcomes.map(({ column, prompt, family, categories, scale, primary }) => {
      const range = categories ?? scale
      const kind =
        range === undefined
          ? words.kinds.bernoulli
          : words.kinds[family === 'ordinal' ? 'ordinal' : 'gaussian'](n(range.low), n(range.high))
      return { column, text: `${prompt} (${kind})${primary ? `. ${words.primary}` : ''}` }
    }),
  }
}
