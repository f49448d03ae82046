import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  checkWords,
  dataWords,
  diaryWords,
  homeWords,
  kitWords,
  languages,
  resultWords,
  shellWords,
  trialWords,
} from '@legwork/i18n'

const folder = resolve(import.meta.dirname, '../../../docs/guides')
const guides = {
  nl: readFileSync(`${folder}/nl.md`, 'utf8'),
  en: readFileSync(`${folder}/en.md`, 'utf8'),
}
const picturesIn = (guide: string) =>
  [...guide.matchAll(/src="pictures\/([^"]+)"/g)].map(([, name]) => name ?? '')

/** Every text of a catalogue; one that takes a number is asked for 28. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return textsOf((words as (count: number) => unknown)(28))
  if (typeof words !== 'object' || words === null) return []
  return Object.values(words).flatMap((inner) => {
    try {
      return textsOf(inner)
    } catch {
      return [] // a text that takes something else than a number is not cited in a guide
    }
  })
}

describe.each(languages)('the guide in %s', (language) => {
  it('cites the app as it is: every word in italics stands on a screen', () => {
    const catalogues = [
      ...[checkWords, dataWords, diaryWords, homeWords, kitWords, resultWords],
      ...[shellWords, trialWords],
    ]
    const texts = catalogues.flatMap((each) => textsOf(each[language]))
    const cited = [...guides[language].matchAll(/(?<![\w`])_([^_`]+)_(?!\w)/g)].map(
      ([, name]) => name ?? '',
    )
    expect(cited.length).toBeGreaterThan(10)
    expect(cited.filter((name) => !texts.some((text) => text.startsWith(name)))).toEqual([])
  })

  it('shows pictures that are there, the same in both languages, and each has a text', () => {
    const pictures = picturesIn(guides[language])
    expect(pictures.length).toBeGreaterThan(15)
    expect(pictures.filter((name) => !existsSync(`${folder}/pictures/${name}`))).toEqual([])
    expect(pictures.map((name) => name.replace(/-\w\w\.webp$/, ''))).toEqual(
      picturesIn(guides.nl).map((name) => name.replace(/-\w\w\.webp$/, '')),
    )
    expect(guides[language].match(/<img (?![^>]*alt="\S)/g)).toBeNull()
  })

  it('leads only to titles that are there', () => {
    const anchor = (title: string) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-')
    const titles = [...guides[language].matchAll(/^## (.+)$/gm)].map(([, title]) =>
      anchor(title ?? ''),
    )
    const links = [...guides[language].matchAll(/\(#([^)]+)\)/g)].map(([, to]) => to)
    expect(links).toEqual(titles)
  })
})

describe('the pictures of the guides', () => {
  it('are all used and take less than one and a half megabytes together', () => {
    const files = readdirSync(`${folder}/pictures`)
    expect([...files].sort()).toEqual([...picturesIn(guides.nl), ...picturesIn(guides.en)].sort())
    const size = files.reduce((sum, name) => sum + statSync(`${folder}/pictures/${name}`).size, 0)
    expect(size).toBeLessThan(1_500_000)
  })
})
