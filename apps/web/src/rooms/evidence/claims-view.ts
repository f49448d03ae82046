import { factsOf, showing } from '@legwork/knowledge'
import type { Claim, FactTexts } from '@legwork/knowledge'

export const claimVerdicts = [
  'supported',
  'imprecise',
  'outdated',
  'contradicted',
  'unverifiable',
] as const satisfies readonly Claim['verdict'][]

export const claimSubjects = [
  'evidence',
  'treatment-tip',
  'conditions',
  'safety',
  'drug-interaction',
  'advice',
  'requirement',
  'food',
  'absorption',
  'supplement-form',
  'deficiency-cause',
  'deficiency-sign',
  'status-measurement',
  'sources',
] as const satisfies readonly Claim['subject'][]

/** One claim of the ledger; `text` is null while its source is being checked. */
export interface ClaimRow {
  readonly id: string
  /** its place in the address */
  readonly key: string
  readonly claim: string
  readonly text: string | null
  readonly verdict: Claim['verdict']
  readonly subject: Claim['subject']
  readonly article: Claim['article']
}

/** Every claim, in the order of the articles. A verdict is shown only with the text that carries it. */
export function claimRows(texts: FactTexts): readonly ClaimRow[] {
  return factsOf('claims').map((claim) => {
    const { label, text } = texts[claim.id]
    return {
      id: claim.id,
      key: claim.id.slice('claim.'.length),
      claim: label,
      text: showing(claim) === 'hidden' ? null : (text ?? null),
      verdict: claim.verdict,
      subject: claim.subject,
      article: claim.article,
    }
  })
}

/** What is looked for. */
export interface ClaimFilter {
  readonly query: string
  readonly verdict: Claim['verdict'] | 'any'
  readonly subject: Claim['subject'] | 'any'
}

/** The claims that hold every word (or one a letter away), with this verdict and subject. */
export function filterClaims(
  rows: readonly ClaimRow[],
  { query, verdict, subject }: ClaimFilter,
): readonly ClaimRow[] {
  const wanted = wordsOf(query)
  return rows.filter(
    (row) =>
      (verdict === 'any' || (row.verdict === verdict && row.text !== null)) &&
      (subject === 'any' || row.subject === subject) &&
      holdsAll(wordsOf(`${row.claim} ${row.text ?? ''}`), wanted),
  )
}

/** Lower case, without accents, in words of letters and digits. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every(
    (want) =>
      words.some((word) => word.includes(want)) ||
      (want.length >= 5 &&
        words.some((word) => oneEditApart(word.slice(0, want.length + 1), want))),
  )
}

/** Whether the start of a word is the wanted one but for a letter changed, missing, too much or two swapped. */
function oneEditApart(start: string, want: string): boolean {
  let same = 0
  while (same < want.length && start[same] === want[same]) same++
  const [restStart, restWant] = [start.slice(same), want.slice(same)]
  return (
    restStart.slice(1).startsWith(restWant.slice(1)) ||
    restStart.startsWith(restWant.slice(1)) ||
    restStart.slice(1).startsWith(restWant) ||
    (restStart[0] === restWant[1] &&
      restStart[1] === restWant[0] &&
      restStart.slice(2).startsWith(restWant.slice(2)))
  )
}
