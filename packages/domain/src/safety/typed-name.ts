/** Words around a name that say nothing about the substance: form, strength words, shops and makers. */
const noise = new Set(
  (
    'tablet tabletten tablets tab tabs capsule capsules caps filmomhuld kauwtablet kauwtabletten bruistablet ' +
    'bruistabletten bruis poeder powder drank siroop syrup druppels drops zalf creme cream spray pleister patch ' +
    'gel ointment injectie injection infuus infusion inhalator inhaler puffer oogdruppels oogzalf neusspray ' +
    'neusdruppels retard forte mite mga msr xr sr er cr xl ec prolonged release ' +
    'mg mcg ug microgram gram ml ie iu eh stuks sachet sachets zakjes zetpil zetpillen ' +
    'sandoz teva mylan accord aurobindo apotex ratiopharm sanias cf pch kruidvat etos ah lucovitaal ' +
    'solgar orthica vitals nutrition supplement supplements supplementen hoge dosis high dose extra puur ' +
    'per dag daily een maal keer eens times day a the de het my mijn of'
  ).split(' '),
)

/** Forms that are not swallowed, and forms that are. */
const formsNotSwallowed = new Set(
  (
    'zalf creme cream gel ointment pleister patch injectie injection infuus infusion inhalator inhaler puffer ' +
    'oogdruppels oogzalf neusspray neusdruppels'
  ).split(' '),
)
const formsSwallowed = new Set(
  (
    'tablet tabletten tablets tab tabs capsule capsules caps filmomhuld kauwtablet kauwtabletten bruistablet ' +
    'bruistabletten drank siroop syrup retard'
  ).split(' '),
)

/** What the typed form says: `swallowed`, `not-swallowed`, or null when it names no form, or forms of both kinds. */
export function formIn(typed: string): 'swallowed' | 'not-swallowed' | null {
  const words = plainName(typed).split(' ')
  const swallowed = words.some((word) => formsSwallowed.has(word))
  if (swallowed === words.some((word) => formsNotSwallowed.has(word))) return null
  return swallowed ? 'swallowed' : 'not-swallowed'
}

/** Salts and hydrates behind a name: they do not change what the substance is. */
export const salts = new Set(
  (
    'natrium sodium hydrochloride hcl hydrobromide bromide besilaat besylaat besilate besylate mesilaat mesylate ' +
    'maleaat maleate tartraat tartrate succinaat succinate acetaat acetate fosfaat phosphate fumaraat fumarate ' +
    'monohydraat dihydraat trihydraat monohydrate dihydrate trihydrate zuur acid olie oil zout salt'
  ).split(' '),
)

/** "metoprololsuccinaat" → "metoprolol": Dutch writes the salt onto the name. */
export function withoutSalt(word: string): string {
  const salt = [...salts].find((each) => each.length >= 6 && word.endsWith(each))
  return salt === undefined ? word : word.slice(0, -salt.length)
}

/** Words that join two names in one line. */
const joiners = new Set(['met', 'with', 'en', 'and', 'plus'])

/** Lower case, no accents, letters and digits only, single spaces; a slash, plus, comma or ampersand becomes " / ". */
function plainName(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[/+,;&]/g, ' / ')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ')
}

/** The parts of a typed line, each as its telling words: strengths, forms and makers are left out. */
export function partsOf(typed: string): string[][] {
  const parts: string[][] = [[]]
  for (const word of plainName(typed).split(' ')) {
    if (word === '/' || joiners.has(word)) parts.push([])
    else if (!noise.has(word) && !/^\d+([.,]?\d+)?(mg|mcg|ug|g|ml|ie|iu|x|st|dd)?$/.test(word)) {
      parts.at(-1)?.push(word)
    }
  }
  return parts.filter((part) => part.length > 0)
}

/**
 * Optimal string alignment: insertions, deletions, changes and swaps of neighbours, each once; stops above `most`.
 * Cost: length × length.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
