import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { formatDate, homeWords } from '@legwork/i18n'
import { routes } from '../../routes.ts'
import { useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { writingPlace } from '../../state/zone.ts'
import { HoldNotice } from '../diary/hold-notice.tsx'
import { diaryToday } from '../diary/today.ts'
import type { DiaryToday } from '../diary/today.ts'
import { useStopRules } from '../diary/use-diary.ts'

/** What the diary and a running trial ask for today. A chunk of its own: only who keeps a diary loads it. */
export function DiaryCards(): VNode {
  // the steps that safety asks for are taken at every start of the app
  useStopRules()
  const { entries } = useJournalState()
  return (
    <>
      {diaryToday(entries, writingPlace()).map((said) => (
        <Said key={said.type} said={said} />
      ))}
    </>
  )
}

function Said(props: { readonly said: DiaryToday }): VNode {
  const language = useLanguage()
  const words = homeWords[language]
  const { said } = props
  if (said.type === 'held') return <HoldNotice hold={said.hold} stopped={said.stopped} />
  return (
    <div class="card">
      <p>{textOf(said, words, (night) => formatDate(language, night))}</p>
      <Link
        class="button"
        data-kind={said.type === 'night' ? 'primary' : undefined}
        href={said.type === 'guess' ? '/diary/guess' : routes.diary}
      >
        {said.type === 'night' ? words.fillIn : words.toDiary}
      </Link>
    </div>
  )
}

function textOf(
  said: Exclude<DiaryToday, { type: 'held' }>,
  words: (typeof homeWords)['nl'],
  day: (night: string) => string,
): string {
  switch (said.type) {
    case 'night':
      return words.lastNight(day(said.night))
    case 'guess':
      return words.guess
    case 'catch-up':
      return words.catchUp(said.nights.length)
    case 'evening':
      return said.evening.type === 'paused' ? words.paused : words.tonight
  }
}
