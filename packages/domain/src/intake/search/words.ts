/** How words of food names are made comparable: folded, cut to a stem, or spelled as they sound. */

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  ł: 'l',
}

/** Lower case without accents or apostrophes; anything else than letters, digits, + and % is a space. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .replace(/[æœøßðł]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}+%]+/gu, ' ')
    .trim()
}

export function wordsOf(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/([lmnr])\1etjes?$/, '$1'],
  [/(?<=m)pjes?$/, ''],
  [/tjes?$/, ''],
  [/jes?$/, ''],
  [/(?:ies|ie|y)$/, 'i'],
  [/(?<=o|s|x|ch|sh)es$/, ''],
  [/en$/, ''],
  [/(?<![sui])s$/, ''],
  [/e$/, ''],
]

const single = (word: string): string => word.replace(/(.)\1/g, '$1')

/**
 * Stem of a Dutch or English word: plural, diminutive and inflection off, doubled letters single, a last v
 * or z as f or s, so that bonen = boon = boontjes, rode = rood, druiven = druif, potatoes = potato.
 * Rough on purpose: it only ranks, below equal spelling.
 */
export function stemOf(word: string): string {
  if (word === 'eieren') return 'ei'
  let stem = word
  if (word.length > 3) {
    for (const [ending, replacement] of endings) {
      const cut = word.replace(ending, replacement)
      if (cut !== word && single(cut).length >= 3) {
        stem = cut
        break
      }
    }
  }
  return single(stem).replace(/v$/, 'f').replace(/z$/, 's')
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sg'],
  [/tch/g, 'tj'],
  [/ck|cq|qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/x/g, 'ks'],
  [/ij|ei|ey|y/g, 'i'],
  [/ou|au|oe/g, 'u'],
  [/ae|ea|ee/g, 'e'],
  [/z/g, 's'],
  [/v|w/g, 'f'],
  [/j/g, 'i'],
  [/d$|dt$/, 't'],
  [/b$/, 'p'],
  [/(.)\1+/g, '$1'],
  [/h/g, ''],
]

/** Spelling by ear, so that kroisant = croissant and beschuid = beschuit. Two words that sound alike rank below one stem. */
export function soundOf(word: string): string {
  let sound = word
  for (const [from, to] of sounds) sound = sound.replace(from, to)
  return sound
}
