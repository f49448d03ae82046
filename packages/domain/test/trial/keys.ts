import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const folder = new URL('../../scenarios/trial/', import.meta.url)

/** An answer key of the personal trial. */
export const readKey = <Row>(name: string): readonly Row[] =>
  parse(readFileSync(new URL(name, folder), 'utf8')) as readonly Row[]
