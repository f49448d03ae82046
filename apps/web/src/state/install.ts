import { useEffect, useState } from 'preact/hooks'

/** How this browser puts the app on the home screen. */
export type InstallWay =
  /** it runs as an app already */
  | 'installed'
  /** the browser offers it: a button of ours opens its question */
  | 'prompt'
  /** through the share menu */
  | 'ios'
  /** through the browser's own menu */
  | 'menu'

interface InstallPrompt extends Event {
  prompt(): Promise<unknown>
}

let offered: InstallPrompt | null = null
const listeners = new Set<() => void>()

/** Keeps the browser's offer for when the person asks for it. Called once, before the first screen. */
export function followInstall(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offered = event as InstallPrompt
    for (const listener of [...listeners]) listener()
  })
  window.addEventListener('appinstalled', () => {
    offered = null
    for (const listener of [...listeners]) listener()
  })
}

function wayNow(): InstallWay {
  if (window.matchMedia('(display-mode: standalone)').matches) return 'installed'
  if (offered !== null) return 'prompt'
  return /iPad|iPhone|iPod/.test(navigator.userAgent) ? 'ios' : 'menu'
}

/** The way to the home screen here, and the browser's own question where there is one. */
export function useInstall(): { readonly way: InstallWay; readonly prompt: () => Promise<void> } {
  const [way, setWay] = useState(wayNow)
  useEffect(() => {
    const follow = () => {
      setWay(wayNow())
    }
    listeners.add(follow)
    return () => {
      listeners.delete(follow)
    }
  }, [])
  return {
    way,
    prompt: async () => {
      const prompt = offered
      // an offer can be used once
      offered = null
      await prompt?.prompt()
      setWay(wayNow())
    },
  }
}
