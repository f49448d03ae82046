import { redFlags } from '@legwork/knowledge'
import { describe, expect, it } from 'vitest'
import { listedSigns, monthsBegun } from '../../src/safety/told.ts'

describe('months begun', () => {
  it.each([
    ['2025-06-01', '2026-06-01', 12],
    ['2025-05-31', '2026-06-01', 13],
    ['2025-06-02', '2026-06-01', 12],
    ['2026-06-01', '2026-06-01', 0],
    ['2026-05-31', '2026-06-01', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-02-29', '2025-03-01', 13],
  ])('from %s to %s: %i', (from, to, months) => {
    expect(monthsBegun(from, to)).toBe(months)
  })
})

describe('the list of signs', () => {
  it('holds the sign of every red flag that is one answer, so that no sign goes unasked', () => {
    const single = redFlags.flatMap(({ trigger }) => ('answer' in trigger ? [trigger.answer] : []))
    expect(single.length).toBeGreaterThan(15)
    for (const answer of single) expect(listedSigns.has(answer)).toBe(true)
  })

  it('leaves kidneys, heart, pregnancy and diseases to questions of their own', () => {
    for (const own of ['kidneyDisease', 'dialysis', 'avBlock', 'pregnant', 'diabetes'] as const) {
      expect(listedSigns.has(own)).toBe(false)
    }
  })
})
