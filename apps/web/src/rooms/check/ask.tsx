import type { VNode } from 'preact'
import { usePerson } from '../../state/person.ts'
import { ChoiceQuestion } from './choice-question.tsx'
import { DayQuestion } from './day-question.tsx'
import { MeasurementQuestion } from './measurement-question.tsx'
import { MedicinesQuestion } from './medicines-question.tsx'
import { MissingScreen } from './missing.tsx'
import { NumberQuestion } from './number-question.tsx'
import { SignsQuestion } from './signs-question.tsx'
import { steps } from './steps.ts'

/** One question of the interview, at its own address. */
export function AskScreen(props: { readonly id: string }): VNode {
  const { person } = usePerson()
  const step = steps.find(({ id }) => id === props.id)
  switch (step?.kind) {
    case undefined:
      return <MissingScreen />
    case 'signs':
      return <SignsQuestion step={step} person={person} />
    case 'choice':
      return <ChoiceQuestion step={step} person={person} />
    case 'number':
      return <NumberQuestion step={step} person={person} />
    case 'measurement':
      return <MeasurementQuestion step={step} person={person} />
    case 'medicines':
      return <MedicinesQuestion step={step} person={person} />
    case 'day':
      return <DayQuestion step={step} person={person} />
  }
}
