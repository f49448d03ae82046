import type { ReportKind } from '@legwork/domain'
import { routes } from '../../routes.ts'

/** What an address of the result names: a report, and a trial when it is not the last. */
export interface ResultPlace {
  readonly kind: ReportKind | null
  readonly trial: string | null
}

/** The address of a result or one of its reports. */
export function resultAddress({ kind, trial }: ResultPlace): string {
  const path = kind === null ? routes.result : `${routes.result}/${kind}`
  return trial === null ? path : `${path}?trial=${trial}`
}

/** The trial that an address asks for; null: the last. */
export function trialAsked(search: string): string | null {
  return new URLSearchParams(search).get('trial')
}
