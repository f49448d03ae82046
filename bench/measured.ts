import { readdirSync, readFileSync } from 'node:fs'

type Cell = string | number
type Table = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

type Quantiles = { readonly median: number; readonly p95: number; readonly largest: number }

type Stored = {
  readonly name: string
  readonly date?: string
  readonly seconds?: number
  readonly checks?: readonly { name: string; value: number; limit: number; ok: boolean }[]
  readonly figures: unknown
}

type HonestSeries = {
  readonly error: Quantiles
  readonly stated: Quantiles
  readonly probabilityError: Quantiles
  readonly truthMcse: Quantiles
}

type SbcRow = {
  readonly family: string
  readonly quantity: string
  readonly runs: number
  readonly p: number
  readonly below: number
  readonly above: number
  readonly coverage: readonly number[]
}

type Sizes = {
  readonly sizes: readonly {
    readonly name: string
    readonly rows: readonly { alpha: number; size: number; predicted: number }[]
  }[]
}

const FOLDER = 'docs/measured'

const read = (name: string): Stored =>
  JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Stored

/** When and how a record was measured, as the head of its tables. */
const head = ({ name, date, seconds }: Stored): string =>
  `Stored, not measured now: ${name}${date === undefined ? '' : ` of ${date}`}${seconds === undefined ? '' : `, ${seconds} s`} (npm run calibrate ${name})`

function checksOf(record: Stored): Table[] {
  if (record.checks === undefined) return []
  return [
    {
      title: `${head(record)}: what was held against a limit`,
      columns: ['check', 'value', 'limit', 'met'],
      rows: record.checks.map(({ name, value, limit, ok }) => [
        name,
        value,
        limit,
        ok ? 'yes' : 'NO',
      ]),
    },
  ]
}

function honestError(record: Stored): Table {
  const series = Object.entries(record.figures as { readonly [name: string]: HonestSeries })
  const line = (what: string, of: (one: HonestSeries) => Quantiles): Cell[][] =>
    series.map(([name, one]) => {
      const { median, p95, largest } = of(one)
      return [what, name, median, p95, largest]
    })
  return {
    title: `${head(record)}: numerical error in posterior SDs`,
    columns: ['', 'series', 'median', '95 %', 'largest'],
    rows: [
      ...line('true error of the quantiles', ({ error }) => error),
      ...line('stated error', ({ stated }) => stated),
      ...line('error of P(effect < 0)', ({ probabilityError }) => probabilityError),
      ...line('Monte Carlo error of the truth', ({ truthMcse }) => truthMcse),
    ],
  }
}

function calibration(record: Stored): Table[] {
  const { bySeed } = record.figures as {
    readonly bySeed: { readonly [seed: string]: { readonly table: readonly SbcRow[] } }
  }
  return Object.entries(bySeed).map(([seed, { table }]) => ({
    title: `${head(record)}: seed ${seed}`,
    columns: ['family', 'quantity', 'diaries', 'p uniform', '< .025', '> .975', '50', '80', '95'],
    rows: table.map(({ family, quantity, runs, p, below, above, coverage }) => [
      ...[family, quantity, runs, p, below, above],
      ...coverage,
    ]),
  }))
}

function randomisation(record: Stored): Table {
  const { sizes } = record.figures as Sizes
  return {
    title: `${head(record)}: share of p ≤ α without an effect, the six smallest α of a design`,
    columns: ['design', 'α', 'share', 'by enumeration'],
    rows: sizes.flatMap(({ name, rows }) =>
      rows.slice(0, 6).map(({ alpha, size, predicted }) => [name, alpha, size, predicted]),
    ),
  }
}

/** What `npm run calibrate` last stored in docs/measured, as tables; nothing is computed anew. */
export function run(): Promise<Table[]> {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && file !== 'known-gaps.json' && file !== 'speed.json')
    .map((file) => file.slice(0, -5))
    .sort()
  return Promise.resolve(
    names.flatMap((name) => {
      const record = read(name)
      const tables = checksOf(record)
      if (name === 'honest-error') tables.push(honestError(record))
      if (name === 'calibration') tables.push(...calibration(record))
      if (name === 'randomisation') tables.push(randomisation(record))
      return tables
    }),
  )
}
