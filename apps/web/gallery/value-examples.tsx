import { civilDate, expectOk } from '@legwork/base'
import type { CivilDate, MassUnit, Quantity } from '@legwork/base'
import { CountInput } from '../src/components/count-input.tsx'
import { DateInput } from '../src/components/date-input.tsx'
import { DayField } from '../src/components/day-field.tsx'
import { Choice, Field } from '../src/components/field.tsx'
import { describedBy, FieldText } from '../src/components/field-text.tsx'
import { MassInput } from '../src/components/mass-input.tsx'
import { NumberInput } from '../src/components/number-input.tsx'
import { Options } from '../src/components/options.tsx'
import { ScaleInput } from '../src/components/scale-input.tsx'
import { TimeInput } from '../src/components/time-input.tsx'
import { held, state } from './example.tsx'
import type { Example, Words } from './example.tsx'

const today = expectOk(civilDate(2026, 11, 22), 'gallery date')
const lastWeek = expectOk(civilDate(2026, 11, 15), 'gallery date')

const mass = (first: Quantity<MassUnit> | null, id: string, error?: (words: Words) => string) =>
  held<Quantity<MassUnit> | null>(
    id,
    error === undefined ? (first === null ? 'Leeg' : 'Ingevuld') : 'Met een fout',
    error === undefined ? (first === null ? 'Empty' : 'Filled in') : 'With an error',
    first,
    (words, value, change) => (
      <MassInput
        id={id}
        label={words('Hoeveel magnesium staat er op het etiket?', 'How much does the label say?')}
        hint={words('Per pil of zakje', 'A pill or sachet')}
        error={error?.(words)}
        units={['mg', 'g']}
        value={value}
        onChange={change}
      />
    ),
  )

