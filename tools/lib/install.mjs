// Installs what package-lock.json says, once per lock: the lock's hash is stamped into node_modules.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.mjs'

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Whether the process that holds a lock is still there; a killed one leaves its lock behind. */
function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Runs `work` while no other process does so for this folder: two installs at once break node_modules. */
async function alone(folder, work) {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const lock = join(tmpdir(), `legwork-install-${name}.pid`)
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (isHeld(lock)) await pause(500)
      else rmSync(lock, { force: true })
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
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
