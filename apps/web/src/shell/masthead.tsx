import { useLayoutEffect, useRef } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import { productName, shellWords } from '@legwork/i18n'
import { menu, roomName, routeOf, routes } from '../routes.ts'
import { useLanguage } from '../state/preferences.ts'
import { DisplaySettings } from './display-settings.tsx'
import { earlyTaps } from './first-screen.ts'
import { Dialog } from '../components/dialog.tsx'

/** The top of every screen: home, help during a cramp in one tap, the menu. */
export function Masthead(): VNode {
  const language = useLanguage()
  const words = shellWords[language]
  const [path] = useLocation()
  const here = routeOf(path)
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  useLayoutEffect(() => {
    if (earlyTaps('menu').length > 0) dialog.current?.showModal()
  }, [])
  const links = (
    <ul class="menu">
      {menu.map((name) => (
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
        {links}
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
        <nav aria-label={words.menu}>{links}</nav>
        <DisplaySettings />
      </Dialog>
    </header>
  )
}
