import { personFormat, personVersion, readPerson } from '@legwork/domain'
import type { Language } from '@legwork/i18n'
import { loadTexts } from '@legwork/knowledge'
import { checkResult } from '../../../cli/src/check-result.ts'
import type { CheckPageModel } from './check-page.ts'

/** Questions that the woman of the journey answers in her own way; everything else is "none of these" or "no". */
async function answerOne(model: CheckPageModel): Promise<void> {
  const { page, words } = model
  const id = model.question()
  switch (id) {
    case 'age':
      await page.locator('#check-age').fill('72')
      await model.press(words.save)
      return
    case 'sex':
      await model.choose('female')
      return
    case 'complaint':
      await model.choose('cramps')
      return
    case 'how-long':
      await page.locator('#check-how-long').fill('2')
      await page.locator('#check-unit').selectOption('years')
      await model.press(words.save)
      return
    case 'egfr':
      await model.press(words.doNotKnow)
      return
    case 'medicines':
      await model.addMedicine('omeprasol')
      await model.addMedicine('hydrochloorthiazide')
      await model.press(words.listReady)
      return
    case 'medicines-complete':
      await model.choose('yes')
      return
    default:
      if ((await page.locator('.answer-button').count()) > 0) await model.choose('no')
      else if ((await page.getByRole('checkbox').count()) > 0) await model.press(words.noneOfThese)
      else await model.press(words.noResult)
  }
}

/** Answers until the address is the one wanted; how many screens that took. */
export async function answerUntil(
  model: CheckPageModel,
  end: (path: string) => boolean,
): Promise<number> {
  for (let screens = 0; screens < 50; screens++) {
    if (end(new URL(model.page.url()).pathname)) return screens
    await model.onwards(() => answerOne(model))
  }
  throw new Error(`answerUntil: must end within 50 screens, is at ${model.page.url()}`)
}

/** Whether an address is that of the answer. */
export const isAnswer = (path: string) => path === '/check/answer'

/** What `legwork check` says of the woman of the journey. */
export async function commandSays(language: Language) {
  const no = Object.fromEntries(
    [
      ...['kidneyDisease', 'dialysis', 'struviteStones', 'avBlock', 'slowHeartbeat', 'pacemaker'],
      ...['myastheniaGravis', 'lambertEaton', 'chronicDiarrhoea', 'inflammatoryBowelDisease'],
      ...['ilealResection', 'dehydration', 'bowelObstruction', 'acuteAbdomen', 'pregnant'],
      ...['breastfeeding', 'gaveBirthWithinSixWeeks', 'surgeryPlanned', 'takesMagnesium'],
      ...['cirrhosis', 'thyroidDisease', 'diabetes', 'neuropathy', 'parkinsonSigns'],
    ].map((id) => [id, 'no']),
  )
  const person = readPerson({
    ...{ format: personFormat, version: personVersion, on: '2026-06-01' },
    ...{ age: 72, sex: 'female', complaint: 'cramps', answers: no, noOtherSigns: 'yes' },
    ...{ measurements: { egfr: 'unknown' }, medicinesComplete: 'yes' },
    medicines: [
      { name: language === 'nl' ? 'omeprazol' : 'omeprazole' },
      { name: 'hydrochloorthiazide' },
    ],
  })
  if (!person.ok) throw new Error(`commandSays: must be a person, ${JSON.stringify(person.error)}`)
  return checkResult(person.value, language, await loadTexts(language))
}
