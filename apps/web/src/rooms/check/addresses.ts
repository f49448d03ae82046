import { routes } from '../../routes.ts'

/** The addresses inside the room. */
export const addresses = {
  start: routes.check,
  answer: `${routes.check}/answer`,
  answers: `${routes.check}/answers`,
  medicines: `${routes.check}/answer/medicines`,
  day: `${routes.check}/answer/day`,
  complaint: `${routes.check}/answer/complaint`,
  look: `${routes.check}/answer/look`,
  measuring: `${routes.check}/answer/measuring`,
  doctor: `${routes.check}/ask-doctor`,
  ask: (step: string) => `${routes.check}/ask/${step}`,
  urgent: (step: string) => `${routes.check}/urgent/${step}`,
  medicine: (id: string) => `${routes.check}/medicine/${id}`,
} as const

/** Where a question was opened from, and where it leads back to: `?then=answer`. */
export function returnAddress(search: string): string | null {
  const then = new URLSearchParams(search).get('then')
  return then === 'answer' ? addresses.answer : then === 'answers' ? addresses.answers : null
}

/** The same question or screen, with the way back kept. */
export function keepingReturn(address: string, search: string): string {
  const then = new URLSearchParams(search).get('then')
  return then === null ? address : `${address}?then=${then}`
}
