import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'vitest'
import { resultFileSchema } from '@legwork/domain'
import type { ResultFile } from '@legwork/domain'
import { main } from '../src/main.ts'

const repository = resolve(import.meta.dirname, '../../..')

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs `legwork` in this process. Files given by name are read from memory, others from the repository's root.
 */
export async function legwork(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  const code = await main(args, {
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    readFile: (path) => {
      const text = files[path]
      if (text !== undefined) return Promise.resolve(text)
      try {
        return Promise.resolve(readFileSync(resolve(repository, path), 'utf8'))
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)))
      }
    },
  })
  return { code, stdout, stderr }
}

/** The result that `legwork analyze` gives without a word on standard error. */
export async function result(args: readonly string[], files = {}): Promise<ResultFile> {
  const ended = await legwork(['analyze', ...args, '--json'], files)
  expect(ended.stderr).toBe('')
  expect(ended.code).toBe(0)
  return resultFileSchema.parse(JSON.parse(ended.stdout))
}
