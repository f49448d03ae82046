// Before the first paint: theme and text size as chosen on this device. Kept out of the bundle so that
// nothing flashes; the names and values are those of src/state/preferences.ts.
;(() => {
  const root = document.documentElement
  const kept = (key) => {
    try {
      return window.localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const theme = kept('legwork-theme')
  if (theme === 'light' || theme === 'dark' || theme === 'night') root.dataset.theme = theme
  // the night button is dim whatever was chosen (src/rooms/night/dim.ts)
  if (/^\/night(\/|$)/.test(window.location.pathname)) {
    root.dataset.dim = 'true'
    const colours = document.querySelector('meta[name=color-scheme]')
    if (colours !== null) colours.content = 'dark'
    const bar = document.querySelector('meta[name=theme-color]')
    if (bar !== null) bar.content = '#100a06'
  }
  const size = Number(kept('legwork-text-size'))
  if (size >= 100 && size <= 200) root.style.setProperty('--text-scale', String(size / 100))
})()
