import { useMemo, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useParams, useSearchParams } from 'wouter-preact'
import { evidenceWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { Choice, Field } from '../../components/field.tsx'
import { SourceButton } from '../../components/source-button.tsx'
import { WithFactTexts } from '../../components/with-fact-texts.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { claimRows, claimSubjects, claimVerdicts, filterClaims } from './claims-view.ts'
import type { ClaimFilter, ClaimRow } from './claims-view.ts'
import { NotFoundHere } from './not-found.tsx'
import { Crumbs, inRoom } from './parts.tsx'

const pageSize = 25

/** `/evidence/claims`: what articles say, and how it holds up. */
export function ClaimsPage(): VNode {
  const words = evidenceWords[useLanguage()]
  return (
    <>
      <Crumbs />
      <h1>{words.parts.claims.title}</h1>
      <WithFactTexts>{(loaded) => <Ledger rows={claimRows(loaded)} />}</WithFactTexts>
    </>
  )
}

function Ledger({ rows }: { readonly rows: readonly ClaimRow[] }): VNode {
  const language = useLanguage()
  const words = evidenceWords[language]
  const [search, setSearch] = useSearchParams()
  const [pages, setPages] = useState(1)
  const filter: ClaimFilter = {
    query: search.get('q') ?? '',
    verdict: claimVerdicts.find((known) => known === search.get('verdict')) ?? 'any',
    subject: claimSubjects.find((known) => known === search.get('subject')) ?? 'any',
  }
  const found = useMemo(
    () => filterClaims(rows, filter),
    [rows, filter.query, filter.verdict, filter.subject],
  )
  const change = (name: string, value: string) => {
    setPages(1)
    setSearch(
      (before) => {
        if (value === '' || value === 'any') before.delete(name)
        else before.set(name, value)
        return before
      },
      { replace: true },
    )
  }
  const shown = found.slice(0, pages * pageSize)
  const more = Math.min(pageSize, found.length - shown.length)
  return (
    <>
      <p class="lead">{words.claimsLead(rows.length)}</p>
      <search class="fields">
        <Field id="claim-search" label={words.search} hint={words.searchHint}>
          <input
            id="claim-search"
            type="search"
            autocomplete="off"
            aria-describedby="claim-search-hint"
            value={filter.query}
            onInput={(event) => {
              change('q', event.currentTarget.value)
            }}
          />
        </Field>
        <Choice
          id="claim-verdict"
          label={words.verdict}
          value={filter.verdict}
          options={[
            { value: 'any', label: words.anyVerdict },
            ...claimVerdicts.map((value) => ({ value, label: words.verdicts[value] })),
          ]}
          onChange={(value) => {
            change('verdict', value)
          }}
        />
        <Choice
          id="claim-subject"
          label={words.subject}
          value={filter.subject}
          options={[
            { value: 'any', label: words.anySubject },
            ...claimSubjects.map((value) => ({ value, label: words.subjects[value] })),
          ]}
          onChange={(value) => {
            change('subject', value)
          }}
        />
      </search>
      <p role="status">
        {found.length === 0 ? words.noneFound : words.found(found.length, rows.length)}
      </p>
      <ul class="trial-list">
        {shown.map((row) => (
          <li key={row.id}>
            <Link class="room-card" href={inRoom('claims', row.key)}>
              <strong>{row.claim}</strong>
              <VerdictTag row={row} language={language} />
            </Link>
          </li>
        ))}
      </ul>
      {more <= 0 ? null : (
        <button
          class="button"
          type="button"
          onClick={() => {
            setPages(pages + 1)
          }}
        >
          {words.showMore(more)}
        </button>
      )}
    </>
  )
}

const kinds = {
  supported: 'good',
  imprecise: 'warn',
  outdated: 'warn',
  contradicted: 'bad',
  unverifiable: 'plain',
} as const

function VerdictTag({
  row,
  language,
}: {
  readonly row: ClaimRow
  readonly language: Language
}): VNode {
  const words = evidenceWords[language]
  return row.text === null ? (
    <span class="tag" data-kind="plain">
      {words.notChecked}
    </span>
  ) : (
    <span class="tag" data-kind={kinds[row.verdict]}>
      {words.verdicts[row.verdict]}
    </span>
  )
}

/** `/evidence/claims/<number>`: one claim, its verdict, a better sentence and the source. */
export function ClaimPage(): VNode {
  const { claim } = useParams<{ claim: string }>()
  const language = useLanguage()
  const words = evidenceWords[language]
  return (
    <WithFactTexts>
      {(loaded) => {
        const rows = claimRows(loaded)
        const at = rows.findIndex(({ key }) => key === claim)
        const row = rows[at]
        if (row === undefined) return <NotFoundHere />
        const [previous, next] = [rows[at - 1], rows[at + 1]]
        return (
          <>
            <Crumbs between={[{ href: inRoom('claims'), label: words.allClaims }]} />
            <p class="hint">{words.claimSays}:</p>
            <h1 class="claim">“{row.claim}”</h1>
            <p class="hint">
              {words.articleOf[row.article]}; {words.subjects[row.subject]}
            </p>
            <p>
              <VerdictTag row={row} language={language} />
            </p>
            {row.text === null ? (
              <p>{words.claimHidden}</p>
            ) : (
              <>
                <p>{words.verdictAbout[row.verdict]}</p>
                <h2>{words.better}</h2>
                <p class="lead">{row.text}</p>
                <SourceButton basis={{ facts: [row.id] }} about={row.claim} />
              </>
            )}
            <nav class="row actions no-print" aria-label={words.parts.claims.title}>
              {previous === undefined ? null : (
                <Link class="button" href={inRoom('claims', previous.key)}>
                  {words.previous}
                </Link>
              )}
              {next === undefined ? null : (
                <Link class="button" href={inRoom('claims', next.key)}>
                  {words.next}
                </Link>
              )}
            </nav>
          </>
        )
      }}
    </WithFactTexts>
  )
}
