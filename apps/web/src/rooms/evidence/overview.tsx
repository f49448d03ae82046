import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { evidenceWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { inRoom, QuestionCards } from './parts.tsx'
import { magnesiumCards } from './view-model.ts'

const parts = ['claims', 'remedies', 'conditions', 'methods'] as const

/** `/evidence`: the answer to every question on magnesium in one sentence, and what else there is. */
export function Overview(): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <section aria-labelledby="questions">
        <h2 id="questions">{words.questionsTitle}</h2>
        <QuestionCards cards={magnesiumCards(language)} />
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{words.moreTitle}</h2>
        <ul class="room-list">
          {parts.map((part) => (
            <li key={part}>
              <Link class="room-card" href={inRoom(part)}>
                <strong>{words.parts[part].title}</strong>
                <span>{words.parts[part].about}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
