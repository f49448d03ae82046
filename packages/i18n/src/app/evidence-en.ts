import type { EvidenceWords } from './evidence.ts'

/** The room at `/evidence` in English. */
export const evidenceEn: EvidenceWords = {
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
