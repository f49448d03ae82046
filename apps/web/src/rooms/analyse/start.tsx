import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { analysePage, studyUWords } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { DropZone } from '../../components/drop-zone.tsx'
import { Notice } from '../../components/notice.tsx'
import type { PagePattern } from '../../pages.ts'
import example from '../../../../../examples/cramps-placebo-magnesium.csv?url'

/** Where a study of StudyU is read. */
export const studyUAddress: PagePattern = '/analyse/studyu'
const exampleName = 'cramps-placebo-magnesium.csv'

/** The first screen: what this is, and a place for a diary. */
export function Start(props: {
  readonly language: Language
  readonly onText: (text: string, file: string) => void
}): VNode {
  const words = analysePage[props.language]
  return (
    <>
      <p class="lead">{words.lead}</p>
      <DropZone
        text={words.dropHere}
        button={words.chooseFile}
        accept=".csv,text/csv,text/plain"
        onFile={(file) => {
          void file.text().then((text) => {
            props.onText(text, file.name)
          })
        }}
      >
        <button
          class="button"
          type="button"
          onClick={() => {
            void fetch(example)
              .then((response) => response.text())
              .then((text) => {
                props.onText(text, exampleName)
              })
          }}
        >
          {words.tryExample}
        </button>
      </DropZone>
      <p class="after-drop">{words.fileHelp}</p>
      <p>
        <a href={example} download={exampleName}>
          {words.downloadExample}
        </a>
      </p>
      <p>
        <Link href={studyUAddress}>{studyUWords[props.language].link}</Link>
      </p>
      <Notice>{words.privacy}</Notice>
    </>
  )
}
