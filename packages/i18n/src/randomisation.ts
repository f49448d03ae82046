import type { ResultFile } from '@legwork/domain'
import { formatNumber } from './format.ts'
import type { Language, Translated } from './language.ts'

type Randomisation = ResultFile['randomisationTest']

/** The heading of the randomisation test. */
export const randomisationTitle: Translated = {
  nl: 'Een tweede controle, zonder model',
  en: 'A second check, without a model',
}

/**
 * The randomisation test in plain sentences: how often chance alone gives a difference like this, how many orders
 * were possible, and what that allows at best.
 */
export function randomisationText(language: Language, test: Randomisation): readonly string[] {
  if ('unavailable' in test)
    return [
      language === 'nl'
        ? 'Deze controle kan alleen als bekend is hoe de volgorde is geloot (een opzet).'
        : 'This check needs to know how the order was drawn (a design).',
    ]
  const n = (value: number, digits = 0) => formatNumber(language, value, digits)
  const percent = (share: number) =>
    language === 'nl'
      ? `${n(share * 100, share < 0.1 ? 1 : 0)}\u00a0%`
      : `${n(share * 100, share < 0.1 ? 1 : 0)}%`
  const lines =
    language === 'nl'
      ? [
          `De loting had ${n(test.sequences)} mogelijke volgordes. Als het niets uitmaakt of u ${test.arm} of ${test.reference} neemt, geeft het toeval van de loting in ${percent(test.p)} van die volgordes een verschil als dit of groter.`,
          `Kleiner dan ${percent(test.smallestP)} kan bij deze opzet niet.`,
        ]
      : [
          `The draw had ${n(test.sequences)} possible orders. If it made no difference whether you took ${test.arm} or ${test.reference}, the chance of the draw would give a difference like this or larger in ${percent(test.p)} of those orders.`,
          `With this design it cannot be below ${percent(test.smallestP)}.`,
        ]
  const { interval } = test
  if (test.smallestP > 0.05)
    lines.push(
      language === 'nl'
        ? `De gebruikelijke grens van 5\u00a0% is met zo weinig volgordes niet te halen. Hoger dan ${percent(test.highestLevel)} betrouwbaarheid komt deze controle niet.`
        : `The usual limit of 5% is out of reach with so few orders. This check cannot be more than ${percent(test.highestLevel)} confident.`,
    )
  if (interval !== null && interval.level > 0) {
    const end = (value: number | null) =>
      value === null ? (language === 'nl' ? 'onbegrensd' : 'unbounded') : n(value, 2)
    const ratio = interval.scale === 'rate-ratio'
    lines.push(
      language === 'nl'
        ? `Bij een ${ratio ? 'vaste verhouding' : 'vast verschil'} tussen beide past bij ${percent(interval.level)} betrouwbaarheid alles van ${end(interval.lower)} tot ${end(interval.upper)}.`
        : `Assuming a constant ${ratio ? 'ratio' : 'shift'} between the two, everything from ${end(interval.lower)} to ${end(interval.upper)} fits at ${percent(interval.level)} confidence.`,
    )
  }
  if (!test.enumerated)
    lines.push(
      language === 'nl'
        ? 'Er zijn te veel volgordes om ze alle te tellen; dit is een steekproef eruit.'
        : 'There are too many orders to count them all; this is a sample of them.',
    )
  return lines
}
