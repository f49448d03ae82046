/**
 * Philox4x32-10: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as
 * easy as 1, 2, 3", SC'11 (doi:10.1145/2063384.2063405). A keyed bijection of a 128-bit counter;
 * 32-bit integer operations only, so every engine gives the same bits.
 */
const multiplier0 = 0xd2511f53
const multiplier1 = 0xcd9e8d57
const weyl0 = 0x9e3779b9
const weyl1 = 0xbb67ae85
const rounds = 10

/** The upper 32 bits of the 64-bit product of two unsigned 32-bit integers. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff
  const aHigh = a >>> 16
  const bLow = b & 0xffff
  const bHigh = b >>> 16
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16)
  const carry = aLow * bHigh + (middle & 0xffff)
  return (aHigh * bHigh + (middle >>> 16) + (carry >>> 16)) >>> 0
}

/**
 * One block: writes four unsigned 32-bit words to `out`.
 * Counter words c0 (least significant) to c3 and key words k0, k1 are unsigned 32-bit integers.
 */
export function philox4x32(
  out: Uint32Array,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  k0: number,
  k1: number,
): void {
  let x0 = c0 >>> 0
  let x1 = c1 >>> 0
  let x2 = c2 >>> 0
  let x3 = c3 >>> 0
  let key0 = k0 >>> 0
  let key1 = k1 >>> 0
  for (let round = 0; round < rounds; round++) {
    const high0 = multiplyHigh(multiplier0, x0)
    const low0 = Math.imul(multiplier0, x0) >>> 0
    const high1 = multiplyHigh(multiplier1, x2)
    const low1 = Math.imul(multiplier1, x2) >>> 0
    x0 = (high1 ^ x1 ^ key0) >>> 0
    x1 = low1
    x2 = (high0 ^ x3 ^ key1) >>> 0
    x3 = low0
    key0 = (key0 + weyl0) >>> 0
    key1 = (key1 + weyl1) >>> 0
  }
  out[0] = x0
  out[1] = x1
  out[2] = x2
  out[3] = x3
}
