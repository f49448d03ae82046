import { useEffect, useState } from 'preact/hooks'
import type { FunctionComponent, VNode } from 'preact'
import { LoadFailed } from '../components/load-failed.tsx'
import { Loading } from '../components/loading.tsx'

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly Room: FunctionComponent }

/** A room that can be asked for before it is shown. */
export type LazyRoom = FunctionComponent & { readonly fetchNow: () => Promise<FunctionComponent> }

/** So that reading the code of a room and drawing it are two short tasks, not a long one. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve))

/** A room whose code is fetched when it is first entered, with a way out when it cannot be fetched. */
export function lazyRoom(
  load: () => Promise<FunctionComponent>,
  Placeholder: FunctionComponent = Loading,
): LazyRoom {
  let ready: FunctionComponent | null = null
  let asked: Promise<FunctionComponent> | null = null
  const fetchNow = () => {
    asked ??= load().then(async (Room) => {
      await nextTask()
      ready = Room
      return Room
    })
    return asked
  }
  function Lazy(): VNode {
    const [loaded, setLoaded] = useState<Loaded>(() =>
      ready === null ? { status: 'loading' } : { status: 'ready', Room: ready },
    )
    useEffect(() => {
      if (loaded.status === 'ready') return
      let here = true
      fetchNow().then(
        (Room) => {
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
    return loaded.status === 'loading' ? <Placeholder /> : <LoadFailed />
  }
  return Object.assign(Lazy, { fetchNow })
}
