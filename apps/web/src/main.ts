import './styles/tokens.css'
import './styles/base.css'
import './styles/components.css'
import './styles/values.css'
import './styles/first-paint.css'

/** ms after which the app starts whether or not there was a frame */
const longest = 200

let asked = false

/** Starts the app; its files are on their way since the page asked for them. */
function start(): void {
  if (asked) return
  asked = true
  void import('./start.tsx')
}

// the words of the first screen are painted first (src/first-screen); a page in the background is never painted
if (document.visibilityState === 'hidden') start()
else {
  window.requestAnimationFrame(() => {
    window.setTimeout(start)
  })
  window.setTimeout(start, longest)
}
