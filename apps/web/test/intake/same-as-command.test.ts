import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { intakeEntriesOf, readPersonText, writeFoodDiary } from '@legwork/domain'
import { loadFoods } from '@legwork/knowledge'
import { main } from '../../../cli/src/main.ts'
import { countingFacts } from '../../src/rooms/intake/foods.ts'
import { reportOf } from '../../src/rooms/intake/picture-view.ts'
import { citrate, diaryOf } from './build.ts'
import type { Line } from './build.ts'

const people = {
  'a woman of 66': { age: 66, sex: 'female' },
  'a man of 45': { age: 45, sex: 'male' },
  'somebody who does not tell the sex': { age: 30 },
} as const

const lines: readonly Line[] = ['2026-11-16', '2026-11-18', '2026-11-21'].flatMap(
  (date, at): Line[] => [
    [date, 'breakfast', 'wholemeal-bread', 3 + at, 'snee'],
    [date, 'lunch', 'milk-semi-skimmed', 2, 'glas'],
    [date, 'dinner', 'spinach-cooked', 150, 'g'],
    [date, 'dinner', 'banana', 3, 'stuk'],
    [date, 'snack', 'almonds', 30, 'g'],
  ],
)

describe('law L7', () => {
  it.each(Object.entries(people))(
    'the screen and legwork intake give the same numbers for %s',
    async (_, told) => {
      const list = await loadFoods()
      const journal = diaryOf(list, lines, [citrate('2026-11-18', 2)])
      const person = { format: 'legwork-person', version: 1, on: '2026-11-22', ...told }
      const text = JSON.stringify(person)
      const files: Readonly<Record<string, string>> = {
        'food.csv': writeFoodDiary(intakeEntriesOf(journal.items)),
        'person.json': text,
      }
      let printed = ''
      const code = await main(
        ['intake', 'food.csv', '--person', 'person.json', '--json', '--lang', 'en'],
        {
          stdout: (more) => {
            printed += more
          },
          stderr: () => undefined,
          readFile: (path) => Promise.resolve(files[path] ?? ''),
        },
      )
      expect(code).toBe(0)
      const command = JSON.parse(printed) as Record<string, unknown>
      const read = expectOk(readPersonText(text), 'person')
      const report = reportOf(journal, list, countingFacts(list, journal), read, 'en')
      const screen = JSON.parse(
        JSON.stringify({
          authority: report.authorities.need,
          upperLevelAuthority: report.authorities.upperLevel,
          usualFood: report.usualFood,
          supplements: report.supplements,
          usualTotal: report.usualTotal,
          adequacy: report.adequacy,
          upperLevel: report.upperLevel.ok ? report.upperLevel.value : null,
          ratio: report.ratio,
        }),
      ) as Record<string, unknown>
      for (const [key, value] of Object.entries(screen)) expect(command[key]).toEqual(value)
      const days = report.days.map(({ date, food, supplements, fortified }) => ({
        ...{ date, food, supplements, fortified },
      }))
      expect(days).toHaveLength(3)
      expect(command['days']).toMatchObject(days)
    },
  )
})
