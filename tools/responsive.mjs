// npm run responsive: how long the page is busy after what a person does, and how fast it starts without a network.
// Processor time of the main thread is taken from the browser's own trace, so other work on this machine does not
// count; a slow phone is four times slower (the factor Lighthouse uses).
import { ensureInstalled } from './lib/install.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { printTable } from './lib/table.mjs'

const slower = 4
const starts = 5

await ensureInstalled(root)
const { buildAll } = await import('./build.mjs')
const { testBrowser } = await import('./lib/browser.mjs')
const { serve } = await import('./lib/serve.mjs')
const { chromium } = await import('playwright-core')

if (!process.argv.includes('--as-built')) await buildAll(['packages', 'web'])
const { executablePath, args } = await testBrowser()
const server = await serve(inRoot('apps/web/dist'), 4700)
const address = `http://localhost:${server.port}`
const browser = await chromium.launch({ executablePath, args })
const phone = { viewport: { width: 412, height: 823 }, locale: 'nl-NL' }

/** The longest tasks of the page's main thread in a trace, in ms of processor time. */
function longestTasks(trace) {
  const { traceEvents } = JSON.parse(trace.toString())
  const mains = new Set(
    traceEvents
      .filter(
        ({ name, args: { name: thread } }) => name === 'thread_name' && thread === 'CrRendererMain',
      )
      .map(({ pid, tid }) => `${pid}/${tid}`),
  )
  return traceEvents
    .filter(
      ({ name, ph, pid, tid }) =>
        ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid}/${tid}`),
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a)
}

/** Does something and waits for what it shows; resolves to the longest task in ms on the slow phone. */
async function busy(page, act, shown) {
  // what the page still does on its own account is over first
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(300)
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] })
  await act()
  await shown()
  await page.waitForTimeout(500)
  const [longest = 0] = longestTasks(await browser.stopTracing())
  return slower * longest
}

const main = (page) => page.locator('main h1').first().waitFor()

/** name, address, what to do before, what is done, what it shows */
const interactions = [
  {
    name: 'Check: answer a question',
    at: '/check/ask/sex',
    act: (page) => page.locator('.answer-button').first().click(),
    shown: (page) => page.waitForURL((url) => !url.pathname.endsWith('/sex')),
  },
  {
    name: 'Check: first letters of a medicine',
    at: '/check/ask/medicines',
    act: (page) => page.locator('#check-medicine').pressSequentially('ome'),
    shown: (page) => page.getByRole('option').first().waitFor(),
  },
  {
    name: 'Check: one more letter of a medicine',
    at: '/check/ask/medicines',
    before: async (page) => {
      await page.locator('#check-medicine').pressSequentially('ome')
      await page.getByRole('option').first().waitFor()
    },
    act: (page) => page.locator('#check-medicine').press('p'),
    shown: (page) => page.getByRole('option').first().waitFor(),
  },
  {
    name: 'Intake: first letters of a food',
    at: '/intake',
    before: async (page) => {
      await page.locator('.meal a.button').first().click()
      await page.locator('#food-search').waitFor()
    },
    act: (page) => page.locator('#food-search').pressSequentially('bro'),
    shown: (page) => page.locator('.food-hits button').first().waitFor(),
  },
  {
    name: 'Intake: one more letter of a food',
    at: '/intake',
    before: async (page) => {
      await page.locator('.meal a.button').first().click()
      await page.locator('#food-search').pressSequentially('bro')
      await page.locator('.food-hits button').first().waitFor()
    },
    act: (page) => page.locator('#food-search').press('o'),
    shown: (page) => page.locator('.food-hits button').first().waitFor(),
  },
  {
    name: 'Intake: save a food',
    at: '/intake',
    before: async (page) => {
      await page.locator('.meal a.button').first().click()
      await page.locator('#food-search').pressSequentially('brood')
      await page.locator('.food-hits button').first().click()
      await page.locator('.portion-form').waitFor()
    },
    act: (page) => page.locator('.portion-form button[type=submit]').click(),
    shown: (page) => page.locator('.undo-bar[data-empty=false]').waitFor(),
  },
  {
    name: 'Intake: picture of the day',
    at: '/intake',
    before: async (page) => {
      await page.locator('.meal a.button').first().click()
      await page.locator('#food-search').pressSequentially('brood')
      await page.locator('.food-hits button').first().click()
      await page.locator('.portion-form button[type=submit]').click()
      await page.locator('.undo-bar[data-empty=false]').waitFor()
      await page.goto(`${address}/intake`)
      await page.locator('#day-total').waitFor()
    },
    act: (page) => page.locator('.room-menu a').nth(1).click(),
    shown: (page) => page.locator('main svg').first().waitFor(),
  },
  {
    name: 'Other language, first screen',
    at: '/',
    before: async (page) => {
      await page.locator('.masthead-actions button').click()
      await page.locator('dialog[open]').waitFor()
    },
    act: (page) => page.locator('dialog[open] .option[lang=en]').click(),
    shown: (page) => page.locator('html[lang=en]').waitFor(),
  },
  {
    name: 'Evidence: open a question with its pictures',
    at: '/evidence',
    act: (page) => page.locator('a.room-card').first().click(),
    shown: (page) => page.locator('main svg').first().waitFor(),
  },
  {
    name: 'Evidence: forest plot of the trials',
    at: '/evidence',
    before: async (page) => {
      await page.locator('a.room-card').first().click()
      await page.locator('main svg').first().waitFor()
    },
    act: (page) => page.locator('main a[href$="/trials"]').first().click(),
    shown: (page) => page.locator('main svg').first().waitFor(),
  },
  {
    name: 'Night: one tap',
    at: '/night',
    act: (page) => page.locator('.night-button').click(),
    shown: (page) => page.locator('.night-button[data-state=noted]').waitFor(),
  },
]

const rows = []
for (const { name, at, before, act, shown } of interactions) {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(address + at)
  await main(page)
  await before?.(page)
  const ms = await busy(
    page,
    () => act(page),
    () => shown(page),
  )
  rows.push([name, ms.toFixed(0)])
  await context.close()
}
printTable({
  title: `Longest task of the page, ms of processor time x ${slower}`,
  columns: ['what is done', 'ms'],
  rows,
})

// without a network, after one visit
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const offline = []
for (const at of ['/', '/check', '/intake', '/evidence']) {
  const context = await browser.newContext(phone)
  const visit = await context.newPage()
  await visit.goto(address)
  await visit.evaluate(() => navigator.serviceWorker.ready)
  await visit.close()
  await context.setOffline(true)
  const times = { 1: { words: [], heading: [] }, [slower]: { words: [], heading: [] } }
  for (const rate of [1, slower])
    for (let i = 0; i < starts; i++) {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate })
      // when the first words and when the heading of the room are in the page, on the page's own clock
      await page.addInitScript(() => {
        const seen = {}
        new window.MutationObserver(() => {
          if (document.querySelector('main .first-title, main h1')) seen.words ??= performance.now()
          if (document.querySelector('main h1')) seen.heading ??= performance.now()
          window.seen = seen
        }).observe(document, { childList: true, subtree: true })
      })
      await page.goto(address + at)
      await main(page)
      const seen = await page.evaluate(() => window.seen)
      times[rate].words.push(seen.words)
      times[rate].heading.push(seen.heading)
      await page.close()
    }
  offline.push([
    at,
    ...[1, slower].flatMap((rate) => [
      median(times[rate].words).toFixed(0),
      median(times[rate].heading).toFixed(0),
    ]),
  ])
  await context.close()
}
printTable({
  title: `Start without a network after one visit, ms, median of ${starts}`,
  columns: ['address', 'first words', 'room', `words, ${slower} x CPU`, `room, ${slower} x CPU`],
  rows: offline,
})
await browser.close()
await server.close()
