import { describe, expect, it } from 'vitest'
import { addDays, createRandom, expectOk } from '@legwork/base'
import { xchachaSealer } from '@legwork/storage'
import { readTable, toSeries } from '../../src/diary/index.ts'
import { writeJournal } from '../../src/journal/journal-file.ts'
import { emptyMorning, morningContent, tapContent, writeDiaryFile } from '../../src/nights/index.ts'
import { analyseDiary } from '../../src/result/analyse-diary.ts'
import {
  checkGuesses,
  drawSealed,
  handOverText,
  openSealed,
  readHandOver,
  readSealed,
  unblindedBlocks,
} from '../../src/trial/blinding/index.ts'
import type { HelperDraw } from '../../src/trial/blinding/index.ts'
import { eveningOf, placeOfEvening } from '../../src/trial/evening.ts'
import {
  analysisProtocol,
  pausedEvenings,
  settingsOfTrial,
  trialDiary,
} from '../../src/trial/export.ts'
import { day, inAmsterdam } from '../nights/build.ts'
import {
  dayOf,
  design84,
  drivenTrial,
  firstDay,
  frozenOf,
  gateOn,
  magnesium,
  planOf,
  trialId,
} from './build.ts'
import { seededBytes } from './random-bytes.ts'

const plan = planOf(magnesium, 'helper')
const frozen = frozenOf(plan)
const zone = 'Europe/Amsterdam'

/** The helper's device, with nothing but the hand-over text. */
function helperDraws(seed: number): HelperDraw {
  const text = handOverText(frozen, gateOn({}, firstDay))?.value ?? ''
  return drawSealed(expectOk(readHandOver(text), 'hand-over'), seededBytes(seed), xchachaSealer)
}

/** Two helpers who drew opposite orders. */
function oppositeHelpers(): readonly [HelperDraw, HelperDraw] {
  const first = helperDraws(1)
  const opposite = first.drawn.allocation.sequence.map((arm) =>
    arm === 'placebo' ? 'magnesium' : 'placebo',
  )
  for (let seed = 2; ; seed++) {
    const second = helperDraws(seed)
    if (second.drawn.allocation.sequence.join() === opposite.join()) return [first, second]
  }
}

type Seen = readonly string[]

/**
 * A whole blinded trial with the same diary whatever was drawn: baseline, 84 days with missed days, taps, the clock
 * change of March, a pause, an emergency, a guess at the end of every period. `seen` is everything the participant's
 * device holds and shows, step by step.
 */
function wholeTrial(helper: HelperDraw, baselineFactor = 1) {
  const driven = drivenTrial()
  const seen: string[] = []
  const random = createRandom(84)
  const tell = (n: number) => {
    const evening = dayOf(n)
    const cramps = random.nextBelow(3) * (n < 0 ? baselineFactor : 1)
    const missed = random.nextBelow(12) === 0
    // 06:30 UTC on the morning after
    const morning = 1_772_433_000_000 + (n + 1) * 86_400_000
    const place = inAmsterdam(morning)
    if (n % 3 === 0) driven.add(tapContent(inAmsterdam(morning - 4 * 3_600_000)))
    if (missed) return
    const input = { ...emptyMorning(evening), cramps, taken: n < 0 ? null : ('yes' as const) }
    driven.add(expectOk(morningContent({ ...input, sideEffects: [] }, place), `night ${n}`))
  }
  const look = (n: number) => {
    const [view, nights, on] = [driven.view(), driven.nights(), dayOf(n)]
    const file = trialDiary(view, nights)
    seen.push(
      JSON.stringify([
        view,
        eveningOf(view, nights, on, gateOn({}, on)),
        file === null ? null : writeDiaryFile(file),
        analysisProtocol(view),
      ]),
    )
  }
  driven.step({ type: 'draft', on: dayOf(-28), trial: trialId, zone, plan })
  driven.step({ type: 'start-baseline', on: dayOf(-28), nights: 28 })
  for (let n = -28; n < 0; n++) tell(n)
  const gate = gateOn({}, firstDay)
  driven.step({ type: 'gate-asked', on: firstDay, gate })
  const returned = readSealed(helper.returnText, { design: design84, protocolHash: frozen.hash })
  const order = { type: 'sealed', ...expectOk(returned, 'sealed') } as const
  driven.step({ type: 'start', on: firstDay, frozen, order, gate })
  for (let n = 0; n < 84; n++) {
    const on = dayOf(n)
    if (n % 28 === 0 && n > 0) driven.step({ type: 'gate-asked', on, gate: gateOn({}, on) })
    if (n === 20) driven.step({ type: 'pause', on, reason: 'wish' })
    if (n === 22) driven.step({ type: 'resume', on })
    if (n === 50) {
      const blocks = [...unblindedBlocks(design84, 1, 'box-told')]
      driven.step({ type: 'emergency', on, blocks, told: null })
    }
    look(n)
    tell(n)
    if (n % 14 === 13) {
      const period = Math.floor(n / 14)
      const guess = ['placebo', 'magnesium'][period % 2] ?? null
      driven.step({ type: 'guess', on, period, guess, certainty: 1, reason: 'effect' })
    }
  }
  driven.step({ type: 'complete', on: dayOf(84) })
  look(84)
  return { driven, seen: seen as Seen, journal: writeJournal(driven.log) }
}

