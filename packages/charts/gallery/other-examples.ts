import type {
  CalendarData,
  IconArrayData,
  IntakeData,
  TimetableData,
  VerdictData,
} from '../src/index.ts'
import { trialDiary } from './diary-examples.ts'

type Words = (nl: string, en: string) => string

/**
 * Of 100 people at least a quarter fewer cramps: Cochrane CD009402.pub3 (2020), summary of findings 1, row 2:
 * 644 of 1000 with placebo, 669 (541 to 830) with magnesium; relative risk 1.04 (0.84 to 1.29).
 */
export const responders = (words: Words): IconArrayData => ({
  title: words(
    'Wat betekent dit voor 100 mensen zoals ik?',
    'What does this mean for 100 people like me?',
  ),
  outcome: words('Minstens een kwart minder krampen', 'At least a quarter fewer cramps'),
  groups: [
    { label: words('Met placebo', 'With placebo'), count: 64 },
    { label: words('Met magnesium', 'With magnesium'), count: 67, lower: 54, upper: 83 },
  ],
})

/** The nights of the simulated trial as a calendar. */
export function calendarOfTrial(words: Words): CalendarData {
  const { nights, outcome } = trialDiary(words)
  return {
    title: words('Krampen per nacht als kalender', 'Cramps per night as a calendar'),
    outcome,
    digits: 0,
    nights: nights.slice(0, 70).map(({ date, value }) => ({ date, value })),
  }
}

/** Magnesium of a made-up week: food against the need, supplements against the upper level, calcium incomplete. */
export const intake = (words: Words): IntakeData => ({
  title: words(
    'Wat krijgt u binnen, en wat heeft u nodig?',
    'What do you get, and what do you need?',
  ),
  bars: [
    {
      label: words('Magnesium, alles samen', 'Magnesium, all together'),
      unit: 'mg',
      digits: 0,
      parts: [
        { source: 'food', value: 262 },
        { source: 'supplement', value: 120 },
      ],
      atLeast: true,
      range: { lower: 310, upper: 455 },
      // EFSA 2015, adequate intake of magnesium for men, doi:10.2903/j.efsa.2015.4186
      markers: [
        {
          type: 'need',
          label: words('Aanbevolen hoeveelheid (EFSA)', 'Adequate intake (EFSA)'),
          value: 350,
        },
      ],
    },
    {
      label: words('Magnesium uit supplementen', 'Magnesium from supplements'),
      unit: 'mg',
      digits: 0,
      parts: [{ source: 'supplement', value: 120 }],
      atLeast: false,
      // SCF 2001: upper level of readily dissociable magnesium salts in supplements
      markers: [
        {
          type: 'upper',
          label: words('Bovengrens voor supplementen (EU)', 'Upper level for supplements (EU)'),
          value: 250,
        },
      ],
    },
    {
      label: words('Energie', 'Energy'),
      unit: 'kcal',
      digits: 0,
      parts: [{ source: 'food', value: 1890 }],
      atLeast: false,
      markers: [],
    },
  ],
})

/** A made-up day of someone with thyroid tablets and an antibiotic; spacing in hours is only an example. */
export const day = (words: Words): TimetableData => ({
  title: words('Uw dag met medicijnen en magnesium', 'Your day with medicines and magnesium'),
  start: 360,
  events: [
    {
      minute: 420,
      kind: 'medicine',
      label: words('levothyroxine, nuchter', 'levothyroxine, on an empty stomach'),
    },
    { minute: 450, kind: 'meal', label: words('ontbijt', 'breakfast') },
    { minute: 540, kind: 'medicine', label: 'doxycycline' },
    { minute: 750, kind: 'meal', label: words('lunch', 'lunch') },
    { minute: 1080, kind: 'meal', label: words('avondeten', 'dinner') },
    {
      minute: 1260,
      kind: 'magnesium',
      label: words('magnesium (of placebo)', 'magnesium (or placebo)'),
    },
    { minute: 1275, kind: 'other', label: words('kuit rekken, 3 keer', 'calf stretches, 3 times') },
  ],
  stretches: [
    { from: 1350, to: 390, kind: 'sleep', label: words('Slapen', 'Sleep') },
    {
      from: 180,
      to: 660,
      kind: 'apart',
      label: words('Rond levothyroxine', 'Around levothyroxine'),
    },
    { from: 420, to: 720, kind: 'apart', label: words('Rond doxycycline', 'Around doxycycline') },
  ],
})

/** Chances of each verdict of a made-up design under three truths. */
export const verdictsOfDesign = (words: Words): VerdictData => ({
  title: words('Wat kunt u van deze proef verwachten?', 'What can you expect of this trial?'),
  scenarios: [
    {
      label: words('Als magnesium niets doet', 'If magnesium does nothing'),
      chances: {
        helps: 0.01,
        'probably-helps': 0.05,
        'no-difference-that-matters': 0.31,
        'cannot-tell': 0.57,
        'probably-harms': 0.05,
        harms: 0.01,
      },
    },
    {
      label: words(
        'Als u een kwart minder krampen krijgt',
        'If it gives you a quarter fewer cramps',
      ),
      chances: {
        helps: 0.14,
        'probably-helps': 0.3,
        'no-difference-that-matters': 0.14,
        'cannot-tell': 0.418,
        'probably-harms': 0.002,
        harms: 0,
      },
    },
    {
      label: words('Als uw krampen halveren', 'If it halves your cramps'),
      chances: {
        helps: 0.71,
        'probably-helps': 0.2,
        'no-difference-that-matters': 0.01,
        'cannot-tell': 0.08,
        'probably-harms': 0,
        harms: 0,
      },
    },
  ],
})
