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
  if (colours !== null) colours.content = night ? 'dark' : 'light dark'
  if (bar !== null) bar.content = night ? '#100a06' : '#1d4e5f'
}
