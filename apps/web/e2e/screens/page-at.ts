import { pages } from '../../src/pages.ts'
import type { PagePattern } from '../../src/pages.ts'

/** The pattern of an address, the first that fits as in the router; null when it leads nowhere. */
export function pageAt(path: string): PagePattern | null {
  const parts = path.replace(/^\/|\/$/g, '').split('/')
  const fits = (pattern: string) => {
    const its = pattern.slice(1).split('/')
    return (
      its.length === parts.length &&
      its.every((part, nth) => (part.startsWith(':') ? parts[nth] !== '' : part === parts[nth]))
    )
  }
  return pages.find(fits) ?? null
}
