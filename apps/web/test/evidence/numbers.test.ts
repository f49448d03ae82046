import { describe, expect, it } from 'vitest'
import { answerEvidence, evidenceQuestions } from '@legwork/domain'
import type { EvidenceAnswer } from '@legwork/domain'
import { fitBayesian, fitMeta } from '@legwork/stats'
import { relative } from '@legwork/testing'
import { legwork } from '../../../cli/test/io.ts'
import { modelChoices, modelRows } from '../../src/rooms/evidence/models.ts'
import {
  addedData,
  dotsData,
  forestData,
  funnelData,
  iconData,
  withoutData,
} from '../../src/rooms/evidence/pictures.ts'
import {
  peopleOfHundred,
  personMixture,
  questionById,
  ratesOf,
} from '../../src/rooms/evidence/view-model.ts'

const topics = ['cramps', 'pregnancy', 'rls', 'cirrhosis'] as const

/** What the command line prints on a topic, as JSON. */
async function fromCommand(topic: string, ...more: string[]): Promise<readonly EvidenceAnswer[]> {
  const ended = await legwork(['evidence', topic, '--json', ...more])
  expect(ended.code).toBe(0)
  return (JSON.parse(ended.stdout) as { answers: readonly EvidenceAnswer[] }).answers
}

function answerOf(id: string): EvidenceAnswer {
  const answer = answerEvidence(id)
  if (answer === null) throw new Error(`answerOf: a question that exists, ${id}`)
  return answer
}

function modelled(answer: EvidenceAnswer, choice: (typeof modelChoices)[number]) {
  const { pool } = answer.question
  return 'tauScale' in pool ? modelRows(answer.rows, choice, pool.tauScale) : null
}

const pooledQuestions = evidenceQuestions()
  .filter(({ pool }) => 'tauScale' in pool)
  .map(({ id }) => id)

describe('the room shows the numbers of the command line', () => {
  it.each(topics)('%s: the forest plot', async (topic) => {
    for (const printed of await fromCommand(topic)) {
      const answer = answerOf(printed.question.id)
      const model = modelled(answer, 'bayesian')
      const data = forestData(answer, model, 'en')
      if (printed.rows.length === 0) {
        expect(data).toBeNull()
        continue
      }
      const studies = data?.groups.flatMap((group) => group.studies) ?? []
      expect(
        studies.map(({ label, estimate, lower, upper }) => [label, estimate, lower, upper]),
      ).toEqual(
        printed.rows.map(({ trial, effect }) => [
          trial.label,
          effect.estimate,
          effect.lower,
          effect.upper,
        ]),
      )
      if (printed.pooled === null) continue
      const { estimate, lower, upper, prediction } = printed.pooled.bayesian
      expect(data?.overall.at(-1)).toMatchObject({ estimate, lower, upper, prediction })
      expect(studies.map(({ weight }) => weight)).toEqual(
        printed.rows.map(({ weight }) => (weight ?? NaN) / 100),
      )
    }
  })

  it('the people of a hundred, and the chance of a quarter fewer', async () => {
    const answers = await fromCommand('cramps')
    const printed = answers.find(({ ofHundred }) => ofHundred !== null)?.ofHundred
    const question = questionById('cramps-magnesium-frequency')
    if (question === undefined || printed === undefined || printed === null)
      throw new Error('cramps: the question and its people must be there')
    const people = peopleOfHundred(question)
    if (people === null) throw new Error('people: must be there')
    // Cochrane 2020, summary of findings 1: 644 and 669 of 1000, 541 to 830
    expect(iconData(question, people, 'en').groups).toMatchObject([
      { count: 64 },
      { count: 67, lower: 54, upper: 83 },
    ])
    expect([people.control, people.treated]).toEqual([printed.control, printed.treated])
  })

  it.each([null, 7, 2.5])('the rates at %s cramps a week', async (own) => {
    const [printed] = await fromCommand('cramps', ...(own === null ? [] : ['--rate', String(own)]))
    const question = questionById('cramps-magnesium-frequency')
    const mixture = question === undefined ? null : personMixture(question)
    if (question === undefined || mixture === null || !printed?.rate)
      throw new Error('rates: the question must have them')
    const rates = ratesOf(question, own)
    expect(rates).toEqual(printed.rate)
    const start = printed.rate.startingRate
    const dots = dotsData(question, mixture, start, 'nl')
    const assumed = printed.rate.person.find((one) => one.assumed)
    relative(dots.probabilities.benefit, assumed?.chanceMeaningful ?? NaN, 1e-12)
    relative(dots.noEffect ?? NaN, start, 1e-15)
    const { benefit, none, harm } = dots.probabilities
    relative(benefit + none + harm, 1, 1e-12)
    expect(dots.interval.lower).toBeLessThan(dots.median)
    expect(dots.median).toBeLessThan(dots.interval.upper)
    // the mixture at its own median and at 2.5 %: half of it lies below, and a fortieth
    const below = (rate: number) =>
      dots.density.x.reduce((sum, x, i) => {
        const next = dots.density.x[i + 1]
        if (next === undefined || x >= rate) return sum
        const [a = 0, b = 0] = [dots.density.density[i], dots.density.density[i + 1]]
        return sum + ((a + b) / 2) * Math.log(Math.min(next, rate) / x)
      }, 0)
    const whole = below(Infinity)
    expect(Math.abs(below(dots.median) / whole - 0.5)).toBeLessThan(1e-3)
    expect(Math.abs(below(dots.interval.lower) / whole - 0.025)).toBeLessThan(2e-3)
  })
})

