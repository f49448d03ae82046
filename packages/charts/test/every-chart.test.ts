import { describe, expect, it } from 'vitest'
import { chartLabels, languages } from '@legwork/i18n'
import { examples, wordsOf } from '../gallery/examples.ts'
import { galleryOptions } from '../gallery/page.ts'
import type { ChartResult, SvgNode, Theme } from '../src/index.ts'
import { themes, toSvg } from '../src/index.ts'
import { textWidth } from '../src/text.ts'

function nodesOf(node: SvgNode): SvgNode[] {
  return [
    node,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child))),
  ]
}

const textOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/** Throws unless tags are balanced and attributes quoted: enough XML for what `toSvg` can write. */
function checkXml(xml: string): void {
  const open: string[] = []
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z0-9:-]+="[^"<]*")*)(\/?)>/g,
    (_, end, name, __, alone) => {
      if (end === '/') {
        if (open.pop() !== name) throw new Error(`xml: must be balanced, ${String(name)}`)
      } else if (alone !== '/') open.push(String(name))
      return ''
    },
  )
  if (open.length > 0 || /[<>]|&(?!(amp|lt|gt|quot);)/.test(rest))
    throw new Error('xml: must be well formed')
}

const widths = [240, 320, 360, 390, 720, 1200]

describe.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
  for (const language of languages) {
    const words = wordsOf(language)
    const draw = (width: number, theme: Theme): ChartResult =>
      example.chart(words, galleryOptions(example, language, theme, width))
    const results = widths.flatMap((width) =>
      themes.map((theme) => ({ width, theme, ...draw(width, theme) })),
    )

    it(`gives well-formed SVG with finite coordinates of two decimals (${language})`, () => {
      for (const { svg } of results) {
        const text = toSvg(svg)
        checkXml(text)
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object/)
        expect(text).not.toMatch(/[ ",ML]-?\d+\.\d{3,}/)
        expect(text).not.toMatch(/ style=|<style|<script|<image|href=/)
      }
    })

    it(`gives the same bytes twice (${language})`, () => {
      for (const { svg, width, theme } of results)
        expect(toSvg(draw(width, theme).svg)).toBe(toSvg(svg))
    })

    it(`is an image with a title and a description (${language})`, () => {
      for (const { svg, alternative, table, width } of results) {
        const id = String(svg.attributes['aria-labelledby']).replace(/-title$/, '')
        const [title, desc] = svg.children
        expect(svg.attributes).toMatchObject({
          role: 'img',
          width,
          'aria-describedby': `${id}-desc`,
        })
        expect(title).toMatchObject({ name: 'title', attributes: { id: `${id}-title` } })
        expect(desc).toEqual({
          name: 'desc',
          attributes: { id: `${id}-desc` },
          children: [alternative],
        })
        expect(alternative.length).toBeGreaterThan(20)
        expect(table.rows.length).toBeGreaterThan(0)
      }
    })

    it(`keeps every text at 13 px or more and inside the picture (${language})`, () => {
      for (const { svg, width } of results) {
        const height = Number(svg.attributes['height'])
        const texts = nodesOf(svg).filter((node) => node.name === 'text')
        expect(texts.length).toBeGreaterThan(2)
        for (const node of texts) {
          const size = Number(node.attributes['font-size'])
          const text = textOf(node)
          const wide = textWidth(text, size, node.attributes['font-weight'] === 'bold')
          const anchor = node.attributes['text-anchor']
          const x = Number(node.attributes['x'])
          const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x
          const y = Number(node.attributes['y'])
          expect(size, text).toBeGreaterThanOrEqual(13)
          expect(left, text).toBeGreaterThanOrEqual(-1)
          expect(left + wide, text).toBeLessThanOrEqual(width + 1)
          expect(y - size, text).toBeGreaterThanOrEqual(-2)
          expect(y, text).toBeLessThanOrEqual(height)
        }
      }
    })

    it(`has a full table and numbers in the way of the language (${language})`, () => {
      const { svg, alternative, table } = example.chart(
        words,
        galleryOptions(example, language, 'light', 360),
      )
      for (const row of table.rows) {
        expect(row.length).toBe(table.columns.length)
        expect(row.filter((cell) => cell === '')).toEqual([])
      }
      const shown = nodesOf(svg)
        .filter((node) => node.name === 'text')
        .map(textOf)
      const all = [...shown, alternative, table.caption, ...table.rows.flat()].join('\n')
      // 21.30 is a clock time in Dutch, in the one chart that has them
      const numbers = example.name === 'timetable' ? all.replace(/\b\d{2}\.\d{2}\b/g, '') : all
      expect(numbers).not.toMatch(language === 'nl' ? /\d\.\d/ : /\d,\d/)
      expect(all).not.toMatch(/(^|[\s(])-\d|undefined|NaN/)
    })

    it(`says the same at every width and in every theme (${language})`, () => {
      const [first, ...others] = results
      for (const other of others) {
        expect(other.alternative).toBe(first?.alternative)
        expect(other.table).toEqual(first?.table)
      }
    })
  }

  it('says something else in Dutch than in English', () => {
    const [nl, en] = languages.map((language) =>
      example.chart(wordsOf(language), galleryOptions(example, language, 'light', 360)),
    )
    expect(nl?.alternative).not.toBe(en?.alternative)
    expect(nl?.table.columns).not.toEqual(en?.table.columns)
  })

  it('refuses a bad id, a width under 240, a width that is no number and a height of 0', () => {
    const draw = (changed: object): (() => unknown) => {
      const options = { ...galleryOptions(example, 'en', 'light', 360), ...changed }
      return () => example.chart(wordsOf('en'), options)
    }
    expect(draw({ id: '1"' })).toThrow(/invalid id; must be a letter.*: 1"/)
    expect(draw({ width: 239 })).toThrow(/invalid width; under 240: 239/)
    expect(draw({ width: NaN })).toThrow(/invalid width; not finite: NaN/)
    expect(draw({ height: 0 })).toThrow(/invalid height; not above 0: 0/)
    expect(draw({ theme: 'pink' })).toThrow(/invalid theme; unknown: pink/)
  })
})

describe('labels', () => {
  it('write numbers as the language does', () => {
    const { nl, en } = chartLabels
    expect(nl.formatNumber(-0.184, 2)).toBe('\u22120,18')
    expect(en.formatNumber(-0.184, 2)).toBe('\u22120.18')
    expect(nl.formatNumber(-0.004, 2)).toBe('0,00')
    expect(nl.formatNumber(1250, 0)).toBe('1250')
    expect(nl.formatNumber(12500.5, 1)).toBe('12.500,5')
    expect(en.formatNumber(1234567, 0)).toBe('1,234,567')
    expect(nl.formatPercent(0.95)).toBe('95\u00A0%')
    expect(en.formatPercent(0.95)).toBe('95%')
  })

  it('never call a chance 0 or 100 %', () => {
    expect(chartLabels.nl.formatChance(0)).toBe('minder dan 1\u00A0%')
    expect(chartLabels.en.formatChance(1)).toBe('more than 99%')
    expect(chartLabels.en.formatChance(0.994)).toBe('more than 99%')
    expect(chartLabels.en.formatChance(0.5)).toBe('50%')
  })

  it('write dates and times', () => {
    expect(chartLabels.nl.formatDate('2026-03-01', 'long')).toBe('1 maart 2026')
    expect(chartLabels.en.formatDate('2026-12-31', 'short')).toBe('31\u00A0Dec')
    expect(chartLabels.nl.formatMonth('2026-05')).toBe('mei 2026')
    expect(chartLabels.en.formatTime(1350)).toBe('22:30')
  })
})
