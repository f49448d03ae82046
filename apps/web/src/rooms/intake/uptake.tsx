import type { VNode } from 'preact'
import type { Absorption } from '@legwork/domain'
import { intakeTexts, intakeWords } from '@legwork/i18n'
import { SourceButton } from '../../components/source-button.tsx'
import { useFactTexts } from '../../components/use-fact-texts.ts'
import { useLanguage } from '../../state/preferences.ts'

/** What is known of the uptake, how sure it is, and where that comes from; or that no figure in people was found. */
export function Uptake(props: {
  readonly absorption: Pick<Absorption, 'fact' | 'grade'>
  readonly before?: VNode | string
}): VNode {
  const { fact, grade } = props.absorption
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = useFactTexts(language)
  if (fact === null || grade === 'none')
    return (
      <p>
        {props.before} {intakeTexts[language].noUptakeFigure}
      </p>
    )
  const known = texts === null || texts === 'failed' ? '' : (texts[fact].text ?? '')
  return (
    <>
      <p>
        {props.before} {known} {words.grade[grade]}
      </p>
      <SourceButton basis={{ facts: [fact] }} about={words.absorptionAbout} />
    </>
  )
}
