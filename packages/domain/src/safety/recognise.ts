import type { Held, MedicineId, Substance, SubstanceId, Unclassed } from '@legwork/knowledge'
import { everydayNames } from './everyday-names.ts'
import type { SafetyLibrary } from './library.ts'
import { shortMinerals } from './short-minerals.ts'
import { formIn, partsOf, salts, slips, withoutSalt } from './typed-name.ts'

/** What a typed name was understood to be. */
export interface Recognised {
  readonly typed: string
  readonly substances: readonly SubstanceId[]
  readonly classes: readonly MedicineId[]
  readonly holds: readonly Held[]
  /**
   * false: at least one part was not understood, or only guessed at. What was guessed still counts wherever it limits;
   * the person is told "not known to us: ask your pharmacist".
   */
  readonly sure: boolean
  /**
   * Whether a part of it is swallowed as a medicine, or may be: false for what is inhaled, injected or put on the skin,
   * by its substance or by the form that was typed, and for food.
   */
  readonly swallowed: boolean
  /** The strictest of its parts that are known but in no class; null when there is none. */
  readonly unclassed: Unclassed | null
  /** The known name it was read as, when the typed one has a slip. */
  readonly readAs: string | null
}

interface Known {
  readonly name: string
  readonly words: number
  readonly display: string
  readonly substances: readonly SubstanceId[]
  readonly classes: readonly MedicineId[]
  readonly holds: readonly Held[]
  readonly swallowed: boolean
  readonly unclassed?: Unclassed | undefined
}

interface Hit {
  readonly known: readonly Known[]
  readonly sure: boolean
  readonly slipped: boolean
}

export interface Recogniser {
  recognise(typed: string): Recognised
}

const remembered = new WeakMap<SafetyLibrary, Recogniser>()

/** The recogniser of a library; made once, remembers the names it has read. */
export function recogniser(library: SafetyLibrary): Recogniser {
  const existing = remembered.get(library)
  if (existing !== undefined) return existing
  const made = createRecogniser(library.substances)
  remembered.set(library, made)
  return made
}

/** Most names remembered before the memory is emptied. */
const memory = 5000

function createRecogniser(substances: readonly Substance[]): Recogniser {
  // made at the first name: someone without medicines never waits for it
  let byName: NameTable | null = null
  const seen = new Map<string, Recognised>()
  return {
    recognise: (typed) => {
      const known = seen.get(typed)
      if (known !== undefined) return known
      if (seen.size >= memory) seen.clear()
      byName ??= nameTable(substances)
      const read = readName(typed, byName)
      seen.set(typed, read)
      return read
    },
  }
}

type NameTable = ReadonlyMap<string, readonly Known[]>

function nameTable(substances: readonly Substance[]): NameTable {
  const table = new Map<string, Known[]>()
  const put = (display: string, rest: Omit<Known, 'name' | 'words' | 'display'>) => {
    const words = partsOf(display).flat()
    const name = words.join(' ')
    if (name === '') return
    table.set(name, [...(table.get(name) ?? []), { name, words: words.length, display, ...rest }])
  }
  for (const { id, nl, en, aliases, classes, holds, exempt, unclassed } of substances) {
    const rest = { substances: [id], classes, holds, swallowed: exempt === undefined, unclassed }
    for (const display of new Set(
      [nl, en, ...aliases].map((name) => name.replace(/\s*\(.*?\)/g, '')),
    )) {
      put(display, rest)
    }
    if (id === 'levodopa-with-carbidopa') put('levodopa', rest)
  }
  for (const { names, classes, holds, exempt } of everydayNames) {
    const rest = { substances: [], classes, holds, swallowed: exempt === undefined }
    for (const display of names) put(display, rest)
  }
  return table
}

function readName(typed: string, table: NameTable): Recognised {
  const parts = partsOf(typed)
  const whole = hitOf(parts.flat(), table)
  const hits =
    whole !== null && (whole.sure || parts.length <= 1)
      ? [whole]
      : parts.map((part) => hitOf(part, table))
  const found = hits.flatMap((hit) => hit?.known ?? [])
  const minerals = mineralsIn(typed, parts.flat())
  const sure = hits.length > 0 && hits.every((hit) => hit?.sure === true)
  const slipped = hits.find((hit) => hit?.slipped === true)
  return {
    typed,
    substances: unique(found.flatMap((known) => known.substances)),
    classes: unique(found.flatMap((known) => known.classes)),
    holds: unique([...found.flatMap((known) => known.holds), ...minerals]),
    sure: sure || (found.length === 0 && minerals.length > 0),
    swallowed: isSwallowed(formIn(typed), parts.length, hits),
    unclassed: strictest(found.flatMap(({ unclassed }) => unclassed ?? [])),
    readAs: slipped?.known[0]?.display ?? null,
  }
}

