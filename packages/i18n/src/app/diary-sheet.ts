import type { Language } from '../language.ts'

type Column =
  | 'cramps'
  | 'minutes'
  | 'pain'
  | 'sleep'
  | 'restlessness'
  | 'attack'
  | 'taken'
  | 'side-effects'
  | 'different'
  | 'note'

/** The words of the diary on paper and of the grid that takes it over. */
export interface SheetWords {
  readonly paperTitle: string
  readonly paperLead: string
  readonly preview: string
  readonly from: string
  readonly count: string
  readonly nights: (count: number) => string
  readonly restOfTrial: (count: number) => string
  readonly sheetTitle: string
  readonly sheetOf: (page: number, pages: number) => string
  readonly range: (first: string, last: string) => string
  readonly name: string
  readonly how: readonly string[]
  readonly foot: string
  readonly emptyBox: string
  readonly night: string
  readonly columns: Readonly<Record<Column, string>>
  /** what goes in the box, in small letters; empty: nothing to say */
  readonly hints: Readonly<Record<Column | 'own', string>>
  readonly sideEffectCodes: string
  readonly differenceCodes: string
  readonly none: string
  readonly gridTitle: string
  readonly gridLead: string
  readonly othersTyped: (count: number) => string
  readonly alreadyTold: string
  readonly saveAll: string
  readonly savedNights: (count: number) => string
  readonly nothingNew: string
  readonly notSaved: string
  readonly emptied: string
  readonly notDigits: (typed: string) => string
  readonly notYesNo: (typed: string) => string
  readonly unknownCode: (typed: string, codes: string) => string
  readonly tooLong: string
}

