import type { VNode } from 'preact'
import { Route } from 'wouter-preact'
import type { RouteProps } from 'wouter-preact'
import type { PagePattern } from '../pages.ts'

/** The router's own route, for the addresses of the list of pages alone; without a path: everything else. */
export const PageRoute = Route as <P extends PagePattern>(
  props: RouteProps<undefined, P>,
) => VNode | null
