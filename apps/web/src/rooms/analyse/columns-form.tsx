import type { VNode } from 'preact'
import { armLabels } from '@legwork/domain'
import type { ColumnGuesses, Table } from '@legwork/domain'
import { analysePage } from '@legwork/i18n'
import type { Language } from '@legwork/i18n'
import type { Family } from '@legwork/stats'
import { Choice, Field } from '../../components/field.tsx'
import { firstSmallestEffect } from './choices.ts'
import type { AnalyseChoices } from './choices.ts'

const families: readonly Family[] = ['poisson', 'negbin', 'bernoulli', 'ordinal', 'gaussian']

/** What was recognised in the file, to be confirmed or changed. */
export function ColumnsForm(props: {
  readonly language: Language
  readonly file: string
  readonly table: Table
  readonly guesses: ColumnGuesses
  readonly choices: AnalyseChoices
  readonly onChange: (choices: AnalyseChoices) => void
  readonly onAnalyse: () => void
}): VNode {
  const { choices, table, guesses, onChange } = props
  const words = analysePage[props.language]
  const columns = table.columns.filter((c) => c !== '').map((c) => ({ value: c, label: c }))
  const arms = armLabels(table, choices.arm)
  const change = (part: Partial<AnalyseChoices>) => {
    onChange({ ...choices, ...part })
  }
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        props.onAnalyse()
      }}
    >
      <p>{words.columnsLead(table.rows.length, props.file)}</p>
      <div class="fields">
        <Choice
          id="date"
          label={words.dateColumn}
          value={choices.date}
          options={columns}
          onChange={(date) => {
            change({ date })
          }}
        />
        <Choice
          id="arm"
          label={words.armColumn}
          value={choices.arm}
          options={columns}
          onChange={(arm) => {
            change({ arm, reference: armLabels(table, arm)[0] ?? '' })
          }}
        />
        <Choice
          id="reference"
          label={words.referenceArm}
          hint={words.referenceHint}
          value={choices.reference}
          options={arms.map((label) => ({ value: label, label }))}
          onChange={(reference) => {
            change({ reference })
          }}
        />
        <Choice
          id="outcome"
          label={words.outcomeColumn}
          value={choices.outcome}
          options={columns}
          onChange={(outcome) => {
            const guess = guesses.outcomes.find((o) => o.column === outcome)
            const family = guess?.family ?? choices.family
            const better = guess?.better ?? 'lower'
            change({
              outcome,
              family,
              better,
              smallestEffect: firstSmallestEffect(family, better, props.language),
            })
          }}
        />
        <Choice
          id="family"
          label={words.familyLabel}
          value={choices.family}
          options={families.map((value) => ({ value, label: words.family[value] }))}
          onChange={(family) => {
            change({
              family,
              smallestEffect: firstSmallestEffect(family, choices.better, props.language),
            })
          }}
        />
        <Choice
          id="better"
          label={words.betterLabel}
          value={choices.better}
          options={(['lower', 'higher'] as const).map((value) => ({
            value,
            label: words.better[value],
          }))}
          onChange={(better) => {
            change({
              better,
              smallestEffect: firstSmallestEffect(choices.family, better, props.language),
            })
          }}
        />
        <Choice
          id="half-life"
          label={words.halfLifeLabel}
          hint={words.halfLifeHint}
          value={choices.halfLife}
          options={(['unknown', 'none'] as const).map((value) => ({
            value,
            label: words.halfLife[value],
          }))}
          onChange={(halfLife) => {
            change({ halfLife })
          }}
        />
        {choices.family === 'poisson' || choices.family === 'negbin' ? (
          <Choice
            id="evidence"
            label={words.evidenceLabel}
            hint={words.evidenceHint}
            value={choices.evidence}
            options={(['none', 'magnesium-cramps'] as const).map((value) => ({
              value,
              label: words.evidence[value],
            }))}
            onChange={(evidence) => {
              change({ evidence })
            }}
          />
        ) : null}
        <Field
          id="smallest-effect"
          label={words.smallestEffectLabel}
          hint={words.smallestEffectHint[choices.family === 'gaussian' ? 'points' : 'ratio']}
        >
          <input
            id="smallest-effect"
            inputMode="decimal"
            autoComplete="off"
            value={choices.smallestEffect}
            aria-describedby="smallest-effect-hint"
            onInput={(event) => {
              change({ smallestEffect: event.currentTarget.value })
            }}
          />
        </Field>
      </div>
      <p class="actions">
        <button class="button" data-kind="primary" type="submit">
          {words.analyse}
        </button>
      </p>
    </form>
  )
}
