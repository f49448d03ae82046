import type { Language } from '../language.ts'

type TrialDesign = 'parallel' | 'crossover' | 'factorial' | 'uncontrolled' | 'case-control'
type Blinding = 'double' | 'single' | 'open' | 'not stated'
type Bias = 'low' | 'some concerns' | 'high' | 'critical' | 'unclear' | 'observational'
type Level = 'high' | 'moderate' | 'low' | 'very low'
type Model = 'bayesian' | 'reml-knha' | 'reml' | 'dl' | 'equal'
type ClaimVerdict = 'supported' | 'imprecise' | 'outdated' | 'contradicted' | 'unverifiable'
type Moment = 'during' | 'bedtime' | 'daily' | 'after' | 'prescriber' | 'never'
type Subject =
  | 'absorption'
  | 'advice'
  | 'conditions'
  | 'deficiency-cause'
  | 'deficiency-sign'
  | 'drug-interaction'
  | 'evidence'
  | 'food'
  | 'requirement'
  | 'safety'
  | 'sources'
  | 'status-measurement'
  | 'supplement-form'
  | 'treatment-tip'

/** The words of the room Evidence. */
export interface EvidenceWords {
  readonly title: string
  readonly lead: string
  readonly questionsTitle: string
  readonly moreTitle: string
  readonly toEvidence: string
  readonly notHere: string
  /** by id of the question; a question without its own words is called by its parts */
  readonly questions: Readonly<Record<string, string>>
  readonly sure: Readonly<Record<Level, string>>
  readonly sureUnknown: string
  readonly parts: Readonly<
    Record<'claims' | 'remedies' | 'conditions' | 'methods', { title: string; about: string }>
  >
  readonly pregnant: string
  readonly safeFirst: string
  readonly toCheck: string

  readonly pictureTitle: string
  readonly noPicture: string
  readonly iconTitle: (remedy: string) => string
  readonly iconOutcome: string
  readonly withRemedy: (remedy: string) => string
  readonly withPlacebo: string
  readonly iconSame: (more: number) => string
  readonly dotsTitle: (remedy: string, start: string) => string
  readonly dotsAxis: (remedy: string) => string
  readonly dotsLow: string
  readonly dotsHigh: string
  readonly dotsAbout: string
  readonly ratio: (estimate: string) => string
  readonly ratioAbout: Readonly<Record<'lower' | 'higher', string>>
  readonly sides: Readonly<Record<'lower' | 'higher', { low: string; high: string }>>
  readonly ownRate: string
  readonly ownRateHint: string
  readonly computing: string
  readonly failed: string
  readonly asTable: string

  readonly outcome: string
  readonly whySure: string
  readonly seeTrials: (count: number) => string
  readonly seeReviews: (count: number) => string
  readonly computedFrom: (trials: string) => string
  readonly fromReview: (who: string) => string

  readonly trialsTitle: string
  readonly trialsLead: (count: number) => string
  readonly noTrials: string
  readonly model: string
  readonly modelHint: string
  readonly models: Readonly<Record<Model, string>>
  readonly pooledSentence: (estimate: string) => string
  readonly openTrial: string
  readonly effectOf: (facts: { estimate: string; lower: string; upper: string }) => string
  readonly countsFor: (percent: string) => string
  readonly nextTitle: string
  readonly nextTrial: (lower: string, upper: string) => string
  readonly nextNone: string
  readonly differTitle: string
  readonly differ: (i2: string, tau: string) => string
  readonly differTau: (tau: string) => string
  readonly differNone: string
  readonly differFew: string
  readonly withoutTitle: string
  readonly withoutAbout: string
  readonly all: string
  readonly addedTitle: string
  readonly addedAbout: string
  readonly smallTitle: string
  readonly smallAbout: string
  readonly smallFew: (count: number) => string
  readonly egger: (slope: 'flat' | 'steep') => string
  readonly refused: string
  readonly leftTitle: string

  readonly reviewsTitle: string
  readonly reviewsLead: string
  readonly rebuilt: (facts: { estimate: string; lower: string; upper: string }) => string
  readonly peopleIn: (studies: number, people: string) => string
  readonly peopleOnly: (people: string) => string
  readonly reviewSure: (word: string) => string
  readonly noReviews: string

