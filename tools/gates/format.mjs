import { readFile } from 'node:fs/promises'
import prettier from 'prettier'
import { repositoryFiles } from '../lib/git-files.mjs'
import { inRoot } from '../lib/paths.mjs'

const formatted = /\.(ts|tsx|mjs|cjs|js|json|md|css|html|ya?ml)$/
const left = /(^|\/)(package-lock\.json$|generated\/|fixtures\/|dist\/|docs\/measured\/)|^CHANGELOG/

const isFormatted = async (file, text) => {
  const options = await prettier.resolveConfig(inRoot(file))
  return prettier.check(text, { ...options, filepath: file })
}

export const format = {
  name: 'format',
  async check() {
    const files = (await repositoryFiles()).filter((f) => formatted.test(f) && !left.test(f))
    const problems = []
    for (const file of files) {
      const text = await readFile(inRoot(file), 'utf8')
      try {
        if (!(await isFormatted(file, text)))
          problems.push(`${file}: not formatted (npm run format)`)
      } catch (error) {
        problems.push(`${file}: ${String(error).split('\n')[0]}`)
      }
    }
    return { looked: files.length, problems }
  },
  planted: async () =>
    (await isFormatted('planted.ts', 'const  a = "x";')) ? [] : ['not formatted'],
}
