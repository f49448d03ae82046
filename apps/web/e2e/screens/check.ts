import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { Language } from '@legwork/i18n'
import { seedJournal, tellingPerson } from '../pages/journal.ts'
import { pageAt } from './page-at.ts'
import { screenAt } from './screen.ts'
import type { Screen } from './screen.ts'

type Told = Readonly<Record<string, unknown>>

/** The example person: woman of 66, four medicines, everything answered; the gate is open. */
const example = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../../examples/person.json'), 'utf8'),
) as Told & { readonly answers: Told; readonly medicines: readonly Told[] }

const answering = (changes: Told): Told => ({
  ...example,
  answers: { ...example.answers, ...changes },
})

/** A screen of someone who told this before. */
function screenOf(
  name: string,
  person: Told,
  path: string,
  then: (page: Page, language: Language) => Promise<void> = async () => undefined,
  at: Screen['at'] = pageAt(path),
): Screen {
  return {
    name,
    at,
    visit: async (page, address, language) => {
      await seedJournal(page, address, tellingPerson(person))
      await page.goto(`${address}${path}?lang=${language}`)
      await page.locator('main h1').waitFor()
      await page
        .locator('main .step-progress, main .card, main a.button, main .room-list')
        .first()
        .waitFor()
      await then(page, language)
    },
  }
}

const search = (typed: string) => async (page: Page) => {
  await page.getByRole('combobox').fill(typed)
  await page.getByRole('option').first().waitFor()
}

/** Every screen of the rooms Check and Cramp, in every state worth a look. */
export const checkScreens: readonly Screen[] = [
  screenAt('check-start', 'check', 'main .button'),
  screenAt('check-signs', 'check/ask/urgent-leg', 'main .option'),
  screenAt('check-choice', 'check/ask/complaint', 'main .answer-button'),
  screenAt('check-number', 'check/ask/age', 'main input'),
  screenAt('check-measurement', 'check/ask/egfr', 'main input'),
  screenAt('check-medicines-empty', 'check/ask/medicines', 'main input'),
  screenAt('check-missing', 'check/ask/nothing', 'main h1'),
  screenAt('cramp', 'cramp', 'main .drawing'),
  screenOf('check-resume', { age: 66, complaint: 'cramps' }, 'check'),
  {
    name: 'check-measurement-problem',
    at: '/check/ask/:step',
    visit: async (page, address, language) => {
      await page.goto(`${address}check/ask/creatinine?lang=${language}`)
      await page.locator('#check-creatinine').fill('1,1')
      await page.locator('#check-month-month').selectOption('03')
      await page.locator('#check-month-year').selectOption('2026')
      await page.locator('main form button[type=submit]').click()
      await page.getByRole('alert').waitFor()
    },
  },
  screenOf(
    'check-signs-ticked',
    answering({ numbOrBurningFeet: 'yes' }),
    'check/ask/nerves-and-vessels',
  ),
  screenOf(
    'check-urgent',
    answering({ coldPaleLeg: 'yes', darkUrineWithMusclePain: 'yes' }),
    'check/urgent/urgent-leg',
  ),
  screenOf(
    'check-medicines',
    { ...example, medicines: [...example.medicines, { name: 'groene klei' }] },
    'check/ask/medicines',
  ),
  screenOf('check-medicines-search', example, 'check/ask/medicines', search('omeprasol')),
  screenOf('check-medicines-removed', example, 'check/ask/medicines', async (page) => {
    await page.locator('.card-list button').first().click()
    await page.locator('.undo-bar button').waitFor()
  }),
  screenOf(
    'check-medicine',
    { ...example, medicines: [{ name: 'levodopa/carbidopa', times: ['07:00', '17:00'] }] },
    'check/ask/medicines',
    async (page) => {
      await page.locator('.card-list a.button').first().click()
      await page.locator('#medicine-name').waitFor()
    },
    '/check/medicine/:id',
  ),
  screenOf('check-medicines-complete', example, 'check/ask/medicines-complete'),
  screenOf('check-day', example, 'check/ask/day'),
  screenOf('check-answer-open', example, 'check/answer'),
  screenOf(
    'check-answer-first',
    { ...example, measurements: {}, medicinesComplete: 'not-asked' },
    'check/answer',
  ),
  screenOf(
    'check-answer-professional',
    { ...answering({ pregnant: 'yes', diabetes: 'yes' }), complaint: 'both', age: 34 },
    'check/answer',
  ),
  screenOf(
    'check-answer-closed',
    answering({ coldPaleLeg: 'yes', dialysis: 'yes', kidneyDisease: 'yes' }),
    'check/answer',
  ),
  screenOf('check-answer-medicines', example, 'check/answer/medicines'),
  screenOf(
    'check-answer-medicines-closed',
    {
      ...answering({ avBlock: 'yes' }),
      medicines: [{ name: 'digoxine' }, { name: 'groene klei' }],
    },
    'check/answer/medicines',
  ),
  screenOf('check-answer-day', example, 'check/answer/day'),
  screenOf(
    'check-answer-day-near',
    { ...example, medicines: [{ name: 'levothyroxine' }, { name: 'ijzer' }], day: {} },
    'check/answer/day',
  ),
  screenOf(
    'home-urgent',
    answering({ coldPaleLeg: 'yes' }),
    '',
    async (page) => {
      await page.locator('.today a[href="tel:112"]').waitFor()
    },
    '/',
  ),
  screenOf(
    'check-answer-day-impossible',
    {
      ...example,
      medicines: [
        { name: 'levothyroxine', times: ['07:00'] },
        { name: 'Madopar', times: ['12:00'], professionalAgrees: 'yes' },
        { name: 'gabapentine', times: ['21:00'] },
      ],
      day: {},
    },
    'check/answer/day',
  ),
  screenOf('check-answer-day-withheld', answering({ avBlock: 'yes' }), 'check/answer/day'),
  screenOf(
    'check-answer-complaint',
    { ...example, complaint: 'restless-legs' },
    'check/answer/complaint',
  ),
  screenOf('check-answer-look', example, 'check/answer/look'),
  screenAt('check-measuring', 'check/answer/measuring', 'main .card'),
  screenOf(
    'check-doctor',
    { ...example, answers: { ...example.answers, numbOrBurningFeet: 'yes' } },
    'check/ask-doctor',
  ),
  screenAt('check-doctor-empty', 'check/ask-doctor', 'main .doctor-list'),
  screenOf('check-answers', example, 'check/answers'),
]
