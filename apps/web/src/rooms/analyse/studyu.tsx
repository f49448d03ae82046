import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import {
  drawAllocation,
  readStudyU,
  readStudyUMeasurements,
  studyUOrderContent,
  studyUOrderOf,
  writeDiary,
} from '@legwork/domain'
import type { StudyUMeasurements, StudyUStudy } from '@legwork/domain'
import {
  dataWords,
  diaryErrorText,
  formatDate,
  formatNumber,
  notTakenText,
  studyUErrorText,
  studyURowText,
  studyUWords,
} from '@legwork/i18n'
import { DropZone } from '../../components/drop-zone.tsx'
import { Choice } from '../../components/field.tsx'
import { Notice } from '../../components/notice.tsx'
import { saveFile } from '../../components/save-file.ts'
import { routes } from '../../routes.ts'
import { useJournal, useJournalState } from '../../state/journal.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useSaver } from '../../state/save.ts'
import { writingPlace } from '../../state/zone.ts'
import { studyUView } from './studyu-view.ts'

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const mostNotes = 12

/** `/analyse/studyu`: a study of StudyU and its answers, looked at before anything is used. Nothing is stored but a draw. */
export function StudyUImport(props: {
  /** a diary in the form that the first page reads, and its name */
  readonly onDiary: (text: string, file: string) => void
}): VNode {
  const language = useLanguage()
  const words = studyUWords[language]
  const [definition, setDefinition] = useState<unknown>(null)
  const [pair, setPair] = useState<readonly [string, string] | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [csv, setCsv] = useState<string | null>(null)
  const read = definition === null ? null : readStudyU(definition, pair ?? undefined)
  const study = read?.ok === true ? read.value : null

  const takeDefinition = async (file: File) => {
    setCsv(null)
    setPair(null)
    try {
      const json: unknown = JSON.parse(await file.text())
      const found = readStudyU(json)
      setDefinition(found.ok ? json : null)
      setProblems(found.ok ? [] : [studyUErrorText(language, found.error)])
    } catch {
      setDefinition(null)
      setProblems([words.notJson(file.name)])
    }
  }
  const takeMeasurements = async (file: File) => {
    if (study === null) return
    const text = await file.text()
    const found = readStudyUMeasurements(text, study, writingPlace())
    setCsv(found.ok ? text : null)
    setProblems(found.ok ? [] : found.error.map((error) => diaryErrorText(error, language)))
  }
  return (
    <div class="studyu">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <FileChooser
        id="studyu-definition"
        button={words.definition}
        hint={words.definitionHint}
        accept=".json,application/json"
        onFile={(file) => void takeDefinition(file)}
      />
      {problems.length === 0 ? null : (
        <Notice kind="error">
          <ul>
            {problems.slice(0, mostNotes).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>{words.nothingTaken}</p>
        </Notice>
      )}
      {study === null ? null : (
        <>
          <Preview study={study} />
          <Pair study={study} onPair={setPair} />
          <Order study={study} />
          <h2>{words.answersTitle}</h2>
          <FileChooser
            id="studyu-measurements"
            button={words.measurements}
            hint={words.measurementsHint}
            accept=".csv,text/csv,text/plain"
            onFile={(file) => void takeMeasurements(file)}
          />
          {csv === null ? null : <Answers study={study} csv={csv} onDiary={props.onDiary} />}
        </>
      )}
      <p class="after">
        <Link class="button" href={routes.analyse}>
          {words.back}
        </Link>
      </p>
    </div>
  )
}

/** A place for one file, and the name of the file that was chosen. */
function FileChooser(props: {
  readonly id: string
  readonly button: string
  readonly hint: string
  readonly accept: string
  readonly onFile: (file: File) => void
}): VNode {
  const { onFile, hint, ...zone } = props
  const words = dataWords[useLanguage()]
  const [name, setName] = useState<string | null>(null)
  return (
    <>
      <DropZone
        {...zone}
        text={hint}
        onFile={(file) => {
          setName(file.name)
          onFile(file)
        }}
      />
      <p role="status">{name === null ? '' : words.chosen(name)}</p>
    </>
  )
}

/** What the study is, which questions can be an outcome, and what is not taken and why. */
function Preview(props: { readonly study: StudyUStudy }): VNode {
  const language = useLanguage()
  const words = studyUWords[language]
  const { study } = props
  const view = studyUView(study, language)
  return (
    <section>
      <h2>{view.title}</h2>
      <p>{view.design}</p>
      <h3>{words.takenTitle}</h3>
      {view.outcomes.length === 0 ? (
        <Notice kind="warning">{words.noOutcome}</Notice>
      ) : (
        <ul>
          {view.outcomes.map(({ column, text }) => (
            <li key={column}>
              {text} <code>{column}</code>
            </li>
          ))}
        </ul>
      )}
      {study.notTaken.length === 0 ? null : (
        <>
          <h3>{words.notTakenTitle}</h3>
          <ul>
            {study.notTaken.map((item) => (
              <li key={item.id}>{notTakenText(language, item)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Which two are compared, where a study has more. */
function Pair(props: {
  readonly study: StudyUStudy
  readonly onPair: (pair: readonly [string, string]) => void
}): VNode | null {
  const words = studyUWords[useLanguage()]
  const { study } = props
  const others = study.notTaken.filter(({ reason }) => reason === 'more-interventions')
  if (others.length === 0) return null
  const all = [...study.interventions, ...others].map(({ id, name }) => ({
    ...{ value: id, label: name },
  }))
  const [a, b] = study.interventions
  const chosen = [a?.id ?? '', b?.id ?? ''] as const
  return (
    <>
      {([0, 1] as const).map((place) => (
        <Choice
          key={place}
          id={`studyu-arm-${String(place)}`}
          label={place === 0 ? words.first : words.second}
          value={chosen[place]}
          options={all.filter(({ value }) => value !== chosen[1 - place])}
          onChange={(id) => {
            props.onPair(place === 0 ? [id, chosen[1]] : [chosen[0], id])
          }}
        />
      ))}
    </>
  )
}

/** The order of the study: as it fixes it, or drawn here once and kept. */
function Order(props: { readonly study: StudyUStudy }): VNode {
  const language = useLanguage()
  const words = studyUWords[language]
  const { study } = props
  const journal = useJournal()
  const save = useSaver()
  const { entries } = useJournalState()
  const drawn = study.randomised ? studyUOrderOf(entries, study) : null
  const sequence = study.randomised ? drawn?.sequence : study.design.sequence
  return (
    <section>
      <h2>{words.orderTitle}</h2>
      <p>{study.randomised ? words.randomised : words.fixedOrder}</p>
      {sequence === undefined ? (
        <button
          class="button"
          type="button"
          onClick={() => {
            const allocation = drawAllocation(study.design, randomBytes)
            void save(() => journal.append([studyUOrderContent(study, allocation)]))
          }}
        >
          {words.draw}
        </button>
      ) : (
        <>
          <ol class="order">
            {sequence.map((arm, period) => (
              <li key={period}>{arm}</li>
            ))}
          </ol>
          <button
            class="button"
            type="button"
            onClick={() => {
              const design = { ...study.design, sequence }
              saveFile('legwork-design.json', `${JSON.stringify(design, null, 2)}\n`)
            }}
          >
            {words.saveDesign}
          </button>
        </>
      )}
    </section>
  )
}

/** The answers of one participant, and every answer that could not be taken as it is. */
function Answers(props: {
  readonly study: StudyUStudy
  readonly csv: string
  readonly onDiary: (text: string, file: string) => void
}): VNode {
  const language = useLanguage()
  const words = studyUWords[language]
  const [participant, setParticipant] = useState<string | null>(null)
  const read = readStudyUMeasurements(props.csv, props.study, writingPlace())
  const found: StudyUMeasurements = read.ok ? read.value : { diaries: [], notes: [] }
  const own =
    found.diaries.find((diary) => diary.participant === participant) ?? found.diaries[0] ?? null
  const n = (value: number) => formatNumber(language, value)
  if (own === null) return <Notice kind="warning">{words.noAnswers}</Notice>
  const { nights } = own.diary
  const [from, to] = [nights[0]?.date ?? own.startedOn, nights.at(-1)?.date ?? own.startedOn]
  return (
    <section>
      {found.diaries.length < 2 ? null : (
        <Choice
          id="studyu-participant"
          label={words.participant}
          value={own.participant}
          options={found.diaries.map((diary) => ({
            ...{ value: diary.participant, label: diary.participant },
          }))}
          onChange={setParticipant}
        />
      )}
      <p>{words.answers(n(nights.length), formatDate(language, from), formatDate(language, to))}</p>
      {own.daysRecomputed === 0 ? null : <p>{words.recomputed(n(own.daysRecomputed))}</p>}
      {found.notes.length === 0 ? (
        <p>{words.allTaken}</p>
      ) : (
        <>
          <h3>{words.notesTitle(n(found.notes.length))}</h3>
          <ul>
            {found.notes.slice(0, mostNotes).map((note, index) => (
              <li key={index}>{studyURowText(language, note)}</li>
            ))}
          </ul>
          {found.notes.length > mostNotes ? (
            <p>{words.moreNotes(n(found.notes.length - mostNotes))}</p>
          ) : null}
        </>
      )}
      <div class="row">
        <button
          class="button"
          data-kind="primary"
          type="button"
          onClick={() => {
            props.onDiary(writeDiary(own.diary), words.fileName)
          }}
        >
          {words.workOut}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            saveFile('legwork-diary.csv', writeDiary(own.diary), 'text/csv')
          }}
        >
          {words.saveDiary}
        </button>
      </div>
    </section>
  )
}
