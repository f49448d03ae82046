import type { Result } from '@legwork/base'
import { powerFileOf, powerPlan } from '@legwork/domain'
import type { PowerFile } from '@legwork/domain'
import { powerText } from '@legwork/i18n'
import { checkPlan } from '@legwork/stats'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { readDesign } from '../design-option.ts'
import { refuse } from '../files.ts'
import type { CommandRefusal } from '../files.ts'
import { languageOf, numberOf, parseOptions, usageOf } from '../options.ts'
import type { ParsedOptions } from '../options.ts'
import { progressLine } from '../progress.ts'
import { defaultWorkers, runPlans } from '../simulation-pool.ts'
import { armsOption, readAssumptions, truthHelp, truthSpec, wholeOption } from '../truth-options.ts'
import type { Language } from '@legwork/i18n'

const help = `legwork power: what could a trial of this design show?

Simulates whole trials, analyses each with the engine of legwork analyze, and counts the verdicts of the rule.
Where nights are missing, analyze may then weaken a verdict that hangs on them: fewer claims than counted here.

Usage:
  legwork power --family FAMILY --level X --blocks NxPxB [options]

${truthHelp}
  --effects LIST           true effects: ratios, odds ratios (bernoulli, ordinal) or points (default 1,0.75,0.5; 0,-1,-2)
  --half-life LIST         what the analysis assumes, as for analyze (default 0)
  --prior PRIOR            the prior that decides: sceptical (default), wide or normal(mean,sd)
  --smallest-effect D      default 0.75 (1.33 when higher is better); none for gaussian
  --better lower|higher    default lower
  --trials N               per effect (default 400)
  --workers N              default: one a core; never changes the figures
  --seed N                 default 1
  --lang nl|en  --json

Examples:
  legwork power --family poisson --level 0.7 --blocks 14x2x3
  legwork power --family poisson --level 0.7 --blocks 7x2x6 --effects 1,0.5 --trials 200`

const spec = {
  ...truthSpec,
  effects: 'value',
  trials: 'value',
  workers: 'value',
  json: 'flag',
} as const

function effectsOf(
  options: ParsedOptions,
  ratio: boolean,
): Result<readonly number[], CommandRefusal> {
  const text = options.value('effects') ?? (ratio ? '1,0.75,0.5' : '0,-1,-2')
  const effects = text.split(',').map(numberOf)
  return effects.every((e) => Number.isFinite(e) && (!ratio || (e > 0.01 && e < 100)))
    ? { ok: true, value: effects }
    : refuse('usage', usageOf(options).mustBe('effects', ratio ? 'ratios' : 'numbers', text))
}

async function computePower(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<Result<PowerFile, CommandRefusal>> {
  const begin = io.now?.() ?? 0
  const say = usageOf(options)
  if (options.positionals.length > 0)
    return refuse('usage', say.noFilesRead(options.positionals.join(' ')))
  const assumptions = readAssumptions(options)
  if (!assumptions.ok) return assumptions
  const design = await readDesign(options, armsOption(options), language, io)
  if (!design.ok) return design
  if (design.value === null) return refuse('usage', say.giveBlocks)
  const effects = effectsOf(options, assumptions.value.family !== 'gaussian')
  if (!effects.ok) return effects
  const trials = wholeOption(options, 'trials', 400, 1, 100_000)
  if (!trials.ok) return trials
  const workers = wholeOption(options, 'workers', defaultWorkers(), 1, 64)
  if (!workers.ok) return workers
  const seed = wholeOption(options, 'seed', 1, 0, Number.MAX_SAFE_INTEGER)
  if (!seed.ok) return seed
  const trial = design.value
  const plans = effects.value.map((effect) =>
    powerPlan(trial, assumptions.value, effect, seed.value),
  )
  for (const plan of plans) {
    const checked = checkPlan(plan)
    if (!checked.ok) return refuse('usage', say.cannotBeSimulated(JSON.stringify(checked.error)))
  }
  const progress = progressLine(io, 'power')
  const rows = await runPlans(plans, trials.value, workers.value, progress.report)
  progress.end()
  const simulated = plans.map((plan, index) => ({
    effect: effects.value[index] ?? 0,
    plan,
    rows: rows[index] ?? [],
  }))
  const file = powerFileOf(trial, assumptions.value, simulated, {
    trials: trials.value,
    seed: seed.value,
    workers: workers.value,
  })
  return { ok: true, value: { ...file, milliseconds: Math.max(0, (io.now?.() ?? 0) - begin) } }
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const tell = (error: { readonly type: string; readonly message: string }) => {
    io.stderr(`legwork power: ${error.message}\n`)
    return error.type === 'input' ? exitCode.input : exitCode.usage
  }
  const options = parseOptions(args, spec, io.language)
  if (!options.ok) return tell(options.error)
  const language = languageOf(options.value, io)
  if (!language.ok) return tell(language.error)
  const power = await computePower(options.value, language.value, io)
  if (!power.ok) return tell(power.error)
  io.stdout(
    options.value.flag('json')
      ? `${JSON.stringify(power.value, null, 2)}\n`
      : `${powerText(language.value, power.value).join('\n')}\n`,
  )
  return exitCode.result
}

/** `legwork power`: the chance of each verdict before a trial starts. */
export const power: Command = {
  name: 'power',
  summary: 'the chance of each verdict before a trial starts',
  help,
  run,
}
