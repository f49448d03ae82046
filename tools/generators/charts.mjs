// The kept pictures of the gallery: each chart's bytes, so that a change of a picture is seen.
import { loadTs } from '../lib/load-ts.mjs'

export async function files() {
  const { keptPictures } = await loadTs('packages/charts/gallery/build.ts')
  const found = new Map()
  for (const [name, svg] of keptPictures())
    found.set(`packages/charts/gallery/generated/${name}`, svg)
  return found
}
