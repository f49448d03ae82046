type Json = Record<string, unknown>

/** The published JSON Schemas of `/schemas`, read when asked for. */
export const schemas: Readonly<Record<string, () => Promise<Json>>> = {
  design: async () =>
    (await import('../../../schemas/design.schema.json', { with: { type: 'json' } })).default,
  everything: async () =>
    (await import('../../../schemas/everything.schema.json', { with: { type: 'json' } })).default,
  'imported-foods': async () =>
    (await import('../../../schemas/imported-foods.schema.json', { with: { type: 'json' } }))
      .default,
  journal: async () =>
    (await import('../../../schemas/journal.schema.json', { with: { type: 'json' } })).default,
  person: async () =>
    (await import('../../../schemas/person.schema.json', { with: { type: 'json' } })).default,
  pool: async () =>
    (await import('../../../schemas/pool.schema.json', { with: { type: 'json' } })).default,
  power: async () =>
    (await import('../../../schemas/power.schema.json', { with: { type: 'json' } })).default,
  protocol: async () =>
    (await import('../../../schemas/protocol.schema.json', { with: { type: 'json' } })).default,
  result: async () =>
    (await import('../../../schemas/result.schema.json', { with: { type: 'json' } })).default,
  'series-result': async () =>
    (await import('../../../schemas/series-result.schema.json', { with: { type: 'json' } }))
      .default,
  study: async () =>
    (await import('../../../schemas/study.schema.json', { with: { type: 'json' } })).default,
  'trial-plan': async () =>
    (await import('../../../schemas/trial-plan.schema.json', { with: { type: 'json' } })).default,
  'trial-protocol': async () =>
    (await import('../../../schemas/trial-protocol.schema.json', { with: { type: 'json' } }))
      .default,
  'trial-record': async () =>
    (await import('../../../schemas/trial-record.schema.json', { with: { type: 'json' } })).default,
}
