// npm run guides: makes the pictures of docs/guides by living through the whole trial of the journey test.
import { takePictures } from './lib/pictures.mjs'

process.exit(
  await takePictures('apps/web/e2e/specs/journey-', 'LEGWORK_GUIDE', 'docs/guides/pictures'),
)
