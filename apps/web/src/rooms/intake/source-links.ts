import type { IntakeSource } from '@legwork/knowledge'

/** The sources of a figure of usual intake or absorption, as links of a source button. */
export function linksOf(
  sources: readonly IntakeSource[],
): readonly { readonly title: string; readonly address: string }[] {
  const seen = new Set<string>()
  return sources.flatMap((source) => {
    const title = `${source.citation} (${source.locator})`
    if (seen.has(title)) return []
    seen.add(title)
    return [{ title, address: source.seenAt }]
  })
}
