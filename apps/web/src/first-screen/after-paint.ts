/** ms after which a page that is shown and still not painted goes on all the same */
const longest = 1000

/** Calls `go` once: when the first words are on the screen, or at once on a page that is not looked at. */
export function afterFirstPaint(go: () => void): void {
  let gone = false
  const once = () => {
    if (gone) return
    gone = true
    go()
  }
  if (document.visibilityState === 'hidden') {
    once()
    return
  }
  if (PerformanceObserver.supportedEntryTypes.includes('paint'))
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      once()
    }).observe({ type: 'paint', buffered: true })
  // a frame, then what follows it
  else
    window.requestAnimationFrame(() => {
      window.setTimeout(once)
    })
  window.setTimeout(once, longest)
}
