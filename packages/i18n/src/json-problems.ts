import type { Language, Translated } from './language.ts'
import { quoted } from './quoted.ts'

/** Files of Legwork by the first part of their format, as one calls them: "this is …". */
const kinds: Readonly<Record<string, Translated>> = {
  'legwork/study': { nl: 'het studiebestand van een reeks', en: 'the study file of a series' },
  'legwork/series-result': {
    nl: 'de uitkomst van een deelnemer aan een reeks',
    en: 'the result of a participant of a series',
  },
  'legwork/pool': { nl: 'een samengevoegde reeks (legwork pool)', en: 'a pooled series (legwork pool)' }, // prettier-ignore
  'legwork/result': { nl: 'een resultaat (legwork analyze)', en: 'a result (legwork analyze)' },
  'legwork/trial-plan': { nl: 'een plan (legwork trial new)', en: 'a plan (legwork trial new)' },
  'legwork/protocol': {
    nl: 'een protocol (legwork trial new --analysis, of de app)',
    en: 'a protocol (legwork trial new --analysis, or the app)',
  },
  'legwork/design': { nl: 'een opzet', en: 'a design' },
  'legwork/journal': { nl: 'een leesbaar bestand met al uw gegevens', en: 'a readable file of all your data' }, // prettier-ignore
  'legwork/everything': { nl: 'een leesbaar bestand met al uw gegevens', en: 'a readable file of all your data' }, // prettier-ignore
  'legwork/imported-foods': {
    nl: 'een lijst van overgenomen producten (legwork import-foods)',
    en: 'a list of imported foods (legwork import-foods)',
  },
  'legwork-trial': { nl: 'een hele proef uit de app', en: 'a whole trial from the app' },
  'legwork-person': { nl: 'een persoon (legwork check)', en: 'a person (legwork check)' },
}

/** What a JSON file is, by the format or version it says it has; null when that is none of ours. */
function fileKindText(language: Language, json: unknown): string | null {
  if (typeof json !== 'object' || json === null) return null
  const { format, version } = json as { readonly format?: unknown; readonly version?: unknown }
  const said = typeof format === 'string' ? format : version
  if (typeof said !== 'string') return null
  return kinds[said.replace(/\/\d+$/, '')]?.[language] ?? null
}

/** `this is a plan (legwork trial new)`, when a file of another kind was given; else null. */
export function otherFileText(language: Language, json: unknown): string | null {
  const kind = fileKindText(language, json)
  if (kind === null) return null
  return language === 'nl'
    ? `dit is ${kind}, en hier is een ander bestand nodig (zie --help).`
    : `this is ${kind}, and another file is needed here (see --help).`
}

const rules: Readonly<Record<string, Translated>> = {
  invalid_type: { nl: 'ontbreekt of is niet van de goede soort', en: 'is missing or of the wrong kind' }, // prettier-ignore
  invalid_value: { nl: 'is geen van de mogelijke waarden', en: 'is none of the possible values' },
  invalid_union: { nl: 'heeft geen van de mogelijke vormen', en: 'has none of the possible forms' },
  invalid_format: { nl: 'heeft niet de goede vorm', en: 'does not have the right form' },
  too_small: { nl: 'is te klein of te kort', en: 'is too small or too short' },
  too_big: { nl: 'is te groot of te lang', en: 'is too large or too long' },
  unrecognized_keys: { nl: 'heeft een veld dat niet bestaat', en: 'has a field that does not exist' }, // prettier-ignore
}

/** Which rule of a schema a place breaks, in words. */
export function schemaRuleText(language: Language, rule: string): string {
  return rules[rule]?.[language] ?? (language === 'nl' ? `klopt niet (${rule})` : `is wrong (${rule})`) // prettier-ignore
}

const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length

/** The line on which a parser stopped, from what it says: node gives a position, or the text around it. */
function lineOf(text: string, said: string): number | null {
  const position = /at position (\d+)/.exec(said)?.[1]
  if (position !== undefined) return lineAt(text, Number(position))
  const around = /, (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/.exec(said)?.[1]
  if (around === undefined) return null
  const at = text.indexOf(around)
  return at < 0 ? null : lineAt(text, at + Math.floor(around.length / 2))
}

const longestShown = 24

/** Why a text is no JSON: empty, cut off, another kind of file, or the line where it breaks. */
export function jsonProblemText(language: Language, text: string, said: string): string {
  const nl = language === 'nl'
  const begin = text.trimStart().split('\n', 1)[0] ?? ''
  if (begin === '') return nl ? 'Het bestand is leeg.' : 'The file is empty.'
  if (!/^[[{"]/.test(begin)) {
    const shown = quoted(begin.slice(0, longestShown).trim())
    return nl
      ? `Dit is geen JSON: het begint met ${shown}. Kies het goede bestand.`
      : `This is not JSON: it begins with ${shown}. Choose the right file.`
  }
  if (/end of JSON input|Unterminated/.test(said))
    return nl
      ? 'Dit is geen geldige JSON: het bestand houdt te vroeg op. Haal het opnieuw op.'
      : 'This is not valid JSON: the file ends too early. Get it again.'
  const line = lineOf(text, said)
  const where = line === null ? '' : nl ? ` bij regel ${String(line)}` : ` at line ${String(line)}`
  return nl
    ? `Dit is geen geldige JSON: het lezen stopt${where}. Kijk daar naar komma’s, aanhalingstekens en haakjes.`
    : `This is not valid JSON: reading stops${where}. Look there for commas, quotes and brackets.`
}
