import type { PosteriorData } from '../src/index.ts'
import { ratioDensity } from './chance.ts'

type Words = (nl: string, en: string) => string

const ends = (words: Words): { low: string; high: string } => ({
  low: words('minder krampen', 'fewer cramps'),
  high: words('meer krampen', 'more cramps'),
})

/**
 * A normal posterior of the log rate ratio, mean −0.48, SD 0.2: the chances are those of the normal curve
 * (R 4.4 `pnorm(log(.75), -.48, .2)` = .8319, `pnorm(log(4/3), -.48, .2)` = .99994).
 */
export const clearPosterior = (words: Words): PosteriorData => ({
  title: words('Wat doet magnesium met uw krampen?', 'What does magnesium do to your cramps?'),
  effect: words('Krampen met magnesium, als verhouding tot placebo', 'Cramps with magnesium, as a ratio to placebo'), // prettier-ignore
  kind: 'log',
  digits: 2,
  density: ratioDensity(-0.48, 0.2),
  median: 0.619,
  interval: { lower: 0.418, upper: 0.916, level: 0.95 },
  better: 'lower',
  matters: { low: 0.75, high: 1 / 0.75 },
  probabilities: { benefit: 0.8319, none: 0.16804, harm: 0.00006 },
  ...ends(words),
})

/**
 * Mean −0.05, SD 0.35, 50 dots: cannot tell
 * (R 4.4 `pnorm(log(.75), -.05, .35)` = .2484, `pnorm(log(4/3), -.05, .35)` = .8328).
 */
export const vaguePosterior = (words: Words): PosteriorData => ({
  ...clearPosterior(words),
  title: words('Een uitslag waaruit niets te leren is', 'A result that cannot tell'),
  density: ratioDensity(-0.05, 0.35),
  median: 0.951,
  interval: { lower: 0.479, upper: 1.889, level: 0.95 },
  probabilities: { benefit: 0.2484, none: 0.5844, harm: 0.1672 },
  dots: 50,
})

/** Sleep score, a difference where higher is better: normal, mean 0.9, SD 0.5, one point matters. */
export function sleepPosterior(words: Words): PosteriorData {
  const x = Array.from({ length: 121 }, (_, i) => 0.9 + 0.5 * (-4 + i / 15))
  return {
    title: words('Wat doet rekken met uw slaap?', 'What does stretching do to your sleep?'),
    effect: words('Verschil in slaapcijfer (0–10), rekken min niets doen', 'Difference in sleep score (0–10), stretching minus nothing'), // prettier-ignore
    kind: 'linear',
    digits: 1,
    density: { x, density: x.map((value) => Math.exp(-(((value - 0.9) / 0.5) ** 2) / 2)) },
    median: 0.9,
    interval: { lower: -0.08, upper: 1.88, level: 0.95 },
    better: 'higher',
    matters: { low: -1, high: 1 },
    // R 4.4: pnorm(1, .9, .5) = .57926, pnorm(-1, .9, .5) = .0000723
    probabilities: { benefit: 0.42074, none: 0.5791877, harm: 0.0000723 },
    low: words('slechter slapen', 'worse sleep'),
    high: words('beter slapen', 'better sleep'),
  }
}
