import { mkdir, writeFile } from 'node:fs/promises'
import { loadTs } from './load-ts.mjs'
import { inRoot } from './paths.mjs'

/** Writes the gallery of charts as pages; returns how many. */
export async function buildGallery() {
  const { files } = await loadTs('packages/charts/gallery/build.ts')
  const pages = files()
  await mkdir(inRoot('packages/charts/gallery/dist'), { recursive: true })
  for (const [name, html] of pages)
    await writeFile(inRoot('packages/charts/gallery/dist', name), html)
  return pages.size
}
