import {
  buildFoodIndex,
  figuresOf,
  gramsOf,
  judgeHits,
  readMeal,
  unitWordsOf,
} from '@legwork/domain'
import type { FoodHit, MealPart, MealReading } from '@legwork/domain'
import { formatNumber, intakeTexts } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { foodName, foodTables, loadFoodSources, rowKey } from '@legwork/knowledge'
import type { Food, FoodList, FoodSources } from '@legwork/knowledge'
import { exitCode } from '../command.ts'
import type { Command, CommandIo } from '../command.ts'
import { loadFoodList } from '../intake-setup.ts'
import { languageOf, parseOptions, usageOf } from '../options.ts'
import type { UsageError } from '../options.ts'

const help = `legwork food: what is in a food or a meal.

Usage:
  legwork food "TEXT" [options]

TEXT is a food or a meal in Dutch or English, as you would say it; slips of the finger are allowed.
"2 sneetjes volkorenbrood met pindakaas" has two parts, the first with its amount.

Options:
  --limit N      most foods shown for each part (default 3)
  --foods FILE   your own imported foods as well (see legwork import-foods)
  --lang nl|en  --json

Figures are per 100 g of what you eat, from public tables that are named with each food.

Examples:
  legwork food "volkorenbrood"
  legwork food "porridge with banana and almonds" --lang en
  legwork food "twee boterhammen met oude kaas" --json`

const spec = { limit: 'value', foods: 'value', json: 'flag' } as const

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const refuse = (error: Pick<UsageError, 'message'>) => {
    io.stderr(`legwork food: ${error.message}\n`)
    return exitCode.usage
  }
  const options = parseOptions(args, spec, io.language)
  if (!options.ok) return refuse(options.error)
  const language = languageOf(options.value, io)
  if (!language.ok) return refuse(language.error)
  const say = usageOf(options.value)
  const typed = options.value.positionals.join(' ').trim()
  if (typed === '')
    return refuse({ message: say.mustBeNamed('food', 'legwork food "volkorenbrood"') })
  const limit = Number(options.value.value('limit') ?? '3')
  if (!Number.isInteger(limit) || limit < 1 || limit > 50)
    return refuse({ message: say.mustBeWhole('limit', 1, 50) })

  const loaded = await loadFoodList(options.value.value('foods'), language.value, io)
  if (!loaded.ok) {
    io.stderr(`legwork food: ${loaded.error.message}\n`)
    return exitCode.input
  }
  const list = loaded.value
  const sources = await loadFoodSources()
  const readings = readMeal(buildFoodIndex(list), typed, unitWordsOf(list.units), {
    language: language.value,
    limit,
  })
  io.stdout(
    options.value.flag('json')
      ? `${JSON.stringify(asJson(typed, language.value, readings, sources), null, 2)}\n`
      : asText(typed, language.value, readings, list, sources),
  )
  return exitCode.result
}

/** Where the figures of a food come from, ready to show. */
function originOf(food: Food, sources: FoodSources) {
  if (food.origin.kind === 'recipe')
    return { kind: 'recipe', parts: sources.recipes.get(food.id)?.parts ?? [] } as const
  const { table, row } = food.origin
  const { citation, licence } = foodTables[table]
  return {
    kind: 'row',
    table,
    row,
    name: sources.rowNames.get(rowKey(table, row)) ?? null,
    citation,
    licence,
  } as const
}

function asJson(
  typed: string,
  language: Language,
  readings: readonly MealReading[],
  sources: FoodSources,
) {
  const hit = ({ food, score, whole }: FoodHit) => ({
    id: food.id,
    name: foodName(food, language),
    group: food.group,
    score: Math.round(score * 1000) / 1000,
    whole,
    per100g: food.per100g,
    portions: food.portions.map((portion) => ({
      ...portion,
      magnesium: figuresOf(food, portion.grams).magnesium,
    })),
    match: food.match,
    source: originOf(food, sources),
  })
  return {
    format: 'legwork/foods/1',
    typed,
    language,
    readings: readings.map(({ parts }) => ({
      parts: parts.map((part) => {
        const { answers, suggestions } = judgeHits(part.hits)
        return {
          text: part.text,
          amount: part.amount,
          foods: answers.map(hit),
          suggestions: suggestions.map(({ food }) => ({
            id: food.id,
            name: foodName(food, language),
          })),
        }
      }),
    })),
  }
}

