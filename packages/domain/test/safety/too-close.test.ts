import { describe, expect, it } from 'vitest'
import { checkSafety } from '../../src/safety/check.ts'
import { tooClose } from '../../src/safety/too-close.ts'
import type { TimetableRow } from '../../src/safety/timetable.ts'
import { personWith } from './keys.ts'

const row = (label: string, ...times: string[]): TimetableRow => ({
  label,
  kind: 'medicine',
  times,
  movedFrom: null,
  proposed: false,
})

describe('medicines that stand near each other', () => {
  it('are named when the source keeps hours between them: 4 hours for thyroid hormone (FDA 2008)', () => {
    const at = (iron: string) => tooClose([row('levothyroxine', '07:00'), row('ijzer (2)', iron)])
    expect(at('10:55')).toEqual([{ name: 'levothyroxine', other: 'ijzer (2)', hours: 4 }])
    expect(at('11:00')).toEqual([])
    // over midnight: 03:05 is 3 hours and 55 minutes before
    expect(at('03:05')).toHaveLength(1)
    expect(at('03:00')).toEqual([])
  })

  it('are named for calcium too, in every dose, and not for medicines without such a source', () => {
    const rows = [row('Thyrax', '07:00'), row('calcium', '12:00', '22:00', '09:00')]
    expect(tooClose(rows)).toHaveLength(1)
    expect(tooClose([row('Thyrax', '07:00'), row('doxycycline', '07:00')])).toEqual([])
  })

  it('are named for the times that the day itself puts down', () => {
    const medicines = ['levothyroxine', 'calcium', 'doxycycline', 'ijzer'].map((name) => ({ name }))
    const person = personWith({
      measurements: { egfr: { value: 80, unit: 'mL/min/1.73m2', on: '2026-05-01' } },
      medicines,
    })
    const timetable = checkSafety(person).timetable?.value
    if (timetable?.type !== 'timetable') throw new Error('person: must have a timetable')
    expect(tooClose(timetable.rows).map(({ other }) => other)).toEqual(['calcium', 'ijzer'])
  })
})
