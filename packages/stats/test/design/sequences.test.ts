import { createRandom } from '@legwork/base'
import { absolute, monteCarlo, scaled, seedFor } from '@legwork/testing'
import { describe, expect, it } from 'vitest'
import {
  contrastSpace,
  designReach,
  drawBigInt,
  drawSequence,
  sequenceSpace,
} from '../../src/design/sequences.ts'
import { bruteForceSequences, smallDesigns } from './brute-force.ts'

const pairs = (blocks: number) => ({ ...smallDesigns[0]!, blocks })

describe('sequenceSpace', () => {
  for (const design of smallDesigns) {
    const name = `${design.arms.length} arms ${design.blocks}x${design.periodsPerBlock} ${JSON.stringify(design.allocation)} ${design.periodsByArm?.join() ?? ''}`
    it(`counts, numbers and lists exactly the orders of the definition: ${name}`, () => {
      const all = bruteForceSequences(design)
      const space = sequenceSpace(design)
      expect(space.count).toBe(BigInt(all.length))
      expect(all.length).toBeGreaterThan(0)
      const listed: number[][] = []
      space.forEach((sequence) => listed.push([...sequence]))
      expect(listed).toEqual(all)
      all.forEach((sequence, index) => {
        expect(space.sequenceAt(BigInt(index))).toEqual(sequence)
        expect(space.indexOf(sequence)).toBe(BigInt(index))
      })
    })

    it(`the conditional set of each contrast is the definition's: ${name}`, () => {
      const all = bruteForceSequences(design)
      const drawn = all[Math.floor(all.length / 2)]!
      for (let arm = 1; arm < design.arms.length; arm++) {
        const held = (sequence: number[]) =>
          sequence.every(
            (a, p) =>
              drawn[p] === a || (a !== 0 && a !== arm ? false : [0, arm].includes(drawn[p]!)),
          )
        const listed: number[][] = []
        contrastSpace(design, [arm, 0], drawn).forEach((sequence) => listed.push([...sequence]))
        expect(listed).toEqual(design.arms.length === 2 ? all : all.filter(held))
        expect(listed.length).toBeGreaterThan(0)
      }
    })
  }

  it('has no number for what the design cannot draw', () => {
    const space = sequenceSpace(pairs(3))
    expect(space.indexOf([0, 0, 1, 1, 0, 1])).toBeNull()
    expect(space.indexOf([0, 1, 0, 1])).toBeNull()
    expect(space.indexOf([0, 1, 0, 1, 0, 2])).toBeNull()
    expect(space.indexOf([0, 1, 0, 1, 0, -1])).toBeNull()
    expect(space.indexOf([0, 1, 0, 1, 0, 0.5])).toBeNull()
    expect(() => space.sequenceAt(8n)).toThrow('sequenceAt')
  })

  it('counts large sets exactly: 2^100 orders of 100 pairs, (6!)^30 of 30 blocks of six arms', () => {
    expect(sequenceSpace(pairs(100)).count).toBe(2n ** 100n)
    const six = { ...pairs(30), arms: ['a', 'b', 'c', 'd', 'e', 'f'], periodsPerBlock: 6 }
    expect(sequenceSpace(six).count).toBe(720n ** 30n)
    const last = sequenceSpace(six).sequenceAt(720n ** 30n - 1n)
    expect(last.slice(0, 6)).toEqual([5, 4, 3, 2, 1, 0])
  })
})

describe('drawSequence', () => {
  it('draws every admissible order equally often', () => {
    const design = smallDesigns[5]!
    const space = sequenceSpace(design)
    const n = scaled(9000)
    const counts = new Array<number>(Number(space.count)).fill(0)
    const random = createRandom(seedFor('drawSequence equal'))
    for (let i = 0; i < n; i++) {
      const index = space.indexOf(drawSequence(design, random))
      counts[Number(index)]!++
    }
    const expected = n / counts.length
    const chi = counts.reduce((sum, c) => sum + (c - expected) ** 2 / expected, 0)
    expect(counts.length).toBe(26)
    // 26 orders, 25 df; R 4.2: qchisq(.999, 25) = 52.62
    expect(chi).toBeLessThan(52.62)
  })

  it('is the same sequence for the same seed and stream', () => {
    const design = pairs(80)
    const draw = () => drawSequence(design, createRandom(7, 3))
    expect(draw()).toEqual(draw())
    expect(draw()).not.toEqual(drawSequence(design, createRandom(7, 4)))
  })

  it('draws below a number beyond 2^53 without bias', () => {
    const count = 3n * 2n ** 60n
    const random = createRandom(seedFor('drawBigInt'))
    const n = scaled(3000)
    const thirds = [0, 0, 0]
    for (let i = 0; i < n; i++) thirds[Number(drawBigInt(random, count) / 2n ** 60n)]!++
    for (const third of thirds) monteCarlo(third, n, 1 / 3, 4)
    expect(() => drawBigInt(random, 0n)).toThrow('drawBigInt')
  })
})

describe('designReach', () => {
  it('knows that k pairs give 2^k orders and p in steps of 2 / 2^k', () => {
    const reach = designReach(pairs(3))
    expect(reach).toEqual({
      sequences: 8,
      sequencesExact: '8',
      smallestP: 0.25,
      highestLevel: 0.75,
    })
    absolute(designReach(pairs(5)).smallestP, 0.0625, 0)
    expect(designReach(pairs(100)).sequencesExact).toBe(String(2n ** 100n))
  })

  it('counts the conditional set of three arms', () => {
    // blocks of p, a, b: with b held, each block leaves the order of p and a: 2^2
    expect(designReach(smallDesigns[10]!).sequences).toBe(4)
  })
})
