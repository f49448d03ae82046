import { describe, expect, it } from 'vitest'
import { formatPercent, languages, reportWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { foldTrials, protocolReport } from '@legwork/domain'
import type { ShownProtocol } from '@legwork/domain'
import { madeTrial, madeTrialId } from '@legwork/testing'

const view = foldTrials(madeTrial({ blocks: 2, secondary: ['pain'] })).trials.get(madeTrialId)
if (view === undefined) throw new Error('spent: the made trial must be there')
const { protocol, protocolHash: hash, design, commitment } = view
if (protocol === null || hash === null || design === null)
  throw new Error('spent: a made trial was started')

/** The protocol report as every reader gets it: screen, print and PDF are made from these rows. */
const frozen = { protocol, hash, design }
function rowsOf(
  language: Language,
  of: ShownProtocol = frozen.protocol,
): readonly (readonly string[])[] {
  const trial = { ...frozen, protocol: of, commitment }
  const { blocks } = protocolReport(trial, null, reportWords[language])
  const table = blocks.find((block) => block.type === 'table')
  if (table?.type !== 'table') throw new Error('rowsOf: the protocol is a table')
  return table.table.rows
}

/** The items of SPIRIT 2013 and SPENT 2019 that a row is about: "16b–c" and "24–25" are more than one. */
function itemsOf(number: string): number[] {
  const [from = 0, to = from] = number.match(/\d+/g)?.map(Number) ?? []
  return Array.from({ length: to - from + 1 }, (_, n) => from + n)
}

describe('the items of SPENT 2019 in the protocol report', () => {
  it.each(languages)('are all 33 there, in order, each with its answer, in %s', (language) => {
    const rows = rowsOf(language)
    const numbers = rows.flatMap(([number = '']) => itemsOf(number))
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 33 }, (_, n) => n + 1))
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers)
    for (const [number = '', topic = '', answer = ''] of rows) {
      expect(topic.trim(), number).not.toBe('')
      expect(answer.trim(), number).not.toBe('')
      expect(answer, number).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('are the same items in both languages, in words of their own', () => {
    const [nl, en] = languages.map((language) => rowsOf(language))
    expect(nl?.map(([number]) => number)).toEqual(en?.map(([number]) => number))
    for (const [index, [number = '', , answer]] of (nl ?? []).entries())
      if (number !== '1' && number !== '6') expect(answer, number).not.toBe(en?.[index]?.[2])
  })

  it.each(languages)('hold what was frozen, in %s', (language) => {
    const rows = rowsOf(language)
    const answer = (number: string) => rows.find(([item]) => item === number)?.[2] ?? ''
    expect(answer('1')).toBe(protocol.title)
    expect(answer('2')).toContain(hash)
    expect(answer('16b–c')).toContain(commitment)
    expect(answer('20a')).toContain(protocol.halfLife)
    expect(answer('20a')).toContain(protocol.priorEffect)
    expect(answer('11b').split(';').length).toBe(protocol.stopRules.length)
    expect(answer('22')).toContain(String(protocol.gateEveryDays))
  })

  it.each(languages)('tell the chances seen before anything was frozen, in %s', (language) => {
    const told = rowsOf(language).find(([item]) => item === '14')?.[2] ?? ''
    expect(protocol.chances).toHaveLength(3)
    for (const { verdicts } of protocol.chances)
      for (const share of Object.values(verdicts))
        expect(told).toContain(formatPercent(language, share))
    for (const settings of ['400', '56', '28', 'fast']) expect(told).toContain(settings)
    expect(told).toContain(language === 'nl' ? '0,10 tot 0,50' : '0.10 to 0.50')
    const { weighed: _, ...old } = protocol
    const lacking = rowsOf(language, { ...old, chances: [] } as ShownProtocol)
    expect(lacking.find(([item]) => item === '14')?.[2]).toMatch(/bewaard|kept/)
  })
})
