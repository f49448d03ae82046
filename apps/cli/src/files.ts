import type { Result } from '@legwork/base'
import {
  jsonProblemText,
  otherFileText,
  unreadableText,
  usageTexts,
  writeRefusalText,
} from '@legwork/i18n'
import type { Language, WriteRefusal } from '@legwork/i18n'
import type { CommandIo, OutFile } from './command.ts'

/** A refusal as the command line tells it: usage is exit code 2, input is exit code 3. */
export interface CommandRefusal {
  readonly type: 'usage' | 'input'
  readonly message: string
}

/** A refusal as a result. */
export const refuse = (
  type: CommandRefusal['type'],
  message: string,
): { ok: false; error: CommandRefusal } => ({ ok: false, error: { type, message } })

/** The text of a file, or a refusal that names it. */
export async function readText(
  path: string,
  language: Language,
  io: CommandIo,
): Promise<Result<string, CommandRefusal>> {
  try {
    return { ok: true, value: await io.readFile(path) }
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR'
    return refuse('input', unreadableText(language, path, isFolder))
  }
}

/** A file read as JSON, or a refusal that says where the JSON breaks. */
export async function readJson(
  path: string,
  language: Language,
  io: CommandIo,
): Promise<Result<unknown, CommandRefusal>> {
  const text = await readText(path, language, io)
  if (!text.ok) return text
  const content = text.value.replace(/^\uFEFF/, '')
  try {
    return { ok: true, value: JSON.parse(content) as unknown }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return refuse('input', `${path}: ${jsonProblemText(language, content, said)}`)
  }
}

/** A refusal of a file that is of another kind than was asked for, by what it says of itself; null when it says nothing. */
export function otherFile(
  path: string,
  json: unknown,
  language: Language,
): { ok: false; error: CommandRefusal } | null {
  const text = otherFileText(language, json)
  return text === null ? null : refuse('input', `${path}: ${text}`)
}

const refusalOfCode: Readonly<Record<string, WriteRefusal['type']>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'is-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'no-room',
  EDQUOT: 'no-room',
}

/** Whether files can be put where a command will put them: told before minutes of work. */
export async function mayWrite(
  paths: readonly string[],
  language: Language,
  io: CommandIo,
): Promise<Result<null, CommandRefusal>> {
  try {
    await io.checkPlaces?.(paths)
    return { ok: true, value: null }
  } catch (error) {
    return notWritten(error, paths[0] ?? '', language)
  }
}

/** Writes all files that a command makes, or none and a refusal that says which, why and what to do. */
export async function writeOut(
  files: readonly OutFile[],
  language: Language,
  io: CommandIo,
): Promise<Result<null, CommandRefusal>> {
  if (io.writeFiles === undefined) return refuse('usage', usageTexts[language].cannotWrite)
  try {
    await io.writeFiles(files)
    return { ok: true, value: null }
  } catch (error) {
    return notWritten(error, files[0]?.path ?? '', language)
  }
}

function notWritten(error: unknown, first: string, language: Language) {
  const { code, path = first } = error as { code?: unknown; path?: string }
  if (!(error instanceof Error) || typeof code !== 'string') throw error
  const type = refusalOfCode[code] ?? 'other'
  return refuse('input', writeRefusalText(language, { type, path, code }))
}