const namesOf = (hits: readonly FoodHit[], language: Language): readonly string[] =>
  hits.map(({ food }) => foodName(food, language))

function asText(
  typed: string,
  language: Language,
  readings: readonly MealReading[],
  list: FoodList,
  sources: FoodSources,
): string {
  const texts = intakeTexts[language]
  const mg = (value: number | null): string =>
    value === null ? '–' : `${formatNumber(language, value, value < 10 ? 1 : 0)} mg`
  const measure = (unit: string, count: number): string => {
    const found = list.units.find((one) => one.key === unit)
    return (count === 1 ? found?.one[language] : found?.many[language]) ?? unit
  }
  const nameOf = (id: string): string => {
    const found = list.foodsById.get(id)
    return found === undefined ? id : foodName(found, language).toLowerCase()
  }
  const cited = new Set<string>()
  const lines: string[] = []
  const foodLines = (part: MealPart, { food }: FoodHit): string[] => {
    const portions = food.portions
      .map((portion) => {
        const name = texts.portion(measure(portion.unit, 1), portion.grams)
        return `${name} ${mg(figuresOf(food, portion.grams).magnesium)}`
      })
      .join(' · ')
    const { count, unit } = part.amount
    const grams = count !== null && unit !== null ? gramsOf(food, { count, unit }) : null
    const asked =
      count !== null && unit !== null && grams?.ok === true
        ? [
            `    = ${formatNumber(language, count, Number.isInteger(count) ? 0 : 1)} ${measure(unit, count)}: ${mg(figuresOf(food, grams.value).magnesium)}`,
          ]
        : []
    const origin = originOf(food, sources)
    if (origin.kind === 'row') cited.add(origin.citation)
    const from =
      origin.kind === 'recipe'
        ? `${texts.recipe}: ${origin.parts.map(({ id, grams: part }) => `${nameOf(id)} ${formatNumber(language, part)} g`).join(', ')}`
        : `${foodTables[origin.table].short} ${origin.row}, ${origin.name ?? ''} (${texts.match[food.match]})`
    return [
      `  ${foodName(food, language)}: ${mg(food.per100g.magnesium)} ${texts.nutrient.magnesium} ${texts.per100g}  [${food.id}]`,
      ...asked,
      ...(portions === '' ? [] : [`    ${portions}`]),
      `    ${texts.source}: ${from}`,
    ]
  }
  readings.forEach((reading, i) => {
    if (i > 0) lines.push('', texts.orApart)
    for (const part of reading.parts) {
      lines.push(part.text)
      const { answers, suggestions, onlyNear } = judgeHits(part.hits)
      if (answers.length === 0)
        lines.push(
          suggestions.length === 0
            ? `  ${texts.nothingFound(part.text)}`
            : `  ${texts.didYouMean(part.text, namesOf(suggestions, language))}`,
        )
      if (onlyNear) lines.push(`  ${texts.onlyNear(part.text)}`)
      for (const hit of answers) lines.push(...foodLines(part, hit))
    }
  })
  if (readings[0]?.parts.length === 0) lines.push(texts.nothingFound(typed))
  const bibliography = [...cited].sort().map((citation) => `  ${citation}`)
  if (bibliography.length > 0) lines.push('', `${texts.sources}:`, ...bibliography)
  return `${lines.join('\n')}\n\n${texts.estimates}\n`
}

export const food: Command = {
  name: 'food',
  summary: 'what is in a food or a meal: magnesium, calcium, potassium, energy, with sources',
  help,
  run,
}
