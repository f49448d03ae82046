import type { TrialResult, TrialView } from '@legwork/domain'
import { rangeOfTrial } from '@legwork/domain'
import { formatDate, formatNumber, resultSource } from '@legwork/i18n'
import type { Language, ResultPart } from '@legwork/i18n'
import { diffDays } from '@legwork/base'
import type { Basis } from '../../components/source-button.tsx'
import { routes } from '../../routes.ts'

/** What the numbers of a part of the result rest on; null before a trial was started. */
export function resultBasis(
  language: Language,
  part: ResultPart,
  view: TrialView,
  result: TrialResult | null,
): { readonly basis: Basis; readonly about: string } | null {
  const { protocol, protocolHash } = view
  const range = rangeOfTrial(view)
  if (protocol === null || protocolHash === null || range === null) return null
  const n = (value: number) => formatNumber(language, value)
  const { about, what, inputs, methods } = resultSource(language, part, {
    from: formatDate(language, range.from),
    to: formatDate(language, range.to),
    nights: n(diffDays(range.from, range.to) + 1),
    observed: result === null ? null : n(result.analysis.data.observed),
    frozenOn: formatDate(language, protocol.frozenOn),
    hash: `${protocolHash.slice(0, 12)}…`,
    seed: n(protocol.seed ?? 1),
  })
  const pages = methods.map(({ id, title }) => ({
    ...{ title, address: `${routes.evidence}/methods/${id}` },
  }))
  return { about, basis: { computed: { what, inputs, pages } } }
}
