import { useState } from 'preact/hooks'
import type { VNode } from 'preact'
import { expectOk, parseCivilDate } from '@legwork/base'
import { importedContents, intakeEntriesOf, writeFoodDiary } from '@legwork/domain'
import type { FoodDiary, FoodDiaryError, IntakeEntry, SupplementForm } from '@legwork/domain'
import {
  diaryNoteText,
  foodDiaryErrorText,
  foodDiaryNoteText,
  intakeTexts,
  intakeWords,
  isFoodDiaryNote,
  shellWords,
} from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import { foodName } from '@legwork/knowledge'
import type { Food } from '@legwork/knowledge'
import { DropZone } from '../../components/drop-zone.tsx'
import { Notice } from '../../components/notice.tsx'
import { saveFile } from '../../components/save-file.ts'
import { today } from '../../state/clock.ts'
import { useLanguage } from '../../state/preferences.ts'
import { newEntries } from './diary-files.ts'
import { askSearch } from './food-search.ts'
import { useNamedForms } from './foods.ts'
import { useIntake, useWriteDiary } from './intake-state.ts'
import { TableImport } from './table-import.tsx'

const diaryFile = 'legwork-food.csv'
const mostShown = 8

/** The food diary as a file, in and out, and tables of foods that a person brings along. */
export function FilesScreen(): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const { journal } = useIntake()
  const forms = useNamedForms()
  return (
    <>
      <h1>{words.filesTitle}</h1>
      <section>
        <h2>{words.exportTitle}</h2>
        <p>{words.exportLead}</p>
        <button
          class="button"
          type="button"
          disabled={journal.items.length === 0}
          onClick={() => {
            saveFile(diaryFile, writeFoodDiary(intakeEntriesOf(journal.items)), 'text/csv')
          }}
        >
          {words.exportButton}
        </button>
      </section>
      <section>
        <h2>{words.importTitle}</h2>
        <p>{words.importLead}</p>
        {forms.status === 'ready' ? (
          <DiaryImport forms={forms.value} />
        ) : forms.status === 'failed' ? (
          <p role="alert">{shellWords[language].loadFailed}</p>
        ) : (
          <p role="status">{shellWords[language].loading}</p>
        )}
      </section>
      <TableImport />
    </>
  )
}

type Preview =
  | { readonly type: 'nothing' }
  | { readonly type: 'reading' }
  | { readonly type: 'failed' }
  | { readonly type: 'refused'; readonly errors: readonly FoodDiaryError[] }
  | {
      readonly type: 'read'
      readonly file: string
      readonly diary: FoodDiary
      readonly fresh: readonly IntakeEntry[]
      readonly foods: readonly Food[]
    }

function DiaryImport(props: { readonly forms: readonly SupplementForm[] }): VNode {
  const language = useLanguage()
  const words = intakeWords[language]
  const texts = intakeTexts[language]
  const { list, journal, facts } = useIntake()
  const write = useWriteDiary()
  const [preview, setPreview] = useState<Preview>({ type: 'nothing' })
  const read = async (file: File) => {
    setPreview({ type: 'reading' })
    try {
      const text = await file.text()
      const { forms } = props
      const now = expectOk(parseCivilDate(today()), 'today')
      const answer = await askSearch(list, { type: 'diary', text, language, forms, today: now })
      if (!answer.ok) {
        setPreview({ type: 'refused', errors: answer.error })
        return
      }
      const { diary, foods } = answer.value
      const fresh = newEntries(diary.entries, journal.items)
      setPreview({ type: 'read', file: file.name, diary, fresh, foods })
    } catch {
      setPreview({ type: 'failed' })
    }
  }
  const stop = () => {
    setPreview({ type: 'nothing' })
  }
  return (
    <>
      <DropZone
        text={words.dropDiary}
        button={words.chooseDiary}
        accept=".csv,text/csv,text/plain"
        onFile={(file) => void read(file)}
      />
      <div role="status">{preview.type === 'reading' ? <p>{words.reading}</p> : null}</div>
      {preview.type === 'failed' ? (
        <Notice kind="error">{shellWords[language].loadFailed}</Notice>
      ) : preview.type === 'refused' ? (
        <Notice kind="error">
          <ul>
            {preview.errors.slice(0, mostShown).map((error) => {
              const line = errorText(language, error)
              return <li key={line}>{line}</li>
            })}
          </ul>
          {preview.errors.length > mostShown ? (
            <p>{words.andMore(preview.errors.length - mostShown)}</p>
          ) : null}
          <p>{texts.nothingChanged}</p>
        </Notice>
      ) : preview.type === 'read' ? (
        <div class="card">
          <h3>{words.previewTitle(preview.file)}</h3>
          <p>
            {words.previewCounts(
              preview.diary.entries.length,
              new Set(preview.diary.entries.map((entry) => entry.date)).size,
              preview.diary.entries.length - preview.fresh.length,
            )}
          </p>
          <Notes diary={preview.diary} foodsById={facts.foodsById} />
          <div class="row">
            <button
              class="button"
              data-kind="primary"
              type="button"
              disabled={preview.fresh.length === 0}
              onClick={() =>
                void write(
                  importedContents(
                    preview.fresh,
                    new Map([
                      ...facts.foodsById,
                      ...preview.foods.map((food) => [food.id, food] as const),
                    ]),
                  ),
                  words.imported(preview.fresh.length),
                ).then((saved) => {
                  if (saved) stop()
                })
              }
            >
              {words.takeRows(preview.fresh.length)}
            </button>
            <button class="button" type="button" onClick={stop}>
              {words.cancel}
            </button>
          </div>
        </div>
      ) : null}
    </>
  )
}

const errorText = (language: Language, error: FoodDiaryError): string =>
  foodDiaryErrorText(language, error)

function Notes(props: {
  readonly diary: FoodDiary
  readonly foodsById: ReadonlyMap<string, Food>
}): VNode | null {
  const language = useLanguage()
  const words = intakeWords[language]
  const { notes } = props.diary
  const readAs = new Set<string>()
  const others: string[] = []
  for (const note of notes) {
    if (note.type === 'read-as') {
      const food = props.foodsById.get(note.foodId)
      readAs.add(`${note.text} → ${food === undefined ? note.foodId : foodName(food, language)}`)
    } else
      others.push(
        isFoodDiaryNote(note) ? foodDiaryNoteText(language, note) : diaryNoteText(note, language),
      )
  }
  if (notes.length === 0) return null
  return (
    <>
      {others.length === 0 ? null : (
        <ul>
          {others.slice(0, mostShown).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {others.length > mostShown ? <li>{words.andMore(others.length - mostShown)}</li> : null}
        </ul>
      )}
      {readAs.size === 0 ? null : (
        <details>
          <summary>{words.howRead(readAs.size)}</summary>
          <ul>
            {[...readAs].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
