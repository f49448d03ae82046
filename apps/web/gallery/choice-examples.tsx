import type { VNode } from 'preact'
import { AnswerButtons } from '../src/components/answer-buttons.tsx'
import { CheckList } from '../src/components/check-list.tsx'
import { Combobox } from '../src/components/combobox.tsx'
import { CopyButton } from '../src/components/copy-button.tsx'
import { MonthField } from '../src/components/month-field.tsx'
import type { ChosenMonth } from '../src/components/month-field.tsx'
import { StepProgress } from '../src/components/step-progress.tsx'
import { Stepper } from '../src/components/stepper.tsx'
import { TimeField } from '../src/components/time-field.tsx'
import { UndoBar } from '../src/components/undo-bar.tsx'
import { WithFactTexts } from '../src/components/with-fact-texts.tsx'
import { held, state } from './example.tsx'
import type { Example, Words } from './example.tsx'

type Answer = 'yes' | 'no' | 'unknown'

const answers = (words: Words) =>
  [
    { value: 'yes', label: words('Ja', 'Yes') },
    { value: 'no', label: words('Nee', 'No') },
    {
      value: 'unknown',
      label: words('Dat weet ik niet', 'I do not know'),
      hint: words('Uw huisarts kan het opzoeken', 'Your doctor can look it up'),
    },
  ] as const

const stepper = (name: string, nl: string, en: string, first: number) =>
  held<number>(name, nl, en, first, (words, value, change) => (
    <Stepper
      id={name}
      label={words('Aantal porties', 'Number of portions')}
      value={String(value)}
      less={words('Eén minder', 'One less')}
      more={words('Eén meer', 'One more')}
      onLess={
        value <= 0
          ? null
          : () => {
              change(value - 1)
            }
      }
      onMore={() => {
        change(value + 1)
      }}
      onType={(text) => {
        change(Number(text))
      }}
    />
  ))

function Suggestions(props: {
  readonly words: Words
  readonly value: string
  readonly change: (value: string) => void
}): VNode {
  const { words, value, change } = props
  const all = [
    { key: 'oats', label: words('havermout', 'oats'), hint: words('granen', 'cereals') },
    { key: 'nuts', label: words('noten', 'nuts') },
  ]
  const found = value === '' ? [] : all.filter(({ label }) => label.includes(value))
  return (
    <Combobox
      id="combobox"
      label={words('Wat at u?', 'What did you eat?')}
      value={value}
      options={found}
      listLabel={words('Gevonden', 'Found')}
      status={String(found.length)}
      onInput={change}
      onChoose={(key) => {
        change(all.find((one) => one.key === key)?.label ?? '')
      }}
      onEnter={() => undefined}
    />
  )
}

/** Answers, lists, steps: what the rooms Check and Intake ask with. */
export const choiceExamples: readonly Example[] = [
  {
    file: 'answer-buttons',
    title: (words) => words('Antwoord dat meteen verder gaat', 'Answer that goes on at once'),
    states: [
      held<Answer | null>('answers', 'Leeg', 'Empty', null, (words, value, change) => (
        <AnswerButtons
          label={words('Antwoord', 'Answer')}
          value={value}
          options={answers(words)}
          onAnswer={change}
        />
      )),
      held<Answer | null>('answers-given', 'Gegeven', 'Given', 'no', (words, value, change) => (
        <AnswerButtons
          label={words('Eerder antwoord', 'Answer given before')}
          value={value}
          options={answers(words)}
          onAnswer={change}
        />
      )),
    ],
  },
  {
    file: 'check-list',
    title: (words) => words('Aankruisen', 'Ticking'),
    states: [
      held<readonly string[]>(
        'ticks',
        'Eén aangekruist',
        'One ticked',
        ['a'],
        (words, value, change) => (
          <CheckList
            legend={words('Waar heeft u last van?', 'What troubles you?')}
            options={[
              { value: 'a', label: words('Kramp in de nacht', 'Cramps at night') },
              { value: 'b', label: words('Rusteloze benen', 'Restless legs') },
            ]}
            ticked={value}
            onTick={(one, ticked) => {
              change(ticked ? [...value, one] : value.filter((other) => other !== one))
            }}
          />
        ),
      ),
    ],
  },
  {
    file: 'combobox',
    title: (words) => words('Zoeken met voorstellen', 'Search with suggestions'),
    states: [
      held<string>('combobox', 'Leeg', 'Empty', '', (words, value, change) => (
        <Suggestions words={words} value={value} change={change} />
      )),
    ],
  },
  {
    file: 'copy-button',
    title: (words) => words('Kopiëren', 'Copying'),
    states: [
      state('copy', 'Nog niet gekopieerd', 'Not copied yet', (words) => (
        <CopyButton
          text="Legwork"
          label={words('Kopieer de tekst', 'Copy the text')}
          copied={words('Gekopieerd', 'Copied')}
          failed={words('Dat lukte niet', 'That failed')}
        />
      )),
    ],
  },
  {
    file: 'month-field',
    title: (words) => words('Maand en jaar', 'Month and year'),
    states: [
      held<ChosenMonth>(
        'month',
        'Leeg',
        'Empty',
        { month: '', year: '' },
        (words, value, change) => (
          <MonthField
            id="month"
            monthLabel={words('Maand', 'Month')}
            yearLabel={words('Jaar', 'Year')}
            hint={words('Ongeveer is goed', 'About is fine')}
            choose={words('Kies', 'Choose')}
            value={value}
            last="2026-11-22"
            onChange={change}
          />
        ),
      ),
    ],
  },
  {
    file: 'step-progress',
    title: (words) => words('Hoe ver u bent', 'How far you are'),
    states: [
      state('progress', 'Halverwege', 'Halfway', (words) => (
        <StepProgress part={words('Gezondheid', 'Health')} step={4} of={9} />
      )),
    ],
  },
  {
    file: 'stepper',
    title: (words) => words('Getal met min en plus', 'Number with minus and plus'),
    states: [
      stepper('stepper', 'Ingevuld', 'Filled in', 2),
      stepper('stepper-zero', 'Het laagste', 'The lowest', 0),
    ],
  },
  {
    file: 'time-field',
    title: (words) => words('Tijd per vijf minuten', 'Time in steps of five minutes'),
    states: [
      held<string>('time-five', 'Ingevuld', 'Filled in', '08:00', (words, value, change) => (
        <TimeField
          id="time-five"
          label={words('Wanneer ontbijt u?', 'When is breakfast?')}
          value={value}
          onChange={change}
        />
      )),
    ],
  },
  {
    file: 'undo-bar',
    title: (words) => words('Ongedaan maken', 'Undo'),
    states: [
      state('undo', 'Iets gedaan', 'Something done', (words) => (
        <UndoBar
          said={words('Havermout is weggehaald.', 'Oats were removed.')}
          undoLabel={words('Ongedaan maken', 'Undo')}
          onUndo={() => undefined}
        />
      )),
    ],
  },
  {
    file: 'with-fact-texts',
    title: (words) => words('Tekst van een feit', 'Text of a fact'),
    states: [
      state('fact', 'Met de feiten', 'With the facts', () => (
        <WithFactTexts>{(texts) => <p>{texts['remedy.talk_to_doctor'].text}</p>}</WithFactTexts>
      )),
    ],
  },
]
