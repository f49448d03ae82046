import { useCallback, useState } from 'preact/hooks'

const prefix = 'legwork-draft/'

/**
 * A half-typed text that survives a reload, an update of the app and a crash of the page. Kept for this tab only and
 * gone once cleared; the journal holds what was saved.
 */
export function useDraft(name: string): readonly [string, (text: string) => void, () => void] {
  const [text, setText] = useState(() => read(name))
  const change = useCallback(
    (next: string) => {
      setText(next)
      write(name, next)
    },
    [name],
  )
  const clear = useCallback(() => {
    change('')
  }, [change])
  return [text, change, clear]
}

function read(name: string): string {
  try {
    return window.sessionStorage.getItem(prefix + name) ?? ''
  } catch {
    return ''
  }
}

function write(name: string, text: string): void {
  try {
    if (text === '') window.sessionStorage.removeItem(prefix + name)
    else window.sessionStorage.setItem(prefix + name, text)
  } catch {
    // storage may be closed to the page; the text then lasts as long as the screen
  }
}
