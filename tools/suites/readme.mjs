// What the README and the guides for a series tell people to type must work: every command in their `sh` blocks is run.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { inRoot, root } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

/** The commands of the `sh` blocks of a Markdown text, comments and blank lines left out. */
export function commandsOf(markdown) {
  const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((m) => m[1])
  return blocks.flatMap((b) =>
    b
      .split('\n')
      .map((l) => l.trim())
      .filter((l) => l !== '' && !l.startsWith('#')),
  )
}

/** Starts the app as a person would, asks for its page, and stops it. Returns a problem or null. */
async function startProblem() {
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: '4973' },
    detached: true,
  })
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGTERM')
    } catch {
      // already gone
    }
  }
  try {
    const address = await new Promise((resolve, reject) => {
      let said = ''
      const timer = setTimeout(() => reject(new Error(`no address after 120 s: ${said}`)), 120_000)
      child.stdout.on('data', (chunk) => {
        said += chunk
        const found = /http:\/\/localhost:\d+\//.exec(said)
        if (found) {
          clearTimeout(timer)
          resolve(found[0])
        }
      })
      child.on('close', (code) => reject(new Error(`ended with ${code}: ${said}`)))
    })
    const response = await fetch(address)
    const html = await response.text()
    if (response.status !== 200) return `npm start: status ${response.status}`
    if (!html.includes('<title>Legwork')) return 'npm start: the page is not Legwork'
    if (!response.headers.get('content-security-policy')?.includes("default-src 'self'"))
      return 'npm start: no content security policy'
    return null
  } catch (error) {
    return `npm start: ${error.message}`
  } finally {
    stop()
  }
}

async function problemOf(command, scripts) {
  if (command === 'npm start') return startProblem()
  const script = /^npm (test|run ([a-z:]+))$/.exec(command)
  if (script) {
    const name = script[2] ?? 'test'
    return scripts[name] === undefined ? `${command}: no such script` : null
  }
  if (/^(git clone|cd) /.test(command)) return null
  if (!command.startsWith('npx --no-install legwork'))
    return `${command}: not a command this check knows`
  const result = await run('sh', ['-c', command], { cwd: root })
  return result.code === 0 && result.stdout !== ''
    ? null
    : `${command}: exit ${result.code} ${result.stderr.slice(0, 300)}`
}

async function check(markdown) {
  const scripts = JSON.parse(await readFile(inRoot('package.json'), 'utf8')).scripts
  const commands = commandsOf(markdown)
  const problems = []
  for (const command of commands) {
    const problem = await problemOf(command, scripts)
    if (problem !== null) problems.push(problem)
  }
  return { looked: commands.length, problems }
}

const pagesRun = ['README.md', 'docs/guides/series-en.md', 'docs/guides/series-nl.md']

export const readmeCommands = {
  name: 'README and guide commands run',
  check: async () => {
    const pages = await Promise.all(pagesRun.map((page) => readFile(inRoot(page), 'utf8')))
    return check(pages.join('\n'))
  },
  planted: async () =>
    (await check('```sh\nnpx --no-install legwork no-such-command\n```\n')).problems,
}
