import type { ResultFile } from '@legwork/domain'
import {
  analysePage,
  analyseSource,
  formatDate,
  formatNumber,
  smallestEffectWords,
} from '@legwork/i18n'
import type { AnalysePart, Language } from '@legwork/i18n'
import type { Basis } from '../../components/source-button.tsx'
import { routes } from '../../routes.ts'

/** What the numbers of a part of the answer rest on: the file, what was chosen, and the pages that explain it. */
export function analyseBasis(
  language: Language,
  part: AnalysePart,
  { model, data, effects, seed }: ResultFile,
  file: string,
): { readonly basis: Basis; readonly about: string } {
  const n = (value: number) => formatNumber(language, value)
  const names: Readonly<Record<string, string>> = analysePage[language].priorName
  const scale = effects[0]?.scale
  const kind = scale === 'log-rate-ratio' ? 'ratio' : scale === 'difference' ? 'points' : 'odds'
  const size = model.smallestEffect
  const { about, what, inputs, methods } = analyseSource(language, part, {
    ...{ file, outcome: model.outcome },
    from: formatDate(language, data.from),
    to: formatDate(language, data.to),
    nights: n(data.days),
    observed: n(data.observed),
    smallest: size === null ? null : smallestEffectWords(language, { kind, size }, model.better),
    prior: names[model.priorEffect.name] ?? model.priorEffect.name,
    seed: n(seed),
  })
  const pages = methods.map(({ id, title }) => ({
    ...{ title, address: `${routes.evidence}/methods/${id}` },
  }))
  return { about, basis: { computed: { what, inputs, pages } } }
}
