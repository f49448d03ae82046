import type { AnalysisWarning } from '@legwork/domain'
import type { Language, Translated } from './language.ts'

const careful: Translated = {
  nl: 'Lees het antwoord met extra voorzichtigheid.',
  en: 'Read the answer with extra care.',
}

const warnings: Readonly<Record<AnalysisWarning, Translated>> = {
  'more-zeros-than-model': {
    nl: 'Uw dagboek heeft meer nachten met nul dan het model verwacht.',
    en: 'Your diary has more nights with zero than the model expects.',
  },
  'fewer-zeros-than-model': {
    nl: 'Uw dagboek heeft minder nachten met nul dan het model verwacht.',
    en: 'Your diary has fewer nights with zero than the model expects.',
  },
  'larger-maximum-than-model': {
    nl: 'De ergste nacht in uw dagboek is erger dan het model verwacht.',
    en: 'The worst night in your diary is worse than the model expects.',
  },
  'smaller-maximum-than-model': {
    nl: 'De ergste nacht in uw dagboek is minder erg dan het model verwacht.',
    en: 'The worst night in your diary is less bad than the model expects.',
  },
  'more-spread-than-model': {
    nl: 'Uw nachten verschillen meer van elkaar dan het model verwacht.',
    en: 'Your nights differ more from each other than the model expects.',
  },
  'less-spread-than-model': {
    nl: 'Uw nachten verschillen minder van elkaar dan het model verwacht.',
    en: 'Your nights differ less from each other than the model expects.',
  },
  'more-autocorrelation-than-model': {
    nl: 'Nachten na elkaar lijken meer op elkaar dan het model verwacht.',
    en: 'Nights in a row resemble each other more than the model expects.',
  },
  'less-autocorrelation-than-model': {
    nl: 'Nachten na elkaar lijken minder op elkaar dan het model verwacht.',
    en: 'Nights in a row resemble each other less than the model expects.',
  },
  'residuals-autocorrelated': {
    nl: 'Wat het model niet verklaart, hangt van nacht tot nacht nog samen.',
    en: 'What the model leaves unexplained still hangs together from night to night.',
  },
  'half-life-exceeds-half-period': {
    nl: 'Het middel werkt misschien zo lang na dat de periodes te kort zijn om het effect goed te zien.',
    en: 'The remedy may keep working for so long that the periods are too short to see its effect well.',
  },
}

/** What a check of the model found, in plain words. */
export function analysisWarning(language: Language, code: string): string {
  const known = Object.entries(warnings).find(([name]) => name === code)
  return known === undefined ? careful[language] : `${known[1][language]} ${careful[language]}`
}
