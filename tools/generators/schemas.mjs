// The published JSON Schemas, from the same definitions that check data at run time.
import * as z from 'zod'
import { format } from 'prettier'
import { loadTs } from '../lib/load-ts.mjs'

const published = [
  {
    file: 'journal',
    module: 'packages/domain/src/journal/journal-file.ts',
    name: 'journalFileSchema',
    title: 'The journal of one person: every entry ever made, as the app exports it',
  },
  {
    file: 'imported-foods',
    module: 'packages/domain/src/intake/import/imported-foods-schema.ts',
    name: 'importedFoodsSchema',
    title: 'Foods of a table that a person brought along, from `legwork import-foods --out`',
  },
  {
    file: 'power',
    module: 'packages/domain/src/simulation/power-file.ts',
    name: 'powerFileSchema',
    title: 'Chances of each verdict of a design, as `legwork power --json` prints them',
  },
  {
    file: 'pool',
    module: 'packages/domain/src/pooling/pool-file.ts',
    name: 'poolFileSchema',
    title: 'A pooled series of personal trials, as `legwork pool --json` prints it',
  },
  {
    file: 'protocol',
    module: 'packages/domain/src/result/protocol-file.ts',
    name: 'protocolFileSchema',
    title: 'What a protocol fixes of an analysis, for `legwork analyze --protocol`',
  },
  {
    file: 'everything',
    module: 'packages/domain/src/exchange/everything.ts',
    name: 'everythingSchema',
    title: 'Everything of one person: the journal and each trial as it stands',
  },
  {
    file: 'trial-plan',
    module: 'packages/domain/src/exchange/plan-file.ts',
    name: 'planFileSchema',
    title: 'The plan of a personal trial, as `legwork trial new` prints it and `check` reads it',
  },
  {
    file: 'trial-protocol',
    module: 'packages/domain/src/trial/protocol.ts',
    name: 'trialProtocolSchema',
    title:
      'The whole frozen protocol of a personal trial; `legwork analyze --protocol` reads its part',
  },
  {
    file: 'trial-record',
    module: 'packages/domain/src/trial-result/trial-record.ts',
    name: 'trialRecordSchema',
    title:
      'One personal trial with everything it rests on, as the page Result saves it; `legwork report` reads it',
  },
  {
    file: 'series-result',
    module: 'packages/domain/src/series/series-result.ts',
    name: 'seriesResultSchema',
    title:
      'What one participant gives to a series of personal trials, as the page Series saves it; `legwork pool` reads it',
  },
  {
    file: 'study',
    module: 'packages/domain/src/series/study-file.ts',
    name: 'studyFileSchema',
    title: 'What a foundation asks of everyone who takes part in a series of personal trials',
  },
  {
    file: 'result',
    module: 'packages/domain/src/result/result-file.ts',
    name: 'resultFileSchema',
    title: 'Result of one personal trial, as `legwork analyze --json` prints it',
  },
]

export async function files() {
  const found = new Map()
  for (const { file, module, name, title } of published) {
    const schema = (await loadTs(module))[name]
    const json = { $id: `legwork/${file}/1`, title, ...z.toJSONSchema(schema) }
    const path = `schemas/${file}.schema.json`
    found.set(path, await format(JSON.stringify(json), { parser: 'json', printWidth: 100 }))
  }
  const { designSchema } = await loadTs('packages/stats/src/design/schema.ts')
  found.set(
    'schemas/design.schema.json',
    await format(JSON.stringify(designSchema), { parser: 'json', printWidth: 100 }),
  )
  return found
}
