import { useEffect } from 'preact/hooks'
import type { VNode } from 'preact'
import { boxesOf, packingList, piecesByArm } from '@legwork/domain'
import type { HandOver, HelperDraw } from '@legwork/domain'
import { formatDate, formatShortDate, kitWords, shellWords, trialWords } from '@legwork/i18n'
import { CopyButton } from '../../components/copy-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Field } from '../../components/field.tsx'
import { Notice } from '../../components/notice.tsx'
import { QrCode } from '../../components/qr-code.tsx'
import { useLanguage } from '../../state/preferences.ts'

/** What the helper prints, and what goes back. Lives on this screen alone. */
export function Drawn(props: { readonly handOver: HandOver; readonly draw: HelperDraw }): VNode {
  const language = useLanguage()
  const words = kitWords[language]
  const { handOver, draw } = props
  const { design, remedy } = handOver
  const lines = packingList(design, remedy, draw.drawn.allocation.sequence)
  const link = `${window.location.origin}/trial/hand-over#${draw.returnText}`
  const day = (date: string) => formatDate(language, date)
  // the labels have the year
  const shortDay = (date: string) => formatShortDate(language, date)
  useEffect(() => {
    // closing by accident would lose the only list
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
    }
  }, [])
  return (
    <>
      <h1>{words.drawnTitle}</h1>
      <div class="no-print">
        <Notice kind="warning">{words.drawnLead}</Notice>
        <button
          class="button"
          data-kind="primary"
          type="button"
          onClick={() => {
            window.print()
          }}
        >
          {shellWords[language].print}
        </button>
      </div>
      <section class="no-print after spaced">
        <h2>{words.returnTitle}</h2>
        <p>{words.returnLead}</p>
        <QrCode text={link} label={words.qrAlt} />
        <Field id="return-link" label={words.returnLink}>
          <input id="return-link" readOnly value={link} />
        </Field>
        <CopyButton
          text={link}
          label={trialWords[language].copyLink}
          copied={trialWords[language].copied}
          failed={trialWords[language].copyFailed}
        />
      </section>
      <section>
        <h2>{words.listTitle}</h2>
        <p>{words.listLead}</p>
        <p>{words.emergency}</p>
        <DataTable
          table={{
            caption: words.listTitle,
            columns: [
              { label: words.columns.box, numeric: false },
              // what goes in must be seen on the narrowest phone, without scrolling
              { label: words.columns.what, numeric: false },
              { label: words.columns.pieces, numeric: true },
              { label: words.columns.nights, numeric: false },
            ],
            rows: lines.map(({ box, from, to, pieces, arm }) => [
              String(box),
              arm,
              String(pieces),
              words.labelDays(shortDay(from), shortDay(to)),
            ]),
          }}
        />
        <h3 class="after">{words.buyTitle}</h3>
        <ul>
          {Object.entries(piecesByArm(lines)).map(([arm, pieces]) => (
            <li key={arm}>
              {words.buy(pieces, `${arm.slice(0, 1).toLowerCase()}${arm.slice(1)}`)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.keyTitle}</h2>
        <p>{words.keyLead}</p>
        <p class="lead key-text">{draw.key}</p>
        <QrCode text={draw.key} label={words.keyTitle} />
      </section>
      <section class="kit-labels">
        <h2>{words.labelsTitle}</h2>
        <ul class="room-list">
          {boxesOf(design, remedy).map(({ box, from, to }) => (
            <li class="card kit-label" key={box}>
              <strong>{words.label(box)}</strong>
              <br />
              {words.labelDays(day(from), day(to))}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
