export { fhirBundle } from './bundle.ts'
export type { FhirInput, FhirValue } from './bundle.ts'
