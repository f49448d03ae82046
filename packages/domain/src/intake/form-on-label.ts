import type { SupplementForm } from './supplement.ts'

/** How labels call the anion, longest names first, and the family it is; a formula of the anion alone counts too. */
const anions: readonly (readonly [RegExp, string])[] = [
  [/oxide[\s(-]*monohydra\p{L}*|(?:oxide|mgo)[\s.·⋅∙•*×x]*1?\s*h2o|momh/u, 'oxide-monohydrate'],
  [/bitterzout|epsom/, 'sulfate'],
  [/bisgly[ck]in(?:aat|ate)|digly[ck]in(?:aat|ate)|gly[ck]in(?:aat|ate)/, 'bisglycinate'],
  [/glycerofosfaat|glycero-?phosphate/, 'glycerophosphate'],
  [/hydroxide|hydroxyde|mg\(oh\)2/, 'hydroxide'],
  [/oxide|oxyde|mgo(?![a-z])/, 'oxide'],
  [/carbonaat|carbonate|mgco3/, 'carbonate'],
  [/chloride|mgcl2/, 'chloride'],
  [/sulfaat|sulfate|sulphate|mgso4/, 'sulfate'],
  [/citraat|citrate/, 'citrate'],
  [/lactaat|lactate/, 'lactate'],
  [/aspartaat|aspartate/, 'aspartate'],
  [/malaat|malate/, 'malate'],
  [/tauraat|taurate/, 'taurate'],
  [/picolinaat|picolinate/, 'picolinate'],
  [/gluconaat|gluconate/, 'gluconate'],
  [/threonaat|threonate/, 'l-threonate'],
  [/orotaat|orotate/, 'orotate'],
]

const anion = new RegExp(anions.map(([names]) => names.source).join('|'), 'gu')

/** Names that hold the name of an anion and are another compound, of which the facts know nothing. */
const others =
  /acetyl[\s-]*taur\p{L}*|bicarbon\p{L}*|(?:waterstof|hydrogen)[\s-]*carbon\p{L}*|peroxy?i?de|thiosul\p{L}*|hydroxy[\s-]*citra\p{L}*|dimagnesium/u

/** Salts of something else than magnesium: no form of magnesium, whatever their anion. */
const otherMetals =
  /(?<!\p{L})(?:zink|zinc|kalium|potassium|calcium|natrium|sodium|ijzer|iron|ferro|koper|copper|mangaan|manganese|titaan|titanium|silicium|silicon|chroom|chromium|choline|lithium|alumini?um)[\s-]*\p{L}*/gu

/** The number of water molecules in a word: tetrahydrate. */
const waterWords = [
  ...['', 'mono', 'di', 'tri', 'tetra', 'penta', 'hexa', 'hepta', 'octa', 'nona', 'deca'],
] as const
const hydrate = '[\\s-]*hydr(?:aat|ate?|icum|icus)'
const between = '[\\s)(,;:.·⋅∙•*×x-]*'
/** What stands right after the anion, with its amount between them or not. */
const after = new RegExp(
  `^${between}(?:\\d[\\d.,]*\\s*(?:mg|gram|g)\\b${between})?` +
    `(?:(${waterWords.slice(1).join('|')})${hydrate}|(\\d+)${hydrate}|(\\d*)\\s*h2o|(watervrij|anhydr))`,
  'u',
)
const before = /(?:watervrij|anhydr\p{L}*)\s+(?:tri-?)?(?:magnesium[\s-]*)?(?:di)?$/u

/**
 * Which compounds a text may mean, as the id of a form, of a salt (its water is not told) or of a family (neither is
 * told); null when it names none, or one that is not known. Only the water right beside the anion is its own.
 */
export function formOnLabel(text: string, forms: readonly SupplementForm[]): string | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(otherMetals, (metal) => ' '.repeat(metal.length))
  if (others.test(plain)) return null
  const named = [...plain.matchAll(anion)].map((match) => ({
    family: familyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const [first] = named
  if (first === undefined || named.some(({ family }) => family !== first.family)) return null
  const salt = saltTold(plain, first.family)
  const own = forms.filter(
    (form) => form.family === first.family && (salt === null || form.salt === salt),
  )
  const waters = named.flatMap(({ start, end }) => waterTold(plain, start, end) ?? [])
  return own.length === 0 ? null : narrowest(own, waters[0] ?? null)
}

const familyOf = (word: string): string =>
  anions.find(([names]) => new RegExp(`^(?:${names.source})$`, 'u').test(word))?.[1] ?? ''

/** The salt of a citrate, where the label tells it. */
function saltTold(text: string, family: string): string | null {
  if (family !== 'citrate') return null
  if (/tri-?\s?magnesium|dicitra/.test(text)) return 'citrate-tri'
  return /mono-?\s?magnesium|\b1 ?(?::|op|to) ?1\b|(?:waterstof|hydrogen)[\s-]*citra/.test(text)
    ? 'citrate-mono'
    : null
}

/** Molecules of water that stand with the anion; 0 for anhydrous, null when nothing is told. */
function waterTold(text: string, start: number, end: number): number | null {
  if (/^(?:bitterzout|epsom)/.test(text.slice(start, end))) return 7
  if (before.test(text.slice(0, start))) return 0
  const told = after.exec(text.slice(end))
  if (told === null) return null
  const [, word, hydrates, molecules, none] = told
  if (word !== undefined) return waterWords.indexOf(word as (typeof waterWords)[number])
  if (hydrates !== undefined) return Number(hydrates)
  if (none !== undefined) return 0
  return molecules === undefined || molecules === '' ? 1 : Number(molecules)
}

/** The id that means these compounds, narrowed by the water that was told. */
function narrowest(own: readonly SupplementForm[], water: number | null): string | null {
  const same = water === null ? [] : own.filter((form) => form.water === water)
  const [one] = same
  if (one !== undefined && same.length === 1) return one.id
  // a water that no compound has lies between two of the same salt, or is not known
  if (water !== null && same.length === 0 && !eachSaltCovers(own, water)) return null
  const salts = new Set(own.map((form) => form.salt))
  const [salt] = salts
  return (salts.size === 1 ? salt : own[0]?.family) ?? null
}

function eachSaltCovers(own: readonly SupplementForm[], water: number): boolean {
  return own.every(({ salt }) => {
    const waters = own.filter((form) => form.salt === salt).map((form) => form.water)
    return Math.min(...waters) <= water && water <= Math.max(...waters)
  })
}
