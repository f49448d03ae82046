import type { Language } from '../language.ts'

/** The words of the page on which a series of personal trials is pooled. */
export interface SeriesWords {
  readonly title: string
  readonly lead: string
  readonly steps: readonly string[]
  readonly drop: string
  readonly choose: string
  readonly more: string
  readonly working: string
  readonly files: (count: number) => string
  readonly notJson: (file: string) => string
  readonly kits: string
  readonly kitsHint: string
  readonly fewerThanFiles: string
  readonly bias: (files: number, kits: number, percent: string) => string
  readonly complete: (files: number, kits: number, percent: string) => string
  readonly average: (arm: string, reference: string, outcome: string, estimate: string) => string
  /** what a ratio says, with the estimate as its example */
  readonly ratioNote: (arm: string, reference: string, ratio: string, ofHundred: string) => string
  readonly spread: (estimate: string) => string
  readonly noSpread: string
  readonly next: (estimate: string) => string
  readonly chanceLower: (chance: string) => string
  readonly caterpillarTitle: string
  readonly funnelTitle: string
  readonly person: (number: number) => string
  readonly personalCaption: string
  readonly personColumns: readonly [string, string, string, string]
  readonly sensitivityCaption: string
  readonly sensitivityColumns: readonly [string, string, string]
  readonly sensitivityRow: (scale: string) => string
  readonly method: string
  readonly save: string
}

export const seriesWords: Readonly<Record<Language, SeriesWords>> = {
  nl: {
    title: 'Uitkomsten van een reeks samen',
    lead: 'Voor wie een reeks eigen proeven begeleidt. U neemt de uitkomsten van de deelnemers samen. De bestanden blijven op dit apparaat.',
    steps: [
      'Kies alle uitkomst-bestanden die u kreeg, ook van mensen die eerder stopten. Elk bestand is van één deelnemer.',
      'De bestanden moeten van dezelfde studie en dezelfde versie zijn. Klopt er iets niet, dan leest u welk bestand het is.',
      'Vul in hoeveel pakketten u uitdeelde. Dan ziet u of er genoeg uitkomsten zijn om het gemiddelde te vertrouwen.',
    ],
    drop: 'Sleep de uitkomst-bestanden hierheen',
    choose: 'Kies uitkomst-bestanden',
    more: 'Kies andere bestanden',
    working: 'Bezig met rekenen …',
    files: (count) => `${String(count)} bestanden gelezen.`,
    notJson: (file) => `${file} is geen geldige JSON. Vraag het bestand opnieuw.`,
    kits: 'Hoeveel pakketten zijn er uitgedeeld?',
    kitsHint: 'Ook die van mensen die stopten of niets terugstuurden.',
    fewerThanFiles: 'Er zijn meer bestanden dan pakketten. Klopt het aantal?',
    bias: (files, kits, percent) =>
      `Let op: van ${String(kits)} pakketten kwamen ${String(files)} uitkomsten terug (${percent}). Onder de 90 % kan het gemiddelde vertekend zijn: wie stopt, verschilt vaak van wie doorgaat.`,
    complete: (files, kits, percent) =>
      `Van ${String(kits)} pakketten kwamen ${String(files)} uitkomsten terug (${percent}).`,
    average: (arm, reference, outcome, estimate) =>
      `Gemiddeld effect van ${arm} vergeleken met ${reference} (${outcome}): ${estimate}.`,
    ratioNote: (arm, reference, ratio, ofHundred) =>
      `Een getal onder de 1 is minder met ${arm}. ${ratio} wil zeggen: ${ofHundred} waar het er met ${reference} 100 zijn.`,
    spread: (estimate) => `Spreiding tussen mensen (SD): ${estimate}.`,
    noSpread: 'Met minder dan vijf mensen is over de spreiding tussen mensen niets te zeggen.',
    next: (estimate) => `Voor een volgend persoon is te verwachten: ${estimate}.`,
    chanceLower: (chance) => `De kans dat het gemiddelde lager is dan zonder: ${chance}.`,
    caterpillarTitle: 'Ieders uitkomst, en naar elkaar toe getrokken',
    funnelTitle: 'Grote en kleine proeven',
    person: (number) => `Persoon ${String(number)}`,
    personalCaption: 'Per persoon',
    personColumns: ['Persoon', 'Alleen', 'Met de reeks', 'Kans op lager'],
    sensitivityCaption: 'Maakt de verwachting over de spreiding uit?',
    sensitivityColumns: ['Verwachte spreiding', 'Gemiddeld effect', 'Volgend persoon'],
    sensitivityRow: (scale) => `tot ongeveer ${scale}`,
    method:
      'Elk bestand draagt de hele kanskromme van één persoon. Die zijn samengenomen met een spreiding tussen mensen. Proeven die eerder stopten, tellen mee.',
    save: 'Bewaar het resultaat (JSON)',
  },
  en: {
    title: 'Results of a series together',
    lead: 'For whoever coordinates a series of personal trials. You combine the results of the participants. The files stay on this device.',
    steps: [
      'Choose all result files that you got, also those of people who stopped early. Each file is of one participant.',
      'The files must be of the same study and the same version. If something is wrong, you read which file it is.',
      'Fill in how many kits you gave out. Then you see whether there are enough results to trust the average.',
    ],
    drop: 'Drag the result files here',
    choose: 'Choose result files',
    more: 'Choose other files',
    working: 'Working …',
    files: (count) => `${String(count)} files read.`,
    notJson: (file) => `${file} is not valid JSON. Please ask for the file again.`,
    kits: 'How many kits were given out?',
    kitsHint: 'Also those of people who stopped or sent nothing back.',
    fewerThanFiles: 'There are more files than kits. Is the number right?',
    bias: (files, kits, percent) =>
      `Note: of ${String(kits)} kits, ${String(files)} results came back (${percent}). Under 90% the average may be biased: people who stop often differ from those who go on.`,
    complete: (files, kits, percent) =>
      `Of ${String(kits)} kits, ${String(files)} results came back (${percent}).`,
    average: (arm, reference, outcome, estimate) =>
      `Average effect of ${arm} compared with ${reference} (${outcome}): ${estimate}.`,
    ratioNote: (arm, reference, ratio, ofHundred) =>
      `A number under 1 is fewer with ${arm}. ${ratio} means: ${ofHundred} where with ${reference} there are 100.`,
    spread: (estimate) => `Spread between people (SD): ${estimate}.`,
    noSpread: 'With fewer than five people nothing can be said of the spread between people.',
    next: (estimate) => `To be expected in a next person: ${estimate}.`,
    chanceLower: (chance) => `The chance that the average is lower than without: ${chance}.`,
    caterpillarTitle: 'Everyone’s result, and drawn towards each other',
    funnelTitle: 'Large and small trials',
    person: (number) => `Person ${String(number)}`,
    personalCaption: 'By person',
    personColumns: ['Person', 'Alone', 'With the series', 'Chance of lower'],
    sensitivityCaption: 'Does the expectation of the spread matter?',
    sensitivityColumns: ['Expected spread', 'Average effect', 'Next person'],
    sensitivityRow: (scale) => `up to about ${scale}`,
    method:
      'Each file carries the whole likelihood curve of one person. They were combined with a spread between people. Trials that were stopped early count.',
    save: 'Save the result (JSON)',
  },
}
