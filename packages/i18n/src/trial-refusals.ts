import type {
  GuessError,
  HandOverError,
  NightRefusal,
  OpeningError,
  OwnRemedyRefusal,
  ProtocolRefusal,
  RemedyRefusal,
  SealedError,
  StepRefusal,
  PlanFileError,
} from '@legwork/domain'
import { designErrorText } from './design-errors.ts'
import { formatDate, formatNumber } from './format.ts'
import { schemaRuleText } from './json-problems.ts'
import type { Language } from './language.ts'
import { safetyQuestionText } from './safety-questions.ts'
import { phaseName, remedyName, stepName, stopRuleText } from './trial-words.ts'

/** Whatever a trial, a night or a sealed list can refuse. */
export type TrialRefusal =
  | StepRefusal
  | RemedyRefusal
  | OwnRemedyRefusal
  | ProtocolRefusal
  | OpeningError
  | SealedError
  | HandOverError
  | GuessError
  | NightRefusal
  | PlanFileError

type Texts = {
  readonly [Type in TrialRefusal['type']]: Readonly<
    Record<Language, (item: Extract<TrialRefusal, { readonly type: Type }>) => string>
  >
}

/** Questions that a message can hold; more are counted, and asked one by one in the room Check. */
const readAtOnce = 3

const asked = (language: Language, questions: readonly string[]): string =>
  questions.map((id) => safetyQuestionText(language, id)).join(' ')

const changed = {
  nl: () =>
    'Deze tekst is beschadigd of niet compleet. Kopieer hem opnieuw, of scan de code opnieuw.',
  en: () => 'This text is damaged or not complete. Copy it again, or scan the code again.',
}
const noTransfer = {
  nl: () => 'Dit is geen tekst van de proef. Plak de hele link, of scan de code.',
  en: () => 'This is no text of the trial. Paste the whole link, or scan the code.',
}
const newer = {
  nl: () => 'Dit is gemaakt met een nieuwere versie. Ververs de pagina en probeer het opnieuw.',
  en: () => 'This was made with a newer version. Refresh the page and try again.',
}
const otherList = {
  nl: () => 'Deze lijst is niet de lijst die is verzegeld. De uitslag telt dan niet als blind.',
  en: () => 'This list is not the one that was sealed. The result does not count as blinded then.',
}
const periodsText = {
  nl: (periods: readonly number[]) =>
    `periode ${periods.map((period) => String(period + 1)).join(', ')}`,
  en: (periods: readonly number[]) =>
    `period ${periods.map((period) => String(period + 1)).join(', ')}`,
}
const shut = {
  nl: ({ answerFirst }: { readonly answerFirst: readonly string[] }) =>
    answerFirst.length > 0
      ? `Over magnesium kunnen wij nog niets zeggen. Beantwoord eerst de vragen in Nagaan.`
      : 'Geen magnesium op eigen houtje. Kijk in Nagaan waarom, en met wie u kunt overleggen.',
  en: ({ answerFirst }: { readonly answerFirst: readonly string[] }) =>
    answerFirst.length > 0
      ? `We can say nothing about magnesium yet. Answer the questions in Check first.`
      : 'No magnesium on your own. Look in Check why, and whom you can ask.',
}

const chancesRule = {
  nl: {
    design: 'een andere lengte',
    outcome: 'een andere meting',
    baseline: 'andere nachten van vooraf',
    analysis: 'een andere berekening',
    effects: 'andere verschillen',
  },
  en: {
    design: 'another length',
    outcome: 'another measure',
    baseline: 'other nights before',
    analysis: 'another way to work it out',
    effects: 'other differences',
  },
} as const

