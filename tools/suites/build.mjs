import { writeFileSync } from 'node:fs'
import { inRoot } from '../lib/paths.mjs'
import { buildAll, buildStamp } from '../build.mjs'

/** Builds packages, command line and page; later suites run what was built. */
export const buildSuite = {
  name: 'build',
  blocking: true,
  async run() {
    await buildAll()
    writeFileSync(inRoot('apps/web/dist/.stamp'), await buildStamp())
    return { passed: 1, failed: 0 }
  },
}
