import { effectAlone, poolFiles } from '@legwork/domain'
import type { ChosenFile, SeriesAnswer } from '../rooms/series/messages.ts'

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
  const own = read.flatMap(({ source, json }) => {
    const alone = effectAlone(json)
    return alone === null ? [] : [{ source, ...alone }]
  })
  return { type: 'pooled', files: read.length, pool: { ...pool.value, milliseconds }, own }
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
