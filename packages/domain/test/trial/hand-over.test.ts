import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectOk } from '@legwork/base'
import { propertyOptions } from '@legwork/testing'
import {
  boxesOf,
  handOverText,
  packingList,
  piecesByArm,
  plainHandOverText,
  readHandOver,
  readKeyText,
  unblindedBlocks,
} from '../../src/trial/blinding/index.ts'
import { keyText } from '../../src/trial/blinding/key-text.ts'
import { readTransfer, writeTransfer } from '../../src/trial/blinding/transfer-text.ts'
import { design84, firstDay, frozenOf, gateOn, magnesium, planOf, remedyNamed } from './build.ts'

const frozen = frozenOf(planOf(magnesium, 'helper'))
const open = gateOn({}, firstDay)

describe('the key as people carry it', () => {
  it('reads back in any handwriting', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (key) => {
        const text = keyText(key)
        expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){6}[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(readKeyText(text)).toEqual({ ok: true, value: key })
        const sloppy = text.toLowerCase().replace(/ /g, '-').replace(/0/g, 'o').replace(/1/g, 'l')
        expect(readKeyText(sloppy)).toEqual({ ok: true, value: key })
      }),
      propertyOptions('the key reads back', 200),
    )
  })

  it('tells a slip from a key', () => {
    const key = Uint8Array.from({ length: 16 }, (_, i) => i * 17)
    const text = keyText(key)
    expect(readKeyText('ABCD')).toMatchObject({
      error: { type: 'key-length', found: 4, expected: 28 },
    })
    expect(readKeyText(text.replace(/.$/, 'U'))).toMatchObject({ error: { type: 'key-character' } })
    let caught = 0
    for (const place of [0, 5, 11, 20, 26]) {
      const digits = [...text]
      digits[place] = digits[place] === '7' ? '8' : '7'
      if (!readKeyText(digits.join('')).ok) caught++
    }
    // ten bits of check: one slip in a thousand passes
    expect(caught).toBe(5)
  })
})

describe('a text between two devices', () => {
  it('reads back as a fragment, a link and a typed text, and tells damage', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.nat(), (body, at) => {
        const text = writeTransfer('trial', body)
        for (const form of [text, `#${text}`, `https://example.org/helper#${text}`, ` ${text}\n`])
          expect(readTransfer(form, 'trial')).toEqual({ ok: true, value: body })
        const place = 'trial=1.'.length + (at % (text.length - 'trial=1.'.length))
        const other = text[place] === 'A' ? 'B' : 'A'
        const changed = text.slice(0, place) + other + text.slice(place + 1)
        expect(readTransfer(changed, 'trial')).toMatchObject({
          error: { type: 'transfer-damaged' },
        })
      }),
      propertyOptions('a transfer reads back', 200),
    )
    const text = writeTransfer('trial', Uint8Array.of(1, 2, 3))
    expect(readTransfer(text, 'sealed')).toMatchObject({ error: { type: 'other-transfer' } })
    expect(readTransfer(text.replace('=1.', '=2.'), 'trial')).toMatchObject({
      error: { type: 'version-too-new', found: 2, known: 1 },
    })
    expect(readTransfer('hello', 'trial')).toMatchObject({ error: { type: 'not-a-transfer' } })
    expect(readTransfer(text.slice(0, -1), 'trial').ok).toBe(false)
  })
})

describe('the hand-over', () => {
  it('of magnesium exists only behind an open gate', () => {
    const shut = gateOn({ answers: { dialysis: 'yes' } }, firstDay)
    expect(handOverText(frozen, shut)).toBeNull()
    expect(() => plainHandOverText(frozen)).toThrow('through the gate')
    const text = handOverText(frozen, open)?.value ?? ''
    expect(expectOk(readHandOver(text), 'read')).toEqual({
      trial: frozen.protocol.trial,
      protocolHash: frozen.hash,
      design: design84,
      remedy: magnesium,
    })
    // fits a QR code of version 40, error correction M (2331 bytes), and any address line
    expect(text.length).toBeLessThan(1200)
  })

  it('of something else that is swallowed needs none', () => {
    const own = frozenOf(planOf(remedyNamed('own-swallowed'), 'helper'))
    expect(expectOk(readHandOver(plainHandOverText(own)), 'read').remedy.type).toBe('own-swallowed')
  })

  it('is checked on reading', () => {
    const write = (value: unknown) =>
      writeTransfer('trial', new TextEncoder().encode(JSON.stringify(value)))
    const good = { t: 'a'.repeat(32), p: 'b'.repeat(64), d: design84, r: magnesium }
    expect(readHandOver(write(good)).ok).toBe(true)
    const order = ['placebo', 'magnesium', 'placebo', 'magnesium', 'placebo', 'magnesium']
    for (const [type, wrong] of [
      ['hand-over-invalid', { ...good, t: 'x' }],
      ['hand-over-invalid', { ...good, extra: 1 }],
      ['design-invalid', { ...good, d: { ...design84, blocks: 0 } }],
      ['hand-over-invalid', { ...good, d: { ...design84, sequence: order } }],
      ['hand-over-invalid', { ...good, r: { type: 'medicine' } }],
    ] as const)
      expect(readHandOver(write(wrong))).toMatchObject({ error: { type } })
    expect(readHandOver(writeTransfer('trial', Uint8Array.of(0xff)))).toMatchObject({
      error: { type: 'transfer-damaged' },
    })
  })
})

describe('the packing list', () => {
  const order = ['magnesium', 'placebo', 'placebo', 'magnesium', 'magnesium', 'placebo']

  it('has a numbered box for every week, and enough in each', () => {
    const lines = packingList(design84, magnesium, order)
    expect(lines).toHaveLength(12)
    expect(lines[2]).toEqual({
      ...{ box: 3, block: 0, period: 1, from: '2026-03-16', to: '2026-03-22' },
      ...{ evenings: 7, pieces: 14, arm: 'placebo' },
    })
    expect(piecesByArm(lines)).toEqual({ magnesium: 84, placebo: 84 })
    const ten = { ...design84, nightsPerPeriod: 10 }
    expect(packingList(ten, magnesium, order).map(({ evenings }) => evenings)).toEqual(
      Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 7 : 3)),
    )
  })

  it('has labels that say nothing of what is in the box', () => {
    const labels = JSON.stringify(boxesOf(design84, magnesium))
    expect(labels).not.toMatch(/magnesium|placebo|arm/)
  })

  it('knows which blocks an emergency unblinds', () => {
    expect(unblindedBlocks(design84, 1, 'box-told')).toEqual([1])
    expect(unblindedBlocks(design84, 1, 'list-opened')).toEqual([1, 2])
  })
})
