import { currentTrial, foldNights, foldTrials } from '@legwork/domain'
import { reminderTexts } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { Journal } from '../../state/journal.ts'
import { writingPlace } from '../../state/zone.ts'
import { keptTimes } from './reminder-times.ts'
import { isWorthIt, nextReminder } from './reminders-model.ts'
import type { ReminderKind } from './reminders-model.ts'

/** A timer of the browser cannot wait longer than this. */
const longestWait = 2 ** 31 - 1
let timer: number | undefined

/**
 * Reminds while the app is open, in the foreground or behind: there is no server that could wake a device, so this is
 * an extra and the calendar is the real thing.
 */
export function remindWhileOpen(journal: Journal): void {
  window.clearTimeout(timer)
  const times = keptTimes()
  if (!times.notify || !('Notification' in window) || Notification.permission !== 'granted') return
  const next = nextReminder(times, writingPlace())
  if (next === null) return
  timer = window.setTimeout(
    () => {
      void remind(next.kind, journal)
      // the minute itself must be over, or the same one would come again
      timer = window.setTimeout(() => {
        remindWhileOpen(journal)
      }, 61_000)
    },
    Math.min(next.inMs, longestWait),
  )
}

async function remind(kind: ReminderKind, journal: Journal): Promise<void> {
  const { entries, status } = journal.state()
  if (status !== 'ready') return
  const trial = currentTrial(foldTrials(entries))
  if (!isWorthIt(kind, foldNights(entries), trial, writingPlace())) return
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'nl'
  const texts = reminderTexts(language)
  const registration = await navigator.serviceWorker.ready
  await registration.showNotification(texts[kind], {
    body: texts.open,
    icon: '/icon-192.png',
    tag: `legwork-${kind}`,
    data: { page: '/diary' },
  })
}
