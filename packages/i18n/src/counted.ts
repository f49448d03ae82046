/** A count with its noun: `counted(1, 'night', 'nights')` is `1 night`. */
export const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`
