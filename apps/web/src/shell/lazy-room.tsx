import { useEffect, useState } from 'preact/hooks'
import type { FunctionComponent, VNode } from 'preact'
import { LoadFailed } from '../components/load-failed.tsx'
import { Loading } from '../components/loading.tsx'
import { inTasks, nextTask } from './next-task.ts'

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly Room: FunctionComponent }

/** A room that can be asked for before it is shown. */
export type LazyRoom = FunctionComponent & {
  /** `before`: what the room stands on, each read in a task of its own */
  readonly fetchNow: (before?: readonly (() => unknown)[]) => Promise<FunctionComponent>
}

/** A room whose code is fetched when it is first entered, with a way out when it cannot be fetched. */
export function lazyRoom(
  load: () => Promise<FunctionComponent>,
  Placeholder: FunctionComponent = Loading,
): LazyRoom {
  let ready: FunctionComponent | null = null
  let asked: Promise<FunctionComponent> | null = null
  const fetchNow: LazyRoom['fetchNow'] = (before = []) => {
    asked ??= inTasks(before, load).then(async (Room) => {
      // reading the code of a room and drawing it are two tasks
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
