import { useRef } from 'preact/hooks'
import type { VNode } from 'preact'
import { iconArray } from '@legwork/charts'
import { chartLabels } from '@legwork/i18n'
import { DataTable } from '../src/components/data-table.tsx'
import { Dialog } from '../src/components/dialog.tsx'
import { Drawn } from '../src/components/drawn.tsx'
import { DropZone } from '../src/components/drop-zone.tsx'
import { Figure } from '../src/components/figure.tsx'
import { Later } from '../src/components/later.tsx'
import { LazyDetails } from '../src/components/lazy-details.tsx'
import { LoadFailed } from '../src/components/load-failed.tsx'
import { LoadingPart } from '../src/components/loading.tsx'
import { Notice } from '../src/components/notice.tsx'
import { QrCode } from '../src/components/qr-code.tsx'
import { SourceButton } from '../src/components/source-button.tsx'
import { useChartWidth } from '../src/components/use-chart-width.ts'
import { usePreferences } from '../src/state/preferences.ts'
import { useChartTheme } from '../src/state/use-chart-theme.ts'
import { state } from './example.tsx'
import type { Example, Words } from './example.tsx'

function OpenDialog({ words }: { readonly words: Words }): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button
        class="button"
        type="button"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {words('Open het venster', 'Open the dialog')}
      </button>
      <Dialog
        dialog={dialog}
        title={words('Een venster', 'A dialog')}
        closeLabel={words('Sluiten', 'Close')}
      >
        <p>{words('Met Escape gaat het ook dicht.', 'Escape closes it too.')}</p>
      </Dialog>
    </>
  )
}

/** Cochrane 2020, Analysis 1.3: at least a quarter fewer cramps. */
const people = (words: Words) => ({
  title: words('Minstens een kwart minder krampen', 'At least a quarter fewer cramps'),
  outcome: words('minstens een kwart minder', 'at least a quarter fewer'),
  groups: [
    { label: 'placebo', count: 64 },
    { label: 'magnesium', count: 67 },
  ],
})

function Picture({ words }: { readonly words: Words }): VNode {
  const theme = useChartTheme()
  const { language } = usePreferences()
  const [attach, width] = useChartWidth()
  const chart = iconArray(people(words), {
    ...{ id: 'gallery-figure', width, theme, labels: chartLabels[language] },
  })
  return (
    <div ref={attach}>
      <Figure chart={chart} asTable={words('Als tabel', 'As a table')} />
    </div>
  )
}

