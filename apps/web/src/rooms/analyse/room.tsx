import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { useLocation } from 'wouter-preact'
import { analysePage } from '@legwork/i18n'
import type {
  AnalysisRefusal,
  ColumnGuesses,
  DiaryError,
  DiarySeries,
  ResultFile,
  Table,
} from '@legwork/domain'
import { useLanguage } from '../../state/preferences.ts'
import { Answer } from './answer.tsx'
import type { AnalyseChoices } from './choices.ts'
import { firstChoices } from './choices.ts'
import { ColumnsForm } from './columns-form.tsx'
import type { WorkerAnswer } from './messages.ts'
import { Problems } from './problems.tsx'
import { Start, studyUAddress } from './start.tsx'
import { StudyUImport } from './studyu.tsx'
import { useAnalyseWorker } from './use-worker.ts'

interface Loaded {
  readonly file: string
  readonly table: Table
  readonly guesses: ColumnGuesses
  readonly choices: AnalyseChoices
}

interface Answered {
  readonly result: ResultFile
  readonly series: DiarySeries
  readonly file: string
}

type Problem =
  | { readonly type: 'diary'; readonly errors: readonly DiaryError[] }
  | { readonly type: 'refusal'; readonly refusal: AnalysisRefusal }
  | { readonly type: 'no-columns' }
  | { readonly type: 'defect'; readonly message: string }

type Step = 'start' | 'columns' | 'answer'

const stepOf = (state: unknown): Step =>
  typeof state === 'object' && state !== null && 'step' in state
    ? state.step === 'columns' || state.step === 'answer'
      ? state.step
      : 'start'
    : 'start'

function problemOf(answer: WorkerAnswer): Problem | null {
  switch (answer.type) {
    case 'problems':
      return { type: 'diary', errors: answer.errors }
    case 'refused':
      return { type: 'refusal', refusal: answer.refusal }
    case 'defect':
      return { type: 'defect', message: answer.message }
    case 'table':
    case 'result':
      return null
  }
}

/** From a diary to an answer: choose a file, check the columns, read the answer. The back button goes back a step. */
export function AnalyseRoom(): VNode {
  const language = useLanguage()
  const words = analysePage[language]
  const ask = useAnalyseWorker()
  const [path] = useLocation()
  const [step, setStep] = useState<Step>('start')
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [answered, setAnswered] = useState<Answered | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [working, setWorking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const back = (event: PopStateEvent) => {
      setProblem(null)
      setStep(stepOf(event.state))
    }
    window.addEventListener('popstate', back)
    return () => {
      window.removeEventListener('popstate', back)
    }
  }, [])

  useLayoutEffect(() => {
    if (step !== 'start') heading.current?.focus()
  }, [step])

  const goTo = (next: Step) => {
    window.history.pushState({ step: next }, '')
    setStep(next)
    window.scrollTo(0, 0)
  }

  const read = async (text: string, file: string) => {
    setProblem(null)
    setWorking(true)
    const answer = await ask({ type: 'read', text })
    setWorking(false)
    setProblem(problemOf(answer))
    if (answer.type !== 'table') return
    const choices = firstChoices(answer.table, answer.guesses, language)
    if (choices === null) {
      setProblem({ type: 'no-columns' })
      return
    }
    setLoaded({ file, table: answer.table, guesses: answer.guesses, choices })
    goTo('columns')
  }

  const analyse = async (current: Loaded) => {
    setProblem(null)
    setWorking(true)
    const answer = await ask({ type: 'analyse', table: current.table, choices: current.choices })
    setWorking(false)
    setProblem(problemOf(answer))
    if (answer.type !== 'result') return
    setAnswered({ ...answer, file: current.file })
    goTo('answer')
  }

  const shown =
    step === 'answer' && answered !== null
      ? 'answer'
      : step !== 'start' && loaded !== null
        ? 'columns'
        : 'start'
  if (shown === 'start' && path === studyUAddress)
    return (
      <>
        {problem === null ? null : <Problems language={language} problem={problem} />}
        <StudyUImport onDiary={(text, file) => void read(text, file)} />
      </>
    )
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {shown === 'answer'
          ? words.answerTitle
          : shown === 'columns'
            ? words.columnsTitle
            : words.title}
      </h1>
      {problem === null ? null : <Problems language={language} problem={problem} />}
      <div role="status" aria-live="polite">
        {working ? (
          <p>
            {words.working} <progress aria-label={words.working} />
          </p>
        ) : null}
      </div>
      {shown === 'start' ? <Start language={language} onText={(t, f) => void read(t, f)} /> : null}
      {shown === 'columns' && loaded !== null ? (
        <ColumnsForm
          language={language}
          file={loaded.file}
          table={loaded.table}
          guesses={loaded.guesses}
          choices={loaded.choices}
          onChange={(choices) => {
            setLoaded({ ...loaded, choices })
          }}
          onAnalyse={() => void analyse(loaded)}
        />
      ) : null}
      {shown === 'answer' && answered !== null ? (
        <Answer
          language={language}
          result={answered.result}
          series={answered.series}
          file={answered.file}
          onStartOver={() => {
            setAnswered(null)
            setLoaded(null)
            goTo('start')
          }}
        />
      ) : null}
    </>
  )
}
