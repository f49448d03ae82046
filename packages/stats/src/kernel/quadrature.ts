/** Quadrature rules, computed once per size and kept. */

export type Rule = { readonly nodes: Float64Array; readonly weights: Float64Array }

const legendreRules = new Map<number, Rule>()
const hermiteRules = new Map<number, Rule>()

/** Gauss–Legendre rule on [−1, 1] (weights sum to 2), nodes ascending. */
export function gaussLegendre(size: number): Rule {
  const known = legendreRules.get(size)
  if (known) return known
  const nodes = new Float64Array(size)
  const weights = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    let z = -Math.cos((Math.PI * (i + 0.75)) / (size + 0.5))
    let slope = 1
    for (let step = 0; step < 8; step++) {
      let current = 1
      let previous = 0
      for (let j = 0; j < size; j++) {
        const older = previous
        previous = current
        current = ((2 * j + 1) * z * previous - j * older) / (j + 1)
      }
      slope = (size * (z * current - previous)) / (z * z - 1)
      z -= current / slope
    }
    nodes[i] = z
    weights[i] = 2 / ((1 - z * z) * slope * slope)
  }
  const rule = { nodes, weights }
  legendreRules.set(size, rule)
  return rule
}

/** Strength of the map of `evenLegendre`; 0 would be plain Gauss–Legendre, 1 equal spacing. */
const EVENNESS = 0.9
const EVEN_SCALE = Math.asin(EVENNESS)
const evenRules = new Map<number, Rule>()

/**
 * Gauss–Legendre on [−1, 1] after the map x = arcsin(a t) / arcsin(a) (Kosloff and Tal-Ezer 1993), which
 * spaces the nodes more evenly: better for integrands with a peak inside, still good at the ends.
 */
export function evenLegendre(size: number): Rule {
  const known = evenRules.get(size)
  if (known) return known
  const plain = gaussLegendre(size)
  const nodes = plain.nodes.map((t) => Math.asin(EVENNESS * t) / EVEN_SCALE)
  const weights = plain.weights.map((w, i) => {
    const t = EVENNESS * plain.nodes[i]!
    return (w * EVENNESS) / (EVEN_SCALE * Math.sqrt(1 - t * t))
  })
  const rule = { nodes, weights }
  evenRules.set(size, rule)
  return rule
}

/** The Gauss–Legendre coordinate t of a point x of `evenLegendre`. */
export function evenToLegendre(x: number): number {
  return Math.sin(x * EVEN_SCALE) / EVENNESS
}

/** Orthonormal (probabilists') Hermite polynomials of degree n and n − 1 at z. */
function hermitePair(n: number, z: number): [number, number] {
  let current = 1
  let previous = 0
  for (let j = 0; j < n; j++) {
    const older = previous
    previous = current
    current = (z * previous - Math.sqrt(j) * older) / Math.sqrt(j + 1)
  }
  return [current, previous]
}

/**
 * Gauss–Hermite rule for the standard normal density (weights sum to 1), nodes ascending and exactly
 * symmetric. The roots of degree n are bracketed by those of degree n − 1 (interlacing).
 */
export function gaussHermite(size: number): Rule {
  const known = hermiteRules.get(size)
  if (known) return known
  let roots: number[] = []
  for (let n = 1; n <= size; n++) {
    const bound = Math.sqrt(4 * n + 2)
    const edges = [-bound, ...roots, bound]
    const next: number[] = []
    for (let i = 0; i < n; i++) {
      let low = edges[i]!
      let high = edges[i + 1]!
      const sign = hermitePair(n, low)[0]
      for (let step = 0; step < 60; step++) {
        const middle = 0.5 * (low + high)
        if (sign * hermitePair(n, middle)[0] <= 0) high = middle
        else low = middle
      }
      next.push(0.5 * (low + high))
    }
    roots = next
  }
  const nodes = new Float64Array(size)
  const weights = new Float64Array(size)
  for (let i = 0; i < size; i++) nodes[i] = 0.5 * (roots[i]! - roots[size - 1 - i]!)
  for (let i = 0; i < size; i++) {
    const previous = hermitePair(size, nodes[i]!)[1]
    weights[i] = 1 / (size * previous * previous)
  }
  const rule = { nodes, weights }
  hermiteRules.set(size, rule)
  return rule
}

