import type { KitsBack, PoolFile, PoolRefusal } from '@legwork/domain'
import { armName } from './app/report-names.ts'
import { seriesWords } from './app/series.ts'
import { formatChance, formatNumber, formatPercent } from './format.ts'
import type { Language, Translated } from './language.ts'

/** Why result files are not pooled, naming the files. */
export function poolRefusalText(language: Language, refusal: PoolRefusal): string {
  const nl = language === 'nl'
  switch (refusal.type) {
    case 'pool-empty':
      return nl ? 'Er is geen enkel resultaat om samen te voegen.' : 'There is no result to pool.'
    case 'not-a-result':
      return nl
        ? `${refusal.source}: dit is geen resultaat van Legwork (fout bij ${refusal.path}). Maak het opnieuw met legwork analyze --json.`
        : `${refusal.source}: this is no result of Legwork (wrong at ${refusal.path}). Make it again with legwork analyze --json.`
    case 'no-curve':
      return nl
        ? `${refusal.source}: dit resultaat vergelijkt meer dan twee behandelingen en kan niet worden samengevoegd.`
        : `${refusal.source}: this result compares more than two arms and cannot be pooled.`
    case 'curve-contradicts':
      return nl
        ? `${refusal.source}: de opgeslagen curve past niet bij de uitkomst in hetzelfde bestand. Het bestand is veranderd of kapot. Maak het opnieuw met legwork analyze --json.`
        : `${refusal.source}: the stored curve does not fit the answer in the same file. The file was changed or is damaged. Make it again with legwork analyze --json.`
    case 'study-mixed': {
      const [first, second] = refusal.values.map((study) => studyName(language, study))
      return nl
        ? `${refusal.first} en ${refusal.second} horen niet bij dezelfde reeks: ${first ?? ''} en ${second ?? ''}. Voeg alleen bestanden van één studie en één versie samen.`
        : `${refusal.first} and ${refusal.second} are not of the same series: ${first ?? ''} and ${second ?? ''}. Pool only files of one study and one version.`
    }
    case 'categories-mixed': {
      const [first, second] = refusal.values.map(
        ({ low, high }) => `${String(low)}..${String(high)}`,
      )
      return nl
        ? `${refusal.first} en ${refusal.second} hebben een ander cijfer: ${first ?? ''} en ${second ?? ''} (--categories). Voeg alleen gelijke proeven samen.`
        : `${refusal.first} and ${refusal.second} have another score: ${first ?? ''} and ${second ?? ''} (--categories). Pool only trials of the same kind.`
    }
    case 'pool-curve':
      return nl
        ? `${refusal.source}: de opgeslagen curve is beschadigd (${refusal.error.path}, ${refusal.error.rule}).`
        : `${refusal.source}: the stored curve is damaged (${refusal.error.path}, ${refusal.error.rule}).`
    case 'pool-mixed':
      return nl
        ? `${refusal.first} en ${refusal.second} verschillen in ${pooledFields[refusal.field].nl}${valuesShown(refusal.values, ' en ')}. Voeg alleen gelijke proeven samen.`
        : `${refusal.first} and ${refusal.second} differ in ${pooledFields[refusal.field].en}${valuesShown(refusal.values, ' and ')}. Pool only trials of the same kind.`
    case 'pool-duplicate':
      return nl
        ? `${refusal.first} en ${refusal.second} zijn van dezelfde persoon of dezelfde gegevens (${refusal.by}). Laat er één weg. Zijn het twee mensen? Maak de resultaten dan opnieuw, elk met een eigen code: legwork analyze --participant CODE.`
        : `${refusal.first} and ${refusal.second} are of the same person or the same data (${refusal.by}). Leave one out. Are they two people? Then make the results again, each with a code of its own: legwork analyze --participant CODE.`
    case 'pool-prior':
      return nl
        ? `De spreiding van de verwachting moet een getal boven 0 zijn, niet ${String(refusal.value)}.`
        : `The SD of the prior must be a number above 0, not ${String(refusal.value)}.`
  }
}

type Mixed = Extract<PoolRefusal, { type: 'pool-mixed' }>

const pooledFields: Readonly<Record<Mixed['field'], Translated>> = {
  arm: { nl: 'wat is geprobeerd', en: 'what was tried' },
  reference: { nl: 'waarmee is vergeleken', en: 'what it was compared with' },
  outcome: { nl: 'wat is gemeten', en: 'what was measured' },
  family: { nl: 'het soort meting (--family)', en: 'the kind of measure (--family)' },
  halfLives: {
    nl: 'hoe lang een dosis nawerkt (--half-life)',
    en: 'how long a dose lasts (--half-life)',
  },
  nuisancePriors: {
    nl: 'de aannamen van het model (zoals --scale, of een andere versie van Legwork)',
    en: 'the assumptions of the model (such as --scale, or another version of Legwork)',
  },
  parameter: { nl: 'het effect dat is geschat', en: 'the effect that was estimated' },
}

