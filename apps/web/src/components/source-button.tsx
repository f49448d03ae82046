import { useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
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
  /** a number of ours: how it was worked out, from what, and the pages of this app that explain it */
  readonly computed?: {
    readonly what: string
    readonly inputs: readonly string[]
    readonly pages: readonly { readonly title: string; readonly address: string }[]
  }
}

/** "Where does this come from?": opens source, status and date of what stands beside it. */
export function SourceButton(props: { readonly basis: Basis; readonly about: string }): VNode {
  const language = useLanguage()
  const words = shellWords[language]
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState<Opened>('not-yet')
  const { computed, ...found } = props.basis
  const open = () => {
    dialog.current?.showModal()
    if (computed !== undefined && Object.keys(found).length === 0) {
      setOpened([])
      return
    }
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
        {computed === undefined ? null : (
          <section class="provenance">
            <p>{computed.what}</p>
            <p>{words.sourceInputs}</p>
            <ul>
              {computed.inputs.map((input) => (
                <li key={input}>{input}</li>
              ))}
            </ul>
            <p>{words.sourceMethods}</p>
            <ul>
              {computed.pages.map(({ title, address }) => (
                <li key={address}>
                  <Link href={address}>{title}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {opened === 'not-yet' ? (
          <p role="status">{words.loading}</p>
        ) : opened === 'failed' ? (
          <p role="alert">{words.loadFailed}</p>
        ) : opened.length === 0 ? (
          computed === undefined ? (
            <p>{words.noSource}</p>
          ) : null
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
