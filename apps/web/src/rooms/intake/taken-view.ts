import {
  absorptionOf,
  elementalMagnesium,
  familyNamed,
  labelRefusal,
  magnesiumMgPerMmol,
  readLabel,
  recogniser,
  safetyLibrary,
} from '@legwork/domain'
import type {
  Absorption,
  LabelRefusal,
  MgRange,
  Person,
  SupplementForm,
  SupplementLabel,
} from '@legwork/domain'
import { formatNumber, formatPercent, intakeTexts, intakeWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { typedNumber } from './amounts.ts'

/** What a label comes down to, in words, with what it rests on. */
export interface LabelView {
  readonly label: SupplementLabel
  /** "900 mg magnesiumcitraat" */
  readonly readAs: string
  /** "102 tot 146 mg magnesium"; null when the amount cannot be right */
  readonly elemental: string | null
  /** the same in mg */
  readonly range: MgRange | null
  readonly because: string | null
  /** "Daarvan neemt het lichaam naar schatting 11 tot 95 mg op"; null without a figure */
  readonly absorbed: string | null
  readonly absorption: Absorption | null
  /** ids of the compounds that the label may mean */
  readonly facts: readonly string[]
}

/** Reads a label as it is typed; null while there is no amount in it. */
export function labelOf(
  text: string,
  forms: readonly SupplementForm[],
  language: Language,
): LabelView | null {
  const label = readLabel(text, forms)
  return label === null ? null : labelView(label, forms, language)
}

/**
 * Why a typed label has no amount of magnesium. A known product that holds magnesium ("Maalox") need not name it: only
 * how much it holds is then not known.
 */
export function labelProblem(text: string): LabelRefusal | null {
  const refusal = labelRefusal(text)
  const known = recogniser(safetyLibrary).recognise(text).holds.includes('magnesium')
  return refusal === 'no-magnesium' && known ? 'no-amount' : refusal
}

export function labelView(
  label: SupplementLabel,
  forms: readonly SupplementForm[],
  language: Language,
): LabelView {
  const texts = intakeTexts[language]
  const words = intakeWords[language]
  const elemental = elementalMagnesium(label, forms, magnesiumMgPerMmol)
  const amount = `${formatNumber(language, label.amount, Number.isInteger(label.amount) ? 0 : 1)} ${label.unit}`
  const family = familyNamed(forms, label.form)
  const found = elemental.ok ? elemental.value : null
  const absorption = found === null ? null : absorptionOf(found.high, { family })
  const share = absorption?.share ?? null
  return {
    label,
    readAs: words.labelRead(
      amount,
      label.form === null ? null : formName(label.form, forms, language),
      label.states,
    ),
    elemental:
      found === null
        ? null
        : `${texts.range(found.low, found.high, 'mg')} ${texts.nutrient.magnesium}`,
    range: found === null ? null : { low: found.low, high: found.high },
    because: found === null ? null : texts.elemental[found.because],
    absorbed:
      share === null || absorption === null || found === null
        ? null
        : words.absorbed(
            texts.range(share.low * found.low, share.high * found.high, 'mg'),
            formatPercent(language, share.low),
            formatPercent(language, share.high),
          ),
    absorption,
    facts: found?.forms.map((form) => form.id) ?? [],
  }
}

/**
 * The text of a label that was chosen: the compound alone, so that a diary file keeps the amount beside it; a label that
 * leaves open what it means is written as such labels are.
 */
export function chosenText(
  label: SupplementLabel | null,
  forms: readonly SupplementForm[],
  language: Language,
): string {
  if (label === null || label.form === null) return ''
  const name = formName(label.form, forms, language)
  return label.states === 'open'
    ? intakeWords[language].openLabel(typedNumber(language, label.amount), label.unit, name)
    : name
}

/** What a form, a salt, or a family of forms is called. */
function formName(id: string, forms: readonly SupplementForm[], language: Language): string {
  const words = intakeWords[language]
  const family = words.families[id]
  if (family !== undefined) return family
  const form = forms.find((one) => one.id === id)
  return form?.names[language === 'nl' ? 0 : 1] ?? words.families[familyNamed(forms, id)] ?? id
}

/** The families of forms, to choose from. */
export function formFamilies(
  forms: readonly SupplementForm[],
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  const families = [...new Set(forms.map((form) => form.family))]
  return families
    .map((value) => ({ value, label: formName(value, forms, language) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))
}

/** Medicines and supplements told in room Check that hold magnesium. */
export function toldWithMagnesium(
  person: Person,
): readonly { readonly name: string; readonly timesADay: number; readonly medicine: boolean }[] {
  const { recognise } = recogniser(safetyLibrary)
  return (person.medicines ?? []).flatMap((taken) => {
    const known = recognise(taken.name)
    if (!known.holds.includes('magnesium')) return []
    return [
      {
        name: taken.name,
        timesADay: taken.dosesADay ?? taken.times?.length ?? 1,
        medicine: known.classes.length > 0,
      },
    ]
  })
}
