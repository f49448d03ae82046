import type { Held } from '@legwork/knowledge'

/** First letters of what magnesium and potassium are bound to, in Dutch and English, and as a formula. */
const bound =
  '(?:citr|oxi|oxy|hydrox|carbo|bicarb|chlor|sul[fp]|(?:bis|di)?gly[ck]|lact|aspar|mala|taur|pico|gluco|threo|treo|orot|fosf|phosph)'

/** Words and brands that hold magnesium, whole words only: a magnetic bracelet holds none. */
const magnesiumNames =
  /\b(?:magn|magne|magne ?b6|cal(?: \/)? ?mag|slow ?mag|mag ?tab|mag ?2|zma|promagnor|biolectra|magtein|magnerot|magnetrans|magnecaps?|magnogene|magmin)\b/

/** "Mg" that is no unit: bound to something, with a number after it, or beside another mineral. */
const magnesiumSymbols = [
  new RegExp(`\\bmg(?:\\d|co3|cl|so4|oh\\b|${bound})`),
  new RegExp(`\\bmg (?:\\d|oh\\b|b6\\b|comple|${bound})`),
  new RegExp(`\\bmagn? (?:\\d\\d|b6\\b|${bound})`),
  /(?:\/|\b(?:ca|cal|calcium|zn|zink|zinc|en|and|plus|met|with|b6|d3|k2)) mg\b/,
  /^mg (?!per\b|a\b)./,
]
/** On a jar of honey MGO is methylglyoxal. */
const oxide = /\bmgo\b/
const honey = /honing|honey|manuka/

const potassiumNames = [
  /\b(?:ors|kalinor|klor ?con|k ?dur)\b|\bkcl\b|\bkhco3\b|\bk2(?:co3|so4)\b|\b(?:lo|nu) ?salt\b/,
  new RegExp(`(?<!\\bvit(?:amine?)? )\\bk (?:${bound}|\\/$)`),
  /natrium ?(?:arme?|beperkte?|verlaagde?) (?:\p{L}+ )?zout/u,
  /zout (?:met )?(?:minder|weinig|zonder) natrium/,
  /(?:low(?:er)?|less|reduced) sodium (?:\p{L}+ )?salt|salt (?:with )?(?:less|low) sodium/u,
]

/**
 * A typed name made plain, its amounts marked: "Mg-citraat 400 mg" → "mg citraat 400 #". Letters typed one by one are
 * joined, so "m a g n e s i u m" is one word.
 */
function plainWithUnits(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\p{L}(?:[\s._-]+\p{L}(?!\p{L})){2,}/gu, (run, at: number, all: string) =>
      /[\p{L}\p{N}]/u.test(all[at - 1] ?? '') ? run : run.replace(/[\s._-]+/g, ''),
    )
    .replace(new RegExp(`\\bmg-(?=${bound})`, 'g'), '; mg ')
    .replace(/(\d)\s*mg\b/g, '$1 #')
    .replace(/(\d)[.,](?=\d)/g, '$1')
    .replace(/[/+,;&]/g, ' / ')
    .replace(/[^\p{L}\p{N}/#]+/gu, ' ')
    .replace(/^[\s/]+/, '')
    .trim()
}

/** Magnesium and potassium under their symbols, short names and brands; the typed name is judged as a whole. */
export function shortMinerals(typed: string): { readonly plain: string; readonly held: Held[] } {
  const plain = plainWithUnits(typed)
  const magnesium =
    typed.trim() === 'Mg' ||
    magnesiumNames.test(plain) ||
    magnesiumSymbols.some((symbol) => symbol.test(plain)) ||
    (oxide.test(plain) && !honey.test(plain))
  const potassium = potassiumNames.some((name) => name.test(plain))
  return {
    plain,
    held: [
      ...(magnesium ? (['magnesium'] as const) : []),
      ...(potassium ? (['potassium'] as const) : []),
    ],
  }
}
