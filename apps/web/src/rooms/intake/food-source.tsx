import { useRef, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { intakeTexts, intakeWords, shellWords } from '@legwork/i18n'
import { foodName, foodTables, loadFoodSources, rowKey } from '@legwork/knowledge'
import type { Food, FoodSources } from '@legwork/knowledge'
import { Dialog } from '../../components/dialog.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { useIntake } from './intake-state.ts'

type Opened = 'not-yet' | 'failed' | FoodSources

/** "Where does this come from?" for the figures of a food: its row in its table, the licence, or its recipe. */
export function FoodSource(props: { readonly food: Food }): VNode {
  const { food } = props
  const language = useLanguage()
  const shell = shellWords[language]
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState<Opened>('not-yet')
  const name = foodName(food, language)
  return (
    <>
      <button
        class="source-button no-print"
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          dialog.current?.showModal()
          loadFoodSources().then(setOpened, () => {
            setOpened('failed')
          })
        }}
      >
        {shell.sourceQuestion}
        <span class="visually-hidden">: {name}</span>
      </button>
      <Dialog dialog={dialog} title={shell.sourceTitle} closeLabel={shell.close}>
        <p class="lead">{name}</p>
        {opened === 'not-yet' ? (
          <p role="status">{shell.loading}</p>
        ) : opened === 'failed' ? (
          <p role="alert">{shell.loadFailed}</p>
        ) : (
          <Origin food={food} sources={opened} />
        )}
      </Dialog>
    </>
  )
}

function Origin(props: { readonly food: Food; readonly sources: FoodSources }): VNode {
  const { food, sources } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { list } = useIntake()
  const remark = sources.remarks.get(food.id)
  if (food.origin.kind === 'recipe') {
    const recipe = sources.recipes.get(food.id)
    return (
      <>
        <p>{words.fromRecipe}</p>
        <ul>
          {(recipe?.parts ?? []).map(({ id, grams }) => {
            const part = list.foodsById.get(id)
            return (
              <li key={id}>
                {texts.portion(part === undefined ? id : foodName(part, language), grams)}
              </li>
            )
          })}
        </ul>
        {remark === undefined ? null : <p lang="en">{remark}</p>}
        <p>{texts.estimates}</p>
      </>
    )
  }
  const { table, row, release } = food.origin
  const { citation, licence, address } = foodTables[table]
  const rowName = sources.rowNames.get(rowKey(table, row))
  return (
    <>
      <dl class="facts">
        <dt>{words.tableRow}</dt>
        <dd lang="en">
          {rowName ?? foodName(food, language)} ({row})
        </dd>
        <dt>{words.table}</dt>
        <dd lang="en">
          {citation}
          {release === undefined ? null : ` ${release}.`}
        </dd>
        <dt>{words.licence}</dt>
        <dd>
          {words.licences[table]}{' '}
          <span class="hint" lang="en">
            {licence}
          </span>
        </dd>
        <dt>{words.howNear}</dt>
        <dd>{texts.match[food.match]}</dd>
      </dl>
      {sources.energyFromMacronutrients.has(rowKey(table, row)) ? (
        <p>{words.energyComputed}</p>
      ) : null}
      {remark === undefined ? null : <p lang="en">{remark}</p>}
      <p>
        <a href={address} target="_blank" rel="noopener noreferrer">
          {foodTables[table].short}
          <span class="visually-hidden"> ({shellWords[language].sourceOpens})</span>
        </a>
      </p>
      <p>{texts.estimates}</p>
    </>
  )
}