  readonly trialFacts: string
  readonly design: string
  readonly designs: Readonly<Record<TrialDesign, string>>
  readonly blinding: string
  readonly blindings: Readonly<Record<Blinding, string>>
  readonly people: string
  readonly given: string
  readonly against: string
  readonly elemental: string
  readonly milligrams: (value: string) => string
  readonly duration: string
  readonly days: (value: string) => string
  readonly unknown: string
  readonly bias: string
  readonly biases: Readonly<Record<Bias, string>>
  readonly biasBy: Readonly<Record<'review' | 'ours', string>>
  readonly inPaper: string
  readonly inPaperAbout: string
  readonly readAt: string
  readonly readWhere: (place: string) => string
  readonly weWorkedOut: string
  readonly trapsTitle: string
  readonly notCounted: string
  readonly hiddenNumbers: (count: number) => string

  readonly claimsLead: (count: number) => string
  readonly search: string
  readonly searchHint: string
  readonly verdict: string
  readonly anyVerdict: string
  readonly subject: string
  readonly anySubject: string
  readonly verdicts: Readonly<Record<ClaimVerdict, string>>
  readonly verdictAbout: Readonly<Record<ClaimVerdict, string>>
  readonly subjects: Readonly<Record<Subject, string>>
  readonly found: (count: number, of: number) => string
  readonly noneFound: string
  readonly showMore: (count: number) => string
  readonly claimSays: string
  readonly better: string
  readonly articleOf: Readonly<Record<'A' | 'B', string>>
  readonly notChecked: string
  readonly claimHidden: string
  readonly allClaims: string
  readonly previous: string
  readonly next: string

  readonly remediesLead: string
  readonly studied: string
  readonly moments: Readonly<Record<Moment, string>>
  readonly precaution: string
  readonly notCheckedNames: (names: string) => string

  readonly conditionsLead: string
  readonly conditionsOther: string
  readonly conditionsLegs: string

  readonly methodsLead: string
  readonly technical: string
  readonly limits: string
  readonly allMethods: string
}

