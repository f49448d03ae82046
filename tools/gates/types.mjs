import { mkdir, writeFile } from 'node:fs/promises'
import { inRoot, nativeTsc, root } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

const tsc = (...args) => run(process.execPath, [nativeTsc, ...args], { cwd: root })

export const types = {
  name: 'types',
  async check() {
    const result = await tsc('-p', 'tsconfig.json', '--listFiles')
    const lines = result.stdout.split('\n')
    const ours = lines.filter((line) => line.startsWith(root) && !line.includes('node_modules'))
    const problems = lines.filter((line) => /error TS\d+/.test(line))
    if (result.code !== 0 && problems.length === 0) problems.push(result.stdout + result.stderr)
    return { looked: ours.length, problems }
  },
  async planted() {
    const folder = inRoot('.cache/planted-types')
    await mkdir(folder, { recursive: true })
    await writeFile(
      `${folder}/planted.ts`,
      'export const first = (xs: number[]): number => xs[0]\n',
    )
    await writeFile(
      `${folder}/tsconfig.json`,
      JSON.stringify({
        extends: '../../tsconfig.base.json',
        compilerOptions: { noEmit: true },
        include: ['planted.ts'],
      }),
    )
    const result = await tsc('-p', folder)
    return result.stdout.split('\n').filter((line) => line.includes('error TS2322'))
  },
}
