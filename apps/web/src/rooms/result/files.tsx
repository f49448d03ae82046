import type { VNode } from 'preact'
import { expectOk, parseCivilDate } from '@legwork/base'
import {
  analysisProtocol,
  doctorReport,
  doseOf,
  fhirBundle,
  judgeGate,
  textsOf,
  trialDiary,
  writeDiaryFile,
  writeTrialRecord,
} from '@legwork/domain'
import type { NightsView, ResultParts, TrialView } from '@legwork/domain'
import { reportWords, resultWords } from '@legwork/i18n'
import { saveFile } from '../../components/save-file.ts'
import { today } from '../../state/clock.ts'
import { useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { usePerson } from '../../state/person.ts'
import { SeriesLink } from '../series/series-link.tsx'

/** The result as files: the whole trial, the diary with its protocol, the result. */
export function ResultFiles(props: {
  readonly view: TrialView
  readonly nights: NightsView
  readonly parts: ResultParts
}): VNode {
  const { view, nights, parts } = props
  const { result } = parts
  const language = useLanguage()
  const words = resultWords[language]
  const { person } = usePerson()
  const { entries } = useJournalState()
  const on = expectOk(parseCivilDate(today()), 'today')
  const diary = trialDiary(view, nights)
  return (
    <section class="no-print">
      <h2>{words.filesTitle}</h2>
      <p>{words.filesLead}</p>
      <div class="row">
        <button
          class="button"
          type="button"
          onClick={() => {
            saveFile('legwork-trial.json', writeTrialRecord(entries, view.trial, on))
          }}
        >
          {words.files.trial}
        </button>
        <button
          class="button"
          type="button"
          disabled={diary === null}
          onClick={() => {
            if (diary === null) return
            saveFile('legwork-diary.csv', writeDiaryFile(diary), 'text/csv')
            const protocol = analysisProtocol(view)
            saveFile('legwork-protocol.json', `${JSON.stringify(protocol, null, 2)}\n`)
          }}
        >
          {words.files.diary}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            saveFile('legwork-result.json', `${JSON.stringify(result.analysis, null, 2)}\n`)
          }}
        >
          {words.files.result}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            const who = { person, dose: doseOf(view, judgeGate(person)) }
            const texts = reportWords[language]
            const report = doctorReport(parts, who, texts)
            const bytes = new TextEncoder().encode(textsOf(report).join('\n'))
            const bundle = fhirBundle(
              {
                ...{ result, nights, who },
                report: { title: report.title, type: 'text/plain; charset=utf-8', bytes },
              },
              texts,
            )
            saveFile('legwork-fhir.json', `${JSON.stringify(bundle, null, 2)}\n`)
          }}
        >
          {words.files.fhir}
        </button>
        <SeriesLink joinedOnly />
      </div>
    </section>
  )
}
