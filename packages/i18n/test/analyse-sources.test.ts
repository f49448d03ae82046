import { describe, expect, it } from 'vitest'
import { analyseParts, analyseSource, languages } from '@legwork/i18n'

const known = {
  ...{ file: 'dagboek.csv', outcome: 'krampen', from: '2 februari', to: '26 april' },
  ...{ nights: '84', observed: '79', smallest: 'een kwart minder', prior: 'Open', seed: '7' },
}

describe('where the numbers of the answer from a file come from', () => {
  it.each(analyseParts)(
    'tells of %s what was worked out, from what, and how, in both languages',
    (part) => {
      const [nl, en] = languages.map((language) => analyseSource(language, part, known))
      for (const source of [nl, en]) {
        expect(source?.what.length).toBeGreaterThan(30)
        expect(source?.inputs.join(' ')).not.toMatch(/undefined|null/)
        expect(source?.methods.length).toBeGreaterThan(0)
        expect(source?.inputs[0]).toContain('84')
        expect(source?.inputs[0]).toContain('dagboek.csv')
      }
      expect(nl?.what).not.toBe(en?.what)
      expect(nl?.methods.map(({ id }) => id)).toEqual(en?.methods.map(({ id }) => id))
    },
  )

  it('says that no smallest difference was given', () => {
    const [first] = analyseSource('nl', 'answer', { ...known, smallest: null }).inputs.slice(1)
    expect(first).toBe('Uw keuzes op deze pagina, zonder kleinste verschil dat telt.')
  })
})