/**
 * A Gauss rule for a discrete distribution (points with non-negative weights): nodes and weights that
 * integrate every polynomial up to degree 2·size − 1 exactly. Fewer nodes come back when the
 * distribution has fewer points. Stieltjes procedure with the Jacobi matrix solved by bisection.
 */
export function gaussDiscrete(points: ArrayLike<number>, size: number): Rule {
  const count = points.length
  if (count === 0) return { nodes: new Float64Array(0), weights: new Float64Array(0) }
  let low = Infinity
  let high = -Infinity
  for (let i = 0; i < count; i++) {
    low = Math.min(low, points[i]!)
    high = Math.max(high, points[i]!)
  }
  const width = high - low
  if (!(width > 1e-12)) {
    return { nodes: Float64Array.of(0.5 * (low + high)), weights: Float64Array.of(1) }
  }
  const diagonal: number[] = []
  const offDiagonal: number[] = [] // squared
  let previous = new Float64Array(count)
  let current = new Float64Array(count).fill(1)
  let norm = count
  for (let n = 0; n < size; n++) {
    let mean = 0
    for (let i = 0; i < count; i++) mean += points[i]! * current[i]! * current[i]!
    const a = mean / norm
    diagonal.push(a)
    if (n === size - 1) break
    const next = new Float64Array(count)
    let nextNorm = 0
    const b = n === 0 ? 0 : offDiagonal[n - 1]!
    for (let i = 0; i < count; i++) {
      const value = (points[i]! - a) * current[i]! - b * previous[i]!
      next[i] = value
      nextNorm += value * value
    }
    if (nextNorm < 1e-20 * norm * width * width) break
    offDiagonal.push(nextNorm / norm)
    previous = current
    current = next
    norm = nextNorm
  }
  const n = diagonal.length
  const below = (x: number): number => {
    let negatives = 0
    let q = 1
    for (let i = 0; i < n; i++) {
      q = diagonal[i]! - x - (i > 0 ? offDiagonal[i - 1]! / (Math.abs(q) < 1e-300 ? 1e-300 : q) : 0)
      if (q < 0) negatives++
    }
    return negatives
  }
  const nodes = new Float64Array(n)
  const weights = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let a = low - 0.01 * width
    let b = high + 0.01 * width
    for (let step = 0; step < 60; step++) {
      const middle = 0.5 * (a + b)
      if (below(middle) > i) b = middle
      else a = middle
    }
    const x = 0.5 * (a + b)
    nodes[i] = x
    let p = 1
    let older = 0
    let sum = 1
    for (let j = 0; j + 1 < n; j++) {
      const root = Math.sqrt(offDiagonal[j]!)
      const next =
        ((x - diagonal[j]!) * p - (j > 0 ? Math.sqrt(offDiagonal[j - 1]!) : 0) * older) / root
      older = p
      p = next
      sum += p * p
    }
    weights[i] = 1 / sum
  }
  return { nodes, weights }
}

/** Synthesis and analysis tables of normalised Hermite polynomials, split into even and odd parts. */
export type HermiteBasis = {
  /** Even number of nodes. */
  readonly size: number
  /** The size/2 positive nodes, ascending. */
  readonly positive: Float64Array
  /** synthesis[k·size + n] = he_n(positive_k). */
  readonly synthesis: Float64Array
  /** analysis[k·size + n] = weight_k · he_n(positive_k). */
  readonly analysis: Float64Array
}

const hermiteBases = new Map<number, HermiteBasis>()

/** Tables for the transfer recursion with an even number of Gauss–Hermite nodes. */
export function hermiteBasis(size: number): HermiteBasis {
  if (size % 2 !== 0) throw new Error(`hermiteBasis: size must be even, got ${size}`)
  const known = hermiteBases.get(size)
  if (known) return known
  const rule = gaussHermite(size)
  const half = size / 2
  const positive = rule.nodes.slice(half)
  const synthesis = new Float64Array(half * size)
  const analysis = new Float64Array(half * size)
  for (let k = 0; k < half; k++) {
    const z = positive[k]!
    const weight = rule.weights[half + k]!
    let current = 1
    let previous = 0
    for (let n = 0; n < size; n++) {
      synthesis[k * size + n] = current
      analysis[k * size + n] = weight * current
      const older = previous
      previous = current
      current = (z * previous - Math.sqrt(n) * older) / Math.sqrt(n + 1)
    }
  }
  const basis = { size, positive, synthesis, analysis }
  hermiteBases.set(size, basis)
  return basis
}
