import { useEffect, useState } from 'preact/hooks'
import type { ComponentChildren, VNode } from 'preact'

/** What stands below the first words of a long screen: made in a task of its own, so that a tap is answered at once. */
export function Later(props: { readonly children: ComponentChildren }): VNode {
  const [due, setDue] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setDue(true)
    })
    return () => {
      window.clearTimeout(timer)
    }
  }, [])
  return due ? <>{props.children}</> : <span class="later" hidden />
}
