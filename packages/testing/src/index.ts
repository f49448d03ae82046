export { absolute, monteCarlo, posteriorSd, relative, ulps } from './tolerance.ts'
export { propertyOptions, scale, scaled, seedFor } from './scale.ts'
export { amsterdam2026, fakeClock, fixedOffset } from './fake-clock.ts'
export type { FakeClock } from './fake-clock.ts'
