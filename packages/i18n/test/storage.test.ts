import { describe, expect, it } from 'vitest'
import type { BackupError, JournalFileError, LogError, UpcastError } from '@legwork/domain'
import {
  backupAdviceText,
  backupErrorText,
  journalFileErrorText,
  languages,
  logErrorText,
  restorePreviewText,
  storageWords,
  upcastErrorText,
} from '@legwork/i18n'

const logErrors: readonly LogError[] = [
  { type: 'quota' },
  { type: 'blocked' },
  { type: 'corrupt', reason: 'UnknownError' },
  { type: 'version-too-new', found: 2, known: 1 },
  { type: 'conflict', id: 'a'.repeat(32) },
  { type: 'read-only' },
  { type: 'closed' },
  { type: 'unavailable', reason: 'SecurityError' },
  { type: 'invalid-entry', field: 'payload' },
]
const journalErrors: readonly JournalFileError[] = [
  { type: 'not-json' },
  { type: 'not-a-journal', path: '/entries/3/id' },
  { type: 'version-too-new', found: 2, known: 1 },
  { type: 'entry-twice', id: 'a'.repeat(32) },
]
const backupErrors: readonly BackupError[] = [
  { type: 'passphrase-too-short', least: 8 },
  { type: 'not-a-backup' },
  { type: 'version-too-new', found: 2, known: 1 },
  { type: 'damaged' },
  { type: 'wrong-passphrase' },
  { type: 'bad-journal', because: { type: 'not-json' } },
]
const upcastErrors: readonly UpcastError[] = [
  { type: 'unknown-kind', kind: 'note' },
  { type: 'version-too-new', kind: 'note', found: 3, known: 2 },
  { type: 'not-upcast', kind: 'note', version: 1 },
]

describe.each(languages)('the texts of storage in %s', (language) => {
  it('say something of their own for every error, with its data', () => {
    const families = [
      logErrors.map((error) => logErrorText(language, error)),
      journalErrors.map((error) => journalFileErrorText(language, error)),
      backupErrors.map((error) => backupErrorText(language, error)),
      upcastErrors.map((error) => upcastErrorText(language, error)),
    ]
    for (const texts of families) {
      expect(new Set(texts).size).toBe(texts.length)
      for (const text of texts) expect(text).toMatch(/^\p{Lu}[^]{20,}[.]$/u)
    }
    expect(journalFileErrorText(language, { type: 'not-a-journal', path: '/x/3' })).toContain(
      '/x/3',
    )
    expect(backupErrorText(language, { type: 'passphrase-too-short', least: 8 })).toContain('8')
  })

  it('has a word for each thing, not the same in both languages', () => {
    const other = storageWords(language === 'nl' ? 'en' : 'nl')
    for (const [key, text] of Object.entries(storageWords(language)))
      expect(text).not.toBe(other[key as keyof typeof other])
  })
})

describe('a preview of a restore', () => {
  const facts = { total: 40, added: 1, known: 39, conflicting: 0 }
  const days = { firstDay: '2026-01-01', lastDay: '2026-02-09' }

  it('tells counts and dates', () => {
    expect(restorePreviewText('nl', { ...facts, ...days })).toEqual([
      'In dit bestand: 40 regels, van 1 januari 2026 tot en met 9 februari 2026.',
      'Nieuw: 1 regel.',
      'Had u al: 39 regels.',
    ])
    expect(restorePreviewText('en', { ...facts, ...days, conflicting: 2 }).at(-1)).toBe(
      'Different from what you had: 2 entries. What you had stays.',
    )
  })

  it('tells that a file is empty', () => {
    const empty = { total: 0, added: 0, known: 0, conflicting: 0, firstDay: null, lastDay: null }
    expect(restorePreviewText('en', empty)).toEqual(['This file is empty.'])
  })
})

describe('the reminder of a backup', () => {
  it('says how old the last one is, or that there is none', () => {
    expect(backupAdviceText('nl', { type: 'none' })).toBeNull()
    expect(backupAdviceText('en', { type: 'due', unsaved: 3, days: null })).toContain(
      'no backup yet',
    )
    expect(backupAdviceText('nl', { type: 'due', unsaved: 1, days: 15 })).toBe(
      'Uw laatste reservekopie is 15 dagen oud. Alleen op dit apparaat: 1 regel. Een browser kan gegevens wissen. Bewaar een kopie.',
    )
  })
})
