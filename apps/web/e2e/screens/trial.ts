import type { Page } from 'playwright-core'
import { handOverText, judgeGate, payloadOf, personOf, readFrozen } from '@legwork/domain'
import type { EntryContent } from '@legwork/domain'
import { kitWords, stopReasonText, trialWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { MadeTrial } from '@legwork/testing'
import { journalOf, trialContents } from '../../test/diary/build.ts'
import { nightsBefore, TrialPageModel } from '../pages/trial-page.ts'
import { afterTrial, screenAt } from './screen.ts'
import { evening, sundayScreen, trialHeld, trialStopped, trialUnderWay } from './sunday.ts'
import type { Screen } from './screen.ts'

function trialScreen(
  name: string,
  at: Screen['at'],
  act: (trial: TrialPageModel, page: Page, language: Language) => Promise<void>,
  nights?: readonly EntryContent[],
): Screen {
  return {
    name,
    at,
    visit: async (page, address, language) => {
      const trial = new TrialPageModel(page, address, language)
      await trial.prepared(nights)
      await act(trial, page, language)
    },
  }
}

const planned = async (trial: TrialPageModel, remedy: string, label?: string) => {
  await trial.choose(remedy, label)
  await trial.setUp()
}

const magnesium = 'magnesium 100 mg elementair'

/** What a helper is sent for a trial that is on another device. */
function handOver(): string {
  const start = evening('2026-11-16')
  const log = journalOf(trialContents({ start }))
  const [frozen] = log.flatMap((entry) => {
    const { protocol, hash } = payloadOf(entry) as Readonly<Record<string, unknown>>
    if (entry.kind !== 'trial/started') return []
    const read = readFrozen(String(protocol), String(hash))
    return read.ok ? [read.value] : []
  })
  const text =
    frozen === undefined ? null : handOverText(frozen, judgeGate(personOf(log, start).person))
  if (text === null) throw new Error('handOver: the trial must have a plan and an open gate')
  return text.value
}

const wholeTrial: MadeTrial = { blocks: 2, emergencyAt: 30 }

/** The room of the trial in every state worth a look. */
export const trialScreens: readonly Screen[] = [
  screenAt('trial-empty', 'trial'),
  trialScreen('trial-remedies', '/trial/remedy', (trial) => trial.open('trial/remedy')),
  screenAt('trial-magnesium-closed', 'trial/remedy/magnesium'),
  trialScreen('trial-magnesium', '/trial/remedy/:remedy', (trial) =>
    trial.open('trial/remedy/magnesium'),
  ),
  trialScreen('trial-stretching', '/trial/remedy/:remedy', (trial) =>
    trial.open('trial/remedy/stretching'),
  ),
  screenAt('trial-letter', 'trial/remedy/stop-trigger'),
  trialScreen('trial-own-refused', '/trial/remedy/:remedy', async (trial, page) => {
    await trial.open('trial/remedy/own-swallowed')
    await page.locator('#own-name').fill('Magnesium 600 mg')
    await trial.press(trial.words.chooseThis)
    await page.getByRole('alert').waitFor()
  }),
  trialScreen('trial-outcome', '/trial/outcome', (trial) => trial.choose('stretching')),
  trialScreen('trial-begun', '/trial', async (trial) => {
    await trial.choose('stretching')
    await trial.open('trial')
    await trial.heading(trial.words.title)
  }),
  trialScreen(
    'trial-baseline-begin',
    '/trial/baseline',
    async (trial, page) => {
      await trial.choose('stretching')
      await trial.open('trial/baseline')
      await page.locator('main [role=status] progress').waitFor()
    },
    nightsBefore.slice(-10),
  ),
  trialScreen('trial-baseline', '/trial/baseline', async (trial, page) => {
    await trial.choose('stretching')
    await trial.open('trial/baseline')
    await page.getByText(trial.words.baselineEnough).waitFor()
  }),
  trialScreen('trial-blinding', '/trial/blinding', async (trial, page) => {
    await trial.choose('magnesium', magnesium)
    await trial.open('trial/blinding')
    await page.locator('input[value=paper]').check()
    await page.getByRole('heading', { name: trial.words.productsTitle }).waitFor()
  }),
  trialScreen('trial-blinding-impossible', '/trial/blinding', async (trial, page) => {
    await trial.choose('stretching')
    await trial.open('trial/blinding')
    await page.getByText(trial.words.cannotBeBlinded).waitFor()
  }),
  trialScreen('trial-design', '/trial/design', async (trial, page) => {
    await trial.choose('stretching')
    await trial.open('trial/design')
    await page.locator('main label.option').first().click()
    await page.locator('.chances').waitFor()
  }),
  trialScreen('trial-plan', '/trial/plan', async (trial, page) => {
    await planned(trial, 'stretching')
    await page.locator('.chances').waitFor()
  }),
  trialScreen('trial-late-start', '/trial/plan', async (trial, page) => {
    await planned(trial, 'stretching')
    await page.locator('#first-evening').fill('2027-11-15')
    await page.locator('#first-evening-error:not(:empty)').waitFor()
  }),
  trialScreen('trial-running', '/trial', async (trial) => {
    await planned(trial, 'stretching')
    await trial.press(trial.words.freezeAndStart)
    await trial.heading(trial.words.runningTitle)
  }),
  sundayScreen('trial-blinded', 'trial', trialUnderWay, async ({ page }) => {
    await page.locator('main section.card').waitFor()
  }),
  sundayScreen('trial-held', 'trial', trialHeld, async ({ page }) => {
    await page.getByRole('heading', { level: 2 }).first().waitFor()
  }),
  sundayScreen('trial-health', 'trial/health', trialUnderWay, async ({ page }) => {
    await page.locator('.answer-button').first().click()
    await page.locator('main [role=status] .notice[data-kind=warning]').waitFor()
  }),
  sundayScreen('trial-stop', 'trial/stop', trialUnderWay, async ({ page }) => {
    await page.locator('.answer-button').first().waitFor()
  }),
  sundayScreen('trial-stop-sure', 'trial/stop', trialUnderWay, async (diary) => {
    await diary.button(stopReasonText(diary.language, 'harm')).click()
    await diary.button(trialWords[diary.language].stopYes).waitFor()
  }),
  sundayScreen('trial-emergency', 'trial/emergency', trialUnderWay, async (diary) => {
    const words = trialWords[diary.language]
    await diary.button(words.emergencyDo).click()
    await diary.page.getByText(words.emergencyDone).waitFor()
  }),
  sundayScreen('trial-stopped', 'trial', trialStopped('helper'), async ({ page, language }) => {
    await page.getByRole('link', { name: trialWords[language].openTitle }).waitFor()
  }),
  sundayScreen('trial-open', 'trial/open', trialStopped('helper'), async ({ page, language }) => {
    await page.locator('#key').fill('ABCD EFGH')
    await page.getByRole('button', { name: trialWords[language].openList }).click()
    await page.getByRole('alert').waitFor()
  }),
  sundayScreen('trial-open-paper', 'trial/open', trialStopped('paper'), async ({ page }) => {
    await page.locator('main label.option').first().click()
  }),
  afterTrial('trial-opened', 'trial/open', wholeTrial, 'main ol.order'),
  afterTrial('trial-over', 'trial', wholeTrial, 'main ol.order'),
  afterTrial('trial-history', 'trial/history', wholeTrial, 'main .plain-list li'),
  trialScreen('trial-hand-over', '/trial/hand-over', async (trial) => {
    await planned(trial, 'magnesium', magnesium)
    await trial.press(trial.words.freezeAndHandOver)
    await trial.heading(trial.words.handOverTitle)
  }),
  screenAt('kit-empty', 'kit', 'main .lead'),
  trialScreen('kit-refused', '/kit', async (trial, page, language) => {
    await page.goto(`${trial.address}kit?lang=${language}#half-a-link`)
    await page.getByRole('alert').waitFor()
  }),
  trialScreen('kit-own', '/kit', async (trial, page, language) => {
    await planned(trial, 'magnesium', magnesium)
    await trial.press(trial.words.freezeAndHandOver)
    await trial.heading(trial.words.handOverTitle)
    await page.goto(await page.locator('#helper-link').inputValue())
    await page.getByText(kitWords[language].ownTrial).waitFor()
  }),
  trialScreen('kit-before', '/kit', async (trial, page, language) => {
    await page.goto(`${trial.address}kit?lang=${language}#${handOver()}`)
    await page.getByRole('button', { name: kitWords[language].draw, exact: true }).waitFor()
  }),
  trialScreen('kit', '/kit', async (trial, page, language) => {
    await page.goto(`${trial.address}kit?lang=${language}#${handOver()}`)
    await page.getByRole('button', { name: kitWords[language].draw, exact: true }).click()
    await trial.heading(kitWords[language].drawnTitle)
  }),
]
