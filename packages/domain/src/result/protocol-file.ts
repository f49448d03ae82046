import * as z from 'zod/mini'

const range = z.object({ low: z.number(), high: z.number() })

/**
 * The part of a frozen protocol that fixes an analysis: what `legwork analyze --protocol` obeys. Texts of priors
 * and half-lives are those of the command line.
 */
export const protocolFileSchema = z.object({
  format: z.literal('legwork/protocol/1'),
  outcome: z.string(),
  family: z.enum(['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian']),
  better: z.enum(['lower', 'higher']),
  reference: z.optional(z.string()),
  date: z.optional(z.string()),
  arm: z.optional(z.string()),
  halfLife: z.optional(z.string()),
  priorEffect: z.optional(z.string()),
  smallestEffect: z.optional(z.number()),
  categories: z.optional(range),
  scale: z.optional(range),
  seed: z.optional(z.number()),
  design: z.optional(z.unknown()),
})

/** A protocol as read. */
export type ProtocolFile = z.infer<typeof protocolFileSchema>

/** Where a protocol breaks the schema. */
export interface ProtocolError {
  readonly type: 'protocol-invalid'
  readonly path: string
  readonly rule: string
}

/** Reads a protocol from JSON already parsed. */
export function readProtocol(
  value: unknown,
):
  | { readonly ok: true; readonly value: ProtocolFile }
  | { readonly ok: false; readonly error: ProtocolError } {
  const parsed = protocolFileSchema.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data }
  const [issue] = parsed.error.issues
  return {
    ok: false,
    error: {
      type: 'protocol-invalid',
      path: `/${(issue?.path ?? []).map(String).join('/')}`,
      rule: issue?.code ?? 'schema',
    },
  }
}
