import type { AskItem, PlainAskId } from '@legwork/domain'
import type { Language, Translated } from '../language.ts'
import { safetyQuestionText } from '../safety-questions.ts'
import { givenText } from './given-text.ts'

const plainAsks: Readonly<Record<PlainAskId, Translated>> = {
  egfr: {
    nl: 'Kan mijn nierwaarde (eGFR) worden gemeten?',
    en: 'Can my kidney value (eGFR) be measured?',
  },
  'serum-magnesium': {
    nl: 'Kan magnesium in mijn bloed worden gemeten?',
    en: 'Can magnesium in my blood be measured?',
  },
  'serum-potassium': {
    nl: 'Kan kalium in mijn bloed ook worden gemeten?',
    en: 'Can potassium in my blood be measured too?',
  },
  'serum-sodium': {
    nl: 'Kan natrium in mijn bloed ook worden gemeten?',
    en: 'Can sodium in my blood be measured too?',
  },
  'vitamin-b12': { nl: 'Kan vitamine B12 worden gemeten?', en: 'Can vitamin B12 be measured?' },
  'ferritin-and-transferrin': {
    nl: 'Kunnen ferritine en transferrineverzadiging worden gemeten (’s ochtends, 24 uur geen ijzer)?',
    en: 'Can ferritin and transferrin saturation be measured (in the morning, no iron for 24 hours)?',
  },
  midwife: {
    nl: 'Wat raadt u aan tegen kramp of rusteloze benen in de zwangerschap?',
    en: 'What do you advise against cramps or restless legs in pregnancy?',
  },
  'tell-anaesthetist': {
    nl: 'Vertel vóór de narcose dat u magnesium gebruikt of wilt gebruiken.',
    en: 'Tell the anaesthetist that you use magnesium or would like to.',
  },
  'form-of-magnesium': {
    nl: 'Welke vorm van magnesium past bij levodopa (liever geen oxide of hydroxide)?',
    en: 'Which form of magnesium goes with levodopa (rather no oxide or hydroxide)?',
  },
  'heart-block-with-pacemaker': {
    nl: 'Is magnesium goed bij mijn hart, nu ik een pacemaker heb?',
    en: 'Is magnesium all right for my heart, now that I have a pacemaker?',
  },
  'no-timetable': {
    nl: 'Op welk moment kan magnesium, als het naast mijn medicijnen nergens past?',
    en: 'When could magnesium be taken, if it fits nowhere next to my medicines?',
  },
}

/** A line of the list for the doctor. `name`: the words for what it is about (label of a fact, or a typed name). */
export function askText(language: Language, item: AskItem, name: string): string {
  const nl = language === 'nl'
  const because = item.because.join(', ')
  // "digoxine (Digoxine)" says one thing twice
  const kind = because.toLowerCase() === name.toLowerCase() ? '' : ` (${name})`
  switch (item.ask) {
    case 'rule':
      return ruleText(language, item, name)
    case 'interaction':
      return nl
        ? `Kan magnesium naast ${because}${kind}?`
        : `Can magnesium be taken next to ${because}${kind}?`
    case 'medicine-review':
      return nl
        ? `Kunnen mijn klachten van ${because} komen? Is er een ander middel? (Stop niet zelf.)`
        : `Can my complaints come from ${because}? Is there another medicine? (Do not stop it yourself.)`
    case 'unknown-medicine':
    case 'unclassed-medicine':
      return nl
        ? `Kan magnesium naast ${item.about}?`
        : `Can magnesium be taken next to ${item.about}?`
    case 'holds-potassium':
      return nl
        ? `In ${item.about} zit kalium. Is dat goed met mijn nieren en medicijnen?`
        : `${item.about} holds potassium. Is that all right with my kidneys and medicines?`
    case 'holds-quinine':
      return nl
        ? `In ${item.about} zit kinine. Is dat goed met mijn hart en medicijnen?`
        : `${item.about} holds quinine. Is that all right with my heart and medicines?`
    default:
      return plainAsks[item.ask][language]
  }
}

/** What this person answered: the name of a rule lists everything it is about, and most of that is not theirs. */
function ruleText(language: Language, { answers }: AskItem, name: string): string {
  const nl = language === 'nl'
  const told = answers.filter(({ question }) => question !== 'restlessLegs')
  if (told.length === 0) return nl ? `Bespreek: ${name}.` : `Discuss: ${name}.`
  const lines = told.map(({ question, given }) => {
    const asked = briefly[question]?.[language] ?? safetyQuestionText(language, question)
    return `${asked}${asked.endsWith('?') ? '' : ':'} ${givenText(language, question, given, {})}`
  })
  return `${nl ? 'Bespreek mijn antwoord' : 'Discuss my answer'}: ${[...new Set(lines)].join('; ')}.`
}

/** Questions that say more than a list needs. */
const briefly: Readonly<Record<string, Translated | undefined>> = {
  ageYears: { nl: 'leeftijd', en: 'age' },
  egfr: { nl: 'nierwaarde (eGFR)', en: 'kidney value (eGFR)' },
}
