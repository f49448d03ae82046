import type {
  BaselineReason,
  Guess,
  LibraryOutcome,
  RemedyDefinition,
  StopRuleId,
  TrialOutcome,
  TrialPayload,
  TrialPlan,
  TrialPhase,
  TrialStep,
} from '@legwork/domain'
import type { Language, Translated } from './language.ts'

type Words<Key extends string> = Readonly<Record<Key, Translated>>

const remedies: Words<RemedyDefinition['id']> = {
  magnesium: { nl: 'Magnesium', en: 'Magnesium' },
  stretching: { nl: 'Rekken voor het slapen', en: 'Stretching at bedtime' },
  water: { nl: 'Meer water drinken', en: 'Drinking more water' },
  'no-alcohol': { nl: 'Geen alcohol', en: 'No alcohol' },
  heat: { nl: 'Warmte', en: 'Heat' },
  'stop-trigger': {
    nl: 'Een medicijn dat het misschien veroorzaakt',
    en: 'A medicine that may cause it',
  },
  'own-swallowed': { nl: 'Iets anders dat u inneemt', en: 'Something else that you swallow' },
  'own-other': { nl: 'Iets anders dat u doet', en: 'Something else that you do' },
}

/** The name of a remedy. */
export function remedyName(language: Language, remedy: RemedyDefinition['id']): string {
  return remedies[remedy][language]
}

const outcomes: Words<LibraryOutcome | 'own'> = {
  cramps: { nl: 'Krampen per nacht', en: 'Cramps a night' },
  minutes: { nl: 'Minuten kramp per nacht', en: 'Minutes of cramp a night' },
  pain: { nl: 'Ergste pijn, 0 tot 10', en: 'Worst pain, 0 to 10' },
  'sleep-disturbance': {
    nl: 'Hoe erg uw slaap verstoord was, 0 tot 10',
    en: 'How much your sleep was disturbed, 0 to 10',
  },
  restlessness: { nl: 'Onrust in de benen, 0 tot 10', en: 'Restlessness of the legs, 0 to 10' },
  'any-attack': { nl: 'Wel of geen aanval', en: 'An attack or none' },
  own: { nl: 'Uw eigen meting', en: 'Your own measure' },
}

/** The name of an outcome; an own one bears the name the person gave it. */
export function outcomeName(
  language: Language,
  outcome: Pick<TrialOutcome, 'id' | 'name'>,
): string {
  return outcome.name ?? outcomes[outcome.id][language]
}

/** Blinded or open, as a person chooses it. */
export const blindingNames: Readonly<
  Record<Language, Readonly<Record<TrialPlan['blinding'], string>>>
> = {
  nl: { helper: 'Blind, met een helper', paper: 'Blind, op papier', open: 'Open' },
  en: { helper: 'Blind, with a helper', paper: 'Blind, on paper', open: 'Open' },
}

const phases: Words<TrialPhase> = {
  draft: { nl: 'In voorbereiding', en: 'Being prepared' },
  baseline: { nl: 'Eerst meten zonder middel', en: 'Measuring first, without a remedy' },
  running: { nl: 'Loopt', en: 'Running' },
  paused: { nl: 'Stilgezet', en: 'Paused' },
  'stopped-early': { nl: 'Eerder gestopt', en: 'Stopped early' },
  complete: { nl: 'Klaar, lijst nog dicht', en: 'Complete, list still closed' },
  unblinded: { nl: 'Klaar, lijst open', en: 'Complete, list opened' },
}

/** The state of a trial. */
export function phaseName(language: Language, phase: TrialPhase): string {
  return phases[phase][language]
}

const steps: Words<TrialStep> = {
  draft: { nl: 'aanpassen', en: 'change' },
  'start-baseline': { nl: 'beginnen met meten', en: 'start measuring' },
  start: { nl: 'beginnen', en: 'start' },
  pause: { nl: 'stilzetten', en: 'pause' },
  resume: { nl: 'verdergaan', en: 'go on' },
  stop: { nl: 'stoppen', en: 'stop' },
  complete: { nl: 'afronden', en: 'finish' },
  unblind: { nl: 'de lijst openen', en: 'open the list' },
}

/** A step as a verb. */
export function stepName(language: Language, step: TrialStep): string {
  return steps[step][language]
}

