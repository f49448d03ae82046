import type { Language } from '../language.ts'

/** The words of the page at `/cramp`; what to do stands in the facts of the remedies. */
export interface CrampWords {
  readonly title: string
  readonly standing: string
  readonly afterwards: string
  readonly bedtime: string
  readonly bedtimeLead: string
  readonly whenToCall: string
  readonly whenToCallLead: string
  readonly call: string
  readonly often: string
  readonly toCheck: string
  readonly drawings: Readonly<Record<'toes' | 'step' | 'chair', string>>
}

export const crampWords: Readonly<Record<Language, CrampWords>> = {
  nl: {
    title: 'Nu kramp: rek de spier',
    standing: 'Of staand',
    afterwards: 'Daarna, als de spier nog pijn doet',
    bedtime: 'Voor het slapen',
    bedtimeLead: 'Rekken voor u naar bed gaat, ook als u geen kramp heeft.',
    whenToCall: 'Wanneer belt u een arts?',
    whenToCallLead: 'Bel als een van deze dingen speelt.',
    call: 'Bel 112',
    often: 'Heeft u vaak kramp? Ga dan overdag rustig na wat u kunt doen.',
    toCheck: 'Naar Nagaan',
    drawings: {
      toes: 'Tekening: iemand zit met één been gestrekt en trekt met de handen de tenen naar zich toe.',
      step: 'Tekening: iemand steunt met de handen tegen een muur. Het achterste been is gestrekt en de hiel staat op de grond. De voorste knie is gebogen.',
      chair:
        'Tekening: iemand zit op een stoel met één been gestrekt, de hiel op de grond, en buigt met een rechte rug naar voren.',
    },
  },
  en: {
    title: 'Cramp now: stretch the muscle',
    standing: 'Or standing',
    afterwards: 'After that, if the muscle still hurts',
    bedtime: 'Before you sleep',
    bedtimeLead: 'Stretching before you go to bed, also when you have no cramp.',
    whenToCall: 'When do you call a doctor?',
    whenToCallLead: 'Call if one of these is going on.',
    call: 'Call 112 (or your emergency number)',
    often: 'Do you often have cramps? Then check calmly, by day, what you can do.',
    toCheck: 'To Check',
    drawings: {
      toes: 'Drawing: someone sits with one leg straight and pulls the toes towards the body with the hands.',
      step: 'Drawing: someone leans with both hands against a wall. The back leg is straight with its heel on the floor. The front knee is bent.',
      chair:
        'Drawing: someone sits on a chair with one leg straight, the heel on the floor, and bends forward with a straight back.',
    },
  },
}
