import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@legwork/base'
import {
  doctorReport,
  foldNights,
  foldTrials,
  laterChecks,
  numbersBlocks,
  ownWordsOf,
  personOf,
  readTrialRecord,
  textsOf,
  trialResult,
} from '@legwork/domain'
import type { MorningInput, ResultFile } from '@legwork/domain'
import { outcomeName, reportWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { posteriorSd } from '@legwork/testing'
import { legwork } from '../../../cli/test/io.ts'
import { textOfPdf } from '../../../cli/test/pdf-text.ts'
import { openPage, testApp } from './browser.ts'
import { fixDraw, fixProtocolSeed, JourneyPhone, packKit } from './journey-page.ts'
import type { Kit } from './journey-page.ts'
import {
  atClock,
  checkDay,
  eveningOf,
  firstEvening,
  isMagnesium,
  nightTold,
  nightsPerPeriod,
  periods,
  planDay,
  toldTheNextMorning,
  zone,
} from './journey-person.ts'
import { differences } from './differences.ts'

const phone = { width: 360, height: 780, timezone: zone } as const
/** What she says in her own words. */
const ownWords = {
  nl: {
    label: 'magnesium 100 mg elementair',
    why: 'Mijn buurvrouw zweert erbij.',
    passphrase: 'vier woorden zonder enig verband',
    conclusion: 'Ik slaap beter, maar ik weet niet waardoor.',
  },
  en: {
    label: 'magnesium 100 mg elemental',
    why: 'My neighbour swears by it.',
    passphrase: 'four words without any bond',
    conclusion: 'I sleep better, but I do not know why.',
  },
} as const

/**
 * The tests of a whole trial in one language, from the check to the reports, in simulated time: what a person does in
 * sixteen weeks. A language is a file of its own, so that two can run side by side.
 */
export function wholeTrial(language: Language): void {
  const app = testApp()

  describe(`a whole trial in ${language}`, () => {
    const { label, why, passphrase, conclusion } = ownWords[language]
    const trespasses: (readonly string[])[] = []
    let her: JourneyPhone
    let kit: Kit = { back: '', key: '', arms: [] }
    let lost: Buffer = Buffer.of()

    const newPhone = async () => {
      const opened = await openPage(app.browser, app.address, phone)
      trespasses.push(opened.trespasses)
      opened.page.setDefaultTimeout(60_000)
      await fixProtocolSeed(opened.page)
      return new JourneyPhone(opened.page, app.address, language)
    }
    const armOf = (night: number): string => kit.arms[Math.floor(night / nightsPerPeriod)] ?? ''
    const told = (night: number): MorningInput => nightTold(eveningOf(night), armOf(night))
    const morningAfter = (night: number, clock = '08:00') =>
      atClock(addDays(eveningOf(night), 1), clock)
    /** nights `from` to `to` were told each morning, save those that were missed */
    const lived = (from: number, to: number, missed: readonly number[] = []) =>
      her.lived(
        Array.from({ length: to - from + 1 }, (_, n) => from + n)
          .filter((night) => !missed.includes(night))
          .map((night) => toldTheNextMorning(told(night))),
      )
    const guess = async (period: number, right: boolean) => {
      const real = isMagnesium(kit.arms[period] ?? '')
      await her.guess(right ? real : !real, 2)
    }

    beforeAll(async () => {
      her = await newPhone()
    })

    afterAll(async () => {
      await her.context.close()
    })

    it('begins with the check, a remedy, a measure and 28 nights without', async () => {
      const { trial } = her
      await her.at(atClock(checkDay, '10:00'))
      await her.check()
      await her.page.locator('.gate[data-gate=open]').waitFor()
      await her.picture('gate')
      await her.open('trial')
      await her.follow(trial.begin)
      await her.heading(trial.remedyTitle)
      await her.open('trial/remedy/magnesium')
      await her.page.locator('#label').fill(label)
      await her.picture('remedy', her.page.locator('form').first())
      await her.press(trial.chooseThis)
      await her.heading(trial.outcomeTitle)
      for (const id of ['pain', 'sleep-disturbance'] as const)
        await her.page.getByRole('checkbox', { name: outcomeName(language, { id }) }).check()
      await her.press(trial.next)
      await her.heading(trial.baselineTitle)
      await her.press(trial.baselineStart(28))
      await her.follow(trial.toDiary)
      await her.at(atClock(addDays(checkDay, 1), '07:45'))
      await her.morning(nightTold(checkDay, null))
      expect(her.taps).toBeLessThanOrEqual(6)
      // the other mornings; two nights were missed
      const nights = Array.from({ length: 27 }, (_, n) => addDays(checkDay, n + 1))
      await her.lived(
        nights
          .filter((_, n) => n !== 8 && n !== 20)
          .map((night) => toldTheNextMorning(nightTold(night, null))),
      )
    })

    it('weighs a length on her own nights, fixes the plan and hands it to a helper', async () => {
      const { trial, page } = her
      await her.at(atClock(planDay, '10:00'))
      await her.open('trial/baseline')
      await her.says(trial.baselineEnough)
      await her.follow(trial.next)
      await her.heading(trial.designTitle)
      await page.locator('main label.option', { has: page.locator('[value="14x3"]') }).click()
      await her.press(trial.weigh)
      // more than a thousand trials are played in workers: on a slow machine that takes minutes
      await page
        .getByRole('heading', { name: trial.chancesTitle, exact: true })
        .waitFor({ timeout: 280_000 })
      await her.picture('chances', page.getByRole('heading', { name: trial.chancesTitle }))
      await her.press(trial.takeDesign)
      await her.heading(trial.blindingTitle)
      await her.option(trial.blindingTitle, trial.blinding.helper).click()
      await her.press(trial.next)
      await her.heading(trial.planTitle)
      // nothing may be begun before it is safe against a lost phone
      await her.says(trial.safeNeeded)
      await her.backup(passphrase)
      await her.open('trial/plan')
      await her.says(trial.safeFine)
      await page.locator('#why').fill(why)
      expect(await page.locator('#first-evening').inputValue()).toBe(firstEvening)
      await her.picture('plan')
      await her.press(trial.freezeAndHandOver)
      await her.heading(trial.handOverTitle)
      await her.picture('hand-over')
      const helper = await openPage(app.browser, app.address, phone)
      trespasses.push(helper.trespasses)
      await fixDraw(helper.page)
      kit = await packKit(helper.page, await page.locator('#helper-link').inputValue(), language)
      await helper.context.close()
      expect(kit.arms).toHaveLength(periods)
      await page.locator('#returned').fill(kit.back)
      await her.press(trial.takeReturned)
      await her.heading(trial.runningTitle)
      await her.says(trial.blinded)
      await her.picture('running')
    }, 300_000)

    it('lives the first two periods: a tap at night, mornings, two nights from memory, paper', async () => {
      await her.at(atClock(eveningOf(1), '03:12'))
      await her.tapNight(1)
      await her.picture('night')
      await her.at(morningAfter(0))
      // the evening between the plan and the trial
      await her.lived([toldTheNextMorning(nightTold(planDay, null))])
      await her.morning({ ...told(0), cramps: 2, pain: 5 })
      expect(her.taps).toBeLessThanOrEqual(6)
      await lived(1, 4)
      // home from a weekend away: last night fresh, the two before from memory
      await her.at(morningAfter(7))
      await her.morning(told(7))
      await her.catchUp([told(6), told(5)])
      await lived(8, 13, [10])
      await her.at(morningAfter(13))
      await guess(0, true)
      // two weeks on paper, two nights left empty
      await her.at(morningAfter(27))
      const missed = [19, 20]
      const paper = Array.from({ length: nightsPerPeriod }, (_, n) => nightsPerPeriod + n)
      await her.grid(
        eveningOf(nightsPerPeriod),
        paper.map((night) => (missed.includes(night) ? null : told(night))),
      )
      await guess(1, false)
    })

    it('goes on through the clock change, the gate asked anew', async () => {
      await her.askGateAgain()
      await lived(28, 39, [33])
      // the night of 24 October: half past two comes twice
      await her.at('2026-10-25T00:30:00Z')
      await her.tapNight(1)
      await her.at('2026-10-25T01:30:00Z')
      await her.tapNight(2)
      await her.at(morningAfter(40))
      await her.open('diary')
      await her.says(her.diary.fromTaps(2))
      await her.morning({ ...told(40), cramps: 2, pain: 4 })
      lost = await her.backup(passphrase)
    })

    it('is taken up again on a new phone, from the backup', async () => {
      // told after the backup: lost with the phone
      await her.at(morningAfter(41))
      await her.morning(told(41))
      await her.context.close()
      her = await newPhone()
      await her.at(morningAfter(43))
      await her.restore(lost, passphrase)
      await her.open('trial')
      await her.heading(her.trial.runningTitle)
      await her.says(her.trial.blinded)
      await her.morning(told(43))
      await her.picture('tonight')
      await her.catchUp([told(42), told(41)])
      await guess(2, true)
    })

    it('survives an emergency: one pair of periods counts as known, the rest stays blind', async () => {
      const { trial } = her
      await lived(44, 48)
      await her.at(morningAfter(49, '20:00'))
      await her.open('trial')
      await her.follow(trial.emergencyTitle)
      await her.press(trial.emergencyDo)
      await her.says(trial.emergencyDone)
      await her.picture('emergency')
      await her.morning(told(49))
      await lived(50, 55)
      await her.at(morningAfter(55))
      await her.open('diary')
      await her.heading(her.diaryTrial.tonight)
      // of a pair that was opened nobody is asked to guess
      expect(await her.page.getByRole('link', { name: her.diaryTrial.toGuess }).count()).toBe(0)
      await her.askGateAgain()
      await lived(56, 69, [60, 61, 62])
      await her.at(morningAfter(69))
      await guess(4, true)
      await lived(70, 82)
      await her.at(morningAfter(83))
      await her.morning(told(83))
      await guess(5, false)
    })

    it('is completed and opened with the key', async () => {
      const { trial, page } = her
      await her.open('trial')
      await her.press(trial.complete)
      await her.follow(trial.openTitle)
      await page.locator('#key').fill(kit.key)
      await her.press(trial.openList)
      await her.says(trial.verified)
      await her.picture('opened')
      const opened = await page.locator('ol.order li').allInnerTexts()
      expect(opened.map((line) => line.split(': ')[1])).toEqual([...kit.arms])
    })

    it('ends in a result that equals the command line, in reports and in files', async () => {
      const { page, result: words } = her
      await her.follow(her.trial.toResult)
      await her.resultComplete()
      await page.locator('#own-words').fill(conclusion)
      await her.press(words.save)
      await her.resultComplete()
      await her.says(words.saved)
      const screen = await page.locator('.result').innerText()
      await her.picture('result')
      await her.picture('files', page.getByRole('heading', { name: words.reportsTitle }))

      const save = async (name: string, count = 1) => {
        const files = await her.files(() => her.press(name), count)
        return files.map((file) => file.toString('utf8'))
      }
      const [json = ''] = await save(words.files.result)
      const [diary = '', protocol = ''] = await save(words.files.diary, 2)
      const [record = ''] = await save(words.files.trial)
      const [fhir = ''] = await save(words.files.fhir)

      // the command line on the exported diary, with the exported protocol
      const command = await legwork(
        ['analyze', 'diary.csv', '--protocol', 'protocol.json', '--evidence', 'cramps', '--json'],
        { 'diary.csv': diary, 'protocol.json': protocol },
      )
      expect(command).toMatchObject({ code: 0, stderr: '' })
      const theirs = JSON.parse(command.stdout) as ResultFile
      const ours = JSON.parse(json) as ResultFile
      expect(ours.effects).toHaveLength(theirs.effects.length)
      for (const [index, effect] of theirs.effects.entries())
        for (const [level, value] of Object.entries(effect.quantiles))
          posteriorSd(
            ours.effects[index]?.quantiles[level as keyof typeof effect.quantiles] ?? NaN,
            value,
            effect.sd,
            1e-9,
          )
      // everything else too: another engine rounds the last bits of a logarithm otherwise
      expect(differences({ ...ours, milliseconds: 0 }, { ...theirs, milliseconds: 0 })).toEqual([])

      // the digits on the screen are those of the command line
      const file = readTrialRecord(record)
      if (!file.ok) throw new Error(`a trial file: ${JSON.stringify(file.error)}`)
      const { entries, trial, exportedOn } = file.value
      const { person } = personOf(entries, exportedOn)
      const view = foldTrials(entries).trials.get(trial)
      if (view === undefined) throw new Error('the trial must be in its own file')
      const nights = foldNights(entries)
      const worked = trialResult(view, nights)
      if (!worked.ok) throw new Error(`a result: ${JSON.stringify(worked.error)}`)
      const parts = {
        result: { ...worked.value, analysis: theirs },
        ...{ later: laterChecks(view, nights), next: null, ownWords: ownWordsOf(entries, trial) },
      }
      // a letter f and an i may be one sign in print
      const flat = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
      const report = doctorReport(parts, { person, dose: null }, reportWords[language])
      const answer = report.blocks.filter(({ type }) => type === 'verdict' || type === 'lead')
      const numbersTold = numbersBlocks(parts, reportWords[language])
      const shown = { ...report, title: '', subtitle: '', footer: '' }
      const texts = textsOf({ ...shown, blocks: [...answer, ...numbersTold] }).filter(
        (text) => text !== '',
      )
      expect(texts.length).toBeGreaterThan(10)
      for (const text of texts) expect(flat(screen)).toContain(flat(text))

      // what was lived is in it: the emergency, the lost nights, the night of the clock change
      expect(worked.value.openBlocks).toEqual([1])
      expect(nights.nights.get(eveningOf(40))?.taps).toHaveLength(2)
      expect(nights.nights.get(eveningOf(41))?.morning?.source).toBe('recalled')
      expect(nights.nights.get(eveningOf(20))?.morning ?? null).toBeNull()
      // the validators live outside the workspaces: found by address, not by an import that is checked
      const suite = new URL('../../../../tools/suites/fhir.mjs', import.meta.url).href
      const { fhirProblems } = (await import(/* @vite-ignore */ suite)) as {
        fhirProblems: (bundle: unknown) => Promise<readonly string[]>
      }
      const problems = await fhirProblems(JSON.parse(fhir))
      expect(problems).toEqual([])

      // the print views
      const numbers = new Set(screen.match(/−?\d+(?:[.,]\d+)*/g) ?? [])
      expect(numbers.size).toBeGreaterThan(30)
      for (const kind of ['doctor', 'full', 'protocol'] as const) {
        await her.follow(words.reports[kind])
        await page.locator(`.report[data-kind=${kind}]`).waitFor()
        if (kind === 'doctor') await her.picture('report')
        const parts = ':is(p, li, td, th):not(details *, .no-print *)'
        // a report that is drawn again between reading and printing is read and printed once more
        await expect
          .poll(
            async () => {
              const said = await page.locator(`.report ${parts}`).allInnerTexts()
              const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
              const folder = process.env.LEGWORK_SCREENSHOTS
              if (folder !== undefined)
                await writeFile(`${folder}/journey-${kind}-${language}.pdf`, pdf)
              const { text, pages } = textOfPdf(pdf)
              return {
                tagged: pdf.toString('latin1').includes('/StructTreeRoot'),
                tooLong: kind === 'doctor' && pages > 2,
                said: said.length > 10,
                missing: [
                  ...said.filter((each) => !flat(text).includes(flat(each))),
                  ...(kind === 'full' ? [...numbers].filter((each) => !text.includes(each)) : []),
                ],
              }
            },
            { timeout: 60_000, interval: 1000 },
          )
          .toEqual({ tagged: true, tooLong: false, said: true, missing: [] })
        await her.follow(words.backToResult)
        await her.resultComplete()
      }
    }, 300_000)

    it('asked nothing of any other address, and broke nothing on its way', () => {
      expect(trespasses.flat()).toEqual([])
    })
  })
}
