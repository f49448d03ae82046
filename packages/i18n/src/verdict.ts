import type { Verdict } from '@legwork/stats'
import { formatChance } from './format.ts'
import type { Language, Translated } from './language.ts'

/** The verdict as a tag. */
export const verdictName: Readonly<Record<Verdict, Translated>> = {
  helps: { nl: 'Helpt', en: 'Helps' },
  'probably-helps': { nl: 'Helpt waarschijnlijk', en: 'Probably helps' },
  'no-difference-that-matters': {
    nl: 'Geen verschil dat ertoe doet',
    en: 'No difference that matters',
  },
  'probably-harms': { nl: 'Maakt het waarschijnlijk erger', en: 'Probably makes it worse' },
  harms: { nl: 'Maakt het erger', en: 'Makes it worse' },
  'cannot-tell': { nl: 'Nog niet te zeggen', en: 'Cannot tell' },
}

/** What the answer sentence needs to know. */
export interface AnswerFacts {
  readonly verdict: Verdict
  readonly arm: string
  readonly reference: string
  readonly outcome: string
  readonly better: 'lower' | 'higher'
  /** The smallest effect that matters in words, for example "a quarter less". */
  readonly smallestEffect: string
  readonly chanceOfBenefit: number
  readonly chanceOfMeaningfulBenefit: number
  readonly chanceOfMeaningfulHarm: number
}

/** The smallest effect that matters in words: a quarter less; at least 1 point. */
export function smallestEffectWords(
  language: Language,
  effect: { readonly kind: 'ratio' | 'odds' | 'points'; readonly size: number },
  better: 'lower' | 'higher',
): string {
  const nl = language === 'nl'
  if (effect.kind === 'points') {
    const points = String(effect.size).replace('.', nl ? ',' : '.')
    if (nl) return `${points} punt ${better === 'lower' ? 'lager' : 'hoger'}`
    return `${points} point${effect.size === 1 ? '' : 's'} ${better}`
  }
  const lower = effect.size < 1 ? effect.size : 1 / effect.size
  if (better === 'higher') {
    const more = Math.round((1 / lower - 1) * 100)
    return nl
      ? `${String(more)}\u00a0% ${effect.kind === 'odds' ? 'hogere kansverhouding' : 'meer'}`
      : `${String(more)}% ${effect.kind === 'odds' ? 'higher odds' : 'more'}`
  }
  const less = Math.round((1 - lower) * 100)
  if (effect.kind === 'ratio') {
    if (less === 25) return nl ? 'een kwart minder' : 'a quarter less'
    if (less === 50) return nl ? 'de helft minder' : 'half as much'
    return nl ? `${String(less)}\u00a0% minder` : `${String(less)}% less`
  }
  if (less === 25) return nl ? 'een kwart lagere kansverhouding (odds)' : 'a quarter lower odds'
  return nl ? `${String(less)}\u00a0% lagere kansverhouding (odds)` : `${String(less)}% lower odds`
}

/** The answer in two plain sentences: what the verdict is, and the chance behind it. */
export function answerSentence(language: Language, facts: AnswerFacts): string {
  const chance = (value: number) => formatChance(language, value)
  const { arm, reference, outcome, smallestEffect } = facts
  if (language === 'nl') {
    const benefit = `De kans op minstens ${smallestEffect} (${outcome}) is ${chance(facts.chanceOfMeaningfulBenefit)}.`
    const harm = `De kans dat het zoveel slechter gaat, is ${chance(facts.chanceOfMeaningfulHarm)}.`
    switch (facts.verdict) {
      case 'helps':
        return `In uw dagboek ging het met ‘${arm}’ beter dan met ‘${reference}’. ${benefit}`
      case 'probably-helps':
        return `In uw dagboek ging het met ‘${arm}’ waarschijnlijk beter dan met ‘${reference}’. ${benefit}`
      case 'no-difference-that-matters':
        return `Tussen ‘${arm}’ en ‘${reference}’ is waarschijnlijk geen verschil dat ertoe doet. ${benefit}`
      case 'probably-harms':
        return `In uw dagboek ging het met ‘${arm}’ waarschijnlijk slechter dan met ‘${reference}’. ${harm}`
      case 'harms':
        return `In uw dagboek ging het met ‘${arm}’ slechter dan met ‘${reference}’. ${harm}`
      case 'cannot-tell':
        return `Dit dagboek kan nog niet zeggen of ‘${arm}’ beter of slechter is dan ‘${reference}’. ${benefit} ${harm}`
    }
  }
  const benefit = `The chance of at least ${smallestEffect} (${outcome}) is ${chance(facts.chanceOfMeaningfulBenefit)}.`
  const harm = `The chance that it is worse by as much is ${chance(facts.chanceOfMeaningfulHarm)}.`
  switch (facts.verdict) {
    case 'helps':
      return `In your diary, things went better with “${arm}” than with “${reference}”. ${benefit}`
    case 'probably-helps':
      return `In your diary, things probably went better with “${arm}” than with “${reference}”. ${benefit}`
    case 'no-difference-that-matters':
      return `Between “${arm}” and “${reference}” there is probably no difference that matters. ${benefit}`
    case 'probably-harms':
      return `In your diary, things probably went worse with “${arm}” than with “${reference}”. ${harm}`
    case 'harms':
      return `In your diary, things went worse with “${arm}” than with “${reference}”. ${harm}`
    case 'cannot-tell':
      return `This diary cannot tell yet whether “${arm}” is better or worse than “${reference}”. ${benefit} ${harm}`
  }
}
