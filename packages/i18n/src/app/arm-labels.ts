/** Names of what a remedy is compared with, as a trial writes them into its diary and report. */
export const comparatorNames = {
  placebo: { nl: 'Nepmiddel', en: 'Placebo' },
  nothing: { nl: 'Niets', en: 'Nothing' },
  'as-usual': { nl: 'Zoals gewend', en: 'As usual' },
} as const
