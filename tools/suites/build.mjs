import { writeFileSync } from 'node:fs'
import { buildAll, buildStamp } from '../build.mjs'
import { buildGallery } from '../lib/gallery.mjs'
import { inRoot } from '../lib/paths.mjs'

/** Builds packages, command line, page and gallery; later suites run what was built. */
export const buildSuite = {
  name: 'build',
  blocking: true,
  async run() {
    await buildAll()
    writeFileSync(inRoot('apps/web/dist/.stamp'), await buildStamp())
    const pages = await buildGallery()
    return { passed: 1, failed: 0, looked: pages }
  },
}
