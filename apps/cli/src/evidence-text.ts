import type { ComparedResult, EvidenceAnswer, EvidencePrior } from '@legwork/domain'
import { evidenceMessages, formatChance, formatNumber, type Language } from '@legwork/i18n'
import { publishedLabel } from './evidence-forest.ts'
import { type ForestLine, forestText } from './forest-text.ts'
import { wrapText } from './wrap.ts'

const domainOrder = [
  'riskOfBias',
  'inconsistency',
  'indirectness',
  'imprecision',
  'publicationBias',
] as const

/** One answer for the terminal: the sentence, the meaning, the forest plot, and why. */
export function evidenceText(answer: EvidenceAnswer, language: Language, width: number): string {
  const t = evidenceMessages[language]
  const heading = `${answer.remedy.label[language]}, ${answer.condition.label[language]}: ${answer.outcome.label[language]}`
  const lines = [
    heading,
    '='.repeat(heading.length),
    '',
    ...wrapText(answer.summary[language], width),
  ]
  const section = (title: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push('', title, ...body)
  }
  const bullet = (text: string): string[] =>
    wrapText(text, width - 2).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`))

  section(t.absoluteTitle, absoluteLines(answer, language).flatMap(bullet))
  const plot = forestLines(answer, language)
  const log = answer.question.measure === 'RR' || answer.question.measure === 'OR'
  if (plot.length > 0) {
    lines.push('', ...forestText(plot, 0, width))
    lines.push(`${t.fewer} ◂ ${log ? '1' : '0'} ▸ ${t.more} (${t.units(answer.question.unit)})`)
  }
  const { studies, participants } = answer.anchor?.record ?? {}
  if (studies !== undefined && participants !== undefined) {
    const size = t.anchorLine({
      studies: formatNumber(language, studies),
      participants: formatNumber(language, participants),
    })
    lines.push(`${publishedLabel(answer, language)}: ${size}`)
  }
  if (answer.notPooled !== null) {
    section(t.notPooled, bullet(answer.notPooled[language]))
  }
  if (answer.certainty !== null) {
    const { level, by, domains } = answer.certainty
    section(t.certaintyTitle, [
      `${t.levels[level]} (${t.judgedBy[by]})`,
      ...domainOrder.flatMap((domain) =>
        bullet(
          `${t.domains[domain]}, ${t.steps(domains[domain].step)}: ${domains[domain].reason[language]}`,
        ),
      ),
      ...(by === 'ours' ? wrapText(t.layman, width) : []),
    ])
  }
  section(
    t.leftTitle,
    answer.left.flatMap(({ trial, reason }) => bullet(`${trial.label}: ${reason[language]}`)),
  )
  section(
    t.trapsTitle,
    answer.traps.flatMap((trap) => bullet(`${trialNames(answer, trap)}: ${trap.text[language]}`)),
  )
  section(
    t.publishedTitle,
    answer.published.flatMap((result) => bullet(comparedLine(result, language))),
  )
  section(
    t.guidelinesTitle,
    answer.guidelines.flatMap((g) => bullet(g.text[language])),
  )
  section(
    t.sourcesTitle,
    answer.sources.flatMap((source) => {
      const address = source.doi
        ? `https://doi.org/${source.doi}`
        : source.pmid && source.identifierVerification === 'read on page'
          ? `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`
          : (source.seenAt[0] ?? '')
      return bullet(
        `${source.authors} ${source.title}. ${source.publishedIn} ${source.year}. ${address}`,
      )
    }),
  )
  if (answer.hidden > 0) lines.push('', t.hidden(answer.hidden))
  return `${lines.join('\n')}\n`
}

/** The trials of this answer that a trap is about. */
function trialNames(answer: EvidenceAnswer, trap: EvidenceAnswer['traps'][number]): string {
  return [...answer.rows, ...answer.left]
    .filter(({ trial }) => trap.trials.includes(trial.id))
    .map(({ trial }) => trial.label)
    .join(', ')
}

