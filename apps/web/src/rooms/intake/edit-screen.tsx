import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation } from 'wouter-preact'
import {
  foodJournalContent,
  foodKinds,
  meals,
  restoredContent,
  withdrawnContent,
} from '@legwork/domain'
import type { DiaryItem, Meal, RecipePart, TakenContent } from '@legwork/domain'
import { formatDate, intakeWords } from '@legwork/i18n'
import { Choice } from '../../components/field.tsx'
import { useLanguage } from '../../state/preferences.ts'
import { intakeRoutes } from './addresses.ts'
import { lineView } from './day-view.ts'
import { useIntake, useWriteDiary } from './intake-state.ts'
import { PortionForm } from './portion-form.tsx'
import { TakenForm } from './taken-form.tsx'

/** Changes one line of the diary, or takes it out; both can be undone. */
export function EditScreen(props: { readonly id: string }): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const { list, journal, facts } = useIntake()
  const item = journal.items.find((one) => one.id === props.id)
  if (item === undefined)
    return (
      <>
        <h1>{words.editTitle}</h1>
        <p>{words.lineGone}</p>
        <Link class="button" href="/intake">
          {words.toDiary}
        </Link>
      </>
    )
  const line = lineView(item, list, facts, language)
  return (
    <>
      <h1>{words.editTitle}</h1>
      <p class="lead">
        {line.name}, {formatDate(language, item.content.date)}
      </p>
      {item.type === 'food' ? <EditFood item={item} /> : <EditTaken item={item} />}
    </>
  )
}

function useLineActions(item: DiaryItem) {
  const words = intakeWords[useLanguage()]
  const write = useWriteDiary()
  const [, navigate] = useLocation()
  const toDay = (saved: boolean) => {
    if (saved) navigate(intakeRoutes.day(item.content.date), { replace: true })
  }
  const undo = (written: readonly { readonly id: string }[]) =>
    written.map(({ id }) => restoredContent(item, id))
  return {
    remove: () => void write([withdrawnContent(item.id)], words.removed, undo).then(toDay),
    replace: (next: Parameters<typeof foodJournalContent>[0]) =>
      void write([foodJournalContent(next, item.id)], words.changed, undo).then(toDay),
  }
}

function RemoveButton(props: { readonly onRemove: () => void }): VNode {
  const words = intakeWords[useLanguage()]
  return (
    <button class="button" data-kind="urgent" type="button" onClick={props.onRemove}>
      {words.remove}
    </button>
  )
}

function EditFood(props: { readonly item: Extract<DiaryItem, { readonly type: 'food' }> }): VNode {
  const { item } = props
  const language = useLanguage()
  const words = intakeWords[language]
  const { facts } = useIntake()
  const { content } = item
  const { remove, replace } = useLineActions(item)
  const [meal, setMeal] = useState<Meal | 'other'>(content.meal ?? 'other')
  const food = content.foodId === null ? undefined : facts.foodsById.get(content.foodId)
  const save = (part: RecipePart) => {
    replace({
      kind: foodKinds.food,
      payload: {
        ...part,
        date: content.date,
        time: content.time,
        meal: meal === 'other' ? null : meal,
      },
    })
  }
  if (food === undefined)
    return (
      <>
        <p>{words.unknownFood(content.text)}</p>
        <RemoveButton onRemove={remove} />
      </>
    )
  return (
    <>
      <Choice
        id="meal"
        label={words.whichMeal}
        value={meal}
        options={[
          ...meals.map((value) => ({ value, label: words.meals[value] })),
          ...(content.meal === null ? [{ value: 'other' as const, label: words.meals.other }] : []),
        ]}
        onChange={setMeal}
      />
      <PortionForm
        food={food}
        start={{ count: content.count, unit: content.unit }}
        draft={`intake-amount-${item.id}`}
        text={content.text}
        saveLabel={words.save}
        onSave={save}
      >
        <RemoveButton onRemove={remove} />
      </PortionForm>
    </>
  )
}

function EditTaken(props: {
  readonly item: Extract<DiaryItem, { readonly type: 'taken' }>
}): VNode {
  const { item } = props
  const words = intakeWords[useLanguage()]
  const { remove, replace } = useLineActions(item)
  return (
    <TakenForm
      draft={`intake-label-${item.id}`}
      date={item.content.date}
      start={item.content}
      saveLabel={words.save}
      onSave={(payload: TakenContent) => {
        replace({ kind: foodKinds.taken, payload })
      }}
    >
      <RemoveButton onRemove={remove} />
    </TakenForm>
  )
}