const stopRules: Words<StopRuleId> = {
  'overdose-signs': {
    nl: 'U noemde een teken van te veel magnesium. Neem nu niets meer uit deze proef.',
    en: 'You named a sign of too much magnesium. Take nothing more from this trial now.',
  },
  diarrhoea: {
    nl: 'U had twee nachten achter elkaar diarree. Neem niets meer uit deze proef. Drink genoeg.',
    en: 'You had diarrhoea two nights in a row. Take nothing more from this trial. Drink enough.',
  },
  'gate-closed': {
    nl: 'Door een van uw antwoorden kan deze proef niet doorgaan. Neem er niets meer van.',
    en: 'Because of one of your answers this trial cannot go on. Take nothing more of it.',
  },
  'gate-professional-only': {
    nl: 'Neem nu niets uit deze proef. Overleg eerst.',
    en: 'Take nothing from this trial now. Ask first.',
  },
  'gate-answer-first': {
    nl: 'Neem vanavond niets uit deze proef. Beantwoord eerst de vragen die open staan.',
    en: 'Take nothing from this trial tonight. Answer the open questions first.',
  },
  'new-medicine': {
    nl: 'U heeft een nieuw medicijn. Neem niets uit deze proef tot de vragen opnieuw zijn beantwoord.',
    en: 'You have a new medicine. Take nothing from this trial until the questions are answered anew.',
  },
  pregnancy: {
    nl: 'U bent zwanger. Neem niets uit deze proef. Overleg eerst.',
    en: 'You are pregnant. Take nothing from this trial. Ask first.',
  },
  breastfeeding: {
    nl: 'U geeft borstvoeding. Neem niets uit deze proef. Overleg eerst.',
    en: 'You are breastfeeding. Take nothing from this trial. Ask first.',
  },
  surgery: {
    nl: 'U wordt geopereerd. Neem niets uit deze proef. Overleg eerst.',
    en: 'You will have an operation. Take nothing from this trial. Ask first.',
  },
  illness: {
    nl: 'U bent ziek geworden. Neem niets uit deze proef tot de vragen opnieuw zijn beantwoord.',
    en: 'You fell ill. Take nothing from this trial until the questions are answered anew.',
  },
  'gate-due': {
    nl: 'Het is langer dan vier weken geleden dat u de vragen beantwoordde. Beantwoord ze eerst opnieuw.',
    en: 'More than four weeks ago you answered the questions. Answer them anew first.',
  },
}

/** What a stop rule tells the person; urgency and whom to call come beside it (`urgencyText`). */
export function stopRuleText(language: Language, rule: StopRuleId): string {
  return stopRules[rule][language]
}

const baselineReasons: Words<BaselineReason> = {
  'too-few-nights': {
    nl: 'Meet eerst nog wat langer: ten minste 14 nachten, liefst 28.',
    en: 'Measure a little longer first: at least 14 nights, better 28.',
  },
  'too-few-answers': {
    nl: 'Van te veel nachten weten we niets. Ten minste 14 nachten moeten ingevuld zijn.',
    en: 'Of too many nights nothing is known. At least 14 nights must be filled in.',
  },
  'too-few-cramps': {
    nl: 'U had zo weinig kramp dat een proef niets kan laten zien. Dat is goed nieuws. Een dagboek kan wel.',
    en: 'You had so few cramps that a trial can show nothing. That is good news. You can keep a diary.',
  },
  'too-few-evenings': {
    nl: 'Uw benen waren minder dan 2 avonden per week onrustig. Een proef kan dan niets laten zien.',
    en: 'Your legs were restless on fewer than 2 evenings a week. A trial can show nothing then.',
  },
  'ferritin-first': {
    nl: 'Vraag uw huisarts eerst naar uw ijzer (ferritine). Dat komt bij rusteloze benen eerst.',
    en: 'Ask your GP about your iron (ferritin) first. With restless legs that comes first.',
  },
}

/** Why a baseline is not enough yet, and what to do. */
export function baselineReasonText(language: Language, reason: BaselineReason): string {
  return baselineReasons[reason][language]
}

const guessReasonWords: Words<Guess['reason']> = {
  taste: { nl: 'de smaak', en: 'the taste' },
  stool: { nl: 'de ontlasting', en: 'the stool' },
  effect: { nl: 'de werking', en: 'the effect' },
  'side-effect': { nl: 'een bijwerking', en: 'a side effect' },
  other: { nl: 'iets anders', en: 'something else' },
  none: { nl: 'niets, gewoon gegokt', en: 'nothing, just a guess' },
}

/** What a guess rests on. */
export function guessReasonText(language: Language, reason: Guess['reason']): string {
  return guessReasonWords[reason][language]
}

const stopReasonWords: Words<'wish' | 'harm' | 'helped-enough' | 'no-time'> = {
  wish: { nl: 'Ik wil stoppen', en: 'I want to stop' },
  harm: { nl: 'Ik had er last van', en: 'I had trouble with it' },
  'helped-enough': { nl: 'Ik heb genoeg gezien', en: 'I have seen enough' },
  'no-time': { nl: 'Het kost te veel tijd', en: 'It takes too much time' },
}

/** Why a trial was stopped early. */
export function stopReasonText(
  language: Language,
  reason: TrialPayload<'trial/stopped'>['reason'],
): string {
  return reason in stopReasonWords
    ? stopReasonWords[reason as keyof typeof stopReasonWords][language]
    : stopRules[reason as StopRuleId][language]
}

const changes: Words<TrialPayload<'trial/health-changed'>['what']> = {
  'new-medicine': {
    nl: 'Een nieuw medicijn, of een andere dosis',
    en: 'A new medicine, or another dose',
  },
  pregnancy: { nl: 'Ik ben zwanger', en: 'I am pregnant' },
  breastfeeding: { nl: 'Ik geef borstvoeding', en: 'I am breastfeeding' },
  surgery: { nl: 'Ik word geopereerd', en: 'I will have an operation' },
  illness: { nl: 'Ik ben ziek', en: 'I am ill' },
}

/** What changed in someone's health. */
export function healthChangeText(
  language: Language,
  what: TrialPayload<'trial/health-changed'>['what'],
): string {
  return changes[what][language]
}

const assumption: Translated = {
  nl: 'Hoe snel het werkt en hoe lang het nawerkt, heeft niemand gemeten. Dit is een aanname.',
  en: 'How fast it works and how long it lasts, nobody measured. This is an assumption.',
}

/** What stands beside the carry-over prior of every remedy. */
export function carryOverText(language: Language): string {
  return assumption[language]
}
