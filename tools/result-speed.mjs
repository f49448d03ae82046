// npm run result-speed -- [runs] [cpu slowdown] [answer-only] (npm run bench -- --save stores it): how soon the result of a 168-night trial is on the screen, in the test
// browser on the built app. From the press on "Result" to the estimate, the verdict, the numbers and the last check;
// longest task of the main thread; layout shift. Needs a build. Times depend on the machine: no test rests on them.
import { chromium } from 'playwright-core'
import { testBrowser } from './lib/browser.mjs'
import { loadTs } from './lib/load-ts.mjs'
import { inRoot } from './lib/paths.mjs'
import { serve } from './lib/serve.mjs'
import { printTable } from './lib/table.mjs'

/** Watches the page from before the press: when each part is there, long tasks, layout shift. */
const watch = () => {
  const { MessageChannel, MutationObserver, PerformanceObserver, requestAnimationFrame } =
    globalThis
  const seen = { from: 0, times: {}, longest: 0, shift: 0, shifts: [] }
  Object.assign(globalThis, { seen })
  const parts = {
    estimate: '.result .answer:not(:empty)',
    verdict: '.result .tag:not([data-pending])',
    numbers: '.result [data-part="numbers"] table',
    complete: '.result[data-complete="true"]',
  }
  const look = () => {
    if (seen.from === 0) return
    for (const [part, selector] of Object.entries(parts))
      if (!(part in seen.times) && document.querySelector(selector) !== null) {
        seen.times[part] = null
        // the next frame: what is in the document is on the screen
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => {
            seen.times[part] = performance.now() - seen.from
          }
          channel.port2.postMessage(null)
        })
      }
  }
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
  })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (seen.from > 0 && startTime + duration > seen.from)
        seen.longest = Math.max(seen.longest, duration)
  }).observe({ type: 'longtask', buffered: false })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (seen.from > 0 && entry.startTime > seen.from && 'verdict' in seen.times) {
        seen.shift += entry.value
        seen.shifts.push([Math.round(entry.startTime - seen.from), entry.value])
      }
  }).observe({ type: 'layout-shift', buffered: false })
}

/** The table of `runs` results; `slowdown` slows the processor, `whole` waits for the last check too. */
export async function resultSpeed({ runs = 5, slowdown = 1, whole = true } = {}) {
  const { madeTrial } = await loadTs('packages/testing/src/finished-trial.ts')
  const { putEntries } = await loadTs('apps/web/e2e/pages/journal.ts')
  const trial = { blocks: 6, nightsPerPeriod: 14, secondary: ['any-attack', 'sleep-disturbance'] }
  const entries = madeTrial(trial)

  const { executablePath, args } = await testBrowser()
  const browser = await chromium.launch({ executablePath, args, headless: true })
  const server = await serve(inRoot('apps/web/dist'), 4300)
  const address = `http://localhost:${server.port}/`

  const measured = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 780 },
      locale: 'en',
    })
    const page = await context.newPage()
    await page.goto(`${address}?lang=en`)
    await putEntries(page, entries)
    await page.goto(`${address}trial?lang=en`)
    await page.locator('main a[href$="/result"]').waitFor()
    await page.waitForTimeout(1500)
    const session = await context.newCDPSession(page)
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.evaluate(watch)
    await page.evaluate(() => {
      const link = [...document.querySelectorAll('main a')].find(
        ({ pathname }) => pathname === '/result',
      )
      globalThis.seen.from = performance.now()
      link.click()
    })
    const last = whole ? '.result[data-complete="true"]' : '.result [data-part="numbers"] table'
    await page.locator(last).waitFor({ timeout: 240_000 })
    await page.waitForTimeout(500)
    measured.push(await page.evaluate(() => globalThis.seen))
    await context.close()
  }
  await browser.close()
  await server.close()

  const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
  const rows = (pick, digits = 0) => {
    const values = measured.map(pick)
    return [Math.min(...values), middle(values), Math.max(...values)].map((v) => v.toFixed(digits))
  }
  return {
    title: `result of 168 nights, ${runs} runs${slowdown > 1 ? `, processor ${slowdown} times slower` : ''}`,
    columns: ['', 'best', 'middle', 'worst'],
    rows: [
      ...['estimate', 'verdict', 'numbers', ...(whole ? ['complete'] : [])].map((part) => [
        `${part}, ms after the press`,
        ...rows(({ times }) => times[part] ?? NaN),
      ]),
      ['longest task of the main thread, ms', ...rows(({ longest }) => longest)],
      ['layout shift after the verdict', ...rows(({ shift }) => shift, 4)],
    ],
  }
}

if (process.argv[1] === inRoot('tools/result-speed.mjs')) {
  const [runs, slowdown, part] = process.argv.slice(2)
  printTable(
    await resultSpeed({
      runs: Number(runs ?? 5),
      slowdown: Number(slowdown ?? 1),
      whole: part !== 'answer-only',
    }),
  )
}
