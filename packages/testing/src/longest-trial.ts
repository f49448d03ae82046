import { expectOk, parseCivilDate } from '@legwork/base'
import { newEntry, ownWordsContent } from '@legwork/domain'
import type { Entry, JsonValue } from '@legwork/domain'
import { madeTrial, madeTrialId } from './finished-trial.ts'

/**
 * The trial with the longest report for the doctor: twelve periods, stopped early, an emergency, twelve medicines, two
 * thousand characters of own words.
 */
export function longestTrial(): readonly Entry[] {
  const names = [
    ...['metoprolol', 'omeprazol', 'atorvastatine', 'lisinopril', 'paracetamol', 'levothyroxine'],
    ...['metformine', 'amlodipine', 'hydrochloorthiazide', 'simvastatine', 'ijzer', 'calcium'],
  ]
  const medicines = names.map((name, index): readonly [string, JsonValue] => [
    `medicines.${String(index).padStart(2, '0')}`,
    { name, professionalAgrees: 'yes' },
  ])
  const words = 'Ik word minder vaak wakker, maar ik weet het niet zeker. '.repeat(34)
  const on = expectOk(parseCivilDate('2026-08-01'), 'date')
  const said = newEntry(ownWordsContent(madeTrialId, on, words), 'e'.repeat(32), {
    ...{ wall: 2_000_000_000_000, counter: 0, device: 'd'.repeat(32) },
  })
  return [
    ...madeTrial({
      ...{ blocks: 6, emergencyAt: 40, stopAt: 150, why: words },
      secondary: ['any-attack', 'minutes'],
      person: [['complaintMonths', 60], ...medicines],
    }),
    expectOk(said, 'own words'),
  ]
}