export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  nl: {
    paperTitle: 'Dagboek op papier',
    paperLead:
      'Liever met de pen? Druk het dagboek af en leg het naast uw bed. Twee weken passen op één vel. Later typt u het hier over, of iemand anders doet dat voor u.',
    preview: 'Zo ziet het eruit',
    from: 'Eerste avond',
    count: 'Hoeveel nachten',
    nights: (count) =>
      count % 7 === 0
        ? `${String(count)} nachten (${weeks('nl', count / 7)})`
        : `${String(count)} nachten`,
    restOfTrial: (count) => `Tot het einde van de proef (${String(count)} nachten)`,
    sheetTitle: 'mijn nachten',
    sheetOf: (page, pages) => `Vel ${String(page)} van ${String(pages)}`,
    range: (first, last) => `${first} tot en met ${last}`,
    name: 'Naam: ……………………………………',
    how: [
      'Elke regel is één nacht. Hij heet naar de avond waarop u naar bed gaat.',
      'Vul de regel ’s ochtends in. Had u geen kramp of last? Zet dan een 0. Een leeg vak betekent: dat weet ik niet.',
      'Nacht gemist? Geeft niet. Laat de regel leeg en ga door met de volgende.',
    ],
    foot: 'Erg ziek, suf, benauwd of een trage hartslag? Wacht niet op dit dagboek: bel uw huisarts, of 112 bij nood.',
    emptyBox: 'leeg vak',
    night: 'Avond',
    columns: {
      cramps: 'Kramp',
      minutes: 'Minuten',
      pain: 'Pijn',
      sleep: 'Slaap verstoord',
      restlessness: 'Rusteloze benen',
      attack: 'Last',
      taken: 'Gedaan',
      'side-effects': 'Bijwerking',
      different: 'Anders',
      note: 'Notitie',
    },
    hints: {
      cramps: 'hoe vaak',
      minutes: 'samen',
      pain: '0 tot 10',
      sleep: '0 tot 10',
      restlessness: '0 tot 10',
      attack: 'j of n',
      taken: 'j, n, d (deels)',
      'side-effects': 'cijfer, zie onder',
      different: 'letter, zie onder',
      note: '',
      own: '',
    },
    sideEffectCodes: 'Bijwerking (cijfers)',
    differenceCodes: 'Anders dan gewoon (letters)',
    none: 'geen',
    gridTitle: 'Papier overtypen',
    gridLead:
      'Eén regel is één nacht. Met Enter gaat u naar het volgende vak, met de pijltjes naar elk ander vak. Een leeg vak is: weet ik niet. Pas als u op de knop drukt, wordt alles bewaard.',
    othersTyped: (count) =>
      `U typte ook ${count === 1 ? '1 nacht' : `${String(count)} nachten`} over die nu niet in beeld ${count === 1 ? 'is' : 'zijn'}. Kies die weken weer om ze te bewaren.`,
    alreadyTold: 'staat er al',
    saveAll: 'Alles bewaren',
    savedNights: (count) =>
      count === 1 ? 'Bewaard: 1 nacht.' : `Bewaard: ${String(count)} nachten.`,
    nothingNew: 'Er is niets nieuws om te bewaren.',
    notSaved: 'Nog niets bewaard. Verbeter eerst wat hierboven met een driehoekje staat.',
    emptied: 'Deze nacht stond er al. Leeg maken kan niet; verbeteren wel.',
    notDigits: (typed) => `“${typed}” is geen heel getal. Typ alleen cijfers, bijvoorbeeld 2.`,
    notYesNo: (typed) => `“${typed}” kennen we hier niet. Typ j, n of d (deels).`,
    unknownCode: (typed, codes) => `“${typed}” kennen we hier niet. Gebruik ${codes}.`,
    tooLong: 'dit is te lang. Hoogstens 500 tekens.',
  },
  en: {
    paperTitle: 'Diary on paper',
    paperLead:
      'Rather with a pen? Print the diary and put it beside your bed. Two weeks fit on one sheet. Later you type it in here, or someone else does that for you.',
    preview: 'This is what it looks like',
    from: 'First evening',
    count: 'How many nights',
    nights: (count) =>
      count % 7 === 0
        ? `${String(count)} nights (${weeks('en', count / 7)})`
        : `${String(count)} nights`,
    restOfTrial: (count) => `To the end of the trial (${String(count)} nights)`,
    sheetTitle: 'my nights',
    sheetOf: (page, pages) => `Sheet ${String(page)} of ${String(pages)}`,
    range: (first, last) => `${first} to ${last}`,
    name: 'Name: ……………………………………',
    how: [
      'Each line is one night. It bears the name of the evening on which you go to bed.',
      'Fill in the line in the morning. No cramps or trouble? Then write a 0. An empty box means: I do not know.',
      'Missed a night? That is all right. Leave the line empty and go on with the next.',
    ],
    foot: 'Very ill, drowsy, short of breath or a slow heartbeat? Do not wait for this diary: call your GP, or the emergency number.',
    emptyBox: 'empty box',
    night: 'Evening',
    columns: {
      cramps: 'Cramps',
      minutes: 'Minutes',
      pain: 'Pain',
      sleep: 'Sleep disturbed',
      restlessness: 'Restless legs',
      attack: 'Trouble',
      taken: 'Done',
      'side-effects': 'Side effect',
      different: 'Different',
      note: 'Note',
    },
    hints: {
      cramps: 'how many',
      minutes: 'together',
      pain: '0 to 10',
      sleep: '0 to 10',
      restlessness: '0 to 10',
      attack: 'y or n',
      taken: 'y, n, p (partly)',
      'side-effects': 'number, see below',
      different: 'letter, see below',
      note: '',
      own: '',
    },
    sideEffectCodes: 'Side effect (numbers)',
    differenceCodes: 'Different from usual (letters)',
    none: 'none',
    gridTitle: 'Type in a paper diary',
    gridLead:
      'One row is one night. Enter takes you to the next box, the arrows to any other. An empty box means: I do not know. Only when you press the button is everything saved.',
    othersTyped: (count) =>
      `You also typed ${count === 1 ? '1 night that is' : `${String(count)} nights that are`} not on the screen now. Choose those weeks again to save ${count === 1 ? 'it' : 'them'}.`,
    alreadyTold: 'already there',
    saveAll: 'Save everything',
    savedNights: (count) => (count === 1 ? 'Saved: 1 night.' : `Saved: ${String(count)} nights.`),
    nothingNew: 'There is nothing new to save.',
    notSaved: 'Nothing is saved yet. First correct what has a triangle above.',
    emptied: 'This night was there already. It cannot be emptied, only corrected.',
    notDigits: (typed) => `“${typed}” is not a whole number. Type digits only, for example 2.`,
    notYesNo: (typed) => `“${typed}” is not known here. Type y, n or p (partly).`,
    unknownCode: (typed, codes) => `“${typed}” is not known here. Use ${codes}.`,
    tooLong: 'this is too long. At most 500 characters.',
  },
}

function weeks(language: Language, count: number): string {
  if (language === 'nl') return count === 1 ? '1 week' : `${String(count)} weken`
  return count === 1 ? '1 week' : `${String(count)} weeks`
}
