import { describe, expect, it } from 'vitest'
import { chartLabels } from '@legwork/i18n'
import { openCanvas } from '../src/chart.ts'
import { calendarStep } from '../src/calendar.ts'
import { coloursOf, themes } from '../src/index.ts'
import { mixed } from '../src/theme.ts'

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(themes)('theme %s', (theme) => {
  const colours = coloursOf(theme)
  const grounds = [colours.background, colours.benefitArea, colours.neutralArea, colours.harmArea]

  it('has text of 4.5 : 1 on every ground', () => {
    for (const ground of grounds) {
      expect(contrast(colours.text, ground)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(colours.muted, colours.background)).toBeGreaterThanOrEqual(4.5)
  })

  it('has marks of 3 : 1 on the page and on the quiet areas', () => {
    const marks = [colours.axis, colours.benefit, colours.neutral, colours.harm, ...colours.series]
    for (const mark of marks)
      for (const ground of grounds) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3)
  })

  it('has readable numbers in every step of the calendar', () => {
    const canvas = openCanvas('test', { id: 'a', width: 320, theme, labels: chartLabels.nl })
    for (const step of [0, 1, 2, 3, 4]) {
      const { fill, text } = calendarStep(canvas, step)
      expect(contrast(text, fill), `step ${step}`).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('the night theme', () => {
  it('stays dim: nothing is brighter than a third of white', () => {
    const { series, ...others } = coloursOf('night')
    for (const colour of [...series, ...Object.values(others)])
      expect(luminance(colour)).toBeLessThan(0.42)
  })

  it('mixes colours per channel', () => {
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mixed('#102030', '#102030', 0.3)).toBe('#102030')
  })
})
