import type { EvidenceWords } from './evidence.ts'

/** The room at `/evidence` in Dutch. */
export const evidenceNl: EvidenceWords = {
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
  ownRate: 'Hoeveel krampen heeft u per week?',
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
  pooledSentence: (estimate) => `Samen: ${estimate}, met een interval van 95\u00a0%.`,
  openTrial: 'Open een proef voor de getallen, de bron en de valkuilen.',
  effectOf: ({ estimate, lower, upper }) => `${estimate} (${lower} tot ${upper})`,
  countsFor: (percent) => `telt voor ${percent} mee`,
  nextTitle: 'Wat zou een volgende proef vinden?',
  nextTrial: (lower, upper) =>
    `Het ware effect in een volgende proef ligt waarschijnlijk tussen ${lower} en ${upper}.`,
  nextNone: 'Dat is met deze manier van optellen niet te zeggen.',
  differTitle: 'Spreken de proeven elkaar tegen?',
  differ: (i2, tau) =>
    `Van de verschillen tussen de proeven is ${i2}\u00a0% meer dan toeval alleen (I²). De spreiding tussen de proeven is ${tau} (tau).`,
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
