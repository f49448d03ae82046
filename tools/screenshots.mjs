// npm run screenshots: draws every screen (phone and desktop, nl and en, light, dark and night) into .cache/screenshots.
import { takePictures } from './lib/pictures.mjs'

process.exit(
  await takePictures('apps/web/e2e/specs/screens-', 'LEGWORK_SCREENSHOTS', '.cache/screenshots'),
)
