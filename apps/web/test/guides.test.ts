import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { studyFileSchema } from '@legwork/domain'
import {
  checkWords,
  dataWords,
  diaryWords,
  homeWords,
  kitWords,
  languages,
  resultWords,
  seriesPartWords,
  seriesWords,
  shellWords,
  trialWords,
} from '@legwork/i18n'

const folder = resolve(import.meta.dirname, '../../../docs/guides')
const guides = {
  nl: readFileSync(`${folder}/nl.md`, 'utf8'),
  en: readFileSync(`${folder}/en.md`, 'utf8'),
}
/** For a foundation: no pictures, and its commands are run by tools/suites/readme.mjs. */
const seriesGuides = {
  nl: readFileSync(`${folder}/series-nl.md`, 'utf8'),
  en: readFileSync(`${folder}/series-en.md`, 'utf8'),
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

/** Words in italics, also over the end of a line. */
const citedIn = (guide: string) =>
  [...guide.matchAll(/(?<![\w`])_([^_`]+)_(?!\w)/g)].map(([, name]) =>
    (name ?? '').replace(/\s+/g, ' '),
  )
const anchorsIn = (guide: string) => [...guide.matchAll(/\(#([^)]+)\)/g)].map(([, to]) => to)
const titlesIn = (guide: string) =>
  [...guide.matchAll(/^## (.+)$/gm)].map(([, title]) =>
    (title ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

describe.each(languages)('the guide in %s', (language) => {
  it.each([guides, seriesGuides])(
    'cites the app as it is: every word in italics stands on a screen',
    (both) => {
      const catalogues = [
        ...[checkWords, dataWords, diaryWords, homeWords, kitWords, resultWords],
        ...[shellWords, trialWords, seriesWords, seriesPartWords],
      ]
      const texts = catalogues.flatMap((each) => textsOf(each[language]))
      const cited = citedIn(both[language])
      expect(cited.length).toBeGreaterThan(10)
      expect(cited.filter((name) => !texts.some((text) => text.startsWith(name)))).toEqual([])
    },
  )

  it('of a series leads to files that are there, and names every field of a study', () => {
    const guide = seriesGuides[language]
    const links = [...guide.matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => to ?? '')
    expect(links.length).toBeGreaterThan(2)
    expect(links.filter((to) => !existsSync(resolve(folder, to)))).toEqual([])
    const fields = Object.keys(studyFileSchema.shape).filter((field) => field !== '$schema')
    expect(fields.filter((field) => !guide.includes(`| \`${field}\``))).toEqual([])
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

  it.each([guides, seriesGuides])('leads only to titles that are there', (both) => {
    expect(anchorsIn(both[language])).toEqual(titlesIn(both[language]))
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
