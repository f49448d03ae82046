import {
  access,
  chmod,
  constants,
  lstat,
  readlink,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { OutFile } from './command.ts'

/** A file under a temporary name beside its place, or `null` for a device, which is written as it is. */
interface Staged {
  readonly path: string
  readonly place: string
  readonly temporary: string | null
  readonly content: string | Uint8Array
}

/**
 * Writes files to disk: all of them, or none. Each is written beside its place first and then put there, so that a full
 * disk or a missing folder leaves what stood there as it was. Rejects with the error of the disk, whose `path` is the
 * path that was asked for.
 */
export async function replaceFiles(files: readonly OutFile[]): Promise<void> {
  const staged: Staged[] = []
  try {
    for (const [index, file] of files.entries()) {
      const one = await blaming(file.path, () => stage(file, index))
      staged.push(one)
      const { temporary } = one
      if (temporary !== null) await blaming(file.path, () => write(temporary, one))
    }
    for (const { path, place, temporary, content } of staged)
      await blaming(path, () =>
        temporary === null ? writeFile(place, content) : rename(temporary, place),
      )
  } finally {
    for (const { temporary } of staged) if (temporary !== null) await rm(temporary, { force: true })
  }
}

/** Rejects with the error of the disk, whose `path` is the one that was asked for, when a file cannot be put there. */
export async function checkPlaces(paths: readonly string[]): Promise<void> {
  for (const [index, path] of paths.entries())
    await blaming(path, async () => {
      const { place, temporary } = await stage({ path, content: '' }, index)
      if (temporary !== null) await access(dirname(place), constants.W_OK)
    })
}

async function write(temporary: string, { place, content }: Staged): Promise<void> {
  await writeFile(temporary, content, { flag: 'wx' })
  const there = await stat(place).catch(() => null)
  if (there !== null) await chmod(temporary, there.mode)
}

/** Where a file goes: through links, refused when it is a folder or may not be written. */
async function stage({ path, content }: OutFile, index: number): Promise<Staged> {
  const place = await throughLinks(resolve(path))
  const there = await stat(place).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (there?.isDirectory() === true)
    throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' })
  if (there !== null) await access(place, constants.W_OK)
  if (there !== null && !there.isFile()) return { path, place, temporary: null, content }
  const temporary = `${place}.${String(process.pid)}-${String(index)}.part`
  return { path, place, temporary, content }
}

/** The place that a chain of links leads to; it need not exist yet. */
async function throughLinks(path: string): Promise<string> {
  let place = path
  for (let hops = 0; hops < 40; hops++) {
    const there = await lstat(place).catch(() => null)
    if (there?.isSymbolicLink() !== true) return place
    place = resolve(dirname(place), await readlink(place))
  }
  throw Object.assign(new Error(`${path} is a ring of links`), { code: 'ELOOP' })
}

/** The `code` of an error of the disk. */
const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** An error of the disk says the path that the person gave, not the temporary one. */
async function blaming<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error
  }
}
