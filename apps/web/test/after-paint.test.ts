import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterFirstPaint } from '../src/first-screen/after-paint.ts'

/** The browser as this module sees it: what it asked for, and a way to let that happen. */
function browser(options: { readonly hidden?: boolean; readonly tellsPaint?: boolean }) {
  const state = { paint: (_: string) => {}, frame: () => {}, disconnected: false }
  class Observer {
    static readonly supportedEntryTypes = options.tellsPaint === false ? [] : ['paint']
    constructor(heard: (list: unknown, self: Observer) => void) {
      state.paint = (name) => {
        heard({ getEntriesByName: (wanted: string) => (wanted === name ? [{ name }] : []) }, this)
      }
    }
    observe() {}
    disconnect() {
      state.disconnected = true
    }
  }
  vi.stubGlobal('document', { visibilityState: options.hidden === true ? 'hidden' : 'visible' })
  vi.stubGlobal('PerformanceObserver', Observer)
  vi.stubGlobal('window', {
    setTimeout,
    requestAnimationFrame: (next: () => void) => {
      state.frame = next
    },
  })
  return state
}

describe('after the first paint', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('goes on when the first words are on the screen, and once', () => {
    const page = browser({})
    const go = vi.fn()
    afterFirstPaint(go)
    page.paint('first-paint')
    expect(go).not.toHaveBeenCalled()
    page.paint('first-contentful-paint')
    expect(go).toHaveBeenCalledTimes(1)
    expect(page.disconnected).toBe(true)
    vi.runAllTimers()
    expect(go).toHaveBeenCalledTimes(1)
  })

  it('goes on after a frame in a browser that does not tell when it has painted', () => {
    const page = browser({ tellsPaint: false })
    const go = vi.fn()
    afterFirstPaint(go)
    expect(go).not.toHaveBeenCalled()
    page.frame()
    // the frame is painted between its callback and the next task
    expect(go).not.toHaveBeenCalled()
    vi.advanceTimersByTime(0)
    expect(go).toHaveBeenCalledTimes(1)
  })

  it.each([{ tellsPaint: true }, { tellsPaint: false }])(
    'goes on by itself on a page that is never painted: %o',
    (options) => {
      browser(options)
      const go = vi.fn()
      afterFirstPaint(go)
      expect(go).not.toHaveBeenCalled()
      vi.runAllTimers()
      expect(go).toHaveBeenCalledTimes(1)
    },
  )

  it('does not wait on a page that is not looked at', () => {
    browser({ hidden: true })
    const go = vi.fn()
    afterFirstPaint(go)
    expect(go).toHaveBeenCalledTimes(1)
  })
})
