import type { DesignError, DesignRule } from '@legwork/stats'
import type { Language, Translated } from './language.ts'

const rules: Readonly<Record<DesignRule, Translated>> = {
  object: { nl: 'moet een object zijn', en: 'must be an object' },
  'unknown-key': { nl: 'is geen bekende naam', en: 'is not a known name' },
  missing: { nl: 'ontbreekt', en: 'is missing' },
  version: { nl: 'moet legwork/design/1 zijn', en: 'must be legwork/design/1' },
  array: { nl: 'moet een lijst zijn', en: 'must be a list' },
  label: {
    nl: 'moet een naam zijn van 1 tot 80 tekens',
    en: 'must be a name of 1 to 80 characters',
  },
  distinct: { nl: 'moeten verschillende namen zijn', en: 'must be different names' },
  count: { nl: 'heeft het verkeerde aantal', en: 'has the wrong number' },
  integer: { nl: 'moet een heel getal zijn', en: 'must be a whole number' },
  range: { nl: 'is te klein of te groot', en: 'is too small or too large' },
  'multiple-of-arms': {
    nl: 'moet een veelvoud zijn van het aantal behandelingen',
    en: 'must be a multiple of the number of arms',
  },
  'sum-of-periods': {
    nl: 'moet samen het aantal periodes per blok zijn',
    en: 'must add up to the periods of a block',
  },
  'shorter-than-period': {
    nl: 'moet korter zijn dan een periode',
    en: 'must be shorter than a period',
  },
  boolean: { nl: 'moet waar of onwaar zijn', en: 'must be true or false' },
  'known-rule': { nl: 'is geen bekende lotingsregel', en: 'is not a known allocation rule' },
  date: { nl: 'moet een datum zijn zoals 2026-01-31', en: 'must be a date such as 2026-01-31' },
  'blocks-form': {
    nl: 'moet nachten x periodes x blokken zijn, zoals 14x2x3',
    en: 'must be nights x periods x blocks, such as 14x2x3',
  },
  'arm-of-design': { nl: 'is geen behandeling van de opzet', en: 'is not an arm of the design' },
  admissible: {
    nl: 'is geen volgorde die deze opzet kan loten',
    en: 'is not an order that this design can draw',
  },
  'some-sequence': {
    nl: 'laat geen enkele volgorde toe',
    en: 'allows no order at all',
  },
  size: { nl: 'is te groot om te rekenen', en: 'is too large to compute' },
}

/** What is wrong with a design: where, which rule, which value. */
export function designErrorText(language: Language, error: DesignError): string {
  const value = JSON.stringify(error.value) as string | undefined
  const found = language === 'nl' ? 'gevonden' : 'found'
  return `${error.path} ${rules[error.rule][language]} (${error.rule}); ${found}: ${value ?? '–'}`
}

/** What is wrong with what `--blocks` was given: `such as 14x2x3` says which part is which. */
export function blocksErrorText(language: Language, error: DesignError, given: string): string {
  const nl = language === 'nl'
  const why =
    error.rule === 'range'
      ? nl
        ? 'heeft een getal dat te klein of te groot is'
        : 'has a number that is too small or too large'
      : rules[error.rule][language]
  const form = nl ? 'nachten x periodes x blokken' : 'nights x periods x blocks'
  const shown = error.rule === 'blocks-form' ? '' : ` (${form})`
  return `--blocks ${why}${shown}${nl ? '; gevonden' : '; found'}: ${given}`
}
