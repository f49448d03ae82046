import { forestPlot, toSvg } from '@legwork/charts'
import {
  answerEvidence,
  type EvidenceAnswer,
  evidencePrior,
  evidenceQuestions,
  questionsOn,
} from '@legwork/domain'
import { chartLabels, evidenceMessages, type Language } from '@legwork/i18n'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { evidenceForest } from '../evidence-forest.ts'
import { evidenceText, priorText } from '../evidence-text.ts'
import { languageOf, nearest, parseOptions, usageOf } from '../options.ts'
import type { UsageError } from '../options.ts'

const conditions: Readonly<Record<string, string>> = {
  cramps: 'cramps',
  pregnancy: 'cramps-pregnancy',
  cirrhosis: 'cramps-cirrhosis',
  rls: 'rls',
}

const help = `legwork evidence: what is known, how sure, and why.

Usage:
  legwork evidence CONDITION [options]

CONDITION is cramps, pregnancy (cramps in pregnancy), rls (restless legs) or cirrhosis.

Options:
  --remedy REMEDY      magnesium (default), stretching, quinine, vitamin-k2, iron, alcohol, sitting
  --rate N             cramps a week without the remedy, for what it means for you
  --lang nl|en
  --json               everything, with sources
  --svg                the forest plot as SVG

Examples:
  legwork evidence cramps
  legwork evidence cramps --remedy stretching --lang nl
  legwork evidence cramps --rate 7
  legwork evidence cramps --svg > forest.svg`

const spec = { remedy: 'value', rate: 'value', json: 'flag', svg: 'flag' } as const

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const refuse = (message: string): number => {
    io.stderr(`legwork evidence: ${message}\n`)
    return exitCode.usage
  }
  const refused = ({ message }: UsageError): number => refuse(message)
  const options = parseOptions(args, spec, io.language)
  if (!options.ok) return refused(options.error)
  const asked = languageOf(options.value, io)
  if (!asked.ok) return refused(asked.error)
  const language = asked.value
  if (options.value.flag('help')) {
    io.stdout(`${help}\n`)
    return exitCode.result
  }
  const say = usageOf(options.value)
  const [topic, ...more] = options.value.positionals
  const known = Object.keys(conditions)
  if (topic === undefined) return refuse(say.mustBeNamed('condition', known.join(', ')))
  if (more.length > 0) return refuse(say.oneAtATime('condition', more.join(' ')))
  const condition = conditions[topic]
  if (condition === undefined) {
    return refuse(say.unknown('condition', topic, nearest(topic, known), known.join(', ')))
  }
  const remedy = options.value.value('remedy') ?? 'magnesium'
  const questions = questionsOn(condition, remedy)
  if (questions.length === 0) {
    const remedies = [...new Set(questionsOn(condition).map((q) => q.remedy))]
    return refuse(say.nothingCollected(remedy, topic, remedies))
  }
  const rate = startingRate(options.value.value('rate'))
  if (rate === null) return refuse(say.mustBe('rate', 'cramps-a-week'))
  if (options.value.flag('json') && options.value.flag('svg')) {
    return refuse(say.excludeEachOther('json', 'svg'))
  }
  const answers = questions.flatMap(({ id }) => answerEvidence(id, rate) ?? [])
  if (options.value.flag('svg')) return printSvg(answers, language, io, refuse)
  const prior = questions.map((question) => evidencePrior(question)).find((result) => result.ok)
  if (options.value.flag('json')) {
    const evidencePriorFound = prior?.ok === true ? prior.value : null
    const body = {
      format: 'legwork/evidence/1',
      ...{ condition, remedy, language, answers, evidencePrior: evidencePriorFound },
    }
    io.stdout(`${JSON.stringify(body, null, 2)}\n`)
    return exitCode.result
  }
  const width = Math.min(io.columns ?? 88, 110)
  io.stdout(answers.map((answer) => evidenceText(answer, language, width)).join('\n\n'))
  if (prior?.ok === true) io.stdout(priorText(prior.value, language, width))
  io.stdout(others(condition, remedy, language))
  return exitCode.result
}

function startingRate(text: string | undefined): number | undefined | null {
  if (text === undefined) return undefined
  const value = Number(text.replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(value) && value > 0 && value <= 1000 ? value : null
}

function printSvg(
  answers: readonly EvidenceAnswer[],
  language: Language,
  io: CommandIo,
  refuse: (message: string) => number,
): number {
  for (const answer of answers) {
    const data = evidenceForest(answer, language)
    if (data === null || data.groups.every((group) => group.studies.length === 0)) continue
    const chart = forestPlot(data, {
      id: 'evidence',
      width: 720,
      theme: 'light',
      labels: chartLabels[language],
    })
    io.stdout(`${toSvg(chart.svg)}\n`)
    return exitCode.result
  }
  return refuse(usageOf({ language }).nothingToDraw)
}

/** What else can be asked, so that other remedies are seen beside magnesium. */
function others(condition: string, remedy: string, language: Language): string {
  const rest = evidenceQuestions().filter((q) => q.condition === condition && q.remedy !== remedy)
  const lines = rest.map((q) => `  --remedy ${q.remedy}: ${q.summary[language]}`)
  return lines.length === 0
    ? ''
    : `\n${evidenceMessages[language].otherRemedies}\n${[...new Set(lines)].join('\n')}\n`
}

/** `legwork evidence`: the answer, the forest plot and why. */
export const evidence: Command = {
  name: 'evidence',
  summary: 'what is known about a remedy, how sure, and why',
  help,
  run,
}
