import { counted } from '../counted.ts'
import type { Family } from '@legwork/stats'
import type { Language } from '../language.ts'

/** The words of the page that turns a diary into an answer. */
export interface AnalysePageMessages {
  readonly title: string
  readonly lead: string
  readonly privacy: string
  readonly notAdvice: string
  readonly dropHere: string
  readonly chooseFile: string
  readonly tryExample: string
  readonly startOver: string
  readonly fileHelp: string
  readonly downloadExample: string
  readonly columnsTitle: string
  readonly columnsLead: (rows: number, file: string) => string
  readonly dateColumn: string
  readonly armColumn: string
  readonly referenceArm: string
  readonly referenceHint: string
  readonly outcomeColumn: string
  readonly familyLabel: string
  readonly betterLabel: string
  readonly better: Readonly<Record<'lower' | 'higher', string>>
  readonly family: Readonly<Record<Family, string>>
  readonly halfLifeLabel: string
  readonly halfLifeHint: string
  readonly halfLife: Readonly<Record<'none' | 'unknown', string>>
  readonly evidenceLabel: string
  readonly evidenceHint: string
  readonly evidence: Readonly<Record<'none' | 'magnesium-cramps', string>>
  readonly smallestEffectLabel: string
  readonly smallestEffectHint: Readonly<Record<'ratio' | 'points', string>>
  readonly analyse: string
  readonly working: string
  readonly problemsTitle: string
  readonly moreProblems: (count: number) => string
  readonly nothingChanged: string
  readonly answerTitle: string
  readonly dependsOnPrior: string
  readonly noVerdict: string
  readonly diaryTitle: string
  readonly posteriorTitle: string
  readonly numbersTitle: string
  readonly asTable: string
  readonly ratio: string
  readonly difference: string
  readonly oddsRatio: string
  readonly absolute: Readonly<Record<'per week' | 'risk' | 'points', string>>
  readonly delivered: string
  readonly chanceOfBenefit: string
  readonly chanceOfMeaningfulBenefit: string
  readonly between: (low: string, high: string) => string
  readonly priorsTitle: string
  readonly priorsLead: string
  readonly priorName: Readonly<Record<'wide' | 'sceptical' | 'evidence' | 'chosen', string>>
  readonly prior: string
  readonly verdict: string
  readonly checksTitle: string
  readonly checksFine: string
  readonly dataTitle: string
  readonly nights: (observed: number, days: number) => string
  readonly missing: (arm: string, missing: number) => string
  readonly methodTitle: string
  readonly method: string
  readonly numericalError: (sd: string, milliseconds: string) => string
  readonly downloadResult: string
  readonly outsideComparison: string
  readonly effectAxis: (outcome: string, arm: string, reference: string, ratio: boolean) => string
  readonly lessThan: (reference: string) => string
  readonly moreThan: (reference: string) => string
  readonly contrast: (arm: string, reference: string) => string
  readonly quantity: string
  readonly middle: string
  readonly estimateColumn: string
  readonly estimate: (middle: string, low: string, high: string) => string
  readonly range95: string
  readonly noColumns: string
}

