import { mkdir, rm, writeFile } from 'node:fs/promises'
import { inRoot, root } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

const cruise = async (cwd, folders) => {
  const result = await run(
    process.execPath,
    [
      inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      inRoot('.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      ...folders,
    ],
    { cwd },
  )
  try {
    return JSON.parse(result.stdout).summary
  } catch {
    throw new Error(`arrows: dependency-cruiser must answer in JSON, ${result.stderr}`)
  }
}

const describe = (v) => `${v.rule.name}: ${v.from} → ${v.to}`

export const arrows = {
  name: 'arrows',
  async check() {
    const summary = await cruise(root, ['packages', 'apps', 'bench'])
    return {
      looked: summary.totalCruised,
      problems: summary.violations.filter((v) => v.rule.severity === 'error').map(describe),
    }
  },
  /** A small tree in which base imports domain: the same rules must refuse it. */
  async planted() {
    const folder = inRoot('.cache/planted-arrows')
    await rm(folder, { recursive: true, force: true })
    await mkdir(`${folder}/packages/base/src`, { recursive: true })
    await mkdir(`${folder}/packages/domain/src`, { recursive: true })
    await writeFile(
      `${folder}/packages/base/src/index.ts`,
      "import { room } from '../../domain/src/index.ts'\nexport const wrong = room\n",
    )
    await writeFile(`${folder}/packages/domain/src/index.ts`, "export const room = 'check'\n")
    await writeFile(`${folder}/tsconfig.json`, '{}')
    const summary = await cruise(folder, ['packages'])
    return summary.violations.filter((v) => v.rule.name === 'arrow-base').map(describe)
  },
}
