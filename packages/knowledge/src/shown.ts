import type { Fact } from './fact.ts'
import type { Language, Translated } from './language.ts'

/**
 * How a fact may stand on a screen:
 * - `fact`: with its source
 * - `precaution`: a safety rule that acts while its source is being checked
 * - `hidden`: not at all
 */
export type Showing = 'fact' | 'precaution' | 'hidden'

type Judged = Pick<Fact, 'kind' | 'verification'>

/** An unverified fact is hidden, unless it is a safety rule: that one always acts, and says so. */
export function showing(fact: Judged): Showing {
  if (fact.verification !== 'unverified') return 'fact'
  return fact.kind === 'safety' ? 'precaution' : 'hidden'
}

/** Whether a screen, report or command may show the fact. */
export function shown(fact: Judged): boolean {
  return showing(fact) !== 'hidden'
}

const statusTexts: Readonly<Record<Showing, Translated>> = {
  fact: { nl: 'met bron', en: 'with a source' },
  precaution: {
    nl: 'uit voorzorg; de bron wordt nagekeken',
    en: 'precaution, source being checked',
  },
  hidden: { nl: 'nog niet nagekeken', en: 'not checked yet' },
}

/** The words that go with a fact wherever it stands. */
export function statusText(fact: Judged, language: Language): string {
  return statusTexts[showing(fact)][language]
}

const layman: Translated = {
  nl: 'Ernst, spoed en ATC-code zijn door een leek ingedeeld; een apotheker en een huisarts hebben ze nog niet nagekeken.',
  en: 'Severity, urgency and ATC code were classified by a layman; no pharmacist or GP has reviewed them yet.',
}

/** What stands with every severity, urgency and ATC code until a fact is signed; null once it is. */
export function classificationText(
  fact: Pick<Fact, 'reviewed'>,
  language: Language,
): string | null {
  return fact.reviewed === null ? layman[language] : null
}
