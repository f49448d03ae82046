import { recogniser, safetyLibrary } from '@legwork/domain'
import type { Recognised } from '@legwork/domain'
import type { MedicineId, Substance } from '@legwork/knowledge'
import type { Language } from '@legwork/i18n'

/** A name that can be put in the list. */
export interface Suggestion {
  readonly name: string
  /** what it is: the substance of a brand, or the names of its classes */
  readonly detail: string
}

/** What a class is called, in the language of the screen; undefined while the texts are loading. */
export type ClassLabel = (id: MedicineId) => string | undefined

const most = 6

/**
 * Names for what was typed: beginnings first, then words inside a name, then the names a slip was meant for, then the
 * members of a class that was typed. Cost: one pass over the names of all substances.
 */
export function searchMedicines(
  typed: string,
  language: Language,
  labelOf: ClassLabel,
): readonly Suggestion[] {
  const wanted = plain(typed)
  if (wanted.length < 2) return []
  const hits = safetyLibrary.substances.flatMap((substance) => {
    const names = namesOf(substance, language)
    const scored = names.map((name) => ({ name, score: scoreOf(plain(name), wanted) }))
    const best = scored.reduce((a, b) => (b.score < a.score ? b : a))
    return best.score === never ? [] : [{ ...best, substance }]
  })
  hits.sort((a, b) => a.score - b.score || a.name.length - b.name.length)
  const found = hits.map(({ name, substance }) => suggestionOf(name, substance, language, labelOf))
  const meant = wanted.length < 4 ? [] : meantBy(wanted, language, labelOf)
  return unique([...found.slice(0, most), ...meant]).slice(0, most)
}

/** What a name in the list is taken for, for the line under it. */
export function recogniseName(name: string): Recognised {
  return recogniser(safetyLibrary).recognise(name)
}

/** Makes the table of names that a first name would otherwise wait for. */
export function prepareNames(): void {
  recogniseName('')
}

function meantBy(wanted: string, language: Language, labelOf: ClassLabel): readonly Suggestion[] {
  const recognised = recogniseName(wanted)
  const named = safetyLibrary.substances.filter(({ id }) => recognised.substances.includes(id))
  const classes = new Set<MedicineId>(
    safetyLibrary.medicineClasses
      .map(({ id }) => id)
      .filter((id) => plain(labelOf(id) ?? '').includes(wanted)),
  )
  if (named.length === 0) for (const id of recognised.classes) classes.add(id)
  const members = safetyLibrary.substances.filter((substance) =>
    substance.classes.some((id) => classes.has(id)),
  )
  return [...named, ...members].map((substance) =>
    suggestionOf(substance[language], substance, language, labelOf),
  )
}

function suggestionOf(
  name: string,
  substance: Substance,
  language: Language,
  labelOf: ClassLabel,
): Suggestion {
  const own = bare(substance[language])
  const shown = bare(name)
  const classes = substance.classes.flatMap((id) => labelOf(id) ?? [])
  return { name: shown, detail: plain(shown) === plain(own) ? (classes[0] ?? '') : own }
}

function namesOf(substance: Substance, language: Language): readonly string[] {
  const other = language === 'nl' ? substance.en : substance.nl
  return [substance[language], other, ...substance.aliases]
}

const never = 9

function scoreOf(name: string, wanted: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(` ${wanted}`)) return 2
  return wanted.length >= 3 && name.includes(wanted) ? 3 : never
}

/** Lower case without accents; what stands between brackets is an explanation, not a name. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

function bare(name: string): string {
  return name.replace(/\s*\(.*?\)/g, '').trim()
}

function unique(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return [...new Map(suggestions.map((each) => [plain(each.name), each])).values()]
}