const withoutSeal = (text: string, { sealed }: HelperDraw) =>
  text.replaceAll(sealed.commitment, '#'.repeat(64)).replaceAll(sealed.ciphertext, '~')

describe('a whole blinded trial', () => {
  const [first, second] = oppositeHelpers()
  const one = wholeTrial(first)
  const two = wholeTrial(second)

  it('looks the same step by step whatever was drawn, but for commitment and ciphertext', () => {
    expect(one.seen).toHaveLength(85)
    expect(one.journal).toHaveLength(two.journal.length)
    expect(withoutSeal(one.journal, first)).toBe(withoutSeal(two.journal, second))
    one.seen.forEach((screen, step) => {
      const other = two.seen[step] ?? ''
      expect(screen).toHaveLength(other.length)
      expect(withoutSeal(screen, first)).toBe(withoutSeal(other, second))
      expect(screen).not.toContain(first.drawn.salt)
      expect(screen).not.toContain(first.drawn.allocation.seed)
    })
    // no night has an arm before the list is opened
    expect(one.seen.at(-1)).toContain('2026-03-02,,')
  })

  const opened = (helper: HelperDraw, trial: ReturnType<typeof wholeTrial>) => {
    const { driven } = trial
    const list = expectOk(openSealed(helper.sealed, helper.key, design84, xchachaSealer), 'open')
    const { text, salt } = list
    if (driven.view().phase === 'complete')
      driven.step({ type: 'unblind', on: dayOf(84), opened: { text, salt } })
    return driven
  }

  it('opens to the order that was sealed, and refuses any other', () => {
    const other = expectOk(openSealed(second.sealed, second.key, design84, xchachaSealer), 'open')
    expect(
      one.driven.try({
        type: 'unblind',
        on: dayOf(84),
        opened: { text: other.text, salt: other.salt },
      }),
    ).toMatchObject({ error: { type: 'commitment-mismatch' } })
    expect(one.driven.try({ type: 'unblind', on: dayOf(84), opened: null })).toMatchObject({
      error: { type: 'list-missing' },
    })
    const view = opened(first, one).view()
    expect(view).toMatchObject({ phase: 'unblinded', verified: true, sealed: null })
    expect(view.order).toEqual(first.drawn.allocation.sequence)
    expect(
      one.driven.try({
        type: 'guess',
        on: dayOf(84),
        period: 0,
        guess: null,
        certainty: 0,
        reason: 'none',
      }),
    ).toMatchObject({
      error: { type: 'not-now' },
    })
    const guesses = expectOk(
      checkGuesses(design84, view.order ?? [], view.guesses, view.openBlocks),
      'guesses',
    )
    expect(guesses.guessed).toBe(4)
    expect(view.openBlocks).toEqual([1])
  })

  const analysed = (trial: ReturnType<typeof wholeTrial>, helper: HelperDraw) => {
    const driven = opened(helper, trial)
    const view = driven.view()
    const file = trialDiary(view, driven.nights())
    const settings = settingsOfTrial(view)
    if (file === null || settings === null) throw new Error('analysed: the trial was started')
    const table = expectOk(readTable(writeDiaryFile(file)), 'table')
    const columns = { date: 'date', arm: 'arm', outcome: 'cramps', family: 'poisson' } as const
    const series = expectOk(toSeries(table, { ...columns, reference: 'placebo' }), 'series')
    const random = createRandom(settings.seed)
    return expectOk(analyseDiary(series, { ...settings, random }), 'analysis')
  }

  it('is analysed as its protocol says, and a baseline twice as high does not move the answer', () => {
    const result = analysed(one, first)
    expect(result.randomisationTest).toMatchObject({ sequences: 8, smallestP: 0.25 })
    expect(result.data.nightsByArm).toEqual({ placebo: 33, magnesium: 33 })
    const doubled = analysed(wholeTrial(first, 2), first)
    expect(doubled.effects).toEqual(result.effects)
    expect(doubled.data.outsideComparison).toBe(result.data.outsideComparison)
  })

  it('leaves the evenings of a pause out, keeps the clock change whole, and ends before a stop', () => {
    const view = opened(first, one).view()
    expect([...pausedEvenings(view)]).toEqual([dayOf(20), dayOf(21)])
    const file = trialDiary(view, one.driven.nights())
    const row = (date: string) => file?.rows.find((each) => each.date === date)
    expect(row(dayOf(20))?.values['cramps']).toBeNull()
    expect(row('2026-03-28')?.arm).toBe(view.order?.[1])
    expect(placeOfEvening(design84, day('2026-03-29'))?.night).toBe(27)
    expect(file?.rows[0]?.date).toBe('2026-02-02')
    expect(file?.rows).toHaveLength(112)
    const stopped = drivenTrial()
    stopped.step({ type: 'draft', on: firstDay, trial: trialId, zone, plan })
    const gate = gateOn({}, firstDay)
    stopped.step({ type: 'gate-asked', on: firstDay, gate })
    stopped.step({
      type: 'start',
      on: firstDay,
      frozen,
      order: { type: 'sealed', ...first.sealed },
      gate,
    })
    stopped.step({ type: 'stop', on: dayOf(10), reason: 'harm' })
    const rows = trialDiary(stopped.view(), stopped.nights())?.rows
    expect(rows?.at(-1)?.date).toBe(addDays(dayOf(10), -1))
  })
})
