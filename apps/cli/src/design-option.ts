import type { Result } from '@legwork/base'
import { blocksErrorText, designErrorText } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { checkDesign, designFromBlocks, parseBlocks } from '@legwork/stats'
import type { TrialDesign } from '@legwork/stats'
import type { CommandIo } from './command.ts'
import { otherFile, readJson, refuse } from './files.ts'
import type { CommandRefusal } from './files.ts'
import { usageOf } from './options.ts'
import type { ParsedOptions } from './options.ts'

/** Whether JSON says that it is a design, whatever is wrong with it. */
function isDesign(json: unknown): boolean {
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : ''
  return typeof version === 'string' && version.startsWith('legwork/design/')
}

/**
 * The design named by `--design FILE` or `--blocks NxPxB`; null without either. `arms` are the labels for
 * `--blocks`, the reference first.
 */
export async function readDesign(
  options: ParsedOptions,
  arms: readonly string[],
  language: Language,
  io: CommandIo,
): Promise<Result<TrialDesign | null, CommandRefusal>> {
  const file = options.value('design')
  const blocks = options.value('blocks')
  if (file !== undefined && blocks !== undefined)
    return refuse('usage', usageOf(options).excludeEachOther('design', 'blocks'))
  if (file !== undefined) {
    const json = await readJson(file, language, io)
    if (!json.ok) return json
    const checked = checkDesign(json.value)
    if (checked.ok) return checked
    const other = isDesign(json.value) ? null : otherFile(file, json.value, language)
    return other ?? refuse('input', `${file}: ${designErrorText(language, checked.error)}`)
  }
  if (blocks === undefined) return { ok: true, value: null }
  const counts = parseBlocks(blocks)
  if (!counts.ok) return refuse('usage', blocksErrorText(language, counts.error, blocks))
  const design = designFromBlocks(arms, counts.value)
  if (design.ok) return design
  // the labels are typed with --arms, or stand in the diary
  const labels = design.error.path.startsWith('/arms')
  return refuse(
    'usage',
    labels && options.value('arms') !== undefined
      ? designErrorText(language, { ...design.error, path: '--arms' })
      : blocksErrorText(language, design.error, blocks),
  )
}
