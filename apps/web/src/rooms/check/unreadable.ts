import type { JsonValue } from '@legwork/domain'

/** The question that a stored field answers, for its text. */
export function questionOf(field: string): string {
  return field.startsWith('medicines') ? 'medicines' : (field.split('.').at(-1) ?? field)
}

/**
 * Takes answers that cannot be read away, and asks the stop question beside them again: what is gone may have limited.
 */
export function askAgain(unreadable: readonly string[]): readonly (readonly [string, JsonValue])[] {
  const beside: readonly (readonly [string, JsonValue])[] = [
    ['medicinesComplete', 'not-asked'],
    ['measurements.egfr', 'not-asked'],
  ]
  return [
    ...unreadable.map((field) => [field, null] as const),
    ...beside.filter(([stop]) =>
      unreadable.some((field) => field.slice(0, 8) === stop.slice(0, 8)),
    ),
  ]
}
