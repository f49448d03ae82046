import { factById, shown } from '@legwork/knowledge'
import type { FactId } from '@legwork/knowledge'
import type { JsonValue } from '../journal/entry.ts'

/** Where this program's own codes live: for concepts without a code that was checked. */
const localSystem = 'urn:x-legwork:code'

const systems: Readonly<Record<string, string>> = {
  loinc: 'http://loinc.org',
  'snomed-ct': 'http://snomed.info/sct',
  atc: 'http://www.whocc.no/atc',
  'icd-10': 'http://hl7.org/fhir/sid/icd-10',
  'icd-10-cm': 'http://hl7.org/fhir/sid/icd-10-cm',
}

export interface Coded {
  readonly coding: readonly { readonly [key: string]: string }[]
  readonly text: string
}

/**
 * A concept with its code in the knowledge base, when there is one that was checked, and always a local code: a reader
 * that knows neither still has the text.
 */
export function coded(
  local: string,
  text: string,
  fact?: FactId,
): Coded & { readonly [key: string]: JsonValue } {
  const known = fact === undefined ? undefined : factById(fact)
  const usable = known !== undefined && 'system' in known && known.code !== null && shown(known)
  const url = usable ? systems[known.system] : undefined
  return {
    coding: [
      ...(usable && url !== undefined
        ? [{ system: url, code: known.code ?? '', display: known.display }]
        : []),
      { system: localSystem, code: local, display: text },
    ],
    text,
  }
}
