import type { DiaryError, DiaryNote } from '@legwork/domain'
import { badDate, isoAdvice } from './diary-dates.ts'
import { formatNumber } from './format.ts'
import type { Language } from './language.ts'
import { quoted } from './quoted.ts'

/** What is wrong with the rule it breaks, and what to do. Where it is comes in front. */
export type DiaryErrorText = { readonly what: string; readonly todo: string }
type Text = DiaryErrorText
type Texts<Item extends { readonly type: string }, Written> = {
  readonly [Type in Item['type']]: Readonly<
    Record<Language, (item: Extract<Item, { readonly type: Type }>) => Written>
  >
}

const listed = (values: readonly string[]): string =>
  values.length === 0 ? '–' : values.map(quoted).join(', ')
const errorTexts: Texts<DiaryError, Text> = {
  'empty-file': {
    nl: () => ({ what: 'het bestand is leeg.', todo: 'Kies een bestand met een dagboek.' }),
    en: () => ({ what: 'the file is empty.', todo: 'Choose a file with a diary.' }),
  },
  'file-too-large': {
    nl: (e) => ({
      what: `het bestand is te groot: ${formatNumber('nl', Number(e.value))} tekens. Er passen ${formatNumber('nl', e.most)} tekens in.`,
      todo: 'Kies een kleiner bestand, met één rij per nacht.',
    }),
    en: (e) => ({
      what: `the file is too large: ${formatNumber('en', Number(e.value))} characters. The most is ${formatNumber('en', e.most)}.`,
      todo: 'Choose a smaller file, with one row a night.',
    }),
  },
  'not-text': {
    nl: (e) => ({
      what:
        e.looksLike === 'spreadsheet'
          ? `dit is een rekenblad zelf (bijvoorbeeld Excel), geen tekstbestand. Het begint met ${quoted(e.value)}.`
          : `dit is geen tekstbestand. Het begint met ${quoted(e.value)}.`,
      todo: 'Open het in Excel of een ander rekenblad en kies: opslaan als CSV (UTF-8).',
    }),
    en: (e) => ({
      what:
        e.looksLike === 'spreadsheet'
          ? `this is a spreadsheet itself (for example Excel), not a text file. It starts with ${quoted(e.value)}.`
          : `this is not a text file. It starts with ${quoted(e.value)}.`,
      todo: 'Open it in Excel or another spreadsheet and choose: save as CSV (UTF-8).',
    }),
  },
  'control-character': {
    nl: (e) => ({
      what: `er staat een teken in dat geen tekst is (nummer ${e.code}) in ${quoted(e.value)}.`,
      todo: 'Typ deze cel opnieuw.',
    }),
    en: (e) => ({
      what: `a character that is not text (number ${e.code}) stands in ${quoted(e.value)}.`,
      todo: 'Type this cell again.',
    }),
  },
  'broken-quotes': {
    nl: (e) => ({
      what: `een aanhalingsteken (") is geopend en niet goed gesloten, bij ${quoted(e.value)}.`,
      todo: 'Haal het aanhalingsteken weg of zet er twee.',
    }),
    en: (e) => ({
      what: `a quotation mark (") was opened and not closed properly, at ${quoted(e.value)}.`,
      todo: 'Remove the quotation mark, or write it twice.',
    }),
  },
  'too-many-rows': {
    nl: (e) => ({
      what: `het bestand heeft te veel rijen (${quoted(e.value)}). Het hoogste aantal is ${formatNumber('nl', e.most)}.`,
      todo: 'Houd één rij per nacht over.',
    }),
    en: (e) => ({
      what: `the file has too many rows (${quoted(e.value)}). The most is ${formatNumber('en', e.most)}.`,
      todo: 'Keep one row a night.',
    }),
  },
  'too-many-columns': {
    nl: (e) => ({
      what: `er zijn ${e.value} kolommen. Het hoogste aantal is ${e.most}.`,
      todo: 'Haal kolommen weg die geen deel zijn van het dagboek.',
    }),
    en: (e) => ({
      what: `there are ${e.value} columns. The most is ${e.most}.`,
      todo: 'Remove columns that are no part of the diary.',
    }),
  },
  'no-rows': {
    nl: (e) => ({
      what: `na de kopregel ${quoted(e.value)} komt geen enkele nacht.`,
      todo: 'Zet onder de kopregel één rij per nacht.',
    }),
    en: (e) => ({
      what: `no night follows the header ${quoted(e.value)}.`,
      todo: 'Put one row a night below the header.',
    }),
  },
  'header-missing': {
    nl: (e) => ({
      what: `de eerste rij moet de namen van de kolommen hebben. Er staat ${quoted(e.value)}.`,
      todo: 'Zet er een rij boven met namen, bijvoorbeeld: datum, behandeling, krampen.',
    }),
    en: (e) => ({
      what: `the first row must hold the names of the columns. It has ${quoted(e.value)}.`,
      todo: 'Put a row above it with names, for example: date, arm, cramps.',
    }),
  },
  'too-many-cells': {
    nl: (e) => ({
      what: `de rij heeft ${e.cells} cellen en er zijn ${e.expected} kolommen: ${quoted(e.value)}.`,
      todo: 'Kijk of er een komma te veel staat. Een getal als 2,5 mag niet in een bestand met komma’s: schrijf 2.5 of gebruik puntkomma’s.',
    }),
    en: (e) => ({
      what: `the row has ${e.cells} cells and there are ${e.expected} columns: ${quoted(e.value)}.`,
      todo: 'Look for a comma too many. A number such as 2,5 cannot stand in a file with commas: write 2.5 or use semicolons.',
    }),
  },
  'column-not-found': {
    nl: (e) => ({
      what: `er is geen kolom ${quoted(e.value)}. Wel: ${listed(e.available)}.`,
      todo: 'Kies een van deze kolommen.',
    }),
    en: (e) => ({
      what: `there is no column ${quoted(e.value)}. There are: ${listed(e.available)}.`,
      todo: 'Choose one of these columns.',
    }),
  },
  'column-twice': {
    nl: (e) => ({
      what: `meer dan één kolom heet ${quoted(e.value)}. Een naam mag één keer voorkomen.`,
      todo: 'Geef elke kolom een eigen naam.',
    }),
    en: (e) => ({
      what: `more than one column is called ${quoted(e.value)}. A name may occur once.`,
      todo: 'Give each column a name of its own.',
    }),
  },
  'column-reused': {
    nl: (e) => ({
      what: `kolom ${quoted(e.value)} is twee keer gekozen. Een kolom kan maar één ding zijn.`,
      todo: 'Kies verschillende kolommen voor datum, behandeling en uitkomst.',
    }),
    en: (e) => ({
      what: `column ${quoted(e.value)} was chosen twice. A column can be one thing only.`,
      todo: 'Choose different columns for date, arm and outcome.',
    }),
  },
  'date-missing': {
    nl: (e) => ({
      what: `er is geen datum (${quoted(e.value)}). Elke rij heeft een datum nodig.`,
      todo: 'Vul de datum van de avond in of haal de rij weg.',
    }),
    en: (e) => ({
      what: `there is no date (${quoted(e.value)}). Every row needs a date.`,
      todo: 'Fill in the date of the evening or remove the row.',
    }),
  },
  'bad-date': {
    nl: (e) => ({ what: badDate[e.rule].nl(e.value), todo: isoAdvice.nl }),
    en: (e) => ({ what: badDate[e.rule].en(e.value), todo: isoAdvice.en }),
  },
  'ambiguous-date-order': {
    nl: (e) => ({
      what: `${quoted(e.value)} kan dag/maand of maand/dag zijn. Geen enkele rij laat zien welke van de twee.`,
      todo: `Kies de volgorde, of gebruik streepjes (dag-maand-jaar). ${isoAdvice.nl}`,
    }),
    en: (e) => ({
      what: `${quoted(e.value)} can be day/month or month/day. No row shows which of the two.`,
      todo: `Choose the order, or use dashes (day-month-year). ${isoAdvice.en}`,
    }),
  },
  'mixed-date-order': {
    nl: (e) => ({
      what: `bij ${quoted(e.value)} staan dag en maand anders dan in rij ${e.otherRow}. Eén bestand heeft één volgorde.`,
      todo: isoAdvice.nl,
    }),
    en: (e) => ({
      what: `${quoted(e.value)} has day and month in another order than row ${e.otherRow}. One file has one order.`,
      todo: isoAdvice.en,
    }),
  },
  'duplicate-date': {
    nl: (e) => ({
      what: `de datum ${quoted(e.value)} staat ook in rij ${e.firstRow}. Elke nacht heeft één rij.`,
      todo: 'Verbeter de datum of haal een van de twee rijen weg.',
    }),
    en: (e) => ({
      what: `the date ${quoted(e.value)} is in row ${e.firstRow} too. Every night has one row.`,
      todo: 'Correct the date or remove one of the two rows.',
    }),
  },
  'range-too-long': {
    nl: (e) => ({
      what: `${quoted(e.value)} ligt te ver van de rest: het dagboek loopt dan van ${e.from} tot ${e.to}, meer dan ${formatNumber('nl', e.most)} nachten.`,
      todo: 'Kijk of het jaar klopt.',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} is too far from the rest: the diary would run from ${e.from} to ${e.to}, more than ${formatNumber('en', e.most)} nights.`,
      todo: 'Check the year.',
    }),
  },
  'not-a-number': {
    nl: (e) => ({
      what: `${quoted(e.value)} is geen getal.`,
      todo: 'Schrijf alleen een getal, zoals 2 of 2,5. Laat de cel leeg als u het niet weet.',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} is not a number.`,
      todo: 'Write only a number, such as 2 or 2.5. Leave the cell empty if you do not know.',
    }),
  },
  'ambiguous-number': {
    nl: (e) => ({
      what: `${quoted(e.value)} kan een getal met decimalen zijn of een duizendtal.`,
      todo: 'Schrijf een duizendtal zonder punt of komma (1250) en decimalen met een nul erbij (1,2500).',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} can be a number with decimals or a thousand.`,
      todo: 'Write a thousand without point or comma (1250) and decimals with an extra zero (1.2500).',
    }),
  },
  'mixed-decimal-marks': {
    nl: (e) => ({
      what: `${quoted(e.value)} heeft een ander decimaalteken dan rij ${e.otherRow}. Een kolom heeft er één: punt of komma.`,
      todo: 'Gebruik overal hetzelfde teken.',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} has another decimal mark than row ${e.otherRow}. A column has one: point or comma.`,
      todo: 'Use the same mark everywhere.',
    }),
  },
  'negative-count': {
    nl: (e) => ({
      what: `${quoted(e.value)} is lager dan 0. Een aantal is 0 of meer.`,
      todo: 'Schrijf hoe vaak het was, of kies “score” als dit geen aantal is.',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} is below 0. A count is 0 or more.`,
      todo: 'Write how many there were, or choose “score” if this is not a count.',
    }),
  },
  'fractional-count': {
    nl: (e) => ({
      what: `${quoted(e.value)} is geen heel getal. Een aantal is een heel getal.`,
      todo: 'Schrijf een heel getal, of kies “score” als dit geen aantal is.',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} is not a whole number. A count is a whole number.`,
      todo: 'Write a whole number, or choose “score” if this is not a count.',
    }),
  },
  'not-yes-or-no': {
    nl: (e) => ({
      what: `${quoted(e.value)} is geen ja of nee.`,
      todo: 'Schrijf 1 of ja, 0 of nee, of laat de cel leeg.',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} is not yes or no.`,
      todo: 'Write 1 or yes, 0 or no, or leave the cell empty.',
    }),
  },
  'not-a-category': {
    nl: (e) => ({
      what: `${quoted(e.value)} is geen heel getal van ${e.low} tot en met ${e.high}.`,
      todo: 'Verbeter de score of kies een andere schaal.',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} is not a whole number from ${e.low} to ${e.high}.`,
      todo: 'Correct the score or choose another scale.',
    }),
  },
  'outside-scale': {
    nl: (e) => ({
      what: `${quoted(e.value)} ligt buiten de schaal van ${e.low} tot en met ${e.high}.`,
      todo: 'Verbeter de waarde of kies een andere schaal.',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} is outside the scale from ${e.low} to ${e.high}.`,
      todo: 'Correct the value or choose another scale.',
    }),
  },
  'number-too-large': {
    nl: (e) => ({
      what: `${quoted(e.value)} is te groot. Het hoogste getal is ${formatNumber('nl', e.most)}.`,
      todo: 'Verbeter het getal.',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} is too large. The largest number is ${formatNumber('en', e.most)}.`,
      todo: 'Correct the number.',
    }),
  },
  'labels-alike': {
    nl: (e) => ({
      what: `${quoted(e.value)} lijkt op ${quoted(e.other)} in rij ${e.otherRow}. Dezelfde behandeling moet overal hetzelfde heten.`,
      todo: 'Schrijf beide precies gelijk, of geef ze namen die duidelijk verschillen.',
    }),
    en: (e) => ({
      what: `${quoted(e.value)} looks like ${quoted(e.other)} in row ${e.otherRow}. One arm must have one spelling.`,
      todo: 'Write both exactly alike, or give them names that clearly differ.',
    }),
  },
  'too-many-arms': {
    nl: (e) => ({
      what: `er zijn ${e.value} verschillende behandelingen. Het hoogste aantal is ${e.most}.`,
      todo: 'Kijk of dit de kolom met de behandeling is.',
    }),
    en: (e) => ({
      what: `there are ${e.value} different arms. The most is ${e.most}.`,
      todo: 'Check that this is the column with the arm.',
    }),
  },
  'reference-not-found': {
    nl: (e) => ({
      what: `geen behandeling heet ${quoted(e.value)}. Wel: ${listed(e.labels)}.`,
      todo: 'Kies een van deze om mee te vergelijken.',
    }),
    en: (e) => ({
      what: `no arm is called ${quoted(e.value)}. There are: ${listed(e.labels)}.`,
      todo: 'Choose one of these to compare with.',
    }),
  },
  'more-errors': {
    nl: (e) => ({
      what: `er zijn nog ${e.value} fouten. De eerste ${e.shown} staan hierboven.`,
      todo: 'Verbeter die eerst en probeer het opnieuw.',
    }),
    en: (e) => ({
      what: `there are ${e.value} more errors. The first ${e.shown} are shown above.`,
      todo: 'Correct those first and try again.',
    }),
  },
}

