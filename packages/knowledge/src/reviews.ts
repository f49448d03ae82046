/** A pharmacist's or GP's signature under a fact as it stood. */
export interface SignOff {
  readonly fact: string
  /** SHA-256 of the fact's content, in hexadecimal. */
  readonly hash: string
  readonly who: string
  readonly role: 'pharmacist' | 'GP'
  /** Civil date. */
  readonly date: string
}

/** `lapsed`: it was signed, and the fact has changed since. */
export type ReviewState =
  | { readonly state: 'unsigned' }
  | { readonly state: 'lapsed'; readonly by: readonly SignOff[] }
  | { readonly state: 'signed'; readonly by: readonly SignOff[] }

/** The state of a fact's review, from its present hash. */
export function reviewState(
  fact: { readonly id: string; readonly hash: string },
  signOffs: readonly SignOff[],
): ReviewState {
  const own = signOffs.filter((signOff) => signOff.fact === fact.id)
  const valid = own.filter((signOff) => signOff.hash === fact.hash)
  if (valid.length > 0) return { state: 'signed', by: valid }
  return own.length > 0 ? { state: 'lapsed', by: own } : { state: 'unsigned' }
}
