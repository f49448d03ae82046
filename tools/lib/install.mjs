// Installs what package-lock.json says, once per lock: the lock's hash is stamped into node_modules.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

/** Runs `npm ci` in `folder` unless node_modules already carries the stamp of this lock and this node. */
export async function ensureInstalled(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'))
  const stamp = createHash('sha256')
    .update(lock)
    .update(process.version.split('.')[0])
    .digest('hex')
  const stampFile = join(folder, 'node_modules', '.legwork-stamp')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  console.log(`installing packages (${folder.split('/').slice(-2).join('/')}) …`)
  const result = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, echo: true })
  if (result.code !== 0) throw new Error(`install: npm ci must succeed, exit code ${result.code}`)
  writeFileSync(stampFile, stamp)
  return true
}
