import { canonicalJson } from '@legwork/base'
import type { Result } from '@legwork/base'
import { parseEffectPrior, parseHalfLife, readProtocol, unknownProtocolKeys } from '@legwork/domain'
import type { ProtocolFile } from '@legwork/domain'
import { designErrorText } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { checkDesign, defaultNuisancePriors } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import type { CommandIo } from './command.ts'
import { otherFile, readJson, refuse } from './files.ts'
import type { CommandRefusal } from './files.ts'
import { numberOf, usageOf } from './options.ts'
import type { ParsedOptions, UsageError } from './options.ts'

/** A protocol has no word for it: a trial is analysed as usual. */
const usualLocation = String(defaultNuisancePriors('ordinal').cutpoint.locationSd)

/** The protocol's settings as the options that say the same. */
function asOptions(protocol: ProtocolFile): ReadonlyMap<string, string> {
  const { categories, scale, smallestEffect, seed } = protocol
  const given: readonly (readonly [string, string | undefined])[] = [
    ['outcome', protocol.outcome],
    ['family', protocol.family],
    ['better', protocol.better],
    ['reference', protocol.reference],
    ['date', protocol.date],
    ['arm', protocol.arm],
    ['half-life', protocol.halfLife],
    ['prior-effect', protocol.priorEffect],
    ['smallest-effect', smallestEffect === undefined ? undefined : String(smallestEffect)],
    ['categories', categories && `${String(categories.low)}..${String(categories.high)}`],
    ['scale', scale && `${String(scale.low)},${String(scale.high)}`],
    ['cutpoint-location', protocol.family === 'ordinal' ? usualLocation : undefined],
    ['seed', seed === undefined ? undefined : String(seed)],
  ]
  return new Map(given.filter((pair): pair is readonly [string, string] => pair[1] !== undefined))
}

/** What the text of an option says, however it is written: "0, 1" and "0,1" are one setting. */
function meaning(name: string, text: string): unknown {
  const parsed =
    name === 'half-life'
      ? parseHalfLife(text)
      : name === 'prior-effect'
        ? parseEffectPrior(text)
        : null
  if (parsed?.ok === true) return parsed.value
  const numbers = text.split(name === 'categories' ? '..' : name === 'scale' ? ',' : '\n')
  const read = numbers.map(numberOf)
  return read.some(Number.isNaN) ? text : read
}

/**
 * A refusal of a setting that was typed as it is; of one that the protocol fixes, a refusal of that file, which names the
 * key instead of the option.
 */
export function inProtocol(
  typed: ParsedOptions,
  error: UsageError,
): { ok: false; error: CommandRefusal } {
  const file = typed.value('protocol')
  const [, option = ''] = /--([a-z-]+)/.exec(error.message) ?? []
  if (file === undefined || typed.value(option) !== undefined || option === '')
    return { ok: false, error }
  const key = option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return refuse('input', `${file}: ${error.message.replace(`--${option}`, `/${key}`)}`)
}

/**
 * Options with those of `--protocol FILE` filled in, and its design. What was fixed beforehand decides: an option
 * that says otherwise is refused.
 */
export async function withProtocol(
  options: ParsedOptions,
  language: Language,
  io: CommandIo,
): Promise<
  Result<{ readonly options: ParsedOptions; readonly design: TrialDesign | null }, CommandRefusal>
> {
  const file = options.value('protocol')
  if (file === undefined) return { ok: true, value: { options, design: null } }
  const say = usageOf(options)
  const json = await readJson(file, language, io)
  if (!json.ok) return json
  const protocol = readProtocol(json.value)
  if (!protocol.ok)
    return (
      (protocol.error.path === '/format' ? otherFile(file, json.value, language) : null) ??
      refuse(
        'input',
        `${file}: ${say.mustFollowSchema(protocol.error.path, protocol.error.rule, 'schemas/protocol.schema.json')}`,
      )
    )
  const [strange] = unknownProtocolKeys(json.value as object)
  if (strange !== undefined)
    return refuse(
      'input',
      `${file}: ${say.mustFollowSchema(`/${strange}`, 'unrecognized_keys', 'schemas/protocol.schema.json')}`,
    )
  const fixed = asOptions(protocol.value)
  for (const [name, value] of fixed) {
    const typed = options.value(name)
    if (
      typed !== undefined &&
      canonicalJson(meaning(name, typed)) !== canonicalJson(meaning(name, value))
    )
      return refuse('usage', say.contradictsProtocol(name, typed, value))
  }
  const design = protocol.value.design === undefined ? null : checkDesign(protocol.value.design)
  if (design?.ok === false)
    return refuse('input', `${file}: /design${designErrorText(language, design.error)}`)
  if (design !== null && (options.value('design') ?? options.value('blocks')) !== undefined)
    return refuse('usage', say.protocolFixesDesign)
  return {
    ok: true,
    value: {
      design: design === null ? null : design.value,
      options: {
        language: options.language,
        positionals: options.positionals,
        flag: (name) => options.flag(name),
        values: (name) => options.values(name),
        value: (name) => options.value(name) ?? fixed.get(name),
      },
    },
  }
}
