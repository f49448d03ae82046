import { fileURLToPath } from 'node:url'
import { dirname, join, resolve } from 'node:path'

/** Absolute path of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Absolute path of a file of the checkout. */
export const inRoot = (...parts) => join(root, ...parts)

/** The native TypeScript compiler: checks the whole house in about a second. */
export const nativeTsc = inRoot('node_modules/@typescript/native/bin/tsc')