const nl: EvidenceWords = {
  title: 'Wat is er bekend?',
  lead: 'Wat onderzoek zegt over magnesium en uw benen. Eerst het antwoord in één zin. Wie meer wil weten, kan dieper kijken.',
  questionsTitle: 'De vragen',
  moreTitle: 'Ook hier',
  toEvidence: 'Alle vragen',
  notHere: 'Deze bladzijde is er niet. Misschien is het adres veranderd.',
  questions: {
    'cramps-magnesium-frequency': 'Helpt magnesium tegen nachtelijke kramp?',
    'cramps-magnesium-responder': 'Hoeveel mensen hebben met magnesium veel minder kramp?',
    'pregnancy-magnesium-free': 'Helpt magnesium tegen kramp in de zwangerschap?',
    'pregnancy-magnesium-frequency': 'Geeft magnesium minder krampen in de zwangerschap?',
    'rls-magnesium-severity': 'Helpt magnesium bij rusteloze benen?',
    'cirrhosis-magnesium-frequency': 'Helpt magnesium tegen kramp bij een leverziekte?',
    'cramps-stretching-frequency': 'Helpt rekken voor het slapen tegen kramp?',
    'cramps-stretching-pain': 'Doet kramp minder pijn als u elke avond rekt?',
    'cramps-quinine-frequency': 'Helpt kinine tegen kramp?',
    'cramps-vitamin-k2-frequency': 'Helpt vitamine K2 tegen kramp?',
    'rls-iron-severity': 'Helpt ijzer bij rusteloze benen?',
    'cramps-alcohol-association': 'Komt kramp door alcohol?',
    'cramps-sitting-association': 'Komt kramp door veel zitten?',
  },
  sure: {
    high: 'Dit is vrij zeker',
    moderate: 'Dit is redelijk zeker',
    low: 'Dit is onzeker',
    'very low': 'Dit is zeer onzeker',
  },
  sureUnknown: 'Hoe zeker dit is, is niet te zeggen',
  parts: {
    claims: {
      title: 'Klopt het wat men zegt?',
      about: 'Uitspraken uit artikelen over magnesium en benen, één voor één nagekeken.',
    },
    remedies: {
      title: 'Andere middelen',
      about: 'Rekken, warmte, alcohol, kinine, vitamine K2, ijzer en meer.',
    },
    conditions: {
      title: 'Magnesium bij andere ziekten',
      about: 'Waar magnesium verder bij onderzocht is, zoals astma en diabetes.',
    },
    methods: {
      title: 'Hoe weten we dit?',
      about: 'Hoe wij rekenen en oordelen, in gewone woorden. Ook wat wij niet weten.',
    },
  },
  pregnant:
    'Bent u zwanger of geeft u borstvoeding? Gebruik magnesium dan alleen in overleg met uw verloskundige of arts.',
  safeFirst: 'Wilt u magnesium gebruiken? Kijk dan eerst of het voor u veilig is.',
  toCheck: 'Naar Nagaan',

  pictureTitle: 'In een plaatje',
  noPicture: 'Er is geen goed getal om in een plaatje te zetten.',
  iconTitle: (remedy) => `Van de 100 mensen: met en zonder ${remedy}`,
  iconOutcome: 'minstens een kwart minder krampen',
  withRemedy: (remedy) => `met ${remedy}`,
  withPlacebo: 'met een nepmiddel',
  iconSame: (more) =>
    more > 0
      ? `Het verschil is ${String(more)} van de 100 mensen. Dat kan ook toeval zijn.`
      : 'Er is geen verschil in het voordeel van het middel.',
  dotsTitle: (remedy, start) => `Wat ${remedy} kan doen bij iemand met ${start} krampen per week`,
  dotsAxis: (remedy) => `Krampen per week met ${remedy}`,
  dotsLow: 'minder kramp',
  dotsHigh: 'meer kramp',
  dotsAbout:
    'Elk van de 20 stippen is even waarschijnlijk. Dit is onze eigen schatting uit het onderzoek, voor één persoon. Hoeveel mensen van elkaar verschillen, is nooit gemeten. Een vijfde deel is ruimte voor het geval dat u niet bent zoals de mensen in de proeven.',
  ratio: (estimate) => `verhouding ${estimate}`,
  ratioAbout: {
    lower: 'Een verhouding van 1 betekent: geen verschil. Onder 1 is gunstiger.',
    higher: 'Een verhouding van 1 betekent: geen verschil. Boven 1 is gunstiger.',
  },
  sides: {
    lower: { low: 'minder (gunstig)', high: 'meer (ongunstig)' },
    higher: { low: 'minder (ongunstig)', high: 'meer (gunstig)' },
  },
  ownRate: 'Hoeveel krampen hebt u per week?',
  ownRateHint: 'Ongeveer is goed. Wij bewaren dit niet.',
  computing: 'Bezig met rekenen …',
  failed: 'Het rekenen is mislukt. Probeer het opnieuw.',
  asTable: 'Als tabel',

  outcome: 'Wat werd er geteld?',
  whySure: 'Waarom zo zeker, of zo onzeker?',
  seeTrials: (count) => `De proeven bekijken (${String(count)})`,
  seeReviews: (count) => `Wat anderen vonden (${String(count)})`,
  computedFrom: (trials) => `Zelf berekend uit deze proeven: ${trials}`,
  fromReview: (who) => `Zoals gepubliceerd door ${who}`,

  trialsTitle: 'De proeven',
  trialsLead: (count) =>
    count === 1
      ? 'Eén proef geeft hier een getal voor.'
      : `${String(count)} proeven geven hier een getal voor.`,
  noTrials: 'Geen enkele proef geeft hier een bruikbaar getal voor.',
  model: 'Manier van optellen',
  modelHint: 'Verandert het antwoord als u een andere manier kiest? Dan is het niet stevig.',
  models: {
    bayesian: 'Bayes, voor weinig proeven (onze keuze)',
    'reml-knha': 'REML met Knapp–Hartung',
    reml: 'REML',
    dl: 'DerSimonian–Laird',
    equal: 'Alle proeven meten hetzelfde',
  },
  pooledSentence: (estimate) => `Samen: ${estimate}, met een interval van 95 %.`,
  openTrial: 'Open een proef voor de getallen, de bron en de valkuilen.',
  effectOf: ({ estimate, lower, upper }) => `${estimate} (${lower} tot ${upper})`,
  countsFor: (percent) => `telt voor ${percent} mee`,
  nextTitle: 'Wat zou een volgende proef vinden?',
  nextTrial: (lower, upper) =>
    `Het ware effect in een volgende proef ligt waarschijnlijk tussen ${lower} en ${upper}.`,
  nextNone: 'Dat is met deze manier van optellen niet te zeggen.',
  differTitle: 'Spreken de proeven elkaar tegen?',
  differ: (i2, tau) =>
    `Van de verschillen tussen de proeven is ${i2} % meer dan toeval alleen (I²). De spreiding tussen de proeven is ${tau} (tau).`,
  differTau: (tau) => `De spreiding tussen de proeven wordt geschat op ${tau} (tau).`,
  differNone: 'Deze manier van optellen neemt aan van niet.',
  differFew: 'Met zo weinig proeven is dit getal zelf erg onzeker.',
  withoutTitle: 'Als één proef niet meetelt',
  withoutAbout:
    'Steeds is één proef weggelaten. Verspringt het antwoord, dan hangt het aan die ene proef.',
  all: 'alle proeven',
  addedTitle: 'Proef voor proef erbij',
  addedAbout: 'Wat er bekend was na elke proef, op volgorde van jaar.',
  smallTitle: 'Zijn kleine proeven gunstiger?',
  smallAbout:
    'Kleine proeven met een tegenvallende uitslag worden minder vaak gepubliceerd. In de trechter zouden de proeven links en rechts even vaak moeten liggen.',
  smallFew: (count) =>
    `Met ${String(count)} proeven is dit niet te zien. Daar zijn er minstens tien voor nodig.`,
  egger: (slope) =>
    slope === 'steep'
      ? 'Kleine proeven vinden een ander effect dan grote (Egger).'
      : 'Kleine en grote proeven vinden ongeveer hetzelfde (Egger).',
  refused: 'Deze manier van optellen kan hier niet: er zijn te weinig proeven.',
  leftTitle: 'Proeven die niet meetellen, en waarom',

  reviewsTitle: 'Wat anderen vonden',
  reviewsLead:
    'Elk gepubliceerd antwoord op deze vraag. Wij zeggen erbij of wij het konden narekenen, en zo niet, waarom niet.',
  rebuilt: ({ estimate, lower, upper }) => `Wij komen uit op ${estimate} (${lower} tot ${upper}).`,
  peopleIn: (studies, people) =>
    `${studies === 1 ? '1 proef' : `${String(studies)} proeven`}, ${people} mensen`,
  peopleOnly: (people) => `${people} mensen`,
  reviewSure: (word) => `Zekerheid volgens de schrijvers (Engels): ${word}`,
  noReviews: 'Hier is nog geen gepubliceerd antwoord bij gevonden.',

  trialFacts: 'De proef',
  design: 'Opzet',
  designs: {
    parallel: 'twee groepen naast elkaar',
    crossover: 'iedereen kreeg beide, na elkaar',
    factorial: 'twee behandelingen tegelijk onderzocht',
    uncontrolled: 'geen vergelijking',
    'case-control': 'mensen met en zonder kramp vergeleken',
  },
  blinding: 'Wie wist wat er gegeven werd?',
  blindings: {
    double: 'niemand (dubbelblind)',
    single: 'de deelnemers niet, de onderzoekers wel',
    open: 'iedereen',
    'not stated': 'niet vermeld',
  },
  people: 'Mensen geloot',
  given: 'Wat er gegeven werd (Engels)',
  against: 'Vergeleken met (Engels)',
  elemental: 'Magnesium in deze proef',
  milligrams: (value) => `${value} mg per dag, zonder het zout gerekend`,
  duration: 'Duur',
  days: (value) => `${value} dagen`,
  unknown: 'niet bekend',
  bias: 'Kans op vertekening',
  biases: {
    low: 'klein',
    'some concerns': 'enige twijfel',
    high: 'groot',
    critical: 'zeer groot',
    unclear: 'onduidelijk',
    observational: 'geen proef: een verband bewijst geen oorzaak',
  },
  biasBy: { review: 'oordeel van een review', ours: 'ons oordeel, dat van leken' },
  inPaper: 'Zo staat het in de bron',
  inPaperAbout: 'Letterlijk, dus in het Engels. Bij elk getal staat waar het gelezen is.',
  readAt: 'Gelezen op deze pagina',
  readWhere: (place) => `Plaats: ${place}`,
  weWorkedOut: 'Door ons uitgerekend uit getallen in de bron.',
  trapsTitle: 'Let op bij deze getallen',
  notCounted: 'Waarom deze proef niet meetelt',
  hiddenNumbers: (count) =>
    count === 1
      ? '1 getal is verborgen tot de bron is nagekeken.'
      : `${String(count)} getallen zijn verborgen tot de bron is nagekeken.`,

  claimsLead: (count) =>
    `${String(count)} uitspraken uit twee artikelen over magnesium en benen. Bij elke uitspraak staat of die klopt, een betere zin, en de bron.`,
  search: 'Zoek in de uitspraken',
  searchHint: 'Bijvoorbeeld: zwanger, calcium, meten. Een tikfout is niet erg.',
  verdict: 'Oordeel',
  anyVerdict: 'Elk oordeel',
  subject: 'Onderwerp',
  anySubject: 'Elk onderwerp',
  verdicts: {
    supported: 'klopt',
    imprecise: 'niet precies',
    outdated: 'verouderd',
    contradicted: 'klopt niet',
    unverifiable: 'niet na te gaan',
  },
  verdictAbout: {
    supported: 'De bron zegt dit ook.',
    imprecise: 'Er zit iets in, maar zo is het te kort door de bocht.',
    outdated: 'Dit was zo, maar er is nu beter onderzoek.',
    contradicted: 'De bron zegt iets anders.',
    unverifiable: 'Wij vonden geen bron om dit mee na te gaan.',
  },
  subjects: {
    absorption: 'opname in het lichaam',
    advice: 'advies',
    conditions: 'ziekten',
    'deficiency-cause': 'oorzaken van te weinig',
    'deficiency-sign': 'tekenen van te weinig',
    'drug-interaction': 'medicijnen',
    evidence: 'onderzoek',
    food: 'eten',
    requirement: 'hoeveel nodig is',
    safety: 'veiligheid',
    sources: 'bronnen',
    'status-measurement': 'meten',
    'supplement-form': 'vormen van magnesium',
    'treatment-tip': 'tips',
  },
  found: (count, of) => `${String(count)} van de ${String(of)} uitspraken`,
  noneFound: 'Niets gevonden. Probeer een ander woord, of kies elk oordeel en elk onderwerp.',
  showMore: (count) => `Toon er nog ${String(count)}`,
  claimSays: 'Wat men zegt',
  better: 'Beter gezegd',
  articleOf: { A: 'Uit een artikel over beenkramp', B: 'Uit een artikel over rusteloze benen' },
  notChecked: 'nog niet nagekeken',
  claimHidden: 'Onze tekst hierbij tonen wij pas als de bron is nagekeken.',
  allClaims: 'Alle uitspraken',
  previous: 'Vorige',
  next: 'Volgende',

  remediesLead:
    'Wat er naast magnesium tegen kramp en rusteloze benen gedaan wordt, en wat daarover bekend is.',
  studied: 'Onderzocht',
  moments: {
    during: 'Tijdens een kramp',
    bedtime: 'Voor het slapen',
    daily: 'Overdag',
    after: 'Na een kramp',
    prescriber: 'Alleen via uw arts',
    never: 'Niet zelf doen',
  },
  precaution: 'Uit voorzorg; de bron wordt nagekeken.',
  notCheckedNames: (names) => `Nog niet nagekeken, en daarom niet getoond: ${names}.`,

  conditionsLead:
    'Magnesium is bij veel ziekten onderzocht. Dit is geen lijst van redenen om magnesium te nemen.',
  conditionsOther: 'Andere ziekten',
  conditionsLegs: 'Kramp en rusteloze benen',

  methodsLead: 'Hoe wij aan onze antwoorden komen, en wat ze niet kunnen zeggen.',
  technical: 'De technische tekst (Engels)',
  limits: 'Wat dit niet zegt',
  allMethods: 'Alle uitleg',
}