/** Words are shown as they stand; what is no word (half-lives, assumptions) says nothing to people. */
function valuesShown(values: Mixed['values'], and: string): string {
  return values.every((value) => typeof value === 'string') ? `: ${values.join(and)}` : ''
}

function studyName(language: Language, study: PoolFile['study']): string {
  if (study === null) return language === 'nl' ? 'geen studie' : 'no study'
  return `${study.id} (${language === 'nl' ? 'versie' : 'version'} ${String(study.version)})`
}

/** The study of a pooled series, and how its trials came to their end; null for results outside a series. */
export function poolStudyText(
  language: Language,
  { study, completion }: Pick<PoolFile, 'study' | 'completion'>,
): string | null {
  if (study === null || completion === null) return null
  const [complete, stopped, never] = [
    completion.complete,
    completion['stopped-early'],
    completion['never-started'],
  ].map(String)
  return language === 'nl'
    ? `Studie ${studyName(language, study)}. Afgemaakt: ${complete ?? ''}. Eerder gestopt: ${stopped ?? ''}. Niet begonnen: ${never ?? ''}.`
    : `Study ${studyName(language, study)}. Complete: ${complete ?? ''}. Stopped early: ${stopped ?? ''}. Never started: ${never ?? ''}.`
}

/** How many of the kits came back, and what that means for the average. */
export function kitsBackText(language: Language, { given, back, share, judged }: KitsBack): string {
  const words = seriesWords[language]
  if (judged === 'impossible') return words.fewerThanFiles
  const all = language === 'nl' ? '100 %' : '100%'
  const percent = share === 1 ? all : formatPercent(language, Math.min(share, 0.99))
  return judged === 'may-be-biased'
    ? words.bias(back, given, percent)
    : words.complete(back, given, percent)
}

/** A pooled series as lines of text. `outcome`: its name, for the outcome of a series. */
export function poolText(
  language: Language,
  file: PoolFile,
  outcome = file.contrast.outcome,
): readonly string[] {
  const nl = language === 'nl'
  const ratio = file.contrast.family !== 'gaussian'
  const show = (value: number) => formatNumber(language, ratio ? Math.exp(value) : value, 2)
  const range = (q: Readonly<Record<string, number>>) =>
    `${show(q['0.5'] ?? 0)}  (${show(q['0.025'] ?? 0)} ${nl ? 'tot' : 'to'} ${show(q['0.975'] ?? 0)})`
  const { contrast, people, spread } = file
  const below = (p: number) => formatChance(language, p)
  const series = poolStudyText(language, file)
  // outside a series these are the words of the person's own diary
  const arm = (label: string) => (series === null ? label : armName(label, language))
  const [remedy, reference] = [arm(contrast.arm), arm(contrast.reference)]
  return [
    '',
    nl
      ? `${String(people)} ${people === 1 ? 'persoon' : 'personen'}: ${remedy} vergeleken met ${reference}, ${outcome} (${ratio ? 'verhouding' : 'verschil'})`
      : `${String(people)} ${people === 1 ? 'person' : 'people'}: ${remedy} compared with ${reference}, ${outcome} (${ratio ? 'ratio' : 'difference'})`,
    ...(series === null ? [] : [series]),
    ...(file.kits === undefined ? [] : [kitsBackText(language, file.kits)]),
    '',
    `  ${nl ? 'Gemiddeld effect' : 'Average effect'}: ${range(file.population.quantiles)}; ${nl ? 'kans op lager' : 'chance of lower'}: ${below(file.population.probabilityBelowZero)}`,
    `  ${nl ? 'Volgende persoon' : 'Next person'}: ${range(file.next.quantiles)}; ${nl ? 'kans op lager' : 'chance of lower'}: ${below(file.next.probabilityBelowZero)}`,
    spread === null
      ? `  ${nl ? 'Spreiding tussen personen: met minder dan vijf personen is daar niets over te zeggen.' : 'Spread between people: with fewer than five people nothing can be said of it.'}`
      : `  ${nl ? 'Spreiding tussen personen (SD)' : 'Spread between people (SD)'}: ${formatNumber(language, spread.quantiles['0.5'] ?? 0, 2)}  (${formatNumber(language, spread.quantiles['0.025'] ?? 0, 2)} ${nl ? 'tot' : 'to'} ${formatNumber(language, spread.quantiles['0.975'] ?? 0, 2)})`,
    '',
    nl ? '  Per persoon, naar elkaar toe getrokken:' : '  Per person, drawn towards each other:',
    ...file.personal.map(({ source, quantiles }) => `    ${source}: ${range(quantiles)}`),
    '',
  ]
}
