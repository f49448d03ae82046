import { readFileSync } from 'node:fs'

/**
 * The five reference files: published data sets of R's metadat 1.2.0, figures by metafor 3.8.1 on
 * R 4.2.2 with its iterations run to 1e-12; made for this project (each file names its generator).
 */
export const referenceNames = [
  'bcg',
  'egger2001',
  'hackshaw1998',
  'normand1999',
  'raudenbush1985',
] as const

export type ReferenceFit = {
  readonly method: string
  readonly test: 'z' | 'knha'
  readonly moderators?: string
} & Readonly<Record<string, unknown>>

export type ReferenceFile = {
  readonly name: string
  readonly type: '2x2' | 'means' | 'yivi'
  readonly data: Readonly<Record<string, readonly number[]>>
  readonly moderators: Readonly<Record<string, readonly number[]>> | null
  readonly measures: Readonly<
    Record<
      string,
      {
        readonly yi: readonly number[]
        readonly vi: readonly number[]
        readonly fits: readonly ReferenceFit[]
        readonly egger: unknown
        readonly trimFill: unknown
        readonly rankTest: unknown
      }
    >
  >
  readonly mantelHaenszel?: readonly { readonly measure: 'RR' | 'OR' | 'RD' }[]
  readonly peto?: unknown
}

export function readReference(name: string): ReferenceFile {
  const path = new URL(`./fixtures/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as ReferenceFile
}
