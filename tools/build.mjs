// Builds what users run: the packages (ESM and types), the command line and the page.
import { readFile, rm, writeFile, mkdir } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { inRoot, nativeTsc, root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { bundleForNode, buildWeb } from './lib/vite-build.mjs'

/** In the order of the arrows: a package reads the types of those before it. */
export const packages = [
  'base',
  'stats',
  'knowledge',
  'domain',
  'charts',
  'i18n',
  'storage',
  'workers',
]

async function buildPackage(name) {
  const folder = inRoot('packages', name)
  if (!existsSync(`${folder}/src/index.ts`)) return
  const dist = `${folder}/dist`
  await rm(dist, { recursive: true, force: true })
  const config = inRoot('.cache', `build-${name}.json`)
  await mkdir(inRoot('.cache'), { recursive: true })
  const lib = name === 'workers' ? ['ES2022', 'DOM', 'WebWorker'] : ['ES2022']
  await writeFile(
    config,
    JSON.stringify({
      extends: '../tsconfig.base.json',
      compilerOptions: {
        rootDir: `../packages/${name}/src`,
        outDir: `../packages/${name}/dist`,
        declaration: true,
        lib: name === 'storage' ? ['ES2022', 'DOM'] : lib,
        types: name === 'workers' ? ['node'] : [],
        typeRoots: ['../node_modules/@types'],
      },
      include: [`../packages/${name}/src`],
    }),
  )
  const result = await run(process.execPath, [nativeTsc, '-p', config], { cwd: root })
  if (result.code !== 0) throw new Error(`build: package ${name} must compile\n${result.stdout}`)
}

/** Builds all; `what` may be 'packages', 'cli' or 'web'. */
export async function buildAll(what = ['packages', 'cli', 'web']) {
  if (what.includes('packages')) for (const name of packages) await buildPackage(name)
  if (what.includes('cli') && existsSync(inRoot('apps/cli/src/main.ts'))) {
    await bundleForNode('apps/cli/src/main.ts', 'apps/cli/dist', 'legwork.mjs')
    const worker = 'apps/cli/src/worker.ts'
    if (existsSync(inRoot(worker))) await bundleForNode(worker, 'apps/cli/dist', 'worker.mjs')
  }
  if (what.includes('web') && existsSync(inRoot('apps/web/vite.config.ts'))) await buildWeb()
}

/** What the build was made of, as one string: a start may reuse a build with the same text. */
export async function buildStamp() {
  const { createHash } = await import('node:crypto')
  const { repositoryFiles } = await import('./lib/git-files.mjs')
  const hash = createHash('sha256')
  for (const file of (await repositoryFiles()).filter((f) => /^(packages|apps|tools)\//.test(f))) {
    hash.update(file).update(await readFile(inRoot(file)))
  }
  return hash.digest('hex')
}

if (process.argv[1] === inRoot('tools/build.mjs')) {
  const begin = performance.now()
  await buildAll(process.argv.length > 2 ? process.argv.slice(2) : undefined)
  console.log(`built in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
}