function absoluteLines(answer: EvidenceAnswer, language: Language): string[] {
  const t = evidenceMessages[language]
  const n = (value: number): string => formatNumber(language, value, 1)
  const lines: string[] = []
  const remedy = answer.remedy.label[language]
  if (answer.ofHundred !== null) lines.push(t.ofHundred({ ...answer.ofHundred, remedy }))
  if (answer.rate !== null) {
    const { startingRate, average, person } = answer.rate
    lines.push(
      t.averageRate({
        start: n(startingRate),
        rate: n(average.rate),
        lower: n(average.lower),
        upper: n(average.upper),
        remedy,
      }),
    )
    const assumed = person.find((p) => p.assumed)
    if (assumed !== undefined) {
      lines.push(
        t.personRate({
          lower: n(assumed.lower),
          upper: n(assumed.upper),
          chance: formatChance(language, assumed.chanceMeaningful),
        }),
        t.assumption({
          assumed: formatNumber(language, assumed.tauPeople, 2),
          beside: person
            .filter((p) => !p.assumed)
            .map(
              (p) =>
                `${formatNumber(language, p.tauPeople, 2)} (${t.interval(n(p.lower), n(p.upper))})`,
            )
            .join(', '),
        }),
      )
    }
  }
  return lines
}

function forestLines(answer: EvidenceAnswer, language: Language): ForestLine[] {
  const t = evidenceMessages[language]
  const n = (value: number): string => formatNumber(language, value, 2)
  const log = answer.question.measure === 'RR' || answer.question.measure === 'OR'
  const scale = (x: number): number => (log ? Math.log(x) : x)
  const line = (
    label: string,
    kind: ForestLine['kind'],
    shown: { readonly estimate: number; readonly lower: number; readonly upper: number },
    value: string,
  ): ForestLine => ({
    label,
    kind,
    value,
    estimate: scale(shown.estimate),
    lower: scale(shown.lower),
    upper: scale(shown.upper),
  })
  const full = (e: { estimate: number; lower: number; upper: number }): string =>
    `${n(e.estimate)} (${t.interval(n(e.lower), n(e.upper))})`
  const lines = answer.rows.map(({ trial, effect }) =>
    line(trial.label, 'study', effect, full(effect)),
  )
  const effect = answer.anchor?.record.effect
  if (effect && effect.value !== null && effect.lower !== null && effect.upper !== null) {
    const shown = { estimate: effect.value, lower: effect.lower, upper: effect.upper }
    lines.push(line(publishedLabel(answer, language), 'pooled', shown, full(shown)))
  }
  if (answer.pooled !== null) {
    const { bayesian, k } = answer.pooled
    lines.push(line(`${t.ownPooling} (${k})`, 'pooled', bayesian, full(bayesian)))
    const { lower, upper } = bayesian.prediction
    lines.push(
      line(
        t.prediction,
        'prediction',
        { estimate: bayesian.estimate, lower, upper },
        t.interval(n(lower), n(upper)),
      ),
    )
  }
  return lines
}

function comparedLine({ record, source }: ComparedResult, language: Language): string {
  const t = evidenceMessages[language]
  const n = (value: number): string => formatNumber(language, value, 2)
  const { value, lower, upper, unit } = record.effect
  const interval = lower !== null && upper !== null ? ` (${t.interval(n(lower), n(upper))})` : ''
  const number = value === null ? '' : ` ${n(value)}${interval} ${t.units(unit)}`
  const [author = ''] = source.authors.split(/[ ,]/)
  return `${author} ${source.year}:${number} ${record.verdict === 'nothing' ? '' : '– '}${t.verdicts[record.verdict]}. ${record.reason[language]}`
}

/** The prior expectation of a personal trial in two lines. */
export function priorText(prior: EvidencePrior, language: Language, width: number): string {
  const t = evidenceMessages[language]
  const n = (value: number): string => formatNumber(language, value, 3)
  const parts = prior.mixture.map(
    (c) => `${formatNumber(language, c.weight, 1)}·N(${n(c.mean)}, ${n(c.sd)}²)`,
  )
  return [
    '',
    t.priorTitle,
    `  ${parts.join(' + ')}`,
    ...wrapText(prior.explanation[language], width - 2).map((line) => `  ${line}`),
    '',
  ].join('\n')
}
