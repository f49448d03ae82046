import { existsSync } from 'node:fs'
import { inRoot, root } from './paths.mjs'
import { run } from './run.mjs'

/** Files that git tracks or would track (untracked and not ignored), relative to the root, that exist. */
export async function repositoryFiles() {
  const listed = await run('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root })
  if (listed.code !== 0) throw new Error(`repositoryFiles: git must answer, ${listed.stderr}`)
  return listed.stdout.split('\0').filter((file) => file !== '' && existsSync(inRoot(file)))
}
