import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate, dayNumber, weekday } from '../src/civil.ts'
import { densityQuantiles, slices, stackDots } from '../src/dots.ts'
import { linearTicks, logTicks } from '../src/scale.ts'
import { element, escapeXml, roundCoordinate, toSvg } from '../src/svg.ts'
import { textWidth, wrap } from '../src/text.ts'

describe('svg', () => {
  it('rounds to hundredths, never to −0, and the same for values a last bit apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), (thousandths) => {
        const value = thousandths / 1000
        const rounded = roundCoordinate(value)
        expect(Object.is(rounded, -0)).toBe(false)
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.0051)
        expect(roundCoordinate(value * (1 + 2 ** -50))).toBe(rounded)
        expect(roundCoordinate(value * (1 - 2 ** -50))).toBe(rounded)
      }),
    )
  })

  it('refuses coordinates that are not finite', () => {
    expect(() => element('circle', { cx: NaN })).toThrow('coordinate: must be finite, got NaN')
    expect(() => element('circle', { cx: Infinity })).toThrow('got Infinity')
  })

  it('escapes text and attributes, and drops what XML cannot hold', () => {
    const node = element('text', { x: 1, title: '"<&>"' }, 'a < b & \u0000c')
    expect(toSvg(node)).toBe(
      '<text x="1" title="&quot;&lt;&amp;&gt;&quot;">a &lt; b &amp; c</text>',
    )
    fc.assert(fc.property(fc.string(), (text) => !/[<>"]/.test(escapeXml(text))))
  })
})

describe('text', () => {
  it('wraps without losing a word and never wider than asked (a character fits always)', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,30}$/), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (list, width) => {
        const lines = wrap(list.join(' '), width, 13)
        const joined = lines.join(' ').replace(/- /g, '').replaceAll(' ', '')
        expect(joined).toBe(list.join(''))
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('ticks', () => {
  const range = fc
    .tuple(
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
    )
    .map(([from, length]) => [from, from + length] as const)

  it('of a straight axis lie inside, evenly, at most as many as asked', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 3, max: 9 }), ([from, to], most) => {
        const { values, digits } = linearTicks(from, to, most)
        expect(values.length).toBeLessThanOrEqual(most)
        const slack = (to - from) * 1e-6
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(from - slack)
          expect(value).toBeLessThanOrEqual(to + slack)
          expect(Number(value.toFixed(digits))).toBe(value)
        }
        const gaps = values.slice(1).map((value, index) => value - (values[index] ?? 0))
        for (const gap of gaps) expect(Math.abs(gap - (gaps[0] ?? gap))).toBeLessThan(slack + 1e-9)
      }),
    )
  })

  it('are known ones in known cases', () => {
    expect(linearTicks(0, 10, 5)).toEqual({ values: [0, 5, 10], digits: 0 })
    expect(linearTicks(0, 10, 6).values).toEqual([0, 2, 4, 6, 8, 10])
    expect(linearTicks(-0.3, 0.3, 7)).toEqual({
      values: [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3],
      digits: 1,
    })
    expect(linearTicks(0, 3, 9, true).values).toEqual([0, 1, 2, 3])
    expect(logTicks(0.3, 3, 5).values).toEqual([0.5, 1, 2])
    expect(logTicks(0.01, 100, 5).values).toEqual([0.01, 0.1, 1, 10, 100])
    expect(logTicks(0.96, 1.04, 5).values).toEqual([0.96, 0.98, 1, 1.02, 1.04])
  })
})

describe('civil days', () => {
  it('go there and back, one at a time, and know the weekday', () => {
    // 1970-01-01 was a Thursday (3 from Monday), 2000-02-29 a Tuesday.
    expect(dayNumber('test', '1970-01-01')).toBe(0)
    expect(weekday(0)).toBe(3)
    expect(weekday(dayNumber('test', '2000-02-29'))).toBe(1)
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
        expect(dayNumber('test', civilDate(day))).toBe(day)
        expect(civilDate(day) < civilDate(day + 1)).toBe(true)
      }),
    )
  })

  it('refuse dates that do not exist', () => {
    expect(() => dayNumber('test', '2026-02-29')).toThrow(
      'test: invalid date; must exist: 2026-02-29',
    )
    expect(() => dayNumber('test', '2026-13-01')).toThrow('must exist')
    expect(() => dayNumber('test', '1-1-2026')).toThrow('must be YYYY-MM-DD')
  })
})

describe('quantile dots', () => {
  it('of a uniform density are even', () => {
    const density = { x: [0, 0.5, 1], density: [1, 1, 1] }
    densityQuantiles(density, slices(20), (x) => x).forEach((value, index) => {
      expect(Math.abs(value - (index + 0.5) / 20)).toBeLessThan(1e-12)
    })
  })

  it('of a normal density are the normal quantiles (R 4.2.2 qnorm: −1.959964, −0.674490, 0, 1.644854)', () => {
    const x = Array.from({ length: 401 }, (_, i) => -5 + i / 40)
    const density = x.map((value) => Math.exp((-value * value) / 2))
    const found = densityQuantiles({ x, density }, [0.025, 0.25, 0.5, 0.95], (value) => value)
    const expected = [-1.959964, -0.67449, 0, 1.644854]
    found.forEach((value, index) => {
      expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(5e-4)
    })
  })

  it('stack without overlap, inside their walls, all of them once', () => {
    const positions = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 100 })
    fc.assert(
      fc.property(positions, fc.integer({ min: 30, max: 200 }), (unsorted, height) => {
        const sorted = [...unsorted].sort((a, b) => a - b)
        const groups = [
          { from: 0, to: 150, positions: sorted.filter((x) => x <= 150) },
          { from: 150, to: 300, positions: sorted.filter((x) => x > 150) },
        ]
        const { dots, diameter } = stackDots('test', groups, height, 28)
        expect(dots.map((dot) => dot.index).sort((a, b) => a - b)).toEqual(sorted.map((_, i) => i))
        expect(new Set(dots.map((dot) => `${dot.x} ${dot.level}`)).size).toBe(dots.length)
        const stacks = [...new Set(dots.map((dot) => dot.x))].sort((a, b) => a - b)
        stacks.slice(1).forEach((x, index) => {
          expect(x - (stacks[index] ?? 0)).toBeGreaterThanOrEqual(diameter - 1e-9)
        })
        for (const dot of dots) {
          const [from, to] = (sorted[dot.index] ?? 0) <= 150 ? [0, 150] : [150, 300]
          expect(dot.x - diameter / 2).toBeGreaterThanOrEqual((from ?? 0) - 1e-9)
          expect(dot.x + diameter / 2).toBeLessThanOrEqual((to ?? 0) + 1e-9)
        }
      }),
    )
  })
})
