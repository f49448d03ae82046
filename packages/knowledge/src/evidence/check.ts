import type { BothLanguages, EffectRecipe, EvidenceLibrary } from './types.ts'

/** What is wrong in the evidence files, and where. */
export type EvidenceProblem = {
  readonly where: string
  readonly rule: string
  readonly value: string
}

const gradeDomains = [
  'riskOfBias',
  'inconsistency',
  'indirectness',
  'imprecision',
  'publicationBias',
] as const

/**
 * Every record has a source that exists, every reference leads somewhere, every text is there in both
 * languages, every number that is pooled is verified, and a certainty's steps add up to its level.
 * The build stops on the first list that is not empty.
 */
export function checkEvidence(library: EvidenceLibrary): EvidenceProblem[] {
  const problems: EvidenceProblem[] = []
  const wrong = (where: string, rule: string, value: unknown): void => {
    problems.push({ where, rule, value: String(value) })
  }
  const idsOf = (name: string, records: readonly { readonly id: string }[]): Set<string> => {
    const ids = new Set<string>()
    for (const { id } of records) {
      if (ids.has(id)) wrong(`${name} ${id}`, 'an id is used once', id)
      ids.add(id)
    }
    return ids
  }
  const sources = idsOf('source', library.sources)
  const trials = idsOf('trial', library.trials)
  const published = idsOf('published', library.published)
  const conditions = idsOf('condition', library.conditions)
  const remedies = idsOf('remedy', library.remedies)
  const outcomes = idsOf('outcome', library.outcomes)
  idsOf('result', library.results)
  idsOf('question', library.questions)
  idsOf('trap', library.traps)
  idsOf('guideline', library.guidelines)
  idsOf('series', library.series)
  const results = new Map(library.results.map((result) => [result.id, result]))

  const among = (where: string, rule: string, ids: Set<string>, id: string): void => {
    if (!ids.has(id)) wrong(where, rule, id)
  }
  const text = (where: string, value: BothLanguages): void => {
    for (const language of ['nl', 'en'] as const) {
      if (typeof value?.[language] !== 'string' || value[language].trim() === '') {
        wrong(where, `a text in ${language}`, value?.[language])
      }
    }
  }
  const topic = (
    where: string,
    record: {
      readonly condition: string
      readonly remedy: string | null
      readonly outcome?: string
    },
  ): void => {
    among(where, 'a known condition', conditions, record.condition)
    if (record.remedy !== null) among(where, 'a known remedy', remedies, record.remedy)
    if (record.outcome !== undefined) among(where, 'a known outcome', outcomes, record.outcome)
  }
  const recipe = (where: string, effect: EffectRecipe): void => {
    const rows = 'result' in effect ? [effect.result] : [effect.treatment, effect.control]
    for (const id of rows) {
      const row = results.get(id)
      if (row === undefined) wrong(where, 'a result row that exists', id)
      else if (row.verification === 'unverified') wrong(where, 'only verified rows are pooled', id)
    }
  }

  for (const entry of [...library.conditions, ...library.remedies, ...library.outcomes]) {
    text(`label ${entry.id}`, entry.label)
  }
  for (const source of library.sources) {
    const identified = [source.doi, source.pmid, source.document].some((id) => id !== undefined)
    if (!identified && source.seenAt.length === 0) {
      wrong(`source ${source.id}`, 'an identifier or a page', source.title)
    }
    if (identified === (source.identifierVerification === 'no identifier')) {
      wrong(`source ${source.id}`, 'identifierVerification fits', source.identifierVerification)
    }
  }
  for (const trial of library.trials) {
    const where = `trial ${trial.id}`
    among(where, 'a source that exists', sources, trial.source)
    topic(where, trial)
    if (!library.results.some((result) => result.trial === trial.id)) {
      wrong(where, 'at least one result row', trial.id)
    }
  }
  for (const result of library.results) {
    const where = `result ${result.id}`
    among(where, 'a trial that exists', trials, result.trial)
    if (result.verification !== 'unverified' && (result.seenAt === null || result.locator === '')) {
      wrong(where, 'a page and a locator for what is verified', result.seenAt)
    }
  }
  for (const record of library.published) {
    const where = `published ${record.id}`
    among(where, 'a source that exists', sources, record.source)
    topic(where, record)
    text(`${where}.reason`, record.reason)
    if (record.rebuild !== undefined) recipe(where, record.rebuild)
    if ((record.verdict === 'exact' || record.verdict === 'approximate') && !record.rebuild) {
      wrong(where, 'a reproduced result has its recipe', record.verdict)
    }
  }
  for (const question of library.questions) {
    const where = `question ${question.id}`
    topic(where, question)
    text(`${where}.summary`, question.summary)
    for (const id of question.published)
      among(where, 'a published result that exists', published, id)
    if (question.anchor !== null) {
      if (!question.published.includes(question.anchor)) {
        wrong(where, 'the anchor is among its published results', question.anchor)
      }
      const anchor = library.published.find((record) => record.id === question.anchor)
      if (anchor?.verification === 'unverified') wrong(where, 'a verified anchor', anchor.id)
    }
    for (const study of question.studies) {
      among(where, 'a trial that exists', trials, study.trial)
      recipe(where, study.effect)
    }
    for (const { trial, reason } of question.left) {
      among(where, 'a trial that exists', trials, trial)
      text(`${where}.left.${trial}`, reason)
    }
    if ('reason' in question.pool) text(`${where}.pool`, question.pool.reason)
    else if (!(question.pool.tauScale > 0) || question.studies.length < 2) {
      wrong(where, 'pooling needs two studies and a scale above 0', question.studies.length)
    }
    if (question.certainty !== null) {
      let steps = 0
      for (const domain of gradeDomains) {
        const judged = question.certainty.domains[domain]
        if (judged === undefined) wrong(where, 'all five GRADE domains', domain)
        else {
          text(`${where}.${domain}`, judged.reason)
          steps += judged.step ?? 0
        }
      }
      const levels = ['high', 'moderate', 'low', 'very low']
      const reached = levels[Math.min(3, -steps)]
      if (question.certainty.by === 'ours' && reached !== question.certainty.level) {
        wrong(where, 'the steps lead to the level', `${steps}: ${question.certainty.level}`)
      }
    }
  }
  for (const trap of library.traps) {
    text(`trap ${trap.id}`, trap.text)
    for (const id of trap.trials) among(`trap ${trap.id}`, 'a trial that exists', trials, id)
  }
  for (const statement of library.guidelines) {
    const where = `guideline ${statement.id}`
    among(where, 'a source that exists', sources, statement.source)
    topic(where, statement)
    text(where, statement.text)
    if (statement.conflictsWith !== undefined) {
      among(where, 'a published result that exists', published, statement.conflictsWith)
    }
  }
  for (const series of library.series) {
    among(`series ${series.id}`, 'a source that exists', sources, series.id)
  }
  for (const prior of library.priors) {
    const where = `prior ${prior.id}`
    topic(where, prior)
    among(where, 'a published result that exists', published, prior.published)
    text(where, prior.text)
    text(`${where}.none`, prior.none)
    if (!(prior.evidenceShare > 0 && prior.evidenceShare < 1)) {
      wrong(where, 'a share between 0 and 1', prior.evidenceShare)
    }
  }
  return problems
}
