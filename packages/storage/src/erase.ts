import { Dexie } from 'dexie'
import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'
import type { LogError } from '@legwork/domain'
import { logErrorOf } from './log-error-of.ts'
import { eraseMirror } from './mirror.ts'

/**
 * Takes the whole log off this device, both copies: only ever on the person's own explicit word. Open tabs let go
 * first (they get `versionchange`); afterwards their handles are closed. The mirror goes first, because an opening
 * heals one copy from the other.
 */
export async function eraseBrowserLog(name: string): Promise<Result<null, LogError>> {
  try {
    await eraseMirror()
    await Dexie.delete(name)
    return ok(null)
  } catch (error) {
    return err(logErrorOf(error))
  }
}
