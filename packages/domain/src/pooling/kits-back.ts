/** Share of the kits under which the average of a series may be biased: who stops often differs from who goes on. */
const leastShare = 0.9

/** How many of the kits that went out came back as a result that counts. */
export interface KitsBack {
  /** kits given out, as the coordinator says */
  readonly given: number
  /** people whose result is pooled */
  readonly back: number
  readonly share: number
  /** `impossible`: more results than kits, so the number cannot be right */
  readonly judged: 'enough' | 'may-be-biased' | 'impossible'
}

/** Judges how complete a series is. `given`: a whole number above 0. */
export function kitsBack(back: number, given: number): KitsBack {
  if (!Number.isSafeInteger(given) || given < 1)
    throw new Error(`kitsBack: given must be a whole number above 0, got ${String(given)}`)
  const share = back / given
  const judged = share > 1 ? 'impossible' : share < leastShare ? 'may-be-biased' : 'enough'
  return { given, back, share, judged }
}
