/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope
/** Written by tools/lib/service-worker.mjs: every file of the build with the hash of its content. */
declare const precacheList: { readonly url: string; readonly revision: string | null }[]

// every file of the app is there after the first visit; an address of a room opens the page itself
precacheAndRoute(precacheList)
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html')))
cleanupOutdatedCaches()

// the first worker serves the page at once; a new version waits until the person lets it in
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})
self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})

// a reminder opens the page it is about
self.addEventListener('notificationclick', (event) => {
  const { page } = (event.notification.data ?? {}) as { page?: unknown }
  event.notification.close()
  event.waitUntil(self.clients.openWindow(typeof page === 'string' ? page : '/'))
})
