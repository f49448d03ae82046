// The first paint: words of the catalogues and names of the files, built into dist/first-screen.js; and the page's HTML
// with the scripts in the order of need: look and first words before the paint, the app beside it.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { build } from 'vite'
import { loadTs } from './load-ts.mjs'
import { inRoot } from './paths.mjs'

const start = 'src/start.tsx'

/** Everything that a module of the manifest needs to run, itself included, as keys of the manifest. */
function needed(manifest, key, found = new Set()) {
  if (found.has(key)) return found
  found.add(key)
  for (const next of manifest[key]?.imports ?? []) needed(manifest, next, found)
  return found
}

/** Addresses of the files of these modules; their styles too. */
function filesOf(manifest, keys) {
  const files = [...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])])
  return [...new Set(files)].map((file) => `/${file}`)
}

/** The texts of the facts, which this room shows at once: its address and the file of each language. */
function textFiles(manifest, address) {
  return Object.fromEntries(
    ['nl', 'en'].map((language) => {
      const key = `../../packages/knowledge/src/generated/texts-${language}.ts`
      if (manifest[key] === undefined) throw new Error(`first screen: no texts at ${key}`)
      return [`${address} ${language}`, [`/${manifest[key].file}`]]
    }),
  )
}

/** By address of a room: the files it needs beside those of the app. */
function roomFiles(manifest, routes) {
  const app = needed(manifest, start, needed(manifest, 'index.html'))
  return Object.fromEntries(
    Object.entries(routes).flatMap(([name, address]) => {
      const key = `src/rooms/${name}/room.tsx`
      if (manifest[key] === undefined) return []
      const own = [...needed(manifest, key)].filter((each) => !app.has(each))
      return [[address, filesOf(manifest, own)]]
    }),
  )
}

/** The page with the first paint between its root and the app; the app does not hold that paint up. */
function withFirstScreen(html) {
  const root = '<div id="app"></div>'
  if (!html.includes(root)) throw new Error(`first screen: the page must hold ${root}`)
  return html
    .replace(root, `${root}\n    <script src="/first-screen.js"></script>`)
    .replace('<script type="module"', '<script type="module" fetchpriority="low"')
}

/** Every file once, and of whoever needs files their places in that list: what comes before the words is kept small. */
function numbered(needs) {
  const files = [...new Set(Object.values(needs).flat())]
  const places = new Map(files.map((file, place) => [file, place]))
  const byPlace = Object.entries(needs).map(([who, own]) => [who, own.map((f) => places.get(f))])
  return { files, places: Object.fromEntries(byPlace) }
}

/** Adds the first paint to apps/web/dist, whose manifest it takes away. */
export async function buildFirstScreen(logLevel) {
  const dist = inRoot('apps/web/dist')
  const manifest = JSON.parse(await readFile(`${dist}/.vite/manifest.json`, 'utf8'))
  await rm(`${dist}/.vite`, { recursive: true })
  const { firstScreens } = await loadTs('apps/web/src/first-screen/words.ts')
  const { routes } = await loadTs('apps/web/src/routes.ts')
  const { files, places } = numbered({
    app: filesOf(manifest, needed(manifest, start)),
    ...roomFiles(manifest, routes),
    ...textFiles(manifest, routes.cramp),
  })
  const { app, ...rooms } = places
  await build({
    root: inRoot('apps/web'),
    configFile: false,
    logLevel,
    publicDir: false,
    resolve: { conditions: ['source'] },
    define: {
      screens: JSON.stringify(firstScreens),
      files: JSON.stringify(files),
      appFiles: JSON.stringify(app),
      roomFiles: JSON.stringify(rooms),
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: false,
      rollupOptions: {
        input: inRoot('apps/web/src/first-screen/first-screen.ts'),
        output: { entryFileNames: 'first-screen.js', format: 'iife' },
      },
    },
  })
  const page = `${dist}/index.html`
  await writeFile(page, withFirstScreen(await readFile(page, 'utf8')))
}
