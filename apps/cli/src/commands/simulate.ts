import { addDays, createRandom, parseCivilDate } from '@legwork/base'
import type { Result } from '@legwork/base'
import { powerPlan, writeDiary } from '@legwork/domain'
import { checkPlan, nightsOf, simulateTrial } from '@legwork/stats'
import type { Language } from '@legwork/i18n'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { readDesign } from '../design-option.ts'
import { refuse } from '../files.ts'
import type { CommandRefusal } from '../files.ts'
import { languageOf, numberOf, parseOptions, usageOf } from '../options.ts'
import type { ParsedOptions } from '../options.ts'
import { armsOption, readAssumptions, truthHelp, truthSpec, wholeOption } from '../truth-options.ts'

const help = `legwork simulate: a made-up diary with a known truth.

Prints a diary as CSV, to try legwork analyze on, to teach with or to test with. The same seed gives the
same diary.

Usage:
  legwork simulate --family FAMILY --level X --blocks NxPxB --effect E [options] > diary.csv

${truthHelp}
  --effect E               true effect: a ratio, an odds ratio (bernoulli, ordinal) or points (default 0.5;
                           -2 for gaussian)
  --start DATE             evening of the first night (default 2026-01-05)
  --seed N                 default 1
  --lang nl|en
  --json                   the truth, the drawn order and the nights as JSON

Examples:
  legwork simulate --family poisson --level 1 --blocks 14x2x3 --effect 0.5
  legwork simulate --family gaussian --level 5 --blocks 7x2x4 --effect -1 --seed 7
  legwork simulate --family ordinal --level 2 --categories 0..4 --blocks 7x2x4 --effect 0.4`

const spec = { ...truthSpec, effect: 'value', start: 'value', json: 'flag' } as const

async function simulated(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<Result<string, CommandRefusal>> {
  const say = usageOf(options)
  if (options.positionals.length > 0)
    return refuse('usage', say.noFilesRead(options.positionals.join(' ')))
  const assumptions = readAssumptions(options)
  if (!assumptions.ok) return assumptions
  const design = await readDesign(options, armsOption(options), language, io)
  if (!design.ok) return design
  if (design.value === null) return refuse('usage', say.giveBlocks)
  const gaussian = assumptions.value.family === 'gaussian'
  const effect = numberOf(options.value('effect') ?? (gaussian ? '-2' : '0.5'))
  if (!Number.isFinite(effect) || (!gaussian && effect <= 0))
    return refuse('usage', say.mustBe('effect', gaussian ? 'number' : 'ratio'))
  const seed = wholeOption(options, 'seed', 1, 0, Number.MAX_SAFE_INTEGER)
  if (!seed.ok) return seed
  const start = parseCivilDate(options.value('start') ?? design.value.startDate ?? '2026-01-05')
  if (!start.ok) return refuse('usage', say.mustBe('start', 'date', options.value('start')))
  const plan = powerPlan(design.value, assumptions.value, effect, seed.value)
  const checked = checkPlan(plan)
  if (!checked.ok) return refuse('usage', say.cannotBeSimulated(JSON.stringify(checked.error)))
  const [only] = plan.truths
  if (only === undefined) throw new Error('simulated: a plan has a truth')
  const trial = simulateTrial(plan, only.truth, createRandom(seed.value, 0))
  const nights = nightsOf(design.value, trial.sequence)
  const labels = design.value.arms
  const rows = nights.map((night, index) => ({
    date: addDays(start.value, index),
    arm: night.phase === 'baseline' || night.washout ? null : (labels[night.arm] ?? null),
    values: [scored(trial.outcome[index] ?? null, assumptions.value.categories?.low ?? 0)],
  }))
  if (options.flag('json'))
    return {
      ok: true,
      value: `${JSON.stringify(
        {
          format: 'legwork/simulated-diary/1',
          truth: only.truth,
          design: {
            ...design.value,
            startDate: start.value,
            sequence: trial.sequence.map((arm) => labels[arm]),
          },
          nights: rows.map(({ date, arm, values }) => ({ date, arm, outcome: values[0] ?? null })),
          seed: seed.value,
        },
        null,
        2,
      )}\n`,
    }
  return {
    ok: true,
    value: writeDiary({
      columns: { date: 'date', arm: 'arm', outcomes: ['outcome'] },
      nights: rows,
    }),
  }
}

/** Scores from the lowest one up; measurements with two decimals, as a person would write them. */
const scored = (value: number | null, lowest: number): number | null =>
  value === null ? null : lowest + Math.round(value * 100) / 100

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const tell = (error: { readonly type: string; readonly message: string }) => {
    io.stderr(`legwork simulate: ${error.message}\n`)
    return error.type === 'input' ? exitCode.input : exitCode.usage
  }
  const options = parseOptions(args, spec, io.language)
  if (!options.ok) return tell(options.error)
  const language = languageOf(options.value, io)
  if (!language.ok) return tell(language.error)
  const made = await simulated(options.value, language.value, io)
  if (!made.ok) return tell(made.error)
  io.stdout(made.value)
  return exitCode.result
}

/** `legwork simulate`: a made-up diary with a known truth. */
export const simulate: Command = {
  name: 'simulate',
  summary: 'a made-up diary with a known truth, as CSV',
  help,
  run,
}
