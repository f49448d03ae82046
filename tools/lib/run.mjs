// Runs a command and tells what it said. Node builtins only: start and test use this before anything is installed.
import { spawn } from 'node:child_process'

/** Runs `command args`, streaming nothing; resolves with code, stdout, stderr and seconds. Never rejects. */
export function run(command, args, options = {}) {
  const { cwd, env, echo = false, input } = options
  const begin = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      if (echo) process.stdout.write(chunk)
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
      if (echo) process.stderr.write(chunk)
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
    const done = (code) =>
      resolve({ code, stdout, stderr, seconds: (performance.now() - begin) / 1000 })
    child.on('error', (error) => {
      stderr += String(error)
      done(127)
    })
    child.on('close', (code) => done(code ?? 1))
  })
}
