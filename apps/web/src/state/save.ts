import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Result } from '@legwork/base'
import type { LogError } from '@legwork/domain'

/** Tells at the top of the page that something was not saved, and why. */
export interface SaveProblems {
  readonly problem: LogError | null
  readonly report: (problem: LogError | null) => void
}

export const SaveContext = createContext<SaveProblems | null>(null)

/** The problem of the last save, null when it went well. */
export function useSaveProblem(): LogError | null {
  return useContext(SaveContext)?.problem ?? null
}

/** Runs a write to the journal; a failure is shown on the page. Resolves to whether it is on disk. */
export function useSaver(): <T>(write: () => Promise<Result<T, LogError>>) => Promise<boolean> {
  const problems = useContext(SaveContext)
  return async (write) => {
    const written = await write()
    problems?.report(written.ok ? null : written.error)
    return written.ok
  }
}