function strictest(kinds: readonly Unclassed[]): Unclassed | null {
  return kinds.find((kind) => kind === 'ask-first') ?? kinds[0] ?? null
}

/** A form counts for a line of one part only: in "prednison + hydrocortison zalf" it says nothing of the first. */
function isSwallowed(
  form: ReturnType<typeof formIn>,
  parts: number,
  hits: readonly (Hit | null)[],
): boolean {
  if (form !== null && parts <= 1) return form === 'swallowed'
  if (form === 'swallowed' || hits.length === 0) return true
  return hits.some((hit) => hit?.sure !== true || hit.known.some((known) => known.swallowed))
}

/** The names in a run of words: exact first, then names inside it, then names with a slip. */
function hitOf(words: readonly string[], table: NameTable): Hit | null {
  if (words.length === 0) return null
  const [word = ''] = words
  const exact =
    table.get(words.join(' ')) ??
    table.get(words.join('')) ??
    (words.length === 1 ? table.get(withoutSalt(word)) : undefined)
  if (exact !== undefined) return { known: exact, sure: true, slipped: false }
  const { found: inside, left } = namesInside(words, table)
  if (inside.length > 0) {
    // A word that is left may be a second medicine: it is read too, and what is not understood is not passed over.
    const rest = left.filter((word) => word.length >= 5 && !salts.has(word) && !pills.has(word))
    const others = rest.map((word) => nearestNames(word, table))
    return {
      known: [...inside, ...others.flatMap((hit) => hit?.known ?? [])],
      sure: others.every((hit) => hit?.sure === true),
      slipped: false,
    }
  }
  const whole = nearestNames(words.join(' '), table)
  if (whole !== null) return whole
  const single = words.map((word) => nearestNames(word, table)).filter((hit) => hit !== null)
  if (words.length === 1 || single.length === 0) return null
  return {
    known: single.flatMap((hit) => hit.known),
    sure: single.length === 1 && single[0]?.sure === true,
    slipped: true,
  }
}

/** Names that stand in the words as they are; the longest at each place. */
function namesInside(
  words: readonly string[],
  table: NameTable,
): { readonly found: readonly Known[]; readonly left: readonly string[] } {
  const found: Known[] = []
  const left: string[] = []
  for (let start = 0; start < words.length;) {
    let taken = 0
    for (let length = words.length - start; length >= 1; length--) {
      const name = words.slice(start, start + length).join(' ')
      const known = name.length >= 3 ? table.get(name) : undefined
      if (known !== undefined && !(length === 1 && tooCommon.has(name))) {
        found.push(...known)
        taken = length
        break
      }
    }
    if (taken === 0) left.push(words[start] ?? '')
    start += Math.max(1, taken)
  }
  return { found, left }
}

/** Everyday words that mean something only when they stand alone. */
const tooCommon = new Set(['pil', 'pill', 'kalk', 'kina', 'ppi'])

/** Beside a name they are a form, as "tablet" is; alone only "the pill" is a medicine. */
const pills = new Set(['pillen', 'pills', 'pilletje', 'pilletjes'])

/** Slips that are forgiven: none in short words, two in long ones. One slip in a long word is sure. */
function nearestNames(word: string, table: NameTable): Hit | null {
  if (word.length < 4) return null
  const allowed = word.length >= 9 ? 2 : 1
  let best = allowed + 1
  let known: Known[] = []
  for (const [name, these] of table) {
    if (name.length < 4 || tooCommon.has(name)) continue
    const distance = slips(word, name, Math.min(best, allowed))
    if (distance < best) [best, known] = [distance, [...these]]
    else if (distance === best && distance <= allowed) known.push(...these)
  }
  if (known.length === 0) return null
  const one =
    new Set(known.map((k) => [k.classes.join(), k.holds.join(), k.unclassed ?? ''].join('|')))
      .size === 1
  return { known, sure: one && best <= 1 && word.length >= 8, slipped: true }
}

/** Stems that give a mineral or quinine away inside any word, also in a compound or with a slip. */
const stems: readonly { readonly held: Held; readonly stem: RegExp }[] = [
  { held: 'magnesium', stem: /magn[ei]s|magnez|bitterzout|epsom/ },
  { held: 'potassium', stem: /kalium|potas|dieetzout|zoutvervang/ },
  { held: 'quinine', stem: /kinin|quinin|chinin|cinchon|\btonic\b/ },
]

function mineralsIn(typed: string, words: readonly string[]): Held[] {
  const short = shortMinerals(typed)
  const text = `${words.join(' ')} ${short.plain}`
  return [...stems.filter(({ stem }) => stem.test(text)).map(({ held }) => held), ...short.held]
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
