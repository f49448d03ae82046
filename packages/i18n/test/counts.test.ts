import { describe, expect, it } from 'vitest'
import {
  analysePage,
  chartLabels,
  languages,
  remedyName,
  reportWords,
  trialWords,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'

const wrong = /(?:^|[^\d.,])1 (?:nachten|nights|times|perioden?s|periods|blokken|blocks)\b/

/** Every sentence with a count of nights, for one night. */
function ofOne(language: Language): readonly string[] {
  const report = reportWords[language]
  const charts = chartLabels[language]
  const trial = trialWords[language]
  const analyse = analysePage[language]
  const design = { periods: 6, blocks: 3, nightsPerPeriod: 14, washoutNights: 1, sequences: 8 }
  const kept = { nights: 1, fresh: 1, recalled: 0, paper: 0, tapsOnly: 0, untold: 0 }
  const span = { outcome: 'x', first: 'a', last: 'b', nights: 1, missing: 0 }
  const period = { label: 'p', nights: 1, observed: 1 }
  const guesses = { guessed: 6, right: 3, noIdea: 1, chance: 0.6, probablyLost: false }
  return [
    report.doctor.design(design),
    report.kept(kept, 0),
    report.guesses(guesses),
    report.nextRow(1, 1),
    charts.diary.alternative({
      ...span,
      periods: [
        { ...period, mean: null },
        { ...period, mean: '2' },
      ],
    }),
    charts.calendar.alternative({ ...span, zero: 0, mean: null, highest: null }),
    trial.designHint(1),
    trial.designLine(3, 14, 1),
    trial.baselineSoFar(0, 1),
    analyse.nights(1, 1),
    analyse.missing('x', 1),
  ]
}

describe.each(languages)('a count of one in %s', (language) => {
  it('is one night, one time', () => {
    expect(ofOne(language).filter((text) => wrong.test(text))).toEqual([])
  })
})

describe('the names of the arms', () => {
  it('are in the language of the report, whatever the language of the trial', () => {
    for (const made of languages) {
      for (const [id, label] of Object.entries(trialWords[made].armNames)) {
        const names = trialWords.en.armNames
        expect(reportWords.en.arm(label)).toBe(names[id as keyof typeof names])
      }
      expect(reportWords.en.arm(remedyName(made, 'stretching'))).toBe('Stretching at bedtime')
      expect(reportWords.nl.arm(remedyName(made, 'magnesium'))).toBe('Magnesium')
    }
    expect(reportWords.nl.arm('Placebo')).toBe('Nepmiddel')
  })

  it('leave the name of an own remedy as it is', () => {
    expect(reportWords.en.arm('Kersensap')).toBe('Kersensap')
  })
})
