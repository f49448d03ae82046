import { poolFiles, resultFileSchema } from '@legwork/domain'
import type { ChosenFile, OwnEffect, SeriesAnswer } from '../rooms/series/messages.ts'

/** The effect of one file under the widest prior it holds: nearest to what that diary alone says. */
function ownEffect(source: string, json: unknown): OwnEffect | null {
  const parsed = resultFileSchema.safeParse(json)
  const [effect] = parsed.success ? parsed.data.effects : []
  if (effect === undefined) return null
  const { quantiles, sd } = effect.sensitivity.find(({ prior }) => prior === 'wide') ?? effect
  return {
    source,
    median: quantiles['0.5'],
    lower: quantiles['0.025'],
    upper: quantiles['0.975'],
    sd,
  }
}

function pooled(files: readonly ChosenFile[]): SeriesAnswer {
  const begin = performance.now()
  const read: { source: string; json: unknown }[] = []
  for (const { name, text } of files) {
    try {
      read.push({ source: name, json: JSON.parse(text) as unknown })
    } catch {
      return { type: 'not-json', file: name }
    }
  }
  const pool = poolFiles(read)
  if (!pool.ok) return { type: 'refused', refusal: pool.error }
  const milliseconds = performance.now() - begin
  const own = read
    .map(({ source, json }) => ownEffect(source, json))
    .filter((effect) => effect !== null)
  return { type: 'pooled', pool: { ...pool.value, milliseconds }, own }
}

self.onmessage = (event: MessageEvent<readonly ChosenFile[]>) => {
  let answer: SeriesAnswer
  try {
    answer = pooled(event.data)
  } catch (error) {
    answer = { type: 'defect', message: String(error) }
  }
  self.postMessage(answer)
}