const nl: AnalysePageMessages = {
  title: 'Van dagboek naar antwoord',
  lead: 'Heeft u een tijd lang opgeschreven hoeveel last u had, de ene periode mét en de andere zonder een middel? Dan rekent deze pagina uit wat uw dagboek zegt, en ook hoe zeker dat is.',
  privacy: 'Uw dagboek blijft op dit apparaat. Deze pagina stuurt niets weg.',
  notAdvice:
    'Dit is informatie over uw eigen dagboek, geen diagnose en geen behandeladvies. Bespreek de uitkomst met uw huisarts of apotheker. Verander nooit op eigen houtje iets aan uw medicijnen.',
  dropHere: 'Sleep uw dagboek hierheen (een CSV-bestand), of:',
  chooseFile: 'Kies een bestand',
  tryExample: 'Probeer een voorbeeld',
  startOver: 'Opnieuw beginnen',
  fileHelp:
    'Eén regel per nacht, met een datum, de behandeling van die avond en wat u noteerde. Een leeg vakje betekent: niet genoteerd. Een bestand uit Excel (CSV) mag ook.',
  downloadExample: 'Bekijk het voorbeeldbestand',
  columnsTitle: 'Klopt dit?',
  columnsLead: (rows, file) =>
    `Wij lazen ${String(rows)} regels in ${file}. Kijk na of de kolommen kloppen.`,
  dateColumn: 'Datum van de nacht',
  armColumn: 'Behandeling',
  referenceArm: 'Vergelijken met',
  referenceHint: 'Meestal de periode met het nepmiddel of zonder behandeling.',
  outcomeColumn: 'Wat wilt u vergelijken?',
  familyLabel: 'Wat voor soort getal is dit?',
  betterLabel: 'Wat is beter?',
  better: { lower: 'Een lager getal is beter', higher: 'Een hoger getal is beter' },
  family: {
    poisson: 'Een aantal per nacht (0, 1, 2, …)',
    negbin: 'Een aantal dat erg wisselt (zoals minuten)',
    bernoulli: 'Ja of nee (1 of 0)',
    ordinal: 'Een cijfer met vaste stappen (0 tot 10)',
    gaussian: 'Een meting met cijfers achter de komma',
  },
  halfLifeLabel: 'Werkt het middel nog na als u stopt?',
  halfLifeHint:
    'Weet u het niet? Kies dan ‘weet ik niet’. Dan telt de berekening alle mogelijkheden mee.',
  halfLife: { none: 'Nee, het werkt dezelfde nacht', unknown: 'Weet ik niet (0 tot 7 nachten)' },
  evidenceLabel: 'Gaat dit dagboek over magnesium bij nachtelijke kramp?',
  evidenceHint:
    'Dan komt er een derde berekening bij, die begint met wat onderzoek bij anderen liet zien (Cochrane 2020). Hoeveel mensen van elkaar verschillen, is daarin een aanname.',
  evidence: { none: 'Nee, of iets anders', 'magnesium-cramps': 'Ja, magnesium bij kramp' },
  smallestEffectLabel: 'Vanaf welk verschil doet het ertoe?',
  smallestEffectHint: {
    ratio: '0,75 betekent: een kwart minder. 0,5 betekent: de helft minder.',
    points: 'Het aantal punten. Kies dit vóór u naar de uitkomst kijkt.',
  },
  analyse: 'Bereken het antwoord',
  working: 'Bezig met rekenen …',
  problemsTitle: 'Dit bestand kunnen wij zo niet gebruiken',
  moreProblems: (count) => `En nog ${String(count)} andere meldingen.`,
  nothingChanged:
    'Er is niets opgeslagen of veranderd. Pas het bestand aan en probeer het opnieuw.',
  answerTitle: 'Het antwoord',
  dependsOnPrior: 'Let op: met een andere beginverwachting zou het oordeel anders zijn.',
  noVerdict:
    'Voor een oordeel moet u eerst kiezen vanaf welk verschil het ertoe doet. Hieronder staan de getallen.',
  diaryTitle: 'Uw dagboek',
  posteriorTitle: 'Hoe groot is het verschil, en hoe zeker?',
  numbersTitle: 'De getallen',
  asTable: 'Bekijk als tabel',
  ratio: 'Verhouding',
  difference: 'Verschil in punten',
  oddsRatio: 'Verhouding van de kansen (odds ratio)',
  absolute: {
    'per week': 'Verschil per week, als u het altijd zou doen',
    risk: 'Verschil in kans per nacht, als u het altijd zou doen',
    points: 'Verschil in punten per nacht, als u het altijd zou doen',
  },
  delivered: 'Hetzelfde, zoals het in deze periodes echt ging',
  chanceOfBenefit: 'Kans dat het beter gaat',
  chanceOfMeaningfulBenefit: 'Kans op een verschil dat ertoe doet',
  between: (low, high) => `${low} tot ${high}`,
  priorsTitle: 'Maakt het uit wat u vooraf verwacht?',
  priorsLead:
    'Een berekening als deze begint met een verwachting. Hier staat het antwoord bij verschillende verwachtingen naast elkaar.',
  priorName: {
    wide: 'Open: alles kan',
    sceptical: 'Voorzichtig: grote verschillen zijn zeldzaam',
    evidence: 'Wat onderzoek bij anderen liet zien',
    chosen: 'De verwachting die u zelf opgaf',
  },
  prior: 'Verwachting vooraf',
  verdict: 'Oordeel',
  checksTitle: 'Past het model bij uw dagboek?',
  checksFine: 'De controles vonden geen afwijking.',
  dataTitle: 'Waarop dit berust',
  nights: (observed, days) =>
    `${String(observed)} van ${counted(days, 'nacht', 'nachten')} ingevuld.`,
  missing: (arm, missing) => `${arm}: ${counted(missing, 'nacht', 'nachten')} niet ingevuld.`,
  methodTitle: 'Hoe is dit berekend?',
  method:
    'Het model houdt er rekening mee dat nachten na elkaar op elkaar lijken, dat uw klachten in de loop van de tijd kunnen veranderen, dat een middel kan nawerken en dat nachten kunnen ontbreken. De uitkomst is de kansverdeling van het verschil (Bayesiaanse statistiek), rechtstreeks uitgerekend op dit apparaat.',
  numericalError: (sd, milliseconds) =>
    `De rekenfout in het verschil is kleiner dan ${sd} standaardafwijking. Rekentijd: ${milliseconds} ms.`,
  downloadResult: 'Bewaar het resultaat (JSON)',
  outsideComparison: 'Telt niet mee',
  effectAxis: (outcome, arm, reference, ratio) =>
    ratio ? `${outcome}: ${arm} gedeeld door ${reference}` : `${outcome}: ${arm} min ${reference}`,
  lessThan: (reference) => `lager dan met ${reference}`,
  moreThan: (reference) => `hoger dan met ${reference}`,
  contrast: (arm, reference) => `${arm} vergeleken met ${reference}`,
  quantity: 'Wat',
  middle: 'Beste schatting',
  estimateColumn: 'Beste schatting (95\u00a0% kans tussen)',
  estimate: (middle, low, high) => `${middle} (${low} tot ${high})`,
  range95: '95\u00a0% kans tussen',
  noColumns:
    'Wij vonden geen datum, behandeling en uitkomst in dit bestand. Zorg voor een eerste regel met namen, zoals: datum, behandeling, krampen.',
}