/** The inputs: one for each kind of value. */
export const valueExamples: readonly Example[] = [
  {
    file: 'number-input',
    title: (words) => words('Getal', 'Number'),
    states: [
      held<number | null>('number', 'Leeg', 'Empty', null, (words, value, change) => (
        <NumberInput
          id="number"
          label={words('Krampen per week', 'Cramps a week')}
          hint={words('Een komma mag: 3,5', 'A decimal point is fine: 3.5')}
          lowest={0}
          highest={200}
          value={value}
          onChange={change}
        />
      )),
      held<number | null>(
        'number-whole',
        'Heel getal',
        'Whole number',
        71,
        (words, value, change) => (
          <NumberInput
            id="number-whole"
            label={words('Leeftijd', 'Age')}
            suffix={words('jaar', 'years')}
            whole
            lowest={0}
            highest={120}
            value={value}
            onChange={change}
          />
        ),
      ),
    ],
  },
  {
    file: 'mass-input',
    title: (words) => words('Hoeveelheid', 'Mass'),
    states: [
      mass(null, 'mass'),
      mass({ value: 0.3, unit: 'g' }, 'mass-filled'),
      mass({ value: 900, unit: 'mg' }, 'mass-error', (words) =>
        words(
          'Kijk nog eens: dit is veel voor één pil.',
          'Look again: this is a lot for one pill.',
        ),
      ),
      held<Quantity<MassUnit> | null>(
        'mass-one-unit',
        'Met één eenheid',
        'With one unit',
        { value: 150, unit: 'mg' },
        (words, value, change) => (
          <MassInput
            id="mass-one-unit"
            label={words('Magnesium per dag', 'Magnesium a day')}
            units={['mg']}
            value={value}
            onChange={change}
          />
        ),
      ),
    ],
  },
  {
    file: 'time-input',
    title: (words) => words('Tijd', 'Time of day'),
    states: [
      held<string | null>('time', 'Leeg', 'Empty', null, (words, value, change) => (
        <TimeInput
          id="time"
          label={words('Hoe laat werd u wakker?', 'When did you wake?')}
          hint={words('Ongeveer is goed', 'About is fine')}
          value={value}
          onChange={change}
        />
      )),
      held<string | null>(
        'time-filled',
        'Ingevuld',
        'Filled in',
        '03:10',
        (words, value, change) => (
          <TimeInput
            id="time-filled"
            label={words('Hoe laat werd u wakker?', 'When did you wake?')}
            value={value}
            onChange={change}
          />
        ),
      ),
    ],
  },
  {
    file: 'count-input',
    title: (words) => words('Aantal', 'Count'),
    states: [
      held<number | null>(
        'count',
        'Nog niet ingevuld',
        'Not filled in',
        null,
        (words, value, change) => (
          <CountInput
            label={words('Hoeveel krampen had u vannacht?', 'How many cramps last night?')}
            none={words('Geen krampen', 'No cramps')}
            value={value}
            onChange={change}
          />
        ),
      ),
      held<number | null>('count-zero', 'Geen', 'None', 0, (words, value, change) => (
        <CountInput label={words('Bijwerkingen', 'Side effects')} value={value} onChange={change} />
      )),
      held<number | null>(
        'count-from-one',
        'Ten minste één',
        'At least one',
        1,
        (words, value, change) => (
          <CountInput
            label={words('Hoe vaak per dag?', 'How often a day?')}
            highest={4}
            none={null}
            value={value}
            onChange={change}
          />
        ),
      ),
      held<number | null>('count-full', 'Het hoogste', 'The most', 12, (words, value, change) => (
        <CountInput
          label={words('Nachten', 'Nights')}
          hint={words('Hoogstens 12', '12 at most')}
          highest={12}
          value={value}
          onChange={change}
        />
      )),
    ],
  },
  {
    file: 'scale-input',
    title: (words) => words('Schaal van 0 tot 10', 'Scale of 0 to 10'),
    states: [
      held<number | null>('scale', 'Leeg', 'Empty', null, (words, value, change) => (
        <ScaleInput
          label={words('Hoeveel pijn deed het?', 'How much did it hurt?')}
          lowest={words('geen pijn', 'no pain')}
          highest={words('de ergste pijn', 'the worst pain')}
          value={value}
          onChange={change}
        />
      )),
      held<number | null>('scale-filled', 'Ingevuld', 'Filled in', 7, (words, value, change) => (
        <ScaleInput
          label={words('Hoe slecht sliep u?', 'How badly did you sleep?')}
          hint={words('Kijk naar de hele nacht', 'Think of the whole night')}
          lowest={words('heel goed', 'very well')}
          highest={words('heel slecht', 'very badly')}
          value={value}
          onChange={change}
        />
      )),
      held<number | null>(
        'scale-error',
        'Met een fout',
        'With an error',
        null,
        (words, value, change) => (
          <ScaleInput
            label={words('Hoe onrustig waren uw benen?', 'How restless were your legs?')}
            lowest={words('helemaal niet', 'not at all')}
            highest={words('heel erg', 'very much')}
            error={words('Kies een getal, of sla de vraag over.', 'Choose a number, or skip this.')}
            value={value}
            onChange={change}
          />
        ),
      ),
    ],
  },
  {
    file: 'date-input',
    title: (words) => words('Dag', 'Date'),
    states: [
      held<CivilDate | null>('date', 'Leeg', 'Empty', null, (words, value, change) => (
        <DateInput
          label={words('Over welke nacht gaat dit?', 'Which night is this about?')}
          hint={words('De avond waarop de nacht begon', 'The evening the night began')}
          today={today}
          value={value}
          onChange={change}
        />
      )),
      held<CivilDate | null>(
        'date-other',
        'Een andere dag',
        'Another day',
        lastWeek,
        (words, value, change) => (
          <DateInput
            label={words('Wanneer begon het?', 'When did it begin?')}
            today={today}
            earliest={expectOk(civilDate(2026, 1, 1), 'gallery date')}
            value={value}
            onChange={change}
          />
        ),
      ),
    ],
  },
  {
    file: 'day-field',
    title: (words) => words('Dag waar een scherm over gaat', 'Day that a screen is about'),
    states: [
      held<CivilDate>('day', 'Ingevuld', 'Filled in', lastWeek, (words, value, change) => (
        <DayField
          id="day"
          label={words('Andere dag', 'Other day')}
          latest={today}
          value={value}
          onChange={change}
        />
      )),
    ],
  },
  {
    file: 'options',
    title: (words) => words('Eén antwoord kiezen', 'Choosing one answer'),
    states: [
      held<'yes' | 'no' | 'unknown' | null>(
        'options',
        'Leeg',
        'Empty',
        null,
        (words, value, change) => (
          <Options
            legend={words('Heeft u een nierziekte?', 'Do you have a kidney disease?')}
            name="options"
            value={value}
            options={[
              { value: 'yes', label: words('Ja', 'Yes') },
              { value: 'no', label: words('Nee', 'No') },
              {
                value: 'unknown',
                label: words('Dat weet ik niet', 'I do not know'),
                hint: words('Uw huisarts kan het opzoeken', 'Your doctor can look it up'),
              },
            ]}
            onChange={change}
          />
        ),
      ),
      held<'a' | 'b' | null>('options-chosen', 'Gekozen', 'Chosen', 'a', (words, value, change) => (
        <Options
          legend={words('Waar heeft u last van?', 'What troubles you?')}
          name="options-chosen"
          value={value}
          options={[
            { value: 'a', label: words('Kramp in de nacht', 'Cramps at night') },
            { value: 'b', label: words('Rusteloze benen', 'Restless legs') },
          ]}
          onChange={change}
        />
      )),
    ],
  },
  {
    file: 'field',
    title: (words) => words('Veld en korte lijst', 'Field and short list'),
    states: [
      held<string>(
        'field',
        'Een veld met tekst',
        'A field with text',
        '',
        (words, value, change) => (
          <Field id="field" label={words('Naam van het middel', 'Name of the product')}>
            <input
              id="field"
              value={value}
              onInput={(event) => {
                change(event.currentTarget.value)
              }}
            />
          </Field>
        ),
      ),
      held<'one' | 'two'>(
        'choice',
        'Een korte lijst',
        'A short list',
        'one',
        (words, value, change) => (
          <Choice
            id="choice"
            label={words('Uitkomst', 'Outcome')}
            hint={words('Wat er geteld werd', 'What was counted')}
            value={value}
            options={[
              { value: 'one', label: words('aantal krampen', 'number of cramps') },
              { value: 'two', label: words('pijn', 'pain') },
            ]}
            onChange={change}
          />
        ),
      ),
    ],
  },
  {
    file: 'field-text',
    title: (words) => words('Uitleg en fout bij een veld', 'Hint and error of a field'),
    states: [
      state('field-text', 'Beide', 'Both', (words) => (
        <div class="field">
          <label for="field-text">{words('Gewicht', 'Weight')}</label>
          <input
            id="field-text"
            value="7"
            aria-invalid
            aria-describedby={describedBy('field-text', 'hint', 'error')}
          />
          <FieldText
            id="field-text"
            hint={words('In kilo', 'In kilograms')}
            error={words('Kijk nog eens: 7 kilo?', 'Look again: 7 kilograms?')}
          />
        </div>
      )),
    ],
  },
]
