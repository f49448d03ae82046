import { Component } from 'preact'
import type { ComponentChildren, VNode } from 'preact'
import { shellWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'

interface Props {
  readonly language: Language
  /** A new key (another address) gives the screen another chance. */
  readonly place: string
  readonly children: ComponentChildren
}

interface State {
  readonly error: Error | null
  readonly place: string
}

/**
 * Stands between a screen that fails and the person: drafts are already kept as they are typed and the journal is on
 * disk, so this explains and offers a way on.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place }

  static override getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static override getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: null, place: props.place }
  }

  override render(): ComponentChildren {
    const { error } = this.state
    if (error === null) return this.props.children
    return <Crashed language={this.props.language} error={error} />
  }
}

function Crashed(props: { readonly language: Language; readonly error: Error }): VNode {
  const words = shellWords[props.language]
  return (
    <section role="alert">
      <h1>{words.crashedTitle}</h1>
      <p>{words.crashed}</p>
      <div class="row">
        <button
          class="button"
          data-kind="primary"
          type="button"
          onClick={() => {
            window.location.reload()
          }}
        >
          {words.reload}
        </button>
        <a class="button" href="/data">
          {words.rooms.data}
        </a>
      </div>
      <details>
        <summary>{words.crashedDetails}</summary>
        <pre class="scroll">{`${props.error.message}\n${props.error.stack ?? ''}`}</pre>
      </details>
    </section>
  )
}