const en: AnalysePageMessages = {
  title: 'From a diary to an answer',
  lead: 'Did you write down how much trouble you had, some weeks with a remedy and some weeks without? Then this page works out what your diary says, and how certain that is.',
  privacy: 'Your diary stays on this device. This page sends nothing away.',
  notAdvice:
    'This is information about your own diary, not a diagnosis and not medical advice. Discuss the outcome with your doctor or pharmacist. Never change your medicines on your own.',
  dropHere: 'Drop your diary here (a CSV file), or:',
  chooseFile: 'Choose a file',
  tryExample: 'Try an example',
  startOver: 'Start again',
  fileHelp:
    'One row a night, with a date, that evening’s treatment and what you noted. An empty cell means: not noted. A CSV file saved by Excel is fine too.',
  downloadExample: 'See the example file',
  columnsTitle: 'Is this right?',
  columnsLead: (rows, file) => `We read ${String(rows)} rows in ${file}. Please check the columns.`,
  dateColumn: 'Date of the night',
  armColumn: 'Treatment',
  referenceArm: 'Compare with',
  referenceHint: 'Usually the weeks on the placebo, or without treatment.',
  outcomeColumn: 'What do you want to compare?',
  familyLabel: 'What kind of number is it?',
  betterLabel: 'What is better?',
  better: { lower: 'A lower number is better', higher: 'A higher number is better' },
  family: {
    poisson: 'A count per night (0, 1, 2, …)',
    negbin: 'A count that varies a lot (such as minutes)',
    bernoulli: 'Yes or no (1 or 0)',
    ordinal: 'A score in fixed steps (0 to 10)',
    gaussian: 'A measurement with decimals',
  },
  halfLifeLabel: 'Does the remedy keep working after you stop?',
  halfLifeHint: 'Not sure? Choose “I do not know”: the calculation then weighs every possibility.',
  halfLife: { none: 'No, it works the same night', unknown: 'I do not know (0 to 7 nights)' },
  evidenceLabel: 'Is this diary about magnesium for night cramps?',
  evidenceHint:
    'Then a third calculation is added, starting from what research in other people showed (Cochrane 2020). How much people differ is an assumption in it.',
  evidence: { none: 'No, or something else', 'magnesium-cramps': 'Yes, magnesium for cramps' },
  smallestEffectLabel: 'From what difference does it matter?',
  smallestEffectHint: {
    ratio: '0.75 means a quarter less. 0.5 means half as much.',
    points: 'The number of points. Choose it before you look at the outcome.',
  },
  analyse: 'Work out the answer',
  working: 'Working …',
  problemsTitle: 'We cannot use this file as it is',
  moreProblems: (count) => `And ${String(count)} more messages.`,
  nothingChanged: 'Nothing was stored or changed. Please mend the file and try again.',
  answerTitle: 'The answer',
  dependsOnPrior: 'Note: starting from another expectation, the verdict would be different.',
  noVerdict:
    'For a verdict you first have to choose from what difference it matters. The numbers are below.',
  diaryTitle: 'Your diary',
  posteriorTitle: 'How large is the difference, and how certain?',
  numbersTitle: 'The numbers',
  asTable: 'See as a table',
  ratio: 'Ratio',
  difference: 'Difference in points',
  oddsRatio: 'Odds ratio',
  absolute: {
    'per week': 'Difference per week, if you always did it',
    risk: 'Difference in the chance per night, if you always did it',
    points: 'Difference in points per night, if you always did it',
  },
  delivered: 'The same, as these weeks really went',
  chanceOfBenefit: 'Chance that it is better',
  chanceOfMeaningfulBenefit: 'Chance of a difference that matters',
  between: (low, high) => `${low} to ${high}`,
  priorsTitle: 'Does it matter what you expect beforehand?',
  priorsLead:
    'A calculation like this starts from an expectation. Here is the answer under several expectations, side by side.',
  priorName: {
    wide: 'Open: anything is possible',
    sceptical: 'Cautious: large differences are rare',
    evidence: 'What research in other people showed',
    chosen: 'The expectation you gave',
  },
  prior: 'Expectation beforehand',
  verdict: 'Verdict',
  checksTitle: 'Does the model fit your diary?',
  checksFine: 'The checks found nothing out of the ordinary.',
  dataTitle: 'What this rests on',
  nights: (observed, days) =>
    `${String(observed)} of ${counted(days, 'night', 'nights')} filled in.`,
  missing: (arm, missing) => `${arm}: ${counted(missing, 'night', 'nights')} not filled in.`,
  methodTitle: 'How was this worked out?',
  method:
    'The model allows for nights that resemble the night before, for complaints that change over time, for a remedy that keeps working for a while, and for missing nights. The outcome is the probability distribution of the difference (Bayesian statistics), computed directly on this device.',
  numericalError: (sd, milliseconds) =>
    `The numerical error of the effect is below ${sd} standard deviations. Time: ${milliseconds} ms.`,
  downloadResult: 'Save the result (JSON)',
  outsideComparison: 'Not compared',
  effectAxis: (outcome, arm, reference, ratio) =>
    ratio ? `${outcome}: ${arm} divided by ${reference}` : `${outcome}: ${arm} minus ${reference}`,
  lessThan: (reference) => `lower than with ${reference}`,
  moreThan: (reference) => `higher than with ${reference}`,
  contrast: (arm, reference) => `${arm} compared with ${reference}`,
  quantity: 'What',
  middle: 'Best estimate',
  estimateColumn: 'Best estimate (95% chance between)',
  estimate: (middle, low, high) => `${middle} (${low} to ${high})`,
  range95: '95% chance between',
  noColumns:
    'We found no date, treatment and outcome in this file. Give it a first row with names, such as: date, arm, cramps.',
}

/** The page in every language. */
export const analysePage: Readonly<Record<Language, AnalysePageMessages>> = { nl, en }