const en: EvidenceWords = {
  title: 'What is known?',
  lead: 'What research says about magnesium and your legs. First the answer in one sentence. Who wants to know more can look deeper.',
  questionsTitle: 'The questions',
  moreTitle: 'Also here',
  toEvidence: 'All questions',
  notHere: 'This page is not here. Perhaps its address has changed.',
  questions: {
    'cramps-magnesium-frequency': 'Does magnesium help against night cramps?',
    'cramps-magnesium-responder': 'How many people have far fewer cramps with magnesium?',
    'pregnancy-magnesium-free': 'Does magnesium help against cramps in pregnancy?',
    'pregnancy-magnesium-frequency': 'Does magnesium give fewer cramps in pregnancy?',
    'rls-magnesium-severity': 'Does magnesium help restless legs?',
    'cirrhosis-magnesium-frequency': 'Does magnesium help cramps in liver disease?',
    'cramps-stretching-frequency': 'Does stretching at bedtime help against cramps?',
    'cramps-stretching-pain': 'Do cramps hurt less if you stretch every evening?',
    'cramps-quinine-frequency': 'Does quinine help against cramps?',
    'cramps-vitamin-k2-frequency': 'Does vitamin K2 help against cramps?',
    'rls-iron-severity': 'Does iron help restless legs?',
    'cramps-alcohol-association': 'Does alcohol cause cramps?',
    'cramps-sitting-association': 'Does sitting a lot cause cramps?',
  },
  sure: {
    high: 'This is fairly certain',
    moderate: 'This is reasonably certain',
    low: 'This is uncertain',
    'very low': 'This is very uncertain',
  },
  sureUnknown: 'How certain this is cannot be told',
  parts: {
    claims: {
      title: 'Is it true what they say?',
      about: 'Claims of articles on magnesium and legs, checked one by one.',
    },
    remedies: {
      title: 'Other remedies',
      about: 'Stretching, heat, alcohol, quinine, vitamin K2, iron and more.',
    },
    conditions: {
      title: 'Magnesium in other illnesses',
      about: 'What else magnesium was studied in, such as asthma and diabetes.',
    },
    methods: {
      title: 'How do we know?',
      about: 'How we compute and judge, in plain words. And what we do not know.',
    },
  },
  pregnant:
    'Are you pregnant or breastfeeding? Then use magnesium only after talking to your midwife or doctor.',
  safeFirst: 'Do you want to use magnesium? First find out whether it is safe for you.',
  toCheck: 'Go to Check',

  pictureTitle: 'In a picture',
  noPicture: 'There is no good number to put in a picture.',
  iconTitle: (remedy) => `Of 100 people: with and without ${remedy}`,
  iconOutcome: 'at least a quarter fewer cramps',
  withRemedy: (remedy) => `with ${remedy}`,
  withPlacebo: 'with a placebo',
  iconSame: (more) =>
    more > 0
      ? `The difference is ${String(more)} of 100 people. That may be chance.`
      : 'There is no difference in favour of the remedy.',
  dotsTitle: (remedy, start) => `What ${remedy} may do for someone with ${start} cramps a week`,
  dotsAxis: (remedy) => `Cramps a week with ${remedy}`,
  dotsLow: 'fewer cramps',
  dotsHigh: 'more cramps',
  dotsAbout:
    'Each of the 20 dots is equally likely. This is our own estimate from the research, for one person. How much people differ has never been measured. One fifth is room for your not being like the people in the trials.',
  ratio: (estimate) => `ratio ${estimate}`,
  ratioAbout: {
    lower: 'A ratio of 1 means: no difference. Below 1 is more favourable.',
    higher: 'A ratio of 1 means: no difference. Above 1 is more favourable.',
  },
  sides: {
    lower: { low: 'fewer (favourable)', high: 'more (unfavourable)' },
    higher: { low: 'fewer (unfavourable)', high: 'more (favourable)' },
  },
  ownRate: 'How many cramps do you have a week?',
  ownRateHint: 'About is fine. We do not keep this.',
  computing: 'Computing …',
  failed: 'The computation failed. Please try again.',
  asTable: 'As a table',

  outcome: 'What was counted?',
  whySure: 'Why this certain, or uncertain?',
  seeTrials: (count) => `See the trials (${String(count)})`,
  seeReviews: (count) => `What others found (${String(count)})`,
  computedFrom: (trials) => `Computed by us from these trials: ${trials}`,
  fromReview: (who) => `As published by ${who}`,

  trialsTitle: 'The trials',
  trialsLead: (count) =>
    count === 1
      ? 'One trial gives a number for this.'
      : `${String(count)} trials give a number for this.`,
  noTrials: 'No trial gives a usable number for this.',
  model: 'Way of pooling',
  modelHint: 'Does the answer change when you choose another way? Then it is not firm.',
  models: {
    bayesian: 'Bayesian, for few trials (our choice)',
    'reml-knha': 'REML with Knapp–Hartung',
    reml: 'REML',
    dl: 'DerSimonian–Laird',
    equal: 'All trials measure the same',
  },
  pooledSentence: (estimate) => `Together: ${estimate}, with a 95% interval.`,
  openTrial: 'Open a trial for its numbers, its source and its traps.',
  effectOf: ({ estimate, lower, upper }) => `${estimate} (${lower} to ${upper})`,
  countsFor: (percent) => `counts for ${percent}`,
  nextTitle: 'What would another trial find?',
  nextTrial: (lower, upper) =>
    `The true effect in another trial probably lies between ${lower} and ${upper}.`,
  nextNone: 'This way of pooling cannot tell.',
  differTitle: 'Do the trials contradict each other?',
  differ: (i2, tau) =>
    `Of the differences between the trials, ${i2}% is more than chance alone (I²). The spread between trials is ${tau} (tau).`,
  differTau: (tau) => `The spread between trials is estimated at ${tau} (tau).`,
  differNone: 'This way of pooling assumes that they do not.',
  differFew: 'With so few trials this figure is itself very uncertain.',
  withoutTitle: 'If one trial does not count',
  withoutAbout: 'One trial is left out each time. If the answer jumps, it hangs on that one trial.',
  all: 'all trials',
  addedTitle: 'Trial after trial',
  addedAbout: 'What was known after each trial, in order of year.',
  smallTitle: 'Are small trials more favourable?',
  smallAbout:
    'Small trials with a disappointing result are published less often. In the funnel the trials should lie left and right equally often.',
  smallFew: (count) => `With ${String(count)} trials this cannot be seen. At least ten are needed.`,
  egger: (slope) =>
    slope === 'steep'
      ? 'Small trials find another effect than large ones (Egger).'
      : 'Small and large trials find about the same (Egger).',
  refused: 'This way of pooling does not work here: there are too few trials.',
  leftTitle: 'Trials that do not count, and why',

  reviewsTitle: 'What others found',
  reviewsLead:
    'Every published answer to this question. We say whether we could recompute it and, if not, why not.',
  rebuilt: ({ estimate, lower, upper }) => `We arrive at ${estimate} (${lower} to ${upper}).`,
  peopleIn: (studies, people) =>
    `${studies === 1 ? '1 trial' : `${String(studies)} trials`}, ${people} people`,
  peopleOnly: (people) => `${people} people`,
  reviewSure: (word) => `Certainty according to the authors: ${word}`,
  noReviews: 'No published answer to this was found yet.',

  trialFacts: 'The trial',
  design: 'Design',
  designs: {
    parallel: 'two groups side by side',
    crossover: 'everyone had both, one after the other',
    factorial: 'two treatments studied at once',
    uncontrolled: 'no comparison',
    'case-control': 'people with and without cramps compared',
  },
  blinding: 'Who knew what was given?',
  blindings: {
    double: 'nobody (double blind)',
    single: 'not the participants, but the researchers did',
    open: 'everybody',
    'not stated': 'not stated',
  },
  people: 'People randomised',
  given: 'What was given',
  against: 'Compared with',
  elemental: 'Magnesium in this trial',
  milligrams: (value) => `${value} mg a day, not counting the salt`,
  duration: 'Duration',
  days: (value) => `${value} days`,
  unknown: 'not known',
  bias: 'Risk of bias',
  biases: {
    low: 'low',
    'some concerns': 'some concerns',
    high: 'high',
    critical: 'critical',
    unclear: 'unclear',
    observational: 'not a trial: an association proves no cause',
  },
  biasBy: { review: 'judgement of a review', ours: 'our judgement, that of laymen' },
  inPaper: 'As it stands in the source',
  inPaperAbout: 'To the letter. Each number has the place where it was read.',
  readAt: 'Read on this page',
  readWhere: (place) => `Place: ${place}`,
  weWorkedOut: 'Worked out by us from numbers in the source.',
  trapsTitle: 'Beware with these numbers',
  notCounted: 'Why this trial does not count',
  hiddenNumbers: (count) =>
    count === 1
      ? '1 number is hidden until its source has been checked.'
      : `${String(count)} numbers are hidden until their source has been checked.`,

  claimsLead: (count) =>
    `${String(count)} claims of two articles on magnesium and legs. Each with whether it holds, a better sentence, and the source.`,
  search: 'Search the claims',
  searchHint: 'For example: pregnant, calcium, measure. A typing error does not matter.',
  verdict: 'Verdict',
  anyVerdict: 'Any verdict',
  subject: 'Subject',
  anySubject: 'Any subject',
  verdicts: {
    supported: 'holds',
    imprecise: 'not precise',
    outdated: 'out of date',
    contradicted: 'does not hold',
    unverifiable: 'cannot be checked',
  },
  verdictAbout: {
    supported: 'The source says so too.',
    imprecise: 'There is something in it, but put like this it goes too far.',
    outdated: 'This was so, but there is better research now.',
    contradicted: 'The source says otherwise.',
    unverifiable: 'We found no source to check this with.',
  },
  subjects: {
    absorption: 'uptake in the body',
    advice: 'advice',
    conditions: 'illnesses',
    'deficiency-cause': 'causes of too little',
    'deficiency-sign': 'signs of too little',
    'drug-interaction': 'medicines',
    evidence: 'research',
    food: 'food',
    requirement: 'how much is needed',
    safety: 'safety',
    sources: 'sources',
    'status-measurement': 'measuring',
    'supplement-form': 'forms of magnesium',
    'treatment-tip': 'tips',
  },
  found: (count, of) => `${String(count)} of ${String(of)} claims`,
  noneFound: 'Nothing found. Try another word, or choose any verdict and any subject.',
  showMore: (count) => `Show ${String(count)} more`,
  claimSays: 'What they say',
  better: 'Better put',
  articleOf: { A: 'From an article on leg cramps', B: 'From an article on restless legs' },
  notChecked: 'not checked yet',
  claimHidden: 'We show our text on this once its source has been checked.',
  allClaims: 'All claims',
  previous: 'Previous',
  next: 'Next',

  remediesLead:
    'What else is done against cramps and restless legs, besides magnesium, and what is known about it.',
  studied: 'Studied',
  moments: {
    during: 'During a cramp',
    bedtime: 'At bedtime',
    daily: 'During the day',
    after: 'After a cramp',
    prescriber: 'Only through your doctor',
    never: 'Not on your own',
  },
  precaution: 'Precaution, source being checked.',
  notCheckedNames: (names) => `Not checked yet, and therefore not shown: ${names}.`,

  conditionsLead:
    'Magnesium was studied in many illnesses. This is not a list of reasons to take magnesium.',
  conditionsOther: 'Other illnesses',
  conditionsLegs: 'Cramps and restless legs',

  methodsLead: 'How we come to our answers, and what they cannot say.',
  technical: 'The technical text',
  limits: 'What this does not say',
  allMethods: 'All explanations',
}

export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { nl, en }
