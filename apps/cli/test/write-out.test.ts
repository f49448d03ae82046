import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { lstatSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { expectOk, parseCivilDate } from '@legwork/base'
import { writeTrialRecord } from '@legwork/domain'
import { writeRefusalText } from '@legwork/i18n'
import { madeTrial, madeTrialId } from '@legwork/testing'
import type { CommandIo } from '../src/command.ts'
import { replaceFiles } from '../src/disk.ts'
import { writeOut } from '../src/files.ts'
import { main } from '../src/main.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legwork-out-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A command with files in memory to read and the real disk to write to. */
async function run(args: readonly string[], text = '', writeFiles = replaceFiles) {
  let stderr = ''
  let stdout = ''
  const code = await main(args, {
    stdout: (said) => void (stdout += said),
    stderr: (said) => void (stderr += said),
    readFile: () => Promise.resolve(text),
    writeFiles,
  })
  return { code, stderr, stdout }
}

const plan = [
  ...['trial', 'new', '--remedy', 'stretching', '--complaint', 'cramps', '--blocks', '14x2x3'],
  ...['--person', 'examples/person.json', '--start', '2026-03-02', '--today', '2026-03-01'],
]
const person = readFileSync(new URL('../../../examples/person.json', import.meta.url), 'utf8')

describe.each(['nl', 'en'] as const)('a file that cannot be written, in %s', (language) => {
  it('is refused when its folder is missing, with what to do', async () => {
    const path = join(folder, 'missing', 'analysis.json')
    const told = await run([...plan, '--analysis', path, '--lang', language], person)
    expect(told).toMatchObject({ code: 3, stdout: '' })
    expect(told.stderr).toBe(
      `legwork trial: ${writeRefusalText(language, { type: 'no-folder', path })}\n`,
    )
    expect(told.stderr).toContain(path)
  })

  it('is refused when it is a folder', async () => {
    const told = await run([...plan, '--analysis', folder, '--lang', language], person)
    expect(told).toMatchObject({ code: 3, stdout: '' })
    expect(told.stderr).toContain(writeRefusalText(language, { type: 'is-folder', path: folder }))
  })

  it('is refused when its folder is a file', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, 'mine')
    const record = writeTrialRecord(
      madeTrial({ blocks: 2 }),
      madeTrialId,
      expectOk(parseCivilDate('2026-08-01'), 'date'),
    )
    const args = ['report', 't.json', '--pdf', '--trials', '0', '--out', file, '--lang', language]
    const told = await run(args, record)
    expect(told).toMatchObject({ code: 3, stdout: '' })
    const path = join(file, 'legwork-doctor.pdf')
    expect(told.stderr).toContain(writeRefusalText(language, { type: 'no-folder', path }))
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it.each([
    ['EACCES', 'not-allowed'],
    ['EPERM', 'not-allowed'],
    ['EROFS', 'not-allowed'],
    ['ENOSPC', 'no-room'],
    ['EDQUOT', 'no-room'],
    ['ENAMETOOLONG', 'other'],
  ] as const)('is refused after %s of the disk', async (code, type) => {
    const path = join(folder, 'x.json')
    const fails = () => Promise.reject(Object.assign(new Error(code), { code, path }))
    const refused = await writeOut([{ path, content: '' }], language, silent(fails))
    expect(refused).toEqual({
      ok: false,
      error: { type: 'input', message: writeRefusalText(language, { type, path, code }) },
    })
  })
})

const silent = (writeFiles: CommandIo['writeFiles']): CommandIo => ({
  stdout: () => undefined,
  stderr: () => undefined,
  readFile: () => Promise.resolve(''),
  ...(writeFiles === undefined ? {} : { writeFiles }),
})

describe('files written together', () => {
  it('are all there, or none, and what stood there stays', async () => {
    const kept = join(folder, 'kept.txt')
    writeFileSync(kept, 'before', { mode: 0o640 })
    const files = [
      { path: kept, content: 'after' },
      { path: join(folder, 'new.pdf'), content: new Uint8Array([1, 2]) },
      { path: join(folder, 'missing', 'x'), content: '' },
    ]
    await expect(replaceFiles(files)).rejects.toMatchObject({
      code: 'ENOENT',
      path: files[2]?.path,
    })
    expect(readdirSync(folder)).toEqual(['kept.txt'])
    expect(readFileSync(kept, 'utf8')).toBe('before')
    await replaceFiles(files.slice(0, 2))
    expect(readdirSync(folder).sort()).toEqual(['kept.txt', 'new.pdf'])
    expect(readFileSync(kept, 'utf8')).toBe('after')
    expect(statSync(kept).mode & 0o777).toBe(0o640)
    expect([...readFileSync(join(folder, 'new.pdf'))]).toEqual([1, 2])
  })

  it('go through a link, also one whose file is still to come, and into a device as they are', async () => {
    mkdirSync(join(folder, 'there'))
    const link = join(folder, 'link')
    symlinkSync(join('there', 'file'), link)
    await replaceFiles([{ path: link, content: 'one' }])
    await replaceFiles([{ path: link, content: 'two' }])
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'there', 'file'), 'utf8')).toBe('two')
    if (!existsSync('/dev/null')) return
    await replaceFiles([{ path: '/dev/null', content: 'gone' }])
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('let a defect of the program be a defect', async () => {
    const fails = () => Promise.reject(new TypeError('not of the disk'))
    await expect(writeOut([{ path: 'x', content: '' }], 'en', silent(fails))).rejects.toThrow(
      'not of the disk',
    )
  })
})
