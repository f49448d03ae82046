import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { files, keptPictures } from '../gallery/build.ts'
import { examples } from '../gallery/examples.ts'

const folder = new URL('../gallery/generated/', import.meta.url)
const kept = keptPictures()

describe('kept pictures', () => {
  it('are all there, and nothing else is', () => {
    expect(readdirSync(folder).sort()).toEqual([...kept.keys()].sort())
    expect(kept.size).toBe(2 * examples.length)
  })

  for (const [name, svg] of kept) {
    it(`${name} has the same bytes`, () => {
      expect(readFileSync(new URL(name, folder), 'utf8')).toBe(svg)
    })
  }
})

describe('gallery pages', () => {
  const pages = files()

  it('exist in both languages', () => {
    expect([...pages.keys()]).toEqual(['nl.html', 'en.html'])
  })

  for (const [name, html] of pages) {
    it(`${name} has every id once and each reference leads somewhere`, () => {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
      const references = [
        ...html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g),
        ...html.matchAll(/url\(#([^)]+)\)/g),
      ].map((match) => match[1])
      expect(ids.length).toBeGreaterThan(2 * 2 * 4 * examples.length)
      expect(new Set(ids).size).toBe(ids.length)
      expect(references.filter((reference) => !ids.includes(reference))).toEqual([])
    })
  }
})