/** What a screen says: messages, pictures, sources, dialogs. */
export const messageExamples: readonly Example[] = [
  {
    file: 'notice',
    title: (words) => words('Bericht', 'Notice'),
    states: (['info', 'warning', 'error'] as const).map((kind) =>
      state(kind, kind, kind, (words) => (
        <Notice kind={kind}>
          {words('Vraag uw apotheker hoe u ze spreidt.', 'Ask your pharmacist how to space them.')}
        </Notice>
      )),
    ),
  },
  {
    file: 'dialog',
    title: (words) => words('Venster', 'Dialog'),
    states: [state('dialog', 'Dicht', 'Closed', (words) => <OpenDialog words={words} />)],
  },
  {
    file: 'source-button',
    title: (words) => words('Waar komt dit vandaan?', 'Where does this come from?'),
    states: [
      state('source', 'Bij een getal', 'Beside a number', (words) => (
        <p>
          {words('De bovengrens is 250 mg per dag. ', 'The upper level is 250 mg a day. ')}
          <SourceButton
            basis={{
              links: [
                { title: 'EFSA NDA Panel', address: 'https://doi.org/10.2903/j.efsa.2015.4186' },
              ],
            }}
            about={words('de bovengrens', 'the upper level')}
          />
        </p>
      )),
      state('computed', 'Bij een getal dat is uitgerekend', 'Beside a number of ours', (words) => (
        <p>
          {words('0,52 (0,40 tot 0,67). ', '0.52 (0.40 to 0.67). ')}
          <SourceButton
            basis={{
              computed: {
                what: words(
                  'De middelste waarde van de verdeling.',
                  'The middle of the distribution.',
                ),
                inputs: [words('Uw dagboek: 84 nachten.', 'Your diary: 84 nights.')],
                pages: [
                  {
                    title: words(
                      'Van uw dagboek naar een antwoord',
                      'From your diary to an answer',
                    ),
                    address: '/evidence/methods/diary',
                  },
                ],
              },
            }}
            about={words('de schatting', 'the estimate')}
          />
        </p>
      )),
    ],
  },
  {
    file: 'figure',
    title: (words) => words('Plaatje met tabel', 'Picture with table'),
    states: [
      state('figure', 'Honderd mensen', 'A hundred people', (words) => <Picture words={words} />),
    ],
  },
  {
    file: 'drawn',
    title: (words) => words('Plaatje in een eigen taak', 'Picture in its own task'),
    states: [
      state('drawn', 'Honderd mensen', 'A hundred people', (words) => (
        <Drawn
          id="gallery-drawn"
          asTable={words('Als tabel', 'As a table')}
          draw={(options) => iconArray(people(words), options)}
        />
      )),
    ],
  },
  {
    file: 'loading',
    title: (words) => words('Onderweg', 'On its way'),
    states: [state('loading', 'Bezig met laden', 'Loading', () => <LoadingPart />)],
  },
  {
    file: 'load-failed',
    title: (words) => words('Niet opgehaald', 'Not fetched'),
    states: [state('load-failed', 'Opnieuw proberen', 'Try again', () => <LoadFailed />)],
  },
  {
    file: 'data-table',
    title: (words) => words('Tabel', 'Table'),
    states: [
      state('table', 'Met getallen', 'With numbers', (words) => (
        <DataTable
          table={{
            caption: words('Nachten', 'Nights'),
            columns: [
              { label: words('Nacht', 'Night'), numeric: false },
              { label: words('Krampen', 'Cramps'), numeric: true },
            ],
            rows: [
              [words('maandag', 'Monday'), '2'],
              [words('dinsdag', 'Tuesday'), '0'],
            ],
          }}
        />
      )),
    ],
  },
  {
    file: 'lazy-details',
    title: (words) => words('Uitklappen', 'Fold-out'),
    states: [
      state('details', 'Dicht', 'Closed', (words) => (
        <LazyDetails
          summary={words('Meer hierover', 'More about this')}
          content={() => <p>{words('Dit staat er pas na een tik.', 'This comes after a tap.')}</p>}
        />
      )),
    ],
  },
  {
    file: 'later',
    title: (words) => words('In een volgende taak', 'In a later task'),
    states: [
      state('later', 'Getekend', 'Drawn', (words) => (
        <Later>
          <p>{words('Dit komt net na de rest.', 'This comes just after the rest.')}</p>
        </Later>
      )),
    ],
  },
  {
    file: 'qr-code',
    title: (words) => words('QR-code', 'QR code'),
    states: [
      state('qr', 'Met een korte tekst', 'With a short text', (words) => (
        <QrCode text="Legwork" label={words('QR-code van deze proef', 'QR code of this trial')} />
      )),
    ],
  },
  {
    file: 'drop-zone',
    title: (words) => words('Bestand kiezen', 'Choosing a file'),
    states: [
      state('drop', 'Leeg', 'Empty', (words) => (
        <DropZone
          text={words('Sleep uw bestand hierheen', 'Drag your file here')}
          button={words('Kies een bestand', 'Choose a file')}
          accept=".csv"
          onFile={() => undefined}
        />
      )),
      state('drop-several', 'Voor meer bestanden', 'For several files', (words) => (
        <DropZone
          text={words('Sleep uw bestanden hierheen', 'Drag your files here')}
          button={words('Kies bestanden', 'Choose files')}
          accept=".json"
          onFiles={() => undefined}
        />
      )),
    ],
  },
]
