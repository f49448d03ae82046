import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { err, ok } from '@legwork/base'
import type { Result } from '@legwork/base'

/** Turns the source of a document into the bytes of a PDF file. */
export type PdfCompiler = (source: string) => Result<Uint8Array, PdfRefusal>

/** Why there is no PDF. */
export type PdfRefusal =
  /** the folder tools/typst is not beside the command: only the text can be had */
  | { readonly type: 'typst-folder-missing' }
  | { readonly type: 'typst-not-installed'; readonly message: string }
  | { readonly type: 'typst-failed'; readonly message: string }

const packageName = '@myriaddreamin/typst-ts-node-compiler'

/** The folder tools/typst of the checkout this file is part of, bundled or not; null outside one. */
function typstFolder(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const candidate = join(folder, 'tools', 'typst')
    if (existsSync(join(candidate, 'package.json'))) return candidate
    const parent = dirname(folder)
    if (parent === folder) return null
    folder = parent
  }
}

function install(folder: string): Promise<Result<null, PdfRefusal>> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (part: Buffer) => {
      said = `${said}${part.toString()}`.slice(-2000)
    })
    const failed = (message: string) => {
      resolve(err({ type: 'typst-not-installed', message }))
    }
    child.on('error', (error) => {
      failed(error.message)
    })
    child.on('close', (code) => {
      if (code === 0) resolve(ok(null))
      else failed(said.trim())
    })
  })
}

interface TypstModule {
  readonly NodeCompiler: {
    create(options: { workspace: string }): {
      pdf(document: { mainFileContent: string }): Uint8Array
      evictCache(age: number): void
    }
  }
}

/** The compiler, installed into tools/typst when it is used for the first time (about 50 MB). */
export async function pdfCompiler(onInstall: () => void): Promise<Result<PdfCompiler, PdfRefusal>> {
  const folder = typstFolder()
  if (folder === null) return err({ type: 'typst-folder-missing' })
  const entry = join(folder, 'node_modules', packageName, 'index.js')
  if (!existsSync(entry)) {
    onInstall()
    const installed = await install(folder)
    if (!installed.ok) return installed
  }
  let loaded: TypstModule
  try {
    loaded = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as TypstModule
  } catch (error) {
    return err({ type: 'typst-not-installed', message: String(error) })
  }
  const compiler = loaded.NodeCompiler.create({ workspace: folder })
  return ok((source) => {
    try {
      return ok(new Uint8Array(compiler.pdf({ mainFileContent: source })))
    } catch (error) {
      return err({ type: 'typst-failed', message: String(error) })
    }
  })
}
