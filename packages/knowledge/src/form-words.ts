/** How well a compound dissolves in water. */
export const solubilities = ['good', 'poor', 'insoluble', 'unknown'] as const
export type Solubility = (typeof solubilities)[number]

/** Whether a compound works as a laxative. */
export const laxatives = ['strong', 'yes', 'by-dose', 'low', 'unknown'] as const
export type Laxative = (typeof laxatives)[number]
