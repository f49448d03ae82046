import { describe, expect, it } from 'vitest'
import { missingNightsText } from '../src/missing-nights.ts'

const missing = {
  verdictBefore: 'helps',
  changesVerdict: true,
  assumptions: [{ assumption: 'lower', verdict: 'cannot-tell', probabilityOfBenefit: 0.8 }],
} as const

describe('what the missing nights were taken to have been', () => {
  it.each([
    ['nl', undefined, 'half zo erg, twee keer zo erg of zonder klachten waren, verandert'],
    ['en', undefined, 'half as bad, twice as bad or free of complaints, the verdict would'],
    ['nl', 1.24, '1,2 lager of 1,2 hoger waren dan verwacht'],
    ['en', 0.352, '0.35 lower or 0.35 higher than expected'],
  ] as const)('%s, shift %s', (language, shift, words) => {
    const more = shift === undefined ? {} : { shift }
    const told = { ...missing, assumptions: [...missing.assumptions], ...more }
    expect(missingNightsText(language, told)).toContain(words)
    const same = missingNightsText(language, { ...told, changesVerdict: false })
    expect(same).toContain(language === 'nl' ? 'blijft het oordeel hetzelfde' : 'stays the same')
    // hours of sleep are neither bad nor free of complaints
    expect(same.includes(language === 'nl' ? 'klachten' : 'complaints')).toBe(shift === undefined)
  })
})
