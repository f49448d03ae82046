import { describe, expect, it } from 'vitest'
import { languages, resultParts, resultSource } from '@legwork/i18n'

const known = {
  ...{ from: '2 februari', to: '26 april', observed: '79', nights: '84' },
  ...{ frozenOn: '2 februari', hash: 'abc…', seed: '7' },
}

describe('where the numbers of a result come from', () => {
  it.each(resultParts)(
    'tells of %s what was worked out, from what, and how, in both languages',
    (part) => {
      const [nl, en] = languages.map((language) => resultSource(language, part, known))
      for (const source of [nl, en]) {
        expect(source?.what.length).toBeGreaterThan(30)
        expect(source?.inputs.length).toBeGreaterThan(0)
        expect(source?.inputs.join(' ')).not.toMatch(/undefined|null/)
        expect(source?.methods.length).toBeGreaterThan(0)
        expect(source?.inputs[0]).toContain('84')
      }
      expect(nl?.what).not.toBe(en?.what)
      expect(nl?.methods.map(({ id }) => id)).toEqual(en?.methods.map(({ id }) => id))
    },
  )
})
