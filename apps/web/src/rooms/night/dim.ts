/**
 * The colours of the night for the night button, whatever the chosen theme: nothing bright lights up in a dark bedroom.
 * `public/first-paint.js` does the same before the first paint.
 */
export function dim(night: boolean): void {
  const root = document.documentElement
  const colours = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')
  const bar = document.querySelector<HTMLMetaElement>('meta[name=theme-color]')
  if (night) root.dataset.dim = 'true'
  else delete root.dataset.dim
  say(colours, night ? 'dark' : 'light dark')
  say(bar, night ? '#100a06' : '#1d4e5f')
}

/** Only what changes: the browser works the whole page out anew. */
function say(meta: HTMLMetaElement | null, content: string): void {
  if (meta !== null && meta.content !== content) meta.content = content
}
