import type { VNode } from 'preact'
import { Link } from 'wouter-preact'
import { intakeTexts, intakeWords } from '@legwork/i18n'
import { absorptionFacts, foodName } from '@legwork/knowledge'
import { Notice } from '../../components/notice.tsx'
import { routes } from '../../routes.ts'
import { useLanguage } from '../../state/preferences.ts'
import { amountText } from './amounts.ts'
import { FoodSource } from './food-source.tsx'
import { useIntake } from './intake-state.ts'
import { useReport } from './picture-screen.tsx'
import { Uptake } from './uptake.tsx'

/** Foods with much magnesium for this person, ranked; supplements are never among them. */
export function MoreScreen(): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { list } = useIntake()
  const { gap } = useReport()
  if (gap.state === 'withheld')
    return (
      <>
        <h1>{words.moreTitle}</h1>
        <Notice kind="warning">{texts.gapWithheld}</Notice>
        <Link class="button" href={routes.check}>
          {words.toCheck}
        </Link>
      </>
    )
  return (
    <>
      <h1>{words.moreTitle}</h1>
      <p class="lead">{words.moreLead}</p>
      {gap.state === 'ask-first' ? <Notice>{texts.gapAskFirst}</Notice> : null}
      <ol class="gap-list">
        {gap.foods.map(({ food, portion, magnesium, energy, because }) => {
          const amount = amountText(language, list.units, { count: 1, unit: portion.unit })
          const why = texts.gapBecause[because]
          return (
            <li key={food.id}>
              <details>
                <summary>
                  {foodName(food, language)}, {texts.portion(amount, portion.grams)}:{' '}
                  {texts.amount(magnesium, 'mg')}
                </summary>
                <p>
                  {words.gapPortion(
                    texts.portion(amount, portion.grams),
                    texts.amount(magnesium, 'mg'),
                  )}
                  {energy === null ? '' : ` ${words.gapEnergy(texts.amount(energy, 'kcal'))}`}
                  {why === '' ? '' : ` ${words.gapWhy(why)}`}
                </p>
                <FoodSource food={food} />
              </details>
            </li>
          )
        })}
      </ol>
      <h2>{words.absorptionTitle}</h2>
      <Uptake absorption={{ fact: absorptionFacts.food.id, grade: absorptionFacts.food.grade }} />
      <p>{texts.estimates}</p>
    </>
  )
}
