/** Figures behind the usual intake and the absorption of magnesium, each with where it was read. */

export interface IntakeSource {
  readonly citation: string
  readonly doi?: string
  readonly locator: string
  readonly seenAt: string
}

/** One figure (or range) with its source. `derived`: computed from figures that were read. */
export interface EvidenceFact {
  readonly id: string
  readonly value: number | { readonly low: number; readonly high: number }
  readonly unit: 'mg/day' | 'mg' | 'kcal/day' | 'fraction' | 'ln mg/day'
  readonly population: string
  readonly verification: 'verified' | 'derived' | 'assumption'
  readonly sources: readonly IntakeSource[]
  readonly label: { readonly nl: string; readonly en: string }
}

const dri1997: IntakeSource = {
  citation:
    'Institute of Medicine. Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride. Washington, DC: National Academy Press; 1997.',
  doi: '10.17226/5776',
  locator:
    'p. 195: CSFII 1994, adjusted for day-to-day variation by the method of Nusser et al. 1996',
  seenAt: 'http://books.nap.edu/openbook.php?record_id=5776&page=195',
}

const dri2000: IntakeSource = {
  citation:
    'Institute of Medicine. Dietary Reference Intakes: Applications in Dietary Assessment. Washington, DC: National Academy Press; 2000.',
  doi: '10.17226/9956',
  locator:
    'p. 54 and 56, worked example of a woman of 31–50 years: (3,162 − 702) mg² is the variance of a mean of three days, pooled CSFII',
  seenAt: 'http://www.nap.edu/openbook.php?record_id=9956&page=54',
}

const efsa2015: IntakeSource = {
  citation:
    'EFSA Panel on Dietetic Products, Nutrition and Allergies. Scientific Opinion on Dietary Reference Values for magnesium. EFSA Journal 2015;13(7):4186.',
  doi: '10.2903/j.efsa.2015.4186',
  locator:
    'abstract: adequate intakes set on observed intakes in healthy populations, nine EU countries',
  seenAt: 'http://www.efsa.europa.eu/en/efsajournal/pub/4186',
}

const trends2024: IntakeSource = {
  citation:
    'Trends in Reported Calcium and Magnesium Intake from Diet and Supplements by Demographic Factors: National Health and Nutrition Examination Survey, 2003–2018. J Acad Nutr Diet 2024.',
  doi: '10.1016/j.jand.2024.04.017',
  locator: 'abstract: recalls with energy above 500 and below 6,000 kcal a day',
  seenAt: 'http://www.pubmed.gov/38718857/',
}

const fine1991: IntakeSource = {
  citation:
    'Fine KD, Santa Ana CA, Porter JL, Fordtran JS. Intestinal absorption of magnesium from food and supplements. J Clin Invest 1991;88(2):396–402.',
  doi: '10.1172/JCI115317',
  locator: 'abstract: a meal with 0 to 80 mEq of magnesium acetate',
  seenAt: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC295344',
}

const firoz2001: IntakeSource = {
  citation:
    'Firoz M, Graber M. Bioavailability of US commercial magnesium preparations. Magnes Res 2001;14(4):257–62.',
  locator:
    'abstract: about 21 mEq a day; oxide 4 %, chloride, lactate and aspartate higher and equal',
  seenAt: 'http://ncbi.nlm.nih.gov/pubmed/11794633',
}

const schuette1994: IntakeSource = {
  citation:
    'Schuette SA, Lashner BA, Janghorbani M. Bioavailability of magnesium diglycinate vs magnesium oxide in patients with ileal resection. JPEN 1994;18(5):430–5.',
  locator: 'abstract: 12 patients; diglycinate 23.5 %, oxide 22.8 %',
  seenAt: 'https://pubmed.ncbi.nlm.nih.gov/7815675/',
}

const nhmrc2006: IntakeSource = {
  citation:
    'National Health and Medical Research Council. Nutrient Reference Values for Australia and New Zealand: magnesium. 2006.',
  locator: 'background: 25 % on high-magnesium diets to 75 % on low-magnesium diets',
  seenAt: 'https://www.eatforhealth.gov.au/nutrient-reference-values/nutrients/magnesium',
}

const usualIntakes = (sex: 'women' | 'men', low: number, middle: number, high: number) =>
  ({
    low: fact(
      `usual-intake.${sex}.p5`,
      low,
      [dri1997],
      `Usual magnesium, ${sex} 9 years and over, US 1994: 5th percentile`,
      `Gebruikelijke magnesiuminname, ${dutch[sex]} vanaf 9 jaar, VS 1994: 5e percentiel`,
    ),
    middle: fact(
      `usual-intake.${sex}.p50`,
      middle,
      [dri1997],
      `Usual magnesium, ${sex} 9 years and over, US 1994: median`,
      `Gebruikelijke magnesiuminname, ${dutch[sex]} vanaf 9 jaar, VS 1994: mediaan`,
    ),
    high: fact(
      `usual-intake.${sex}.p95`,
      high,
      [dri1997],
      `Usual magnesium, ${sex} 9 years and over, US 1994: 95th percentile`,
      `Gebruikelijke magnesiuminname, ${dutch[sex]} vanaf 9 jaar, VS 1994: 95e percentiel`,
    ),
  }) as const

const dutch = { women: 'vrouwen', men: 'mannen' } as const

