// Installs what package-lock.json says, once per lock: the lock's hash is stamped into node_modules.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.mjs'

const patience = 10 * 60_000
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Runs `work` while no other process does so for this folder: two installs at once break node_modules. */
async function alone(folder, work) {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const lock = join(tmpdir(), `legwork-install-${name}`)
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0
      if (age > patience) rmdirSync(lock)
      else await pause(500)
    }
  }
  try {
    return await work()
  } finally {
    rmdirSync(lock)
  }
}

/** Runs `npm ci` in `folder` unless node_modules already carries the stamp of this lock and this node. */
export async function ensureInstalled(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'))
  const stamp = createHash('sha256')
    .update(lock)
    .update(process.version.split('.')[0])
    .digest('hex')
  const stampFile = join(folder, 'node_modules', '.legwork-stamp')
  const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
  if (isInstalled()) return false
  return alone(folder, async () => {
    if (isInstalled()) return false
    console.log(`installing packages (${folder.split('/').slice(-2).join('/')}) …`)
    const result = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, echo: true })
    if (result.code !== 0) throw new Error(`install: npm ci must succeed, exit code ${result.code}`)
    writeFileSync(stampFile, stamp)
    return true
  })
}
