import { describe, expect, it } from 'vitest'
import { pagesOf } from '../src/rooms/result/paper-pages.ts'

const stacked = (...heights: readonly number[]) => {
  let top = 0
  return heights.map((height) => ({ top, bottom: (top += height) }))
}

describe('pages that boxes take', () => {
  it('fills a page to the last line', () => {
    expect(pagesOf([], 100)).toBe(1)
    expect(pagesOf(stacked(40, 60), 100)).toBe(1)
    expect(pagesOf(stacked(40, 61), 100)).toBe(2)
  })

  it('puts what does not fit on the next page, and leaves room before it empty', () => {
    // 60 of the first page stay empty: without breaking boxes two pages would do
    expect(pagesOf(stacked(40, 90, 60, 10), 100)).toBe(3)
    expect(pagesOf(stacked(50, 50, 50, 50), 100)).toBe(2)
  })

  it('breaks a box that is taller than a page', () => {
    expect(pagesOf(stacked(250), 100)).toBe(3)
    expect(pagesOf(stacked(10, 250), 100)).toBe(4)
  })
})
