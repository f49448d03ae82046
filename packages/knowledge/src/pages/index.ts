export { coverage } from './coverage.ts'
export { reviewPage } from './review-page.ts'
export { sourcePage } from './source-page.ts'
