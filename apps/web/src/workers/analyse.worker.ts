import {
  analyseDiary,
  evidencePrior,
  parseHalfLife,
  readTable,
  recogniseColumns,
  toSeries,
} from '@legwork/domain'
import { createRandom } from '@legwork/base'
import type { AnalyseChoices } from '../rooms/analyse/choices.ts'
import { halfLifeText } from '../rooms/analyse/choices.ts'
import type { WorkerAnswer, WorkerRequest } from '../rooms/analyse/messages.ts'
import type { Table } from '@legwork/domain'

const seed = 1

function read(text: string): WorkerAnswer {
  const table = readTable(text)
  if (!table.ok) return { type: 'problems', errors: table.error }
  return { type: 'table', table: table.value, guesses: recogniseColumns(table.value) }
}

function analyse(table: Table, choices: AnalyseChoices): WorkerAnswer {
  const begin = performance.now()
  const ordinal = choices.family === 'ordinal' ? { categories: { low: 0, high: 10 } } : {}
  const series = toSeries(table, {
    date: choices.date,
    arm: choices.arm,
    outcome: choices.outcome,
    family: choices.family,
    reference: choices.reference,
    ...ordinal,
  })
  if (!series.ok) return { type: 'problems', errors: series.error }
  const halfLife = parseHalfLife(halfLifeText[choices.halfLife])
  if (!halfLife.ok) throw new Error(`halfLife: must parse, got ${halfLife.error.value}`)
  const counts = choices.family === 'poisson' || choices.family === 'negbin'
  const research =
    counts && choices.evidence === 'magnesium-cramps'
      ? evidencePrior({ condition: 'cramps', remedy: 'magnesium', outcome: 'frequency' })
      : null
  const smallest = Number(choices.smallestEffect.replace(',', '.'))
  const result = analyseDiary(series.value, {
    outcome: choices.outcome,
    family: choices.family,
    better: choices.better,
    halfLife: halfLife.value,
    smallestEffect: choices.smallestEffect.trim() === '' ? null : smallest,
    ...ordinal,
    ...(research?.ok === true ? { evidencePrior: research.value.mixture } : {}),
    seed,
    random: createRandom(seed, 0),
  })
  if (!result.ok) return { type: 'refused', refusal: result.error }
  return {
    type: 'result',
    result: { ...result.value, milliseconds: performance.now() - begin },
    series: series.value,
  }
}

self.onmessage = (event: MessageEvent<WorkerRequest>) => {
  const request = event.data
  let answer: WorkerAnswer
  try {
    answer = request.type === 'read' ? read(request.text) : analyse(request.table, request.choices)
  } catch (error) {
    answer = { type: 'defect', message: String(error) }
  }
  self.postMessage(answer)
}
