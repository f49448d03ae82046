import { useEffect, useState } from 'preact/hooks'
import type { FunctionComponent, VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly Room: FunctionComponent }

/** A room whose code is fetched when it is first entered, with a way out when it cannot be fetched. */
export function lazyRoom(
  load: () => Promise<FunctionComponent>,
  placeholder = 'room-loading',
): FunctionComponent {
  let ready: FunctionComponent | null = null
  return function LazyRoom(): VNode {
    const words = shellWords[useLanguage()]
    const [loaded, setLoaded] = useState<Loaded>(() =>
      ready === null ? { status: 'loading' } : { status: 'ready', Room: ready },
    )
    useEffect(() => {
      if (ready !== null) return
      let here = true
      load().then(
        (Room) => {
          ready = Room
          if (here) setLoaded({ status: 'ready', Room })
        },
        () => {
          if (here) setLoaded({ status: 'failed' })
        },
      )
      return () => {
        here = false
      }
    }, [])
    if (loaded.status === 'ready') return <loaded.Room />
    if (loaded.status === 'loading')
      return (
        <p role="status" class={placeholder}>
          {words.loading}
        </p>
      )
    return (
      <div role="alert" class="notice" data-kind="error">
        <p>{words.loadFailed}</p>
        <button
          class="button"
          type="button"
          onClick={() => {
            // a browser remembers a module that failed: only a new page asks for it again
            window.location.reload()
          }}
        >
          {words.tryAgain}
        </button>
      </div>
    )
  }
}