const texts: Texts = {
  // steps
  'no-trial': {
    nl: () => 'Er is nog geen proef. Begin met een nieuwe.',
    en: () => 'There is no trial yet. Start a new one.',
  },
  'trial-unfinished': {
    nl: ({ phase }) =>
      phase === 'running' || phase === 'paused'
        ? 'Er loopt al een proef. Maak die eerst af, of stop ermee.'
        : 'De lijst van uw vorige proef is nog dicht. Open die eerst.',
    en: ({ phase }) =>
      phase === 'running' || phase === 'paused'
        ? 'A trial is going on already. Finish it first, or stop it.'
        : 'The list of your trial before is still closed. Open it first.',
  },
  'illegal-step': {
    nl: ({ phase, step }) =>
      `Dat kan nu niet (${stepName('nl', step)}). De proef is: ${phaseName('nl', phase).toLowerCase()}.`,
    en: ({ phase, step }) =>
      `That is not possible now (${stepName('en', step)}). The trial is: ${phaseName('en', phase).toLowerCase()}.`,
  },
  'not-now': {
    nl: ({ phase }) => `Dat kan nu niet. De proef is: ${phaseName('nl', phase).toLowerCase()}.`,
    en: ({ phase }) =>
      `That is not possible now. The trial is: ${phaseName('en', phase).toLowerCase()}.`,
  },
  'before-last-step': {
    nl: ({ last }) =>
      `De klok van dit apparaat staat voor ${formatDate('nl', last)}, de laatste stap van de proef. Zet de klok goed.`,
    en: ({ last }) =>
      `The clock of this device stands before ${formatDate('en', last)}, the last step of the trial. Set the clock right.`,
  },
  held: {
    nl: ({ hold }) => stopRuleText('nl', hold.rule),
    en: ({ hold }) => stopRuleText('en', hold.rule),
  },
  'not-over': {
    nl: ({ last }) => `De proef loopt nog. De laatste nacht is die van ${formatDate('nl', last)}.`,
    en: ({ last }) => `The trial still runs. Its last night is that of ${formatDate('en', last)}.`,
  },
  'answer-again': {
    nl: ({ questions }) =>
      `Er is iets veranderd. Beantwoord deze vragen eerst opnieuw in Nagaan: ${asked('nl', questions)}`,
    en: ({ questions }) =>
      `Something changed. Answer these questions again in Check first: ${asked('en', questions)}`,
  },
  'other-protocol': {
    nl: ({ rule }) => `Dit plan hoort niet bij deze proef (${rule}). Maak het plan opnieuw.`,
    en: ({ rule }) => `This plan does not belong to this trial (${rule}). Make the plan anew.`,
  },
  'series-fixed': {
    nl: () =>
      'U doet mee aan een reeks. Die bepaalt dit deel van uw proef. Wilt u het toch anders? Stop dan eerst met de reeks.',
    en: () =>
      'You take part in a series. It fixes this part of your trial. Do you want it otherwise? Then leave the series first.',
  },
  'list-missing': {
    nl: () => 'Voer eerst de sleutel of de lijst van uw helper in.',
    en: () => 'Enter the key or the list of your helper first.',
  },
  'order-not-drawn': {
    nl: ({ periods }) =>
      `Zo kan er niet zijn geloot (${periodsText.nl(periods)}). In elk paar komt alles één keer voor. Kijk de lijst nog eens na.`,
    en: ({ periods }) =>
      `It cannot have been drawn like this (${periodsText.en(periods)}). In every pair each comes once. Look at the list again.`,
  },
  'entry-invalid': {
    nl: ({ kind }) => `Niet bewaard: er ging iets mis in het programma (${kind}).`,
    en: ({ kind }) => `Not saved: something went wrong in the program (${kind}).`,
  },
  // the plan
  'protocol-invalid': {
    nl: ({ path, rule }) => `Het plan klopt niet bij ${path} (${rule}).`,
    en: ({ path, rule }) => `The plan is wrong at ${path} (${rule}).`,
  },
  'design-invalid': {
    nl: (error) => designErrorText('nl', error),
    en: (error) => designErrorText('en', error),
  },
  'start-missing': {
    nl: () => 'Kies de eerste avond van de proef.',
    en: () => 'Choose the first evening of the trial.',
  },
  'starts-before-frozen': {
    nl: ({ frozenOn }) =>
      `De eerste avond moet vandaag zijn (${formatDate('nl', frozenOn)}) of later.`,
    en: ({ frozenOn }) =>
      `The first evening must be today (${formatDate('en', frozenOn)}) or later.`,
  },
  'starts-in-baseline': {
    nl: ({ last }) =>
      `Tot en met ${formatDate('nl', last)} meet u zonder middel. De eerste avond komt daarna.`,
    en: ({ last }) =>
      `Up to and including ${formatDate('en', last)} you measure without a remedy. The first evening comes after that.`,
  },
  'starts-too-late': {
    nl: ({ latest }) =>
      `De eerste avond is hoogstens ${formatDate('nl', latest)}. Later passen de nachten van vooraf er niet meer bij.`,
    en: ({ latest }) =>
      `The first evening is ${formatDate('en', latest)} at the latest. Later than that, the nights before it no longer fit.`,
  },
  'chances-missing': {
    nl: () => 'Bekijk eerst wat deze proef kan laten zien. Daarna kunt u het plan vastleggen.',
    en: () => 'First see what this trial can show. After that you can fix the plan.',
  },
  'chances-of-another': {
    nl: ({ rule }) =>
      `De kansen zijn uitgerekend voor iets anders (${chancesRule.nl[rule]}). Reken ze opnieuw uit.`,
    en: ({ rule }) =>
      `The chances were worked out for something else (${chancesRule.en[rule]}). Work them out again.`,
  },
  'chances-too-few': {
    nl: ({ trials, least }) =>
      `De kansen komen uit ${formatNumber('nl', trials)} nagespeelde proeven. Er zijn er minstens ${formatNumber('nl', least)} nodig.`,
    en: ({ trials, least }) =>
      `The chances come from ${formatNumber('en', trials)} trials played. At least ${formatNumber('en', least)} are needed.`,
  },
  'cannot-be-blinded': {
    nl: ({ remedy }) =>
      `${remedyName('nl', remedy)}: dit kan niet blind, want u merkt zelf wat u doet. Kies een open proef.`,
    en: ({ remedy }) =>
      `${remedyName('en', remedy)}: this cannot be blinded, for you notice what you do. Choose an open trial.`,
  },
  'outcome-twice': {
    nl: ({ column }) => `U meet ${column} twee keer. Haal er één weg.`,
    en: ({ column }) => `You measure ${column} twice. Remove one.`,
  },
  'hash-mismatch': {
    nl: () => 'Het plan is veranderd nadat het was vastgelegd. Gebruik het plan zoals het was.',
    en: () => 'The plan was changed after it was frozen. Use the plan as it was.',
  },
  // remedies
  'never-on-a-schedule': {
    nl: () =>
      'Een medicijn zet u nooit zelf op een schema. Wij maken een vraag voor uw arts of apotheker.',
    en: () =>
      'A medicine is never put on a schedule by yourself. We make a question for your doctor or pharmacist.',
  },
  'gate-not-open': shut,
  'swallowed-gate-closed': {
    nl: ({ answerFirst, questions }) =>
      answerFirst.length > 0
        ? 'Over iets dat u inneemt kunnen wij nog niets zeggen. Beantwoord eerst de vragen in Nagaan.'
        : `Probeer nu niets dat u inneemt. Overleg eerst met uw arts. Dat komt door uw antwoord op: ${asked('nl', questions)}`,
    en: ({ answerFirst, questions }) =>
      answerFirst.length > 0
        ? 'We can say nothing yet about something that you swallow. Answer the questions in Check first.'
        : `Try nothing now that you swallow. Ask your doctor first. That is because of your answer to: ${asked('en', questions)}`,
  },
  'answer-first': {
    nl: ({ questions }) =>
      questions.length > readAtOnce
        ? `Beantwoord eerst de ${String(questions.length)} vragen over veiligheid die nog open staan. De eerste: ${asked('nl', questions.slice(0, 1))}`
        : `Beantwoord eerst: ${asked('nl', questions)}`,
    en: ({ questions }) =>
      questions.length > readAtOnce
        ? `First answer the ${String(questions.length)} safety questions that are still open. The first: ${asked('en', questions.slice(0, 1))}`
        : `Answer first: ${asked('en', questions)}`,
  },
  'ask-doctor-first': {
    nl: ({ questions }) =>
      `Overleg hierover eerst met uw huisarts (uit voorzorg): ${asked('nl', questions)}`,
    en: ({ questions }) =>
      `Ask your GP about this first (as a precaution): ${asked('en', questions)}`,
  },
  'name-missing': { nl: () => 'Geef het een naam.', en: () => 'Give it a name.' },
  'holds-potassium': {
    nl: () => 'Hier zit kalium in. Dat kan gevaarlijk zijn voor uw hart. Vraag uw apotheker.',
    en: () => 'This holds potassium. That can be dangerous for your heart. Ask your pharmacist.',
  },
  'holds-quinine': {
    nl: () => 'Hier zit kinine in. Dat kan gevaarlijk zijn. Vraag uw arts of apotheker.',
    en: () => 'This holds quinine. That can be dangerous. Ask your doctor or pharmacist.',
  },
  medicine: {
    nl: () =>
      'Dit is een medicijn. Verander daar niets aan zonder uw arts. Wij maken een vraag voor wie het voorschrijft.',
    en: () =>
      'This is a medicine. Change nothing about it without your doctor. We make a question for whoever prescribes it.',
  },
  'medicine-not-ruled-out': {
    nl: () => 'Is dit een medicijn? Vraag het eerst aan uw apotheker.',
    en: () => 'Is this a medicine? Ask your pharmacist first.',
  },
  alcohol: {
    nl: () => 'Alcohol proberen wij niet. Geen alcohol drinken kan wel.',
    en: () => 'We do not try alcohol. Drinking none is possible.',
  },
  'pharmacist-first': {
    nl: () => 'Dit kennen wij niet. Vraag uw apotheker of u het veilig kunt nemen.',
    en: () => 'This is not known to us. Ask your pharmacist whether you can take it safely.',
  },
  'amount-not-told': {
    nl: ({ label }) => `In “${label}” staat geen hoeveelheid. Neem het over van het etiket.`,
    en: ({ label }) => `“${label}” tells no amount. Copy it from the label.`,
  },
  'not-magnesium': {
    nl: ({ label }) =>
      `In “${label}” staat geen magnesium. Deze proef gaat alleen over magnesium. Is het magnesium? Zet dat erbij, en welke vorm. Bijvoorbeeld: magnesiumcitraat 800 mg.`,
    en: ({ label }) =>
      `“${label}” does not name magnesium. This trial is about magnesium only. Is it magnesium? Add that word, and which form. For example: magnesium citrate 800 mg.`,
  },
  'holds-more': {
    nl: ({ label }) =>
      `In “${label}” staat naast magnesium nog een ander middel. Voor deze proef mag dat niet. Kies een product met alleen magnesium, of vraag uw apotheker. Verander niets aan een medicijn zonder uw arts.`,
    en: ({ label }) =>
      `“${label}” names something else beside magnesium. For this trial that is not allowed. Choose a product with magnesium only, or ask your pharmacist. Change nothing about a medicine without your doctor.`,
  },
  'times-invalid': {
    nl: ({ timesADay }) => `Kies 1 tot 4 keer per dag, niet ${String(timesADay)}.`,
    en: ({ timesADay }) => `Choose 1 to 4 times a day, not ${String(timesADay)}.`,
  },
  'above-upper-level': {
    nl: ({ level, authority }) =>
      `Dit kan boven de bovengrens komen: ${formatNumber('nl', level)} mg per dag uit supplementen (${authority === 'eu' ? 'EU' : 'VS'}). Kies minder.`,
    en: ({ level, authority }) =>
      `This may pass the upper level: ${formatNumber('en', level)} mg a day from supplements (${authority === 'eu' ? 'EU' : 'US'}). Choose less.`,
  },
  'unknown-form': {
    nl: ({ form }) => `Deze vorm van magnesium kennen wij niet: ${form}.`,
    en: ({ form }) => `This form of magnesium is not known to us: ${form}.`,
  },
  'implausible-amount': {
    nl: ({ limit }) =>
      `Zo veel zit er in geen enkel product (meer dan ${formatNumber('nl', limit)} mg). Kijk de eenheid na.`,
    en: ({ limit }) =>
      `No product holds that much (over ${formatNumber('en', limit)} mg). Check the unit.`,
  },
  // the sealed list
  'commitment-mismatch': otherList,
  'allocation-invalid': otherList,
  'other-design': {
    nl: () => 'Deze lijst hoort bij een andere opzet.',
    en: () => 'This list belongs to another design.',
  },
  'other-algorithm': newer,
  'not-drawn-by-seed': otherList,
  'not-a-transfer': noTransfer,
  'other-transfer': noTransfer,
  'version-too-new': newer,
  'transfer-damaged': changed,
  'hand-over-invalid': changed,
  'sealed-for-another': {
    nl: () => 'Deze lijst is voor een ander plan gemaakt. Laat uw helper opnieuw loten.',
    en: () => 'This list was made for another plan. Have your helper draw anew.',
  },
  'wrong-key': {
    nl: () => 'Deze sleutel past niet op deze lijst.',
    en: () => 'This key does not fit this list.',
  },
  'key-length': {
    nl: ({ found, expected }) =>
      `Een sleutel heeft ${String(expected)} tekens; dit zijn er ${String(found)}.`,
    en: ({ found, expected }) =>
      `A key has ${String(expected)} characters; these are ${String(found)}.`,
  },
  'key-character': {
    nl: ({ character }) => `“${character}” komt in een sleutel niet voor.`,
    en: ({ character }) => `“${character}” does not occur in a key.`,
  },
  'key-mistyped': {
    nl: () => 'In deze sleutel zit een tikfout. Kijk hem teken voor teken na.',
    en: () => 'There is a typing slip in this key. Check it character by character.',
  },
  'no-guesses': {
    nl: () => 'U heeft geen enkele keer gegokt welk middel het was.',
    en: () => 'You never guessed which remedy it was.',
  },
  'too-many-orders': {
    nl: () => 'Deze opzet heeft te veel volgordes om de kans precies te tellen.',
    en: () => 'This design has too many orders to count the chance exactly.',
  },
  // files
  'plan-file-invalid': {
    nl: ({ path, rule }) =>
      `Dit is geen bestand van een proef, of het klopt niet: ${path} ${schemaRuleText('nl', rule)}.`,
    en: ({ path, rule }) =>
      `This is no file of a trial, or it is wrong: ${path} ${schemaRuleText('en', rule)}.`,
  },
  'commitment-missing': {
    nl: () => 'De volgorde staat in het bestand, maar het bewijs ervan (commitment) ontbreekt.',
    en: () => 'The order is in the file, but its proof (commitment) is missing.',
  },
  // nights
  'night-not-yet': {
    nl: ({ latest }) =>
      `Die nacht is nog niet voorbij. De laatste die u kunt invullen is die van ${formatDate('nl', latest)}.`,
    en: ({ latest }) =>
      `That night is not over yet. The last you can fill in is that of ${formatDate('en', latest)}.`,
  },
  'night-too-old': {
    nl: ({ earliest }) =>
      `Dat is te lang geleden om het nog goed te weten. U kunt teruggaan tot ${formatDate('nl', earliest)}. Stond het op papier, kies dan Papieren dagboek.`,
    en: ({ earliest }) =>
      `That is too long ago to know it well. You can go back to ${formatDate('en', earliest)}. If it was on paper, choose Paper diary.`,
  },
  'night-invalid': {
    nl: ({ path }) => `Dit getal kan niet (${path}).`,
    en: ({ path }) => `This number is not possible (${path}).`,
  },
  'night-contradicts': {
    nl: ({ fields }) =>
      fields.includes('minutes')
        ? 'U zegt dat er geen kramp was, en ook hoeveel minuten. Kies een van de twee.'
        : fields.includes('pain')
          ? 'U zegt dat er geen kramp was, en ook dat u pijn van kramp had. Kies een van de twee.'
          : 'U zegt dat er kramp was, en ook dat er geen aanval was. Kies een van de twee.',
    en: ({ fields }) =>
      fields.includes('minutes')
        ? 'You say that there was no cramp, and also how many minutes. Choose one of the two.'
        : fields.includes('pain')
          ? 'You say that there was no cramp, and also that you had pain of a cramp. Choose one of the two.'
          : 'You say that there was a cramp, and also that there was no attack. Choose one of the two.',
  },
}

/** Why something was refused, and what to do. Nothing was changed. */
export function trialRefusalText(language: Language, refusal: TrialRefusal): string {
  // TypeScript cannot see that the text belongs to the refusal's own type
  const text = texts[refusal.type][language] as (item: TrialRefusal) => string
  return text(refusal)
}
