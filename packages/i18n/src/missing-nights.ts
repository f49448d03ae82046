import type { EffectResult } from '@legwork/domain'
import { formatNumber } from './format.ts'
import type { Language } from './language.ts'
import { verdictName } from './verdict.ts'

type MissingNights = NonNullable<EffectResult['missingNights']>

/** What the missing nights were taken to have been: "if those nights had been …". */
function assumedNights(language: Language, { shift }: MissingNights): string {
  if (shift === undefined)
    return language === 'nl'
      ? 'half zo erg, twee keer zo erg of zonder klachten waren'
      : 'half as bad, twice as bad or free of complaints'
  const points = formatNumber(language, shift, shift < 1 ? 2 : 1)
  return language === 'nl'
    ? `${points} lager of ${points} hoger waren dan verwacht (zoveel schelen nachten gewoonlijk)`
    : `${points} lower or ${points} higher than expected (as much as nights usually differ)`
}

/** Whether the nights that are missing could change the verdict, in plain words. */
export function missingNightsText(language: Language, missing: MissingNights): string {
  const nl = language === 'nl'
  if (missing.assumptions.length === 0)
    return nl
      ? 'Er ontbreken geen nachten in de vergelijking.'
      : 'No nights are missing from the comparison.'
  const assumed = assumedNights(language, missing)
  if (missing.changesVerdict)
    return nl
      ? `Let op: zonder de ontbrekende nachten was het oordeel ‘${verdictName[missing.verdictBefore].nl}’. Maar als die nachten ${assumed}, verandert het oordeel. Daarom is het afgezwakt.`
      : `Note: leaving the missing nights out, the verdict was “${verdictName[missing.verdictBefore].en}”. But if those nights had been ${assumed}, the verdict would change. So it has been weakened.`
  return nl
    ? `Ook als de ontbrekende nachten ${assumed}, blijft het oordeel hetzelfde.`
    : `Even if the missing nights had been ${assumed}, the verdict stays the same.`
}
