/** The state of an update: a new version waits until the person lets it in. */
export interface Update {
  /** Lets the waiting version take over; the page then loads again. */
  readonly take: () => void
}

type Listener = (update: Update | null) => void

let waiting: Update | null = null
const listeners = new Set<Listener>()

const tell = (update: Update | null) => {
  waiting = update
  for (const listener of [...listeners]) listener(update)
}

/** Follows whether a new version waits; calls at once with what is known. Returns the way out. */
export function onUpdate(listener: Listener): () => void {
  listeners.add(listener)
  listener(waiting)
  return () => listeners.delete(listener)
}

/** Makes the app work without a network. A new version never takes over by itself: someone may be typing. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const container = navigator.serviceWorker
  const hadController = container.controller !== null
  let reloading = false
  container.addEventListener('controllerchange', () => {
    // the first worker of a first visit takes over without a reload
    if (!hadController || reloading) return
    reloading = true
    window.location.reload()
  })
  const found = (worker: ServiceWorker | null) => {
    if (worker === null || container.controller === null) return
    tell({
      take: () => {
        worker.postMessage({ type: 'SKIP_WAITING' })
      },
    })
  }
  const register = () => {
    container.register('/sw.js', { scope: '/' }).then(
      (registration) => {
        found(registration.waiting)
        registration.addEventListener('updatefound', () => {
          const { installing } = registration
          installing?.addEventListener('statechange', () => {
            if (installing.state === 'installed') found(installing)
          })
        })
      },
      () => {
        // without it the app works as long as there is a network
      },
    )
  }
  // after the first load, so that it does not compete with it
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}
