import { describe, expect, it } from 'vitest'
import { pageAt } from '../e2e/screens/page-at.ts'

describe('the page of an address', () => {
  it.each([
    ['', '/'],
    ['trial/remedy/stretching', '/trial/remedy/:remedy'],
    ['/evidence/claims', '/evidence/claims'],
    ['/evidence/claims/8', '/evidence/claims/:claim'],
    ['/evidence/cramps/trials', '/evidence/:question/trials'],
    ['/diary/2026-11-13', '/diary/:evening'],
    ['/analyse/', '/analyse'],
    ['/analyse/other', null],
    ['/nowhere', null],
  ] as const)('the address %s is that of %s', (path, page) => {
    expect(pageAt(path)).toBe(page)
  })
})
