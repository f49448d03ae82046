import { importFoodData, importNevo } from '@legwork/domain'
import type { FoodStaging } from '@legwork/domain'
import type { Food } from '@legwork/knowledge'
import type { ImportRequest, ImportResponse } from '../rooms/intake/import-messages.ts'
import { writeImportedTable } from '../state/imported-foods.ts'

const reply = (response: ImportResponse) => {
  self.postMessage(response)
}

/** A file as chunks of text; tells how far the reading is. */
async function* chunksOf(file: File, onRead: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    onRead(value.byteLength)
    yield decoder.decode(value, { stream: true })
  }
  yield decoder.decode()
}

/** Foods wait in memory until the whole file was read; then the table is written in one transaction. */
function memoryStaging(): FoodStaging & { readonly foods: readonly Food[] } {
  const foods: Food[] = []
  return {
    foods,
    add: (more) => {
      for (const food of more) foods.push(food)
      return Promise.resolve()
    },
    commit: () => Promise.resolve(),
    discard: () => {
      foods.length = 0
      return Promise.resolve()
    },
  }
}

async function run(request: ImportRequest): Promise<void> {
  const files =
    request.table === 'nevo'
      ? [request.file]
      : [request.nutrient, request.food, request.foodNutrient]
  const size = files.reduce((total, file) => total + file.size, 0)
  let read = 0
  let told = 0
  const onRead = (bytes: number) => {
    read += bytes
    const share = size === 0 ? 1 : read / size
    if (share - told < 0.01 && share < 1) return
    told = share
    reply({ type: 'progress', share })
  }
  const staging = memoryStaging()
  const result =
    request.table === 'nevo'
      ? await importNevo(chunksOf(request.file, onRead), staging)
      : await importFoodData(
          {
            nutrient: chunksOf(request.nutrient, onRead),
            food: chunksOf(request.food, onRead),
            foodNutrient: chunksOf(request.foodNutrient, onRead),
          },
          staging,
        )
  if (result.ok) {
    const { table, release } = result.value
    const stored = await writeImportedTable({
      ...{ table, release, on: request.on, foods: staging.foods },
    })
    if (!stored) {
      reply({ type: 'not-stored' })
      return
    }
  }
  reply({ type: 'done', result })
}

self.onmessage = (event: MessageEvent<ImportRequest>) => {
  run(event.data).catch((error: unknown) => {
    reply({ type: 'defect', message: String(error) })
  })
}
