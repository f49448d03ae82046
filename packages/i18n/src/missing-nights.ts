import type { EffectResult } from '@legwork/domain'
import type { Language } from './language.ts'
import { verdictName } from './verdict.ts'

type MissingNights = NonNullable<EffectResult['missingNights']>

/** Whether the nights that are missing could change the verdict, in plain words. */
export function missingNightsText(language: Language, missing: MissingNights): string {
  const nl = language === 'nl'
  if (missing.assumptions.length === 0)
    return nl
      ? 'Er ontbreken geen nachten in de vergelijking.'
      : 'No nights are missing from the comparison.'
  if (missing.changesVerdict)
    return nl
      ? `Let op: zonder de ontbrekende nachten was het oordeel ‘${verdictName[missing.verdictBefore].nl}’. Maar als die nachten half zo erg, twee keer zo erg of zonder klachten waren, verandert het oordeel. Daarom is het afgezwakt.`
      : `Note: leaving the missing nights out, the verdict was “${verdictName[missing.verdictBefore].en}”. But if those nights had been half as bad, twice as bad or free of complaints, the verdict would change. So it has been weakened.`
  return nl
    ? 'Ook als de ontbrekende nachten half zo erg, twee keer zo erg of zonder klachten waren, blijft het oordeel hetzelfde.'
    : 'Even if the missing nights had been half as bad, twice as bad or free of complaints, the verdict stays the same.'
}
