/**
 * Taps on buttons of the first paint, before the app can act on them: kept on the root of the page, by the name in
 * `data-tap`, until the app takes them.
 */
interface KeptTap {
  readonly name: string
  /** ms since 1970 */
  readonly at: number
}

const kept = (root: HTMLElement) => JSON.parse(root.dataset.taps ?? '[]') as readonly KeptTap[]

/** Keeps every tap on a button with `data-tap`, with its moment. */
export function keepTaps(root: HTMLElement, now: () => number): void {
  root.addEventListener('click', ({ target }) => {
    const name =
      target instanceof Element ? target.closest('[data-tap]')?.getAttribute('data-tap') : null
    if (name === null || name === undefined) return
    root.dataset.taps = JSON.stringify([...kept(root), { name, at: now() }])
  })
}

/** The moments of the taps on a button, each handed out once. */
export function takeTaps(root: HTMLElement, name: string): readonly number[] {
  const all = kept(root)
  const mine = all.filter((tap) => tap.name === name)
  if (mine.length > 0) root.dataset.taps = JSON.stringify(all.filter((tap) => tap.name !== name))
  return mine.map((tap) => tap.at)
}
