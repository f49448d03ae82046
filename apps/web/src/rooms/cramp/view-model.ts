import { urgencyText } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { factById, factsOf, shown, showing, statusText } from '@legwork/knowledge'
import type { FactTexts, RemedyId } from '@legwork/knowledge'

/** Something to do, in the words of its fact. */
export interface RemedyView {
  readonly id: RemedyId
  readonly label: string
  readonly text: string
  readonly steps: readonly string[]
  /** "precaution, source being checked"; null for a fact with a source */
  readonly precaution: string | null
}

export interface WarningSign {
  readonly id: string
  readonly label: string
  readonly urgencyText: string
  readonly precaution: string | null
}

/** A remedy; null while its fact may not be shown. */
export function remedyView(id: RemedyId, language: Language, texts: FactTexts): RemedyView | null {
  const fact = factById(id)
  if (fact === undefined || !shown(fact)) return null
  const { label, text, steps } = texts[id]
  return {
    id,
    label,
    text: text ?? '',
    steps: steps ?? [],
    precaution: precautionOf(fact, language),
  }
}

function precautionOf(fact: Parameters<typeof showing>[0], language: Language): string | null {
  return showing(fact) === 'precaution' ? statusText(fact, language) : null
}

/** The stretch that stands on top. */
export const firstStretch: RemedyId = 'remedy.calf_stretch_toes'

/** What to do after the first stretch, while the muscle is still cramped or sore; in this order. */
const others: readonly RemedyId[] = [
  'remedy.walking',
  'remedy.massage',
  'remedy.heat_or_ice',
  'remedy.heat_ice_caution',
  'remedy.tiptoe',
  'remedy.painkillers_too_slow',
]

export function otherRemedies(language: Language, texts: FactTexts): readonly RemedyView[] {
  return others.flatMap((id) => remedyView(id, language, texts) ?? [])
}

/** The signs for which someone is called today or at once, the most urgent first. */
export function warningSigns(language: Language, texts: FactTexts): readonly WarningSign[] {
  const order = ['emergency', 'same-day'] as const
  return order.flatMap((wanted) =>
    factsOf('red-flags')
      .filter(({ urgency, complaint }) => urgency === wanted && complaint === 'cramps')
      .map((sign) => ({
        id: sign.id,
        label: texts[sign.id].label,
        urgencyText: urgencyText(language, sign.urgency, sign.contact),
        precaution: precautionOf(sign, language),
      })),
  )
}
