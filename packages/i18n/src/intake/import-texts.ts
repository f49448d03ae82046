import type { ImportError, ImportNote, ImportedFoodsError, RefusedRowReason } from '@legwork/domain'
import type { Language } from '../language.ts'
import { whole } from './words.ts'
import type { By } from './words.ts'

/** The import of a food table of one’s own. */
export interface ImportTexts {
  readonly importError: By<ImportError>
  readonly importNote: By<ImportNote>
  readonly refusedRow: Readonly<Record<RefusedRowReason, string>>
  readonly imported: (taken: number, withoutMagnesium: number, refused: number) => string
  readonly importedFoods: (error: ImportedFoodsError) => string
  readonly leftAside: (kind: string, count: number) => string
  readonly nothingChanged: string
}

/** The name that a column has in the table itself. */
const columnName = (column: string): string =>
  ({ code: 'NEVO-code', dutch: 'Voedingsmiddelnaam', magnesium: 'MG (mg)' })[column] ?? column

const nl: ImportTexts = {
  importError: {
    'not-text': ({ line }) =>
      `Dit is geen tekstbestand (regel ${String(line)}). Pak een zip-bestand eerst uit.`,
    'record-too-long': ({ line }) => `Regel ${String(line)} is te lang voor dit soort bestand.`,
    'unclosed-quote': ({ line }) =>
      `Op regel ${String(line)} begint een aanhalingsteken dat niet sluit. Het bestand is kapot of niet compleet.`,
    'empty-file': () => 'Het bestand bevat geen producten.',
    'not-this-table': ({ missing }) =>
      `Dit is niet de verwachte tabel. Deze kolommen ontbreken: ${missing.map(columnName).join(', ')}. Kies het bestand zoals u het heeft gedownload.`,
    'too-many-refused': ({ refused, read }) =>
      `Van ${whole('nl', read)} rijen zijn er ${whole('nl', refused)} onleesbaar. Het bestand is niet te vertrouwen.`,
    'too-many-foods': ({ limit }) => `Het bestand heeft meer dan ${whole('nl', limit)} producten.`,
    'wrong-unit': ({ nutrient, unit }) =>
      `De eenheid van ${nutrient} is ${unit}; verwacht werd mg.`,
    'file-missing': ({ files }) =>
      `${files.join(', ')} ${files.length > 1 ? 'zijn' : 'is'} niet gevonden of niet te lezen.`,
  },
  importNote: {
    'other-column-count': ({ found, usual }) =>
      `De tabel heeft ${String(found)} kolommen; gebruikelijk zijn er ${String(usual)}.`,
    'column-absent': ({ column }) => `De kolom ${column} ontbreekt.`,
  },
  refusedRow: {
    'column-count': 'een ander aantal kolommen',
    'no-code': 'geen geldige code',
    'no-name': 'geen naam',
    'duplicate-code': 'deze code kwam al voor',
    'not-a-number': 'geen getal',
    'not-per-100': 'niet per 100 gram of ml',
    'implausible-figure': 'kan niet in 100 gram zitten',
  },
  imported: (taken, without, refused) =>
    `${whole('nl', taken)} producten overgenomen, waarvan ${whole('nl', without)} zonder cijfer voor magnesium. ${whole('nl', refused)} geweigerd.`,
  importedFoods: (error) =>
    error.type === 'bad-food'
      ? `product ${String(error.index + 1)} klopt niet (${error.rule}). Haal de tabel opnieuw over.`
      : 'dit is geen bestand van legwork import-foods.',
  leftAside: (kind, count) =>
    `${whole('nl', count)} rijen van het soort ${kind} zijn overgeslagen.`,
  nothingChanged: 'Er is niets overgenomen.',
}

const en: ImportTexts = {
  importError: {
    'not-text': ({ line }) =>
      `This is no text file (line ${String(line)}). Unpack a zip file first.`,
    'record-too-long': ({ line }) => `Line ${String(line)} is too long for a file of this kind.`,
    'unclosed-quote': ({ line }) =>
      `A quotation mark opens on line ${String(line)} and never closes. The file is broken or not complete.`,
    'empty-file': () => 'The file holds no foods.',
    'not-this-table': ({ missing }) =>
      `This is not the expected table. These columns are missing: ${missing.map(columnName).join(', ')}. Choose the file as you downloaded it.`,
    'too-many-refused': ({ refused, read }) =>
      `Of ${whole('en', read)} rows ${whole('en', refused)} cannot be read. The file cannot be trusted.`,
    'too-many-foods': ({ limit }) => `The file has more than ${whole('en', limit)} foods.`,
    'wrong-unit': ({ nutrient, unit }) => `The unit of ${nutrient} is ${unit}; mg was expected.`,
    'file-missing': ({ files }) =>
      `${files.join(', ')} ${files.length > 1 ? 'were' : 'was'} not found or cannot be read.`,
  },
  importNote: {
    'other-column-count': ({ found, usual }) =>
      `The table has ${String(found)} columns; ${String(usual)} are usual.`,
    'column-absent': ({ column }) => `The column ${column} is missing.`,
  },
  refusedRow: {
    'column-count': 'another number of columns',
    'no-code': 'no valid code',
    'no-name': 'no name',
    'duplicate-code': 'this code was there before',
    'not-a-number': 'not a number',
    'not-per-100': 'not per 100 grams or ml',
    'implausible-figure': 'cannot be in 100 grams',
  },
  imported: (taken, without, refused) =>
    `${whole('en', taken)} foods taken, ${whole('en', without)} of them without a figure for magnesium. ${whole('en', refused)} refused.`,
  importedFoods: (error) =>
    error.type === 'bad-food'
      ? `food ${String(error.index + 1)} is not right (${error.rule}). Import the table again.`
      : 'this is no file of legwork import-foods.',
  leftAside: (kind, count) => `${whole('en', count)} rows of the kind ${kind} were left aside.`,
  nothingChanged: 'Nothing was taken over.',
}

export const importTexts: Readonly<Record<Language, ImportTexts>> = { nl, en }
