import { mkdir, writeFile } from 'node:fs/promises'
import { build } from 'vite'
import { loadTs } from './load-ts.mjs'
import { withNodeEnv } from './node-env.mjs'
import { inRoot } from './paths.mjs'

/** The components of the page in every state, as a page of their own. */
export async function buildComponentGallery() {
  await withNodeEnv('production', () =>
    build({
      root: inRoot('apps/web/gallery'),
      configFile: inRoot('apps/web/vite.config.ts'),
      publicDir: inRoot('apps/web/public'),
      logLevel: 'warn',
      build: { outDir: inRoot('apps/web/gallery/dist') },
    }),
  )
}

/** Writes the gallery of charts and the gallery of components as pages; returns how many. */
export async function buildGallery() {
  const { files } = await loadTs('packages/charts/gallery/build.ts')
  const pages = files()
  await mkdir(inRoot('packages/charts/gallery/dist'), { recursive: true })
  for (const [name, html] of pages)
    await writeFile(inRoot('packages/charts/gallery/dist', name), html)
  await buildComponentGallery()
  return pages.size + 1
}
