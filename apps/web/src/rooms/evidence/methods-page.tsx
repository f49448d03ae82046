import { useEffect, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { evidenceMethods, evidenceWords, shellWords } from '@legwork/i18n'
import { useLanguage } from '../../state/preferences.ts'
import { NotFoundHere } from './not-found.tsx'
import { Crumbs, inRoom } from './parts.tsx'

/** The technical pages, each a file of its own that is fetched when it is opened. */
const pages = import.meta.glob<string>('../../../../../docs/methods/*.md', {
  query: '?raw',
  import: 'default',
})

/** `/evidence/methods`: how we come to our answers, one short page a method. */
export function MethodsPage(): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  return (
    <>
      <Crumbs />
      <h1>{words.parts.methods.title}</h1>
      <p class="lead">{words.methodsLead}</p>
      <ul class="room-list">
        {evidenceMethods[language].map(({ id, title, summary }) => (
          <li key={id}>
            <Link class="room-card" href={inRoom('methods', id)}>
              <strong>{title}</strong>
              <span>{summary}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** `/evidence/methods/<id>`: one method in plain words, its limits, and the exact text. */
export function MethodPage(props: { readonly id: string }): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  const method = evidenceMethods[language].find(({ id }) => id === props.id)
  if (method === undefined) return <NotFoundHere />
  return (
    <>
      <Crumbs between={[{ href: inRoom('methods'), label: words.allMethods }]} />
      <h1>{method.title}</h1>
      {method.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{words.limits}</h2>
      <ul>
        {method.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <section>
        <h2>{words.technical}</h2>
        {method.pages.map((page) => (
          <Technical key={page} page={page} />
        ))}
      </section>
    </>
  )
}

function Technical({ page }: { readonly page: string }): VNode {
  const words = shellWords[useLanguage()]
  const [open, setOpen] = useState(false)
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    if (!open || text !== null) return
    const load = Object.entries(pages).find(([path]) => path.endsWith(`/${page}.md`))?.[1]
    if (load === undefined) throw new Error(`methods: a page that exists, ${page}`)
    load().then(setText, () => {
      setText(words.loadFailed)
    })
  }, [open])
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <code>{page}</code>
      </summary>
      <pre class="technical scroll" lang="en" tabIndex={0} role="region" aria-label={page}>
        {text ?? words.loading}
      </pre>
    </details>
  )
}
