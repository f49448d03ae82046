import { describe, expect, it } from 'vitest'
import { languages } from '@legwork/i18n'
import { allFacts, loadTexts, shown } from '@legwork/knowledge'
import type { RemedyId } from '@legwork/knowledge'
import { otherRemedies, remedyView, warningSigns } from '../../src/rooms/cramp/view-model.ts'

describe.each(languages)('during a cramp, in %s', (language) => {
  it('has steps for every stretch that is drawn', async () => {
    const texts = await loadTexts(language)
    for (const id of [
      'remedy.calf_stretch_toes',
      'remedy.calf_stretch_step',
      'remedy.bedtime_calf',
      'remedy.bedtime_hamstring',
    ] as const)
      expect(remedyView(id, language, texts)?.steps.length).toBeGreaterThanOrEqual(3)
  })

  it('marks a caution whose source is being checked, and shows no unverified effect', async () => {
    const texts = await loadTexts(language)
    expect(remedyView('remedy.no_jumping', language, texts)?.precaution).not.toBeNull()
    const hidden = allFacts().filter((fact) => fact.id.startsWith('remedy.') && !shown(fact))
    expect(hidden.length).toBeGreaterThan(0)
    for (const { id } of hidden) expect(remedyView(id as RemedyId, language, texts)).toBeNull()
    const told = otherRemedies(language, texts)
    expect(told.map(({ id }) => id)).toContain('remedy.heat_ice_caution')
    for (const { text } of told) expect(text).not.toBe('')
  })

  it('names every sign for which someone is called today, the emergencies first', async () => {
    const signs = warningSigns(language, await loadTexts(language))
    expect(signs.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'red-flag.pe',
        'red-flag.limb_ischaemia',
        'red-flag.compartment',
        'red-flag.cauda',
        'red-flag.dvt',
        'red-flag.electrolytes',
        'red-flag.dark_urine',
      ]),
    )
    const first = signs.findIndex(({ id }) => id === 'red-flag.dvt')
    expect(signs.findIndex(({ id }) => id === 'red-flag.cauda')).toBeLessThan(first)
  })
})
