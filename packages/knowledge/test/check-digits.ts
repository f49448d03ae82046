/** Whether a LOINC code's check digit is right: mod 10 as in the LOINC users' guide, appendix C. */
export function isLoincCode(code: string): boolean {
  const [, digits = '', check = ''] = /^(\d{1,7})-(\d)$/.exec(code) ?? []
  if (digits === '') return false
  const reversed = [...digits].reverse()
  const odd =
    Number(
      reversed
        .filter((_, i) => i % 2 === 0)
        .reverse()
        .join(''),
    ) * 2
  const even = reversed
    .filter((_, i) => i % 2 === 1)
    .reverse()
    .join('')
  const sum = [...`${even}${odd}`].reduce((total, digit) => total + Number(digit), 0)
  return (10 - (sum % 10)) % 10 === Number(check)
}

const permutation = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
]
const product = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
]

/** Whether a SNOMED CT id's check digit is right (Verhoeff 1969, dihedral group of order 10). */
export function isSnomedCode(code: string): boolean {
  if (!/^\d{6,18}$/.test(code)) return false
  let check = 0
  ;[...code].reverse().forEach((digit, place) => {
    let turned = Number(digit)
    for (let i = 0; i < place % 8; i++) turned = permutation[1]?.[turned] ?? 0
    check = product[check]?.[turned] ?? 0
  })
  return check === 0
}
