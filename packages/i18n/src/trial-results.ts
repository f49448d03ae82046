import type { GuessCheck, TrialChances } from '@legwork/domain'
import { formatNumber, formatPercent } from './format.ts'
import type { Language } from './language.ts'
import { verdictName } from './verdict.ts'

/** How the guesses at the treatment did, one sentence a line. */
export function guessText(language: Language, check: GuessCheck): readonly string[] {
  const nl = language === 'nl'
  const { right, guessed, noIdea, chance, probablyLost } = check
  const lines = [
    nl
      ? `${String(right)} van de ${String(guessed)} keer goed gegokt. Door toeval alleen komt zo veel of meer in ${formatPercent('nl', chance)} van de gevallen voor.`
      : `${String(right)} of ${String(guessed)} guesses right. Chance alone gives that or more in ${formatPercent('en', chance)} of cases.`,
  ]
  if (noIdea > 0)
    lines.push(
      nl
        ? `${String(noIdea)} keer had u geen idee.`
        : `You had no idea ${noIdea === 1 ? 'once' : `${String(noIdea)} times`}.`,
    )
  if (probablyLost)
    lines.push(
      nl
        ? 'U gokte vaak goed door smaak, ontlasting of een bijwerking. Waarschijnlijk was de proef niet meer blind.'
        : 'You often guessed right by taste, stool or a side effect. Blinding was probably lost.',
    )
  return lines
}

const order = [
  'helps',
  'probably-helps',
  'no-difference-that-matters',
  'cannot-tell',
  'probably-harms',
  'harms',
] as const

/** What a design could show, one line a row: title, chances of each verdict, what they mean. */
export function chancesText(language: Language, chances: TrialChances): readonly string[] {
  const nl = language === 'nl'
  const n = (value: number, digits = 0) => formatNumber(language, value, digits)
  const names = {
    0: nl ? 'geen effect' : 'no effect',
    0.25: nl ? 'een kwart minder klachten' : 'a quarter fewer complaints',
    0.5: nl ? 'de helft minder klachten' : 'half as many complaints',
  }
  const p = n(chances.smallestP, 3)
  return [
    nl
      ? `${n(chances.nights)} nachten, ${n(chances.periods)} periodes, ${n(chances.sequences)} mogelijke volgordes.`
      : `${n(chances.nights)} nights, ${n(chances.periods)} periods, ${n(chances.sequences)} possible orders.`,
    chances.fivePercentReachable
      ? nl
        ? `De kleinste p van de toets op de loting is ${p}.`
        : `The smallest p of the randomisation test is ${p}.`
      : nl
        ? `De toets op de loting kan niet onder p = ${p} komen: 5\u00a0% is hier niet te halen.`
        : `The randomisation test cannot go below p = ${p}: 5% is out of reach here.`,
    ...chances.chances.flatMap(({ improvement, verdicts }) => [
      nl
        ? `Als het in werkelijkheid zo is: ${names[improvement]}`
        : `If in truth: ${names[improvement]}`,
      ...order.map(
        (verdict) =>
          `  ${verdictName[verdict][language]}: ${formatPercent(language, verdicts[verdict])}`,
      ),
    ]),
    chances.advice === 'longer-or-diary-only'
      ? nl
        ? 'Wat er ook waar is, “nog niet te zeggen” is waarschijnlijker dan de helft. Maak de proef langer, of houd alleen een dagboek bij.'
        : 'Whatever is true, “cannot tell” is likelier than half. Make the trial longer, or keep a diary only.'
      : nl
        ? 'Deze proef kan u iets leren.'
        : 'This trial can teach you something.',
  ]
}
