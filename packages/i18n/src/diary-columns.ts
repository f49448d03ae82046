import type { ColumnsNotFound } from '@legwork/domain'
import type { Language } from './language.ts'

/** The date or arm column of a diary that was neither named nor recognised: the options that name them. */
export function columnsNotFoundText(
  language: Language,
  { missing, available }: ColumnsNotFound,
): string {
  const nl = language === 'nl'
  const roles = nl
    ? { date: 'de datum', arm: 'de behandeling' }
    : { date: 'the date', arm: 'the arm (the treatment)' }
  const which = missing.map((role) => roles[role]).join(nl ? ' en ' : ' and ')
  const columns = available.map((name) => `“${name}”`).join(', ')
  return nl
    ? `in welke kolom ${which} staat, is niet te zien. Noem de kolommen, bijvoorbeeld --date datum --arm behandeling. Er zijn: ${columns}.`
    : `it is not clear which column holds ${which}. Name the columns, for example --date datum --arm behandeling. There are: ${columns}.`
}

/** Which columns were taken, as the options that say the same. */
export function columnsTakenText(language: Language, date: string, arm: string): string {
  const options = `--date ${date} --arm ${arm}`
  return language === 'nl' ? `kolommen herkend: ${options}` : `columns recognised: ${options}`
}
