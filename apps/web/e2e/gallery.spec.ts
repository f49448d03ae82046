import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '@legwork/i18n'
import { keptPictures } from '../../../packages/charts/gallery/build.ts'
import { examples } from '../../../packages/charts/gallery/examples.ts'
import { galleryPage, galleryWidths } from '../../../packages/charts/gallery/page.ts'
import { themes } from '@legwork/charts'
import { runAxe } from './pages/axe.ts'

/** The browser and its arguments come from the suite that starts this file. */
const executablePath = process.env['LEGWORK_CHROME'] ?? ''
const args: string[] = JSON.parse(process.env['LEGWORK_CHROME_ARGS'] ?? '[]')

let browser: Browser | undefined
/** One page for all tests: a single-process browser ends with its first closed context. */
let page: Page

beforeAll(async () => {
  if (executablePath === '') throw new Error('LEGWORK_CHROME: must name a browser, is empty')
  browser = await chromium.launch({ executablePath, args, headless: true })
  page = await (await browser.newContext()).newPage()
})

afterAll(async () => {
  await browser?.close()
})

/** The gallery as one script for a browser, with `keptPictures` as a global. */
async function galleryScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source'] },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../../packages/charts/gallery/build.ts', import.meta.url)),
        formats: ['iife'],
        name: 'gallery',
      },
    },
  })
  const [bundle] = Array.isArray(output) ? output : [output]
  if (bundle === undefined || !('output' in bundle)) throw new Error('bundle: must have output')
  return bundle.output[0].code
}

describe('the gallery of charts', () => {
  it('has the same bytes in the browser as in node', async () => {
    await page.setContent('<!doctype html><title>bytes</title>')
    await page.addScriptTag({ content: await galleryScript() })
    const drawn = await page.evaluate<[string, string][]>('[...gallery.keptPictures()]')
    expect(drawn.length).toBe(2 * examples.length)
    expect(drawn).toEqual([...keptPictures()])
  })

  for (const language of languages) {
    for (const width of [360, 1280]) {
      it(`has no accessibility violations in ${language} at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 })
        await page.setContent(galleryPage(language))
        const pictures = await page.$$eval('svg', (all) => all.length)
        expect(pictures).toBe(examples.length * themes.length * galleryWidths.length)
        const shown = await page.$$eval('.picture', (all) => {
          for (const each of all) if (each.getClientRects().length === 0) each.remove()
          return document.querySelectorAll('svg').length
        })
        expect(shown).toBe(examples.length * themes.length)
        await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)))
        const { violations, passes } = await runAxe(page, { resultTypes: ['violations'] })
        expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ''}`)).toEqual([])
        expect(passes.map((p) => p.id)).toContain('svg-img-alt')
      }, 300_000)

      it(`has every text inside its picture in ${language} at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 })
        await page.setContent(galleryPage(language))
        const { looked, outside } = await page.$$eval('svg', (all) => {
          const outside: string[] = []
          let looked = 0
          for (const svg of all) {
            const frame = svg.getBoundingClientRect()
            if (frame.width === 0) continue
            for (const text of svg.querySelectorAll('text')) {
              looked++
              const box = text.getBoundingClientRect()
              const inside =
                box.left >= frame.left - 1 &&
                box.right <= frame.right + 1 &&
                box.top >= frame.top - 1 &&
                box.bottom <= frame.bottom + 1
              if (!inside) outside.push(`${svg.querySelector('title')?.id}: ${text.textContent}`)
            }
          }
          return { looked, outside }
        })
        expect(looked).toBeGreaterThan(1000)
        expect(outside).toEqual([])
        const scrolls = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        )
        expect(scrolls).toBe(false)
      })

      it(`has no text over another in ${language} at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 })
        await page.setContent(galleryPage(language))
        const { looked, overlaps } = await page.$$eval('section.light svg', (all) => {
          const overlaps: string[] = []
          let looked = 0
          for (const svg of all) {
            if (svg.getBoundingClientRect().width === 0) continue
            const boxes = [...svg.querySelectorAll('text')].map((text) => ({
              text: text.textContent,
              box: text.getBoundingClientRect(),
            }))
            boxes.forEach((a, index) => {
              for (const b of boxes.slice(index + 1)) {
                looked++
                const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
                const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
                if (across > 1 && down > 4)
                  overlaps.push(`${svg.querySelector('title')?.id}: ${a.text} | ${b.text}`)
              }
            })
          }
          return { looked, overlaps }
        })
        expect(looked).toBeGreaterThan(10_000)
        expect(overlaps).toEqual([])
      })
    }
  }
})
