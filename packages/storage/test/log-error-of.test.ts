import { describe, expect, it } from 'vitest'
import { logErrorOf } from '../src/log-error-of.ts'

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more })

describe('what an error of the database means', () => {
  const full = named('QuotaExceededError')
  const circle = named('AbortError')
  Object.assign(circle, { inner: circle })
  it.each([
    [full, { type: 'quota' }],
    [named('AbortError', { inner: full }), { type: 'quota' }],
    [named('BulkError', { failures: [named('AbortError', { cause: full })] }), { type: 'quota' }],
    [named('DatabaseClosedError'), { type: 'closed' }],
    [named('DatabaseClosedError', { inner: full }), { type: 'quota' }],
    [
      named('OpenFailedError', { inner: named('SecurityError') }),
      { type: 'unavailable', reason: 'SecurityError' },
    ],
    [named('UnknownError'), { type: 'corrupt', reason: 'UnknownError' }],
    [circle, { type: 'corrupt', reason: 'AbortError' }],
    ['odd', { type: 'corrupt', reason: 'odd' }],
  ])('%s', (error, meaning) => {
    expect(logErrorOf(error)).toEqual(meaning)
  })
})
