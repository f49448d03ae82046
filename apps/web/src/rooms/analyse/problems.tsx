import type { VNode } from 'preact'
import { analysePage, analysisRefusalMessage, defectMessage, diaryErrorText } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { AnalysisRefusal, DiaryError } from '@legwork/domain'
import { Notice } from '../../components/notice.tsx'

const mostShown = 8

/** What is wrong with a file and what to do, in the reader's language. */
export function Problems(props: {
  readonly language: Language
  readonly problem:
    | { readonly type: 'diary'; readonly errors: readonly DiaryError[] }
    | { readonly type: 'refusal'; readonly refusal: AnalysisRefusal }
    | { readonly type: 'no-columns' }
    | { readonly type: 'defect'; readonly message: string }
}): VNode {
  const { language, problem } = props
  const words = analysePage[language]
  const lines = (): readonly string[] => {
    switch (problem.type) {
      case 'diary':
        return problem.errors.map((error) => diaryErrorText(error, language))
      case 'refusal':
        return [analysisRefusalMessage(language, problem.refusal)]
      case 'no-columns':
        return [words.noColumns]
      case 'defect':
        return [defectMessage[language], problem.message]
    }
  }
  const all = lines()
  return (
    <Notice kind="error">
      <p>
        <strong>{words.problemsTitle}</strong>
      </p>
      <ul>
        {all.slice(0, mostShown).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {all.length > mostShown ? <p>{words.moreProblems(all.length - mostShown)}</p> : null}
      <p>{words.nothingChanged}</p>
    </Notice>
  )
}
