import { useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { formatDate, shellWords } from '@legwork/i18n'
import { useLanguage } from '../state/preferences.ts'
import { Dialog } from './dialog.tsx'
import type { Provenance } from './provenance.ts'

type Opened = 'not-yet' | 'failed' | readonly Provenance[]

/** What a number or sentence rests on. */
export interface Basis {
  /** ids of facts of the knowledge base */
  readonly facts?: readonly string[]
  /** ids of sources of its bibliography */
  readonly sources?: readonly string[]
  /** pages that are no source of the bibliography: what it is, and its address */
  readonly links?: readonly { readonly title: string; readonly address: string }[]
}

/** "Where does this come from?": opens source, status and date of what stands beside it. */
export function SourceButton(props: { readonly basis: Basis; readonly about: string }): VNode {
  const language = useLanguage()
  const words = shellWords[language]
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState<Opened>('not-yet')
  const open = () => {
    dialog.current?.showModal()
    import('./provenance.ts')
      .then(async ({ provenanceOf }) => {
        setOpened(await provenanceOf(props.basis, language))
      })
      .catch(() => {
        setOpened('failed')
      })
  }
  return (
    <>
      <button class="source-button no-print" type="button" aria-haspopup="dialog" onClick={open}>
        {words.sourceQuestion}
        <span class="visually-hidden">: {props.about}</span>
      </button>
      <Dialog dialog={dialog} title={words.sourceTitle} closeLabel={words.close}>
        <p class="lead">{props.about}</p>
        {opened === 'not-yet' ? (
          <p role="status">{words.loading}</p>
        ) : opened === 'failed' ? (
          <p role="alert">{words.loadFailed}</p>
        ) : opened.length === 0 ? (
          <p>{words.noSource}</p>
        ) : (
          opened.map((part, index) => (
            <section class="provenance" key={index}>
              {part.label === null ? null : <h3>{part.label}</h3>}
              {part.validFrom === null ? null : <p>{words.sourceValidFrom(part.validFrom)}</p>}
              {part.status === null ? null : (
                <p>
                  <strong>{words.sourceStatus}:</strong> {part.status}.{' '}
                  {part.reviewed === null
                    ? words.sourceNotSigned
                    : `${words.sourceChecked} ${formatDate(language, part.reviewed)}.`}
                </p>
              )}
              <ul>
                {part.sources.map((source) => (
                  <li key={source.title}>
                    {source.address === '' ? (
                      source.title
                    ) : (
                      <a href={source.address} target="_blank" rel="noopener noreferrer">
                        {source.title}
                        <span class="visually-hidden"> ({words.sourceOpens})</span>
                      </a>
                    )}
                    {source.detail === '' ? null : <span class="hint">{source.detail}</span>}
                  </li>
                ))}
              </ul>
            </section>
          ))
        )}
      </Dialog>
    </>
  )
}
