import { useEffect, useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { Link, useLocation, useSearch } from 'wouter-preact'
import type { Person, TakenMedicine } from '@legwork/domain'
import { checkWords, shellWords } from '@legwork/i18n'
import { Combobox } from '../../components/combobox.tsx'
import { Notice } from '../../components/notice.tsx'
import { UndoBar } from '../../components/undo-bar.tsx'
import { useFactTexts } from '../../components/use-fact-texts.ts'
import { usePerson } from '../../state/person.ts'
import { useLanguage } from '../../state/preferences.ts'
import { useDraft } from '../../state/use-draft.ts'
import { addresses, keepingReturn } from './addresses.ts'
import { newMedicineId, storedMedicine } from './stored-medicine.ts'
import { prepareNames, searchMedicines } from './medicine-search.ts'
import { MedicineSummary } from './medicine-summary.tsx'
import { Question } from './question.tsx'
import type { MedicinesStep } from './step.ts'
import { problemWith } from './typed.ts'
import { useStep } from './use-step.ts'

const asTyped = 'as-typed'

/** The list of everything that is swallowed: search, put in, change, take out (and back). */
export function MedicinesQuestion(props: {
  readonly step: MedicinesStep
  readonly person: Person
}): VNode {
  const language = useLanguage()
  const words = checkWords[language]
  const { step, person } = props
  const { busy, keep, answer } = useStep(step)
  const { medicineIds } = usePerson()
  const [, navigate] = useLocation()
  const search = useSearch()
  const [typed, setTyped, clearTyped] = useDraft('check-medicine')
  const [gone, setGone] = useState<{ id: string; medicine: TakenMedicine } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const loaded = useFactTexts(language)
  const texts = loaded === 'failed' ? null : loaded
  useEffect(() => {
    // when the screen is there, not at a letter
    const timer = window.setTimeout(prepareNames)
    return () => {
      window.clearTimeout(timer)
    }
  }, [])
  const found = searchMedicines(typed, language, (id) => texts?.[id].label)
  const name = typed.trim()
  const exact = found.some((each) => each.name.toLowerCase() === name.toLowerCase())
  const options = [
    ...found.map((each) => ({ key: each.name, label: each.name, hint: each.detail })),
    ...(name.length < 2 || exact
      ? []
      : [{ key: asTyped, label: words.keepTyped(name), hint: words.keepTypedHint }]),
  ]
  const put = (chosen: string) => {
    if (chosen === '') return
    setGone(null)
    const taken = [...(person.medicines ?? []), { name: chosen }]
    const wrong = problemWith(language, person, 'medicines', taken, words.listTitle)
    setProblem(wrong)
    if (wrong !== null) return
    void keep([`medicines.${newMedicineId()}`, { name: chosen }]).then((saved) => {
      if (saved) clearTyped()
    })
  }
  const list = (person.medicines ?? []).map((medicine, at) => ({
    medicine,
    id: medicineIds[at] ?? '',
  }))
  const goOn = () => {
    navigate(keepingReturn(addresses.ask('medicines-complete'), search))
  }
  return (
    <Question
      step={step}
      person={person}
      title={words.medicinesQuestion}
      hint={words.medicinesHint}
      {...(list.length === 0 ? { onSkip: goOn } : {})}
    >
      <Combobox
        id="check-medicine"
        label={words.searchLabel}
        hint={words.searchHint}
        value={typed}
        options={options}
        listLabel={words.searchLabel}
        status={words.found(found.length)}
        onInput={setTyped}
        onChoose={(key) => {
          put(key === asTyped ? name : key)
        }}
        onEnter={() => {
          put(name)
        }}
      />
      <h2>{words.listTitle}</h2>
      {list.length === 0 ? <p>{words.listEmpty}</p> : null}
      <ul class="card-list">
        {list.map(({ medicine, id }) => (
          <li class="card" key={id}>
            <MedicineSummary medicine={medicine} texts={texts} />
            <div class="row">
              <Link class="button" href={keepingReturn(addresses.medicine(id), search)}>
                {words.change}
                <span class="visually-hidden">: {medicine.name}</span>
              </Link>
              <button
                class="button"
                type="button"
                onClick={() => {
                  void keep([`medicines.${id}`, null]).then((saved) => {
                    if (saved) setGone({ id, medicine })
                  })
                }}
              >
                {words.remove}
                <span class="visually-hidden">: {medicine.name}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {problem === null ? null : <Notice kind="error">{problem}</Notice>}
      <UndoBar
        said={gone === null ? null : words.removed(gone.medicine.name)}
        undoLabel={shellWords[language].undo}
        onUndo={() => {
          if (gone === null) return
          void keep([`medicines.${gone.id}`, storedMedicine(gone.medicine)]).then((saved) => {
            if (saved) setGone(null)
          })
        }}
      />
      <div class="stack">
        <button
          class="button"
          data-kind="primary"
          type="button"
          disabled={busy}
          onClick={() => {
            if (list.length > 0) goOn()
            else answer(['medicinesComplete', 'yes'])
          }}
        >
          {list.length === 0 ? words.listReadyEmpty : words.listReady}
        </button>
      </div>
    </Question>
  )
}
