import { useRef } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { productName, shellWords } from '@legwork/i18n'
import { menu, otherPlaces, roomName, routeOf, routes } from '../routes.ts'
import type { RouteName } from '../routes.ts'
import { useLanguage } from '../state/preferences.ts'
import { DisplaySettings } from './display-settings.tsx'
import { Dialog } from '../components/dialog.tsx'

/** The top of every screen: home, help during a cramp in one tap, the menu. */
export function Masthead(): VNode {
  const language = useLanguage()
  const words = shellWords[language]
  const [path] = useLocation()
  const here = routeOf(path)
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  const links = (names: readonly RouteName[]) => (
    <ul class="menu">
      {names.map((name) => (
        <li key={name}>
          <Link
            href={routes[name]}
            aria-current={here === name ? 'page' : undefined}
            onClick={close}
          >
            {roomName(language, name)}
          </Link>
        </li>
      ))}
    </ul>
  )
  return (
    <header class="masthead no-print">
      <Link href={routes.home} class="brand">
        {productName}
      </Link>
      <nav class="wide-menu" aria-label={words.mainNavigation}>
        {links(menu)}
      </nav>
      <div class="masthead-actions">
        <Link href={routes.cramp} class="button" data-kind="urgent">
          {words.rooms.cramp}
        </Link>
        <button
          class="button"
          type="button"
          aria-haspopup="dialog"
          onClick={() => dialog.current?.showModal()}
        >
          {words.menu}
        </button>
      </div>
      <Dialog dialog={dialog} title={words.menu} closeLabel={words.close}>
        <nav aria-label={words.menu}>
          {links(menu)}
          <h3>{words.otherPlaces}</h3>
          {links(otherPlaces)}
        </nav>
        <DisplaySettings />
      </Dialog>
    </header>
  )
}
