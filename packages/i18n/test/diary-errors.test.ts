import { describe, expect, it } from 'vitest'
import { readTable, toSeries } from '@legwork/domain'
import type { DateOrder, DiaryChoices, DiaryError, DiaryNote } from '@legwork/domain'
import { diaryErrorText, diaryNoteText, languages } from '@legwork/i18n'

const usual: DiaryChoices = { date: 'date', arm: 'arm', outcome: 'y', family: 'poisson' }

function errorsOf(text: string, choices: Partial<DiaryChoices> = {}): readonly DiaryError[] {
  const table = readTable(text)
  if (!table.ok) return table.error
  const series = toSeries(table.value, { ...usual, ...choices })
  return series.ok ? [] : series.error
}

const head = 'date;arm;y\n'
const many = (n: number, line: (i: number) => string) =>
  head + Array.from({ length: n }, (_, i) => line(i)).join('\n')
const slashed = (order: DateOrder): Partial<DiaryChoices> => ({ dateOrder: order })

/** A file for each type of error, so that every text is written from the real thing. */
const files: Readonly<Record<DiaryError['type'], readonly [string, Partial<DiaryChoices>?]>> = {
  'empty-file': [''],
  'file-too-large': ['x'.repeat(20_000_001)],
  'not-text': ['PK\u0003\u0004'],
  'control-character': [`${head}2026-01-01;a\u001b;1`],
  'broken-quotes': [`${head}2026-01-01;"a;1`],
  'too-many-rows': [many(100_001, () => '2026-01-01;a;1')],
  'too-many-columns': [`${'c;'.repeat(200)}c\n1`],
  'no-rows': [head],
  'header-missing': ['2026-01-01;a;1\n2026-01-02;a;1'],
  'too-many-cells': [`${head}2026-01-01;a;1;2`],
  'column-not-found': [`${head}2026-01-01;a;1`, { outcome: 'cramps' }],
  'column-twice': ['date;arm;y;y\n2026-01-01;a;1;2'],
  'column-reused': [`${head}2026-01-01;a;1`, { outcome: 'arm' }],
  'date-missing': [`${head};a;1`],
  'bad-date': [`${head}31-2-2026;a;1`],
  'ambiguous-date-order': [`${head}1/2/2026;a;1`],
  'mixed-date-order': [`${head}1/13/2026;a;1`, slashed('day-first')],
  'duplicate-date': [`${head}2026-01-01;a;1\n2026-01-01;a;1`],
  'range-too-long': [`${head}1926-01-01;a;1\n2026-01-01;a;1`],
  'not-a-number': [`${head}2026-01-01;a;two`],
  'ambiguous-number': [`${head}2026-01-01;a;1.250`],
  'mixed-decimal-marks': [`${head}2026-01-01;a;1.5\n2026-01-02;a;1,5`, { family: 'gaussian' }],
  'negative-count': [`${head}2026-01-01;a;-1`],
  'fractional-count': [`${head}2026-01-01;a;1,5`],
  'not-yes-or-no': [`${head}2026-01-01;a;2`, { family: 'bernoulli' }],
  'not-a-category': [`${head}2026-01-01;a;11`, { family: 'ordinal' }],
  'outside-scale': [`${head}2026-01-01;a;11`, { family: 'gaussian', scale: { low: 0, high: 10 } }],
  'number-too-large': [`${head}2026-01-01;a;1e10`],
  'labels-alike': [`${head}2026-01-01;a;1\n2026-01-02;A;1`],
  'too-many-arms': [many(9, (i) => `2026-01-${i + 10};arm ${i};1`)],
  'reference-not-found': [`${head}2026-01-01;a;1`, { reference: 'b' }],
  'more-errors': [many(60, () => 'x;a;1')],
}

const notes: readonly DiaryNote[] = [
  { type: 'arm-empty-inside-period', row: 3, date: '2026-01-02' },
  { type: 'arm-sounds-outside', label: 'baseline' },
  { type: 'long-gap', from: '2026-01-01', to: '2027-01-01', nights: 364 },
  { type: 'date-order', order: 'day-first', because: 'chosen' },
  { type: 'unreadable-characters', row: 2, column: 'arm' },
]

describe('the sentence of a diary error', () => {
  it.each(Object.entries(files))(
    '%s says where, what and what to do in both languages',
    (type, file) => {
      const error = errorsOf(...file).find((candidate) => candidate.type === type)
      if (error === undefined) throw new Error(`${type}: the file must raise it`)
      const [nl = '', en = ''] = languages.map((language) => diaryErrorText(error, language))
      expect(nl).not.toBe(en)
      for (const [text, row, column] of [
        [nl, 'Rij', 'kolom'],
        [en, 'Row', 'column'],
      ] as const) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object/)
        expect(text).toMatch(/^\p{Lu}.+[.] .+[.]$/u)
        if (error.row !== null) expect(text).toContain(`${row} ${error.row}`)
        if (error.row !== null && error.column !== null)
          expect(text).toContain(`${column} “${error.column}”`)
        if (error.row !== null && error.value !== '') expect(text).toContain(error.value)
      }
    },
  )

  it('reads as a person would write it', () => {
    const [error] = errorsOf(`${head}2026-01-01;a;twee`)
    if (error === undefined) throw new Error('must refuse')
    expect(diaryErrorText(error, 'nl')).toBe(
      'Rij 2, kolom “y”: “twee” is geen getal. Schrijf alleen een getal, zoals 2 of 2,5. Laat de cel leeg als u het niet weet.',
    )
    expect(diaryErrorText(error, 'en')).toBe(
      'Row 2, column “y”: “twee” is not a number. Write only a number, such as 2 or 2.5. Leave the cell empty if you do not know.',
    )
  })

  it('writes every note in both languages', () => {
    for (const note of notes) {
      const [nl, en] = languages.map((language) => diaryNoteText(note, language))
      expect(nl).not.toBe(en)
      for (const text of [nl, en]) expect(text).toMatch(/^\p{Lu}[^[\]]+[.]$/u)
    }
  })
})
