/** An answer to a yes/no question. A question that was not asked is not a "no", and neither is "I do not know". */
export const answers = ['yes', 'no', 'unknown', 'not-asked'] as const
export type Answer = (typeof answers)[number]