function fact(
  id: string,
  value: number,
  sources: readonly IntakeSource[],
  en: string,
  nl: string,
  verification: EvidenceFact['verification'] = 'verified',
  unit: EvidenceFact['unit'] = 'mg/day',
): EvidenceFact & { readonly value: number } {
  return { id, value, unit, population: en, verification, sources, label: { nl, en } }
}

/** Usual intakes of food magnesium in two populations, and how far a person's days lie apart. */
export const usualIntakeFacts = {
  women: {
    unitedStates: usualIntakes('women', 134, 222, 342),
    meanUnitedStates: fact(
      'usual-intake.women.mean',
      228,
      [dri1997],
      'Usual magnesium, women 9 years and over, US 1994: mean',
      'Gebruikelijke magnesiuminname, vrouwen vanaf 9 jaar, VS 1994: gemiddelde',
    ),
    europe: fact(
      'usual-intake.women.europe',
      300,
      [efsa2015],
      'Level of observed magnesium intakes of women in the EU on which EFSA set its adequate intake',
      'Niveau van de waargenomen magnesiuminname van vrouwen in de EU waarop EFSA de adequate inname baseerde',
    ),
  },
  men: {
    unitedStates: usualIntakes('men', 177, 310, 516),
    meanUnitedStates: fact(
      'usual-intake.men.mean',
      323,
      [dri1997],
      'Usual magnesium, men 9 years and over, US 1994: mean',
      'Gebruikelijke magnesiuminname, mannen vanaf 9 jaar, VS 1994: gemiddelde',
    ),
    europe: fact(
      'usual-intake.men.europe',
      350,
      [efsa2015],
      'Level of observed magnesium intakes of men in the EU on which EFSA set its adequate intake',
      'Niveau van de waargenomen magnesiuminname van mannen in de EU waarop EFSA de adequate inname baseerde',
    ),
  },
  withinPersonSd: fact(
    'usual-intake.within-person-sd',
    Math.sqrt((3162 - 702) * 3),
    [dri2000],
    "SD of a woman's single days around her own mean (31–50 years, US)",
    'SD van losse dagen van een vrouw rond haar eigen gemiddelde (31–50 jaar, VS)',
    'derived',
    'mg',
  ),
  plausibleEnergy: {
    id: 'usual-intake.plausible-energy',
    value: { low: 500, high: 6000 },
    unit: 'kcal/day',
    population: 'adults',
    verification: 'verified',
    sources: [trends2024],
    label: {
      nl: 'Energie van een dag die compleet genoteerd lijkt',
      en: 'Energy of a day that looks completely recorded',
    },
  },
} as const satisfies Record<string, unknown>

export type EvidenceGrade = 'low' | 'very-low' | 'none'

/** Share of magnesium that is taken up, by what it is in. `null`: no human figure was found. */
export interface AbsorptionFact {
  readonly id: string
  readonly share: { readonly low: number; readonly high: number } | null
  /** Doses in mg above which the share is no more than `highShareAbove.share`. */
  readonly highShareAbove?: { readonly mg: number; readonly share: number }
  readonly grade: EvidenceGrade
  readonly families: readonly string[]
  readonly sources: readonly IntakeSource[]
  readonly text: { readonly nl: string; readonly en: string }
}

export const absorptionFacts = {
  food: {
    id: 'absorption.food',
    share: { low: 0.25, high: 0.75 },
    grade: 'low',
    families: [],
    sources: [nhmrc2006],
    text: {
      nl: 'Uit voeding neemt de darm ongeveer een kwart tot driekwart van het magnesium op: meer als er weinig in zit, minder als er veel in zit.',
      en: 'From food the gut takes up about a quarter to three quarters of the magnesium: more when there is little, less when there is much.',
    },
  },
  soluble: {
    id: 'absorption.soluble',
    share: { low: 0.11, high: 0.65 },
    // 80 mEq of Mg at 12.1525 mg/mEq
    highShareAbove: { mg: 972, share: 0.11 },
    grade: 'low',
    families: ['citrate', 'chloride', 'lactate', 'aspartate', 'acetate', 'bisglycinate'],
    sources: [fine1991, firoz2001, schuette1994],
    text: {
      nl: 'Van goed oplosbare vormen daalt het deel dat wordt opgenomen van ongeveer 65 % bij een kleine hoeveelheid naar 11 % bij een zeer grote. Twee keer de helft geeft meer dan één keer alles.',
      en: 'Of well soluble forms the share taken up falls from about 65% of a small amount to 11% of a very large one. Half twice gives more than all at once.',
    },
  },
  poorlySoluble: {
    id: 'absorption.poorly-soluble',
    share: { low: 0.04, high: 0.228 },
    grade: 'very-low',
    families: ['oxide', 'hydroxide', 'carbonate'],
    sources: [firoz2001, schuette1994],
    text: {
      nl: 'Van magnesiumoxide werd in een klein onderzoek 4 % opgenomen, in een ander 23 %. Wat niet wordt opgenomen, kan de ontlasting dun maken.',
      en: 'Of magnesium oxide 4% was taken up in one small study and 23% in another. What is not taken up can loosen the stool.',
    },
  },
  noFigure: {
    id: 'absorption.no-figure',
    share: null,
    grade: 'none',
    families: [],
    sources: [],
    text: {
      nl: 'Voor deze vorm is geen betrouwbaar cijfer bij mensen gevonden.',
      en: 'No reliable figure in people was found for this form.',
    },
  },
} as const satisfies Record<string, AbsorptionFact>