const dateOrderNames = {
  'day-first': { nl: 'dag/maand/jaar', en: 'day/month/year' },
  'month-first': { nl: 'maand/dag/jaar', en: 'month/day/year' },
} as const

const noteTexts: Texts<DiaryNote, string> = {
  'arm-empty-inside-period': {
    nl: (n) =>
      `Rij ${n.row} (${n.date}) heeft geen behandeling, de rijen ervoor en erna wel. Deze nacht telt niet mee in de vergelijking. Klopt dat niet? Vul de behandeling in.`,
    en: (n) =>
      `Row ${n.row} (${n.date}) has no arm, the rows before and after it have. This night is left out of the comparison. Is that wrong? Fill in the arm.`,
  },
  'arm-sounds-outside': {
    nl: (n) =>
      `De naam ${quoted(n.label)} telt nu mee als een behandeling. Zijn het nachten vóór of tussen de behandelingen? Laat ze dan buiten de vergelijking: maak de cellen leeg.`,
    en: (n) =>
      `The label ${quoted(n.label)} now counts as an arm. Are these nights before or between treatments? Then leave them out of the comparison: empty the cells.`,
  },
  'long-gap': {
    nl: (n) =>
      `Tussen ${n.from} en ${n.to} ${n.nights === 1 ? 'ontbreekt 1 nacht' : `ontbreken ${n.nights} nachten`}. Kijk of de datums kloppen.`,
    en: (n) =>
      `Between ${n.from} and ${n.to}, ${n.nights === 1 ? '1 night is' : `${n.nights} nights are`} missing. Check the dates.`,
  },
  'date-order': {
    nl: (n) => `De datums zijn gelezen als ${dateOrderNames[n.order].nl}.`,
    en: (n) => `The dates were read as ${dateOrderNames[n.order].en}.`,
  },
  'unreadable-characters': {
    nl: (n) =>
      `In rij ${n.row}, kolom ${quoted(n.column)}, staan tekens die niet te lezen zijn. Sla het bestand op als CSV (UTF-8) als een naam niet klopt.`,
    en: (n) =>
      `Row ${n.row}, column ${quoted(n.column)}, has characters that cannot be read. Save the file as CSV (UTF-8) if a name is wrong.`,
  },
}

function where(error: DiaryError, language: Language): string {
  const parts: string[] = []
  if (error.row !== null) parts.push(`${language === 'nl' ? 'rij' : 'row'} ${error.row}`)
  if (error.column !== null)
    parts.push(`${language === 'nl' ? 'kolom' : 'column'} ${quoted(error.column)}`)
  return parts.join(', ')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One error as a sentence or two: where, what, which rule, which value, what to do. `instead`: words for another table. */
export function diaryErrorText(
  error: DiaryError,
  language: Language,
  instead: Partial<DiaryErrorText> = {},
): string {
  // the table has an entry for each type that takes exactly that type; the compiler cannot pair them
  const write = errorTexts[error.type][language] as (item: DiaryError) => Text
  const { what, todo } = { ...write(error), ...instead }
  const place = where(error, language)
  return `${place === '' ? capital(what) : `${capital(place)}: ${what}`} ${todo}`
}

/** One note about an accepted diary as a sentence. */
export function diaryNoteText(note: DiaryNote, language: Language): string {
  const write = noteTexts[note.type][language] as (item: DiaryNote) => string
  return write(note)
}
