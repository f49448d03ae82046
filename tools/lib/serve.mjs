// Serves a folder of static files with the headers the app needs. Node builtins only.
import { createServer } from 'node:http'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip as gzipCallback } from 'node:zlib'

const gzip = promisify(gzipCallback)

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The page talks to its own origin and nobody else (law L6). The HTML carries the same line. */
export const contentSecurityPolicy =
  "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

const compressible = /\.(html|js|mjs|css|json|svg|csv|webmanifest|txt)$/

/** Compressed files by path and time of change: a file is compressed once. */
const compressed = new Map()

async function gzipped(file) {
  const { mtimeMs } = await stat(file)
  const known = compressed.get(file)
  if (known?.mtimeMs === mtimeMs) return known.body
  const body = await gzip(await readFile(file))
  compressed.set(file, { mtimeMs, body })
  return body
}

const isFile = async (path) => {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

async function answer(folder, request, response) {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const wanted = normalize(join(folder, path))
  if (wanted !== folder && !wanted.startsWith(folder + sep)) {
    response.writeHead(403, headers).end()
    return
  }
  const candidates =
    extname(path) === '' ? [join(wanted, 'index.html'), join(folder, 'index.html')] : [wanted]
  for (const file of candidates) {
    if (!(await isFile(file))) continue
    const hashed = file.includes(`${sep}assets${sep}`)
    const zip = compressible.test(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    response.writeHead(200, {
      ...headers,
      ...(zip ? { 'content-encoding': 'gzip' } : {}),
      vary: 'accept-encoding',
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    response.end(
      request.method === 'HEAD' ? undefined : await (zip ? gzipped(file) : readFile(file)),
    )
    return
  }
  response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('not found')
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve(server.address().port)
    })
  })

/** Serves `folder` on `port` or the next free one; resolves with { port, close }. Port 0 takes any. */
export async function serve(folder, port) {
  const root = normalize(folder).replace(/[\\/]$/, '')
  for (let tried = port; tried < port + 50; tried++) {
    const server = createServer((request, response) => {
      answer(root, request, response).catch((error) => {
        response.writeHead(error instanceof URIError ? 400 : 500, headers).end()
      })
    })
    try {
      const bound = await listen(server, tried)
      return {
        port: bound,
        close: () =>
          new Promise((resolve) => {
            server.closeAllConnections()
            server.close(resolve)
          }),
      }
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`serve: one of 50 ports from ${port} must be free, none is`)
}