describe('ways of pooling', () => {
  it('finds questions to pool', () => {
    expect(pooledQuestions.length).toBeGreaterThanOrEqual(2)
  })

  it.each(pooledQuestions)('%s: ours is the answer’s, the classical one too', (id) => {
    const answer = answerOf(id)
    const { pooled } = answer
    if (pooled === null) throw new Error(`${id}: must be pooled`)
    expect(modelled(answer, 'bayesian')?.pooled).toEqual({
      estimate: pooled.bayesian.estimate,
      lower: pooled.bayesian.lower,
      upper: pooled.bayesian.upper,
    })
    const { estimate, lower, upper, i2 } = pooled.classical
    const classical = modelled(answer, 'reml-knha')
    expect(classical?.pooled).toEqual({ estimate, lower, upper })
    expect(classical?.i2).toBe(i2)
  })

  it.each(pooledQuestions.flatMap((id) => modelChoices.map((choice) => [id, choice] as const)))(
    '%s, %s: without a trial is the fit of the others, and the last step is all',
    (id, choice) => {
      const answer = answerOf(id)
      const model = modelled(answer, choice)
      if (model === null) throw new Error(`${id}, ${choice}: must fit`)
      const scale = 'tauScale' in answer.question.pool ? answer.question.pool.tauScale : NaN
      const options = {
        'reml-knha': { method: 'REML', test: 'knha' },
        reml: { method: 'REML', test: 'z' },
        dl: { method: 'DL', test: 'z' },
        equal: { method: 'EE', test: 'z' },
      } as const
      answer.rows.forEach((_, left) => {
        const others = answer.rows.filter((__, index) => index !== left).map(({ effect }) => effect)
        const [yi, vi] = [others.map((e) => e.yi), others.map((e) => e.vi)]
        const fitted =
          choice === 'bayesian'
            ? fitBayesian(yi, vi, { tauScale: scale, muPrior: null })
            : fitMeta({ yi, vi }, options[choice])
        if (!fitted.ok) throw new Error(`without ${String(left)}: must fit`)
        const centre = 'mu' in fitted.value ? fitted.value.mu.median : (fitted.value.b[0] ?? NaN)
        const shown = others.every((e) => e.ratio) ? Math.exp(centre) : centre
        relative(model.without[left]?.estimate ?? NaN, shown, 1e-9)
      })
      const last = model.added.at(-1)
      expect(model.added.length).toBe(answer.rows.length)
      relative(last?.pooled.estimate ?? NaN, model.pooled.estimate, 1e-9)
      const years = model.added.map(({ row }) => answer.rows[row]?.trial.year ?? NaN)
      expect(years).toEqual([...years].sort((a, b) => a - b))
      relative(
        model.weights.reduce((sum, weight) => sum + weight, 0),
        100,
        1e-9,
      )
      expect(withoutData(answer, model, 'nl')?.without.length).toBe(answer.rows.length)
      expect(addedData(answer, model, 'nl')?.steps.length).toBe(answer.rows.length)
      expect(funnelData(answer, model.pooled, 'nl')?.studies.length).toBe(answer.rows.length)
    },
  )

  it('weighs the trials by the model that is chosen', () => {
    const answer = answerOf('pregnancy-magnesium-free')
    const model = modelled(answer, 'equal')
    const inverse = answer.rows.map(({ effect }) => 1 / effect.vi)
    const total = inverse.reduce((sum, weight) => sum + weight, 0)
    inverse.forEach((weight, index) => {
      relative(model?.weights[index] ?? NaN, (100 * weight) / total, 1e-12)
    })
  })

  it('says nothing of small trials with fewer than ten', () => {
    for (const id of pooledQuestions) expect(modelled(answerOf(id), 'reml')?.egger).toBeNull()
  })
})
