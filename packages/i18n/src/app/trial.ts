import type { Language } from '../language.ts'

/** The words of the room "Personal trial". */
export interface TrialWords {
  readonly title: string
  readonly lead: string
  readonly points: readonly string[]
  readonly begin: string
  readonly goOn: string
  readonly back: string
  readonly next: string
  readonly change: string
  readonly chosen: string
  readonly notYet: string
  readonly steps: Readonly<Record<StepName, string>>
  readonly stepsTitle: string
  readonly complaintTitle: string
  readonly complaints: Readonly<Record<'cramps' | 'restless-legs', string>>
  readonly remedyTitle: string
  readonly remedyLead: string
  readonly remedyHints: Readonly<
    Record<
      | 'magnesium'
      | 'stretching'
      | 'water'
      | 'no-alcohol'
      | 'heat'
      | 'stop-trigger'
      | 'own-swallowed'
      | 'own-other',
      string
    >
  >
  readonly notNow: string
  readonly toCheck: string
  readonly chooseThis: string
  readonly whatIsKnown: string
  readonly canBeBlinded: string
  readonly cannotBeBlinded: string
  readonly letterTitle: string
  readonly letter: readonly string[]
  readonly labelQuestion: string
  readonly labelHint: string
  readonly timesADay: string
  readonly perDay: (low: string, high: string) => string
  readonly amountBehindGate: string
  readonly ownName: string
  readonly ownNameHint: string
  readonly ownSwallowed: string
  readonly ownMedicine: string
  readonly ownPharmacist: string
  readonly yes: string
  readonly no: string
  readonly unknown: string
  readonly outcomeTitle: string
  readonly outcomeLead: string
  readonly secondaryTitle: string
  readonly smallestTitle: string
  readonly smallest: Readonly<Record<'0.9' | '0.75' | '0.5', string>>
  readonly baselineTitle: string
  readonly baselineLead: string
  readonly baselineStart: (nights: number) => string
  readonly baselineShort: string
  readonly baselineSoFar: (told: number, nights: number) => string
  readonly baselineCramps: (count: number) => string
  readonly baselineEvenings: (count: number) => string
  readonly baselineEnough: string
  readonly baselineShortNote: string
  readonly baselineNone: string
  readonly toDiary: string
  readonly ferritinDone: string
  readonly designTitle: string
  readonly designLead: string
  readonly designName: (weeks: string, periods: number, nights: number) => string
  readonly designHint: (washout: number) => string
  readonly weigh: string
  readonly weighing: string
  readonly stopWeighing: string
  readonly weighFailed: string
  readonly chancesTitle: string
  readonly scenario: Readonly<Record<'0' | '0.25' | '0.5', string>>
  readonly chancesNote: (trials: string) => string
  readonly sequences: (count: string, p: string) => string
  readonly outOfReach: string
  readonly adviceLonger: string
  readonly adviceFine: string
  readonly takeDesign: string
  readonly asTable: string
  readonly blindingTitle: string
  readonly blindingLead: string
  readonly blinding: Readonly<Record<'helper' | 'paper' | 'open', string>>
  readonly blindingHints: Readonly<Record<'helper' | 'paper' | 'open', string>>
  readonly productsTitle: string
  readonly products: readonly string[]
  readonly planTitle: string
  readonly planLead: string
  readonly why: string
  readonly whyHint: string
  readonly firstEvening: string
  readonly planItems: Readonly<Record<PlanItem, string>>
  readonly comparators: Readonly<Record<'placebo' | 'nothing' | 'as-usual', string>>
  readonly designLine: (blocks: number, nights: number, washout: number) => string
  readonly analysisLine: string
  readonly priorLine: string
  readonly stopLine: string
  readonly noStopLine: string
  readonly safeTitle: string
  readonly safeNeeded: string
  readonly safeFine: string
  readonly freezeTitle: string
  readonly freezeNote: string
  readonly freezeAndStart: string
  readonly freezeAndHandOver: string
  readonly firstChoose: (step: string) => string
  readonly hash: (hash: string) => string
  readonly handOverTitle: string
  readonly handOverSteps: readonly string[]
  readonly handOverLink: string
  readonly copyLink: string
  readonly copyLetter: string
  readonly copied: string
  readonly copyFailed: string
  readonly qrAlt: string
  readonly returned: string
  readonly returnedHint: string
  readonly takeReturned: string
  readonly changePlan: string
  readonly paperSteps: readonly string[]
  readonly runningTitle: string
  readonly startsOn: (date: string) => string
  readonly periodOf: (period: number, of: number) => string
  readonly boxTonight: (box: number) => string
  readonly untilEvening: (date: string) => string
  readonly washout: string
  readonly blinded: string
  readonly opened: string
  readonly openLabel: string
  readonly heldTitle: string
  readonly pausedNote: string
  readonly actionsTitle: string
  readonly pause: string
  readonly resume: string
  readonly stopEarly: string
  readonly stopTitle: string
  readonly stopLead: string
  readonly stopHarm: string
  readonly healthTitle: string
  readonly healthLead: string
  readonly healthSaved: string
  readonly askGate: string
  readonly askGateLead: string
  readonly emergencyTitle: string
  readonly emergencyLead: readonly string[]
  readonly emergencyDo: string
  readonly emergencyDone: string
  readonly complete: string
  readonly completeLead: string
  readonly openTitle: string
  readonly openLead: string
  readonly key: string
  readonly openList: string
  readonly paperOrder: (period: number) => string
  readonly verified: string
  readonly notVerified: string
  readonly orderTitle: string
  readonly armNames: Readonly<Record<'placebo' | 'nothing' | 'as-usual', string>>
  readonly toResult: string
  readonly historyTitle: string
  readonly history: Readonly<Record<HistoryKind, string>>
  readonly newTrial: string
  readonly noTrial: string
}

/** The steps of setting up. */
export type StepName = 'remedy' | 'outcome' | 'baseline' | 'design' | 'blinding' | 'plan'
/** The items of a plan, after SPENT 2019. */
export type PlanItem =
  | 'why'
  | 'complaint'
  | 'remedy'
  | 'comparator'
  | 'primary'
  | 'secondary'
  | 'smallest'
  | 'design'
  | 'blinding'
  | 'analysis'
  | 'stop'
  | 'baseline'
/** Everything that happens to a trial. */
export type HistoryKind =
  | 'trial/drafted'
  | 'trial/baseline-started'
  | 'trial/started'
  | 'trial/paused'
  | 'trial/resumed'
  | 'trial/stopped'
  | 'trial/completed'
  | 'trial/unblinded'
  | 'trial/gate-asked'
  | 'trial/pharmacist-agreed'
  | 'trial/health-changed'
  | 'trial/guessed'
  | 'trial/emergency'

export const trialWords: Readonly<Record<Language, TrialWords>> = {
  nl: {
    title: 'Eigen proef',
    lead: 'Helpt het bij u? In een eigen proef wisselt u weken mét en weken zónder af, in een volgorde die is geloot. Uw dagboek laat zien of er verschil is.',
    points: [
      'U bepaalt zelf wat u probeert. Medicijnen van uw arts blijven zoals ze zijn.',
      'U kunt altijd stoppen. Wat u dan hebt, telt gewoon mee.',
      'Soms is het antwoord: nog niet te zeggen. Dat ziet u van tevoren, vóór u begint.',
    ],
    begin: 'Een proef voorbereiden',
    goOn: 'Verder met voorbereiden',
    back: 'Terug',
    next: 'Verder',
    change: 'Veranderen',
    chosen: 'Gekozen',
    notYet: 'Nog te doen',
    steps: {
      remedy: 'Wat probeert u?',
      outcome: 'Wat meet u?',
      baseline: 'Eerst meten zonder middel',
      design: 'Hoe lang?',
      blinding: 'Blind of open?',
      plan: 'Uw plan',
    },
    stepsTitle: 'Voorbereiden in zes stappen',
    complaintTitle: 'Waar gaat de proef over?',
    complaints: { cramps: 'Kramp in de nacht', 'restless-legs': 'Rusteloze benen' },
    remedyTitle: 'Wat wilt u proberen?',
    remedyLead: 'Kies één ding. Anders weet u later niet wat hielp.',
    remedyHints: {
      magnesium: 'Alleen als Nagaan zegt dat het kan.',
      stretching: 'Elke avond kort de kuit en de achterkant van het been rekken.',
      water: 'Over de dag verspreid meer drinken dan u gewend bent.',
      'no-alcohol': 'Avonden zonder alcohol, vergeleken met zoals u gewend bent.',
      heat: 'Een warm bad of een warme kruik voor het slapen.',
      'stop-trigger': 'Dat doet u nooit zelf. Wij maken een brief voor wie het voorschrijft.',
      'own-swallowed': 'Bijvoorbeeld een ander supplement. Uw apotheker moet het goed vinden.',
      'own-other': 'Bijvoorbeeld andere sokken, een ander kussen, later naar bed.',
    },
    notNow: 'Dit kan nu niet',
    toCheck: 'Naar Nagaan',
    chooseThis: 'Dit wil ik proberen',
    whatIsKnown: 'Wat weten we hiervan?',
    canBeBlinded: 'Dit kan blind: u weet dan zelf niet wanneer u het echte middel neemt.',
    cannotBeBlinded: 'Dit kan niet blind: u merkt wat u doet. De proef is dan open.',
    letterTitle: 'Een vraag voor wie het voorschrijft',
    letter: [
      'Beste dokter,',
      'Ik heb last van kramp of rusteloze benen in de nacht. Kan een van mijn medicijnen daaraan bijdragen?',
      'Ik verander zelf niets. Wilt u met mij bekijken of er een reden is om iets aan te passen?',
      'Ik houd een dagboek van de nachten bij. Dat kan ik u laten zien.',
    ],
    labelQuestion: 'Wat staat er op het etiket?',
    labelHint: 'Bijvoorbeeld: magnesiumcitraat 800 mg. Neem over wat in één tablet of zakje zit.',
    timesADay: 'Hoe vaak per dag?',
    perDay: (low, high) =>
      low === high
        ? `Dat is ${low} mg magnesium per dag.`
        : `Dat is ${low} tot ${high} mg magnesium per dag.`,
    amountBehindGate: 'Nagaan zegt nu niet dat magnesium kan. Daarom staan hier geen hoeveelheden.',
    ownName: 'Wat is het?',
    ownNameHint: 'Zo precies mogelijk, zoals het op de verpakking staat.',
    ownSwallowed: 'Slikt of drinkt u het?',
    ownMedicine: 'Is het een medicijn, met of zonder recept?',
    ownPharmacist: 'Vindt uw apotheker het goed, samen met uw medicijnen?',
    yes: 'Ja',
    no: 'Nee',
    unknown: 'Weet ik niet',
    outcomeTitle: 'Wat meet u?',
    outcomeLead: 'Eén meting beslist. Andere mag u erbij houden.',
    secondaryTitle: 'Wat houdt u er nog bij?',
    smallestTitle: 'Hoeveel verschil is voor u de moeite waard?',
    smallest: {
      '0.9': 'Een tiende minder is al de moeite waard',
      '0.75': 'Ten minste een kwart minder (hier gaat Legwork van uit)',
      '0.5': 'Pas als het halveert',
    },
    baselineTitle: 'Eerst meten zonder middel',
    baselineLead:
      'Zo weten we hoe uw nachten nu zijn. Liefst 28 nachten. Deze nachten tellen niet mee in de vergelijking: mensen beginnen vaak als het op zijn ergst is.',
    baselineStart: (nights) => `Ik begin met ${String(nights)} nachten meten`,
    baselineShort:
      'Kan het korter? 14 nachten mag ook. Dan is minder zeker wat de proef kan laten zien.',
    baselineSoFar: (told, nights) => `Ingevuld: ${String(told)} van de ${String(nights)} nachten.`,
    baselineCramps: (count) => `Krampen in die nachten: ${String(count)}.`,
    baselineEvenings: (count) => `Avonden met onrustige benen: ${String(count)}.`,
    baselineEnough: 'Dit is genoeg om te beginnen.',
    baselineShortNote: 'Dit is korter dan 28 nachten. Langer meten maakt het zekerder.',
    baselineNone: 'Er zijn nog geen nachten ingevuld.',
    toDiary: 'Naar het dagboek',
    ferritinDone: 'Ik heb mijn huisarts naar mijn ijzer gevraagd',
    designTitle: 'Hoe lang duurt de proef?',
    designLead:
      'Langer geeft vaker een duidelijk antwoord. Kies een lengte en bekijk eerst wat die kan laten zien, met úw nachten.',
    designName: (weeks, periods, nights) =>
      `${weeks}: ${String(periods)} periodes van ${String(nights)} nachten`,
    designHint: (washout) =>
      washout === 0
        ? 'Elke nacht telt mee.'
        : `De eerste ${String(washout)} nachten van elke periode tellen niet mee: wat u daarvoor deed, kan dan nog nawerken.`,
    weigh: 'Wat kan deze proef laten zien?',
    weighing: 'Wij rekenen honderden proeven als die van u door …',
    stopWeighing: 'Stoppen met rekenen',
    weighFailed: 'Uit deze nachten kunnen we dit niet uitrekenen.',
    chancesTitle: 'De kans op elke uitslag',
    scenario: {
      '0': 'Als het niets doet',
      '0.25': 'Als het een kwart scheelt',
      '0.5': 'Als het de helft scheelt',
    },
    chancesNote: (trials) =>
      `Uitgerekend door ${trials} proeven per regel na te spelen, met uw eigen nachten als begin.`,
    sequences: (count, p) =>
      `De loting kiest uit ${count} volgordes. De kleinste p-waarde die daarmee kan, is ${p}.`,
    outOfReach: 'Een p-waarde onder 5 % is met deze opzet niet te halen.',
    adviceLonger:
      'Wat er ook waar is: “nog niet te zeggen” is waarschijnlijker dan al het andere samen. Kies een langere proef, of houd alleen een dagboek bij.',
    adviceFine: 'Deze proef kan u iets leren.',
    takeDesign: 'Deze lengte kiezen',
    asTable: 'Als tabel',
    blindingTitle: 'Blind of open?',
    blindingLead:
      'Als u weet wat u neemt, verandert dat wat u voelt. Blind is daarom eerlijker. Maar het vraagt een helper.',
    blinding: {
      helper: 'Blind, met een helper',
      paper: 'Blind, op papier',
      open: 'Open',
    },
    blindingHints: {
      helper:
        'Een partner, vriend of apotheker loot op een eigen telefoon of computer en vult genummerde doosjes. Dit apparaat weet de volgorde niet.',
      paper: 'Iemand loot met een munt en bewaart de lijst in een dichte envelop.',
      open: 'U weet wat u doet. De loting bepaalt wanneer. In de uitslag staat dat de proef open was.',
    },
    productsTitle: 'Wat een blinde proef nodig heeft',
    products: [
      'Twee verzegelde producten die er gelijk uitzien en gelijk smaken: één met en één zonder het middel. Vraag uw apotheker of een winkel.',
      'Vul nooit zelf capsules of poeders. Dat is niet veilig en niet precies.',
      'Lukt dat niet? Kies dan open. Dat is geen schande.',
    ],
    planTitle: 'Uw plan',
    planLead: 'Lees het rustig door. Als u begint, ligt het vast. Dat maakt de uitslag eerlijk.',
    why: 'Waarom wilt u dit weten?',
    whyHint: 'In uw eigen woorden. Mag leeg blijven.',
    firstEvening: 'De eerste avond',
    planItems: {
      why: 'Waarom',
      complaint: 'Klacht',
      remedy: 'Wat u probeert',
      comparator: 'Vergeleken met',
      primary: 'Dit beslist',
      secondary: 'Ook bijgehouden',
      smallest: 'Kleinste verschil dat telt',
      design: 'Opzet',
      blinding: 'Blind of open',
      analysis: 'Hoe het wordt uitgerekend',
      stop: 'Wanneer u stopt',
      baseline: 'Vooraf gemeten',
    },
    comparators: {
      placebo: 'een nepmiddel dat er gelijk uitziet',
      nothing: 'niets doen',
      'as-usual': 'zoals u gewend bent',
    },
    designLine: (blocks, nights, washout) =>
      `${String(blocks)} keer een paar van twee periodes van ${String(nights)} nachten; in elk paar is de volgorde geloot. ${
        washout === 0
          ? 'Alle nachten tellen.'
          : `De eerste ${String(washout)} nachten van een periode tellen niet.`
      }`,
    analysisLine:
      'Eén keer, aan het eind, met een model dat rekening houdt met nachten die op elkaar lijken, met nawerking en met gemiste nachten. Niemand kijkt tussendoor.',
    priorLine:
      'De voorzichtige verwachting vooraf beslist. Wat er met andere verwachtingen uitkomt, staat ernaast.',
    stopLine:
      'Meteen bij tekenen van te veel magnesium of twee nachten diarree. De proef wacht bij een nieuw medicijn, zwangerschap, ziekte of een operatie, tot de vragen opnieuw zijn beantwoord.',
    noStopLine: 'Als u wilt, of als u er last van hebt.',
    safeTitle: 'Eerst: raakt er niets kwijt?',
    safeNeeded:
      'Een proef duurt weken. Zorg voor één van deze drie: uw browser belooft de gegevens te bewaren, Legwork staat op uw beginscherm, of u hebt een reservekopie van de laatste 7 dagen.',
    safeFine: 'Uw gegevens blijven bewaard.',
    freezeTitle: 'Beginnen',
    freezeNote: 'Hierna kunt u het plan niet meer veranderen. Stoppen kan altijd.',
    freezeAndStart: 'Plan vastleggen en beginnen',
    freezeAndHandOver: 'Plan vastleggen en naar de helper',
    firstChoose: (step) => `Kies eerst: ${step}`,
    hash: (hash) => `Zegel van het plan: ${hash}`,
    handOverTitle: 'Naar uw helper',
    handOverSteps: [
      'Laat uw helper deze code scannen met de camera van een ander apparaat, of stuur de link.',
      'De helper loot daar, drukt de paklijst en de etiketten af, en vult de doosjes. Kijk niet mee.',
      'Daarna laat de helper u een code zien of stuurt een link. Open die op dit apparaat, of plak hem hieronder.',
    ],
    handOverLink: 'Link voor de helper',
    copyLink: 'Link kopiëren',
    copyLetter: 'Brief kopiëren',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukt niet. Selecteer de link en kopieer hem zelf.',
    qrAlt: 'QR-code met de link voor de helper',
    returned: 'Wat de helper terugstuurde',
    returnedHint: 'Plak hier de hele link.',
    takeReturned: 'Beginnen met deze loting',
    changePlan: 'Plan toch veranderen',
    paperSteps: [
      'Vraag iemand anders om te loten. Voor elk paar periodes: kop = eerst het middel, munt = eerst het nepmiddel.',
      'Die persoon schrijft de lijst op, doet hem in een dichte envelop en vult de genummerde doosjes.',
      'Maak de envelop pas open als de proef klaar is.',
    ],
    runningTitle: 'Uw proef',
    startsOn: (date) => `De eerste avond is ${date}.`,
    periodOf: (period, of) => `Periode ${String(period)} van ${String(of)}`,
    boxTonight: (box) => `Doosje van deze week: nummer ${String(box)}`,
    untilEvening: (date) => `De laatste avond is die van ${date}.`,
    washout: 'Deze nachten tellen niet mee in de vergelijking. Vul ze toch in.',
    blinded: 'De volgorde is verzegeld. Ook dit apparaat kent hem niet.',
    opened: 'De lijst is open.',
    openLabel: 'Dit is een open proef.',
    heldTitle: 'Nu niet',
    pausedNote: 'De proef staat stil.',
    actionsTitle: 'Is er iets?',
    pause: 'Even stilzetten',
    resume: 'Verdergaan',
    stopEarly: 'Stoppen met de proef',
    stopTitle: 'Stoppen met de proef',
    stopLead: 'Stoppen mag altijd. Wat u hebt ingevuld, blijft staan en wordt gewoon uitgerekend.',
    stopHarm:
      'Hebt u klachten die u niet vertrouwt? Bel uw huisarts, of buiten kantoortijd de huisartsenpost. Bel 112 als het levensgevaarlijk lijkt.',
    healthTitle: 'Er is iets veranderd',
    healthLead: 'Vertel het vandaag nog. Dan klopt de veiligheid.',
    healthSaved: 'Genoteerd.',
    askGate: 'De vragen zijn opnieuw beantwoord',
    askGateLead:
      'Loop in Nagaan uw antwoorden na. Kloppen ze nog, ook uw medicijnen? Druk dan hieronder.',
    emergencyTitle: 'Noodgeval: wat zat erin?',
    emergencyLead: [
      'Bel bij gevaar eerst 112. Zeg dat u misschien magnesium of een ander middel hebt genomen.',
      'Alleen de helper (of de envelop) weet wat in het doosje zat. Bel de helper.',
      'Daarna telt dit hele paar periodes als niet meer blind.',
    ],
    emergencyDo: 'Ik weet nu wat in dit doosje zat',
    emergencyDone: 'Genoteerd. Dit paar telt niet meer als blind.',
    complete: 'De proef afronden',
    completeLead: 'De laatste nacht is geweest. Vul nog in wat ontbreekt en rond dan af.',
    openTitle: 'De lijst openen',
    openLead:
      'Vraag de sleutel aan uw helper. Raad eerst in het dagboek wat u dacht te krijgen: daarna kan dat niet meer.',
    key: 'Sleutel',
    openList: 'Openen en nakijken',
    paperOrder: (period) => `Periode ${String(period)}`,
    verified: 'De lijst klopt: het is precies de lijst die vóór het begin is verzegeld.',
    notVerified: 'Deze lijst kwam van papier. Wij kunnen niet nakijken of het dezelfde is.',
    orderTitle: 'De volgorde',
    armNames: { placebo: 'Nepmiddel', nothing: 'Niets', 'as-usual': 'Zoals gewend' },
    toResult: 'Naar de uitslag',
    historyTitle: 'Wat is er gebeurd?',
    history: {
      'trial/drafted': 'Keuze bewaard',
      'trial/baseline-started': 'Begonnen met meten zonder middel',
      'trial/started': 'Plan vastgelegd en begonnen',
      'trial/paused': 'Stilgezet',
      'trial/resumed': 'Verdergegaan',
      'trial/stopped': 'Eerder gestopt',
      'trial/completed': 'Afgerond',
      'trial/unblinded': 'Lijst geopend',
      'trial/gate-asked': 'Vragen opnieuw beantwoord',
      'trial/pharmacist-agreed': 'Apotheker akkoord',
      'trial/health-changed': 'Verandering gemeld',
      'trial/guessed': 'Gegokt wat het was',
      'trial/emergency': 'Doosje geopend in nood',
    },
    newTrial: 'Een nieuwe proef voorbereiden',
    noTrial: 'Er is nog geen proef.',
  },
  en: {
    title: 'Personal trial',
    lead: 'Does it help you? In a personal trial you alternate weeks with and weeks without, in an order that was drawn by lot. Your diary shows whether it differs.',
    points: [
      'You decide what you try. Medicines from your doctor stay as they are.',
      'You can stop at any time. What you have by then still counts.',
      'Sometimes the answer is: cannot tell. You see how likely that is before you start.',
    ],
    begin: 'Prepare a trial',
    goOn: 'Go on preparing',
    back: 'Back',
    next: 'Next',
    change: 'Change',
    chosen: 'Chosen',
    notYet: 'Still to do',
    steps: {
      remedy: 'What do you try?',
      outcome: 'What do you measure?',
      baseline: 'Measure first, without a remedy',
      design: 'How long?',
      blinding: 'Blind or open?',
      plan: 'Your plan',
    },
    stepsTitle: 'Prepare in six steps',
    complaintTitle: 'What is the trial about?',
    complaints: { cramps: 'Cramps at night', 'restless-legs': 'Restless legs' },
    remedyTitle: 'What would you like to try?',
    remedyLead: 'Choose one thing. Otherwise you will not know what helped.',
    remedyHints: {
      magnesium: 'Only if Check says that it is possible.',
      stretching: 'Each evening, briefly stretch the calf and the back of the leg.',
      water: 'Drink more than you are used to, spread over the day.',
      'no-alcohol': 'Evenings without alcohol, compared with what you are used to.',
      heat: 'A warm bath or a hot-water bottle before sleep.',
      'stop-trigger': 'Never on your own. We make a letter for whoever prescribes it.',
      'own-swallowed': 'For example another supplement. Your pharmacist must agree.',
      'own-other': 'For example other socks, another pillow, going to bed later.',
    },
    notNow: 'Not possible now',
    toCheck: 'To Check',
    chooseThis: 'This is what I want to try',
    whatIsKnown: 'What do we know about it?',
    canBeBlinded: 'This can be blinded: you then do not know when you take the real remedy.',
    cannotBeBlinded: 'This cannot be blinded: you notice what you do. The trial is open then.',
    letterTitle: 'A question for whoever prescribes it',
    letter: [
      'Dear doctor,',
      'I am troubled by cramps or restless legs at night. Could one of my medicines contribute to that?',
      'I change nothing on my own. Would you look with me whether there is a reason to adjust something?',
      'I keep a diary of the nights. I can show it to you.',
    ],
    labelQuestion: 'What does the label say?',
    labelHint: 'For example: magnesium citrate 800 mg. Copy what is in one tablet or sachet.',
    timesADay: 'How often a day?',
    perDay: (low, high) =>
      low === high
        ? `That is ${low} mg of magnesium a day.`
        : `That is ${low} to ${high} mg of magnesium a day.`,
    amountBehindGate:
      'Check does not say now that magnesium is possible. So there are no amounts here.',
    ownName: 'What is it?',
    ownNameHint: 'As exactly as you can, as it stands on the package.',
    ownSwallowed: 'Do you swallow or drink it?',
    ownMedicine: 'Is it a medicine, with or without a prescription?',
    ownPharmacist: 'Does your pharmacist agree, together with your medicines?',
    yes: 'Yes',
    no: 'No',
    unknown: 'I do not know',
    outcomeTitle: 'What do you measure?',
    outcomeLead: 'One measure decides. You may keep others beside it.',
    secondaryTitle: 'What else do you keep?',
    smallestTitle: 'How much difference is worth it to you?',
    smallest: {
      '0.9': 'A tenth fewer is worth it already',
      '0.75': 'At least a quarter fewer (what Legwork assumes)',
      '0.5': 'Only if it halves',
    },
    baselineTitle: 'Measure first, without a remedy',
    baselineLead:
      'So that we know how your nights are now. Best 28 nights. These nights do not count in the comparison: people often start when it is at its worst.',
    baselineStart: (nights) => `I start measuring for ${String(nights)} nights`,
    baselineShort:
      'Can it be shorter? 14 nights will do. Then it is less certain what the trial can show.',
    baselineSoFar: (told, nights) => `Filled in: ${String(told)} of ${String(nights)} nights.`,
    baselineCramps: (count) => `Cramps in those nights: ${String(count)}.`,
    baselineEvenings: (count) => `Evenings with restless legs: ${String(count)}.`,
    baselineEnough: 'This is enough to start.',
    baselineShortNote: 'This is shorter than 28 nights. Measuring longer makes it more certain.',
    baselineNone: 'No nights have been filled in yet.',
    toDiary: 'To the diary',
    ferritinDone: 'I asked my GP about my iron',
    designTitle: 'How long does the trial last?',
    designLead:
      'Longer gives a clear answer more often. Choose a length and first see what it can show, with your own nights.',
    designName: (weeks, periods, nights) =>
      `${weeks}: ${String(periods)} periods of ${String(nights)} nights`,
    designHint: (washout) =>
      washout === 0
        ? 'Every night counts.'
        : `The first ${String(washout)} nights of each period do not count: what you did before may still work on.`,
    weigh: 'What can this trial show?',
    weighing: 'We are working through hundreds of trials like yours …',
    stopWeighing: 'Stop working it out',
    weighFailed: 'We cannot work this out from these nights.',
    chancesTitle: 'The chance of each result',
    scenario: {
      '0': 'If it does nothing',
      '0.25': 'If it takes away a quarter',
      '0.5': 'If it takes away half',
    },
    chancesNote: (trials) =>
      `Worked out by playing ${trials} trials a row, starting from your own nights.`,
    sequences: (count, p) =>
      `The draw chooses among ${count} orders. The smallest p-value they allow is ${p}.`,
    outOfReach: 'A p-value under 5% is out of reach with this design.',
    adviceLonger:
      'Whatever is true: “cannot tell” is likelier than everything else together. Choose a longer trial, or keep a diary only.',
    adviceFine: 'This trial can teach you something.',
    takeDesign: 'Choose this length',
    asTable: 'As a table',
    blindingTitle: 'Blind or open?',
    blindingLead:
      'If you know what you take, that changes what you feel. So blinded is fairer. But it needs a helper.',
    blinding: { helper: 'Blind, with a helper', paper: 'Blind, on paper', open: 'Open' },
    blindingHints: {
      helper:
        'A partner, friend or pharmacist draws on a phone or computer of their own and fills numbered boxes. This device does not know the order.',
      paper: 'Someone draws with a coin and keeps the list in a closed envelope.',
      open: 'You know what you do. The draw decides when. The result says that the trial was open.',
    },
    productsTitle: 'What a blinded trial needs',
    products: [
      'Two sealed products that look and taste the same: one with and one without the remedy. Ask your pharmacist or a shop.',
      'Never fill capsules or powders yourself. That is neither safe nor exact.',
      'Not possible? Then choose open. There is no shame in that.',
    ],
    planTitle: 'Your plan',
    planLead: 'Read it at leisure. Once you start, it is fixed. That keeps the result honest.',
    why: 'Why would you like to know?',
    whyHint: 'In your own words. May stay empty.',
    firstEvening: 'The first evening',
    planItems: {
      why: 'Why',
      complaint: 'Complaint',
      remedy: 'What you try',
      comparator: 'Compared with',
      primary: 'This decides',
      secondary: 'Also kept',
      smallest: 'Smallest difference that counts',
      design: 'Design',
      blinding: 'Blind or open',
      analysis: 'How it is worked out',
      stop: 'When you stop',
      baseline: 'Measured before',
    },
    comparators: {
      placebo: 'a placebo that looks the same',
      nothing: 'doing nothing',
      'as-usual': 'what you are used to',
    },
    designLine: (blocks, nights, washout) =>
      `${String(blocks)} times a pair of two periods of ${String(nights)} nights; in each pair the order is drawn by lot. ${
        washout === 0
          ? 'All nights count.'
          : `The first ${String(washout)} nights of a period do not count.`
      }`,
    analysisLine:
      'Once, at the end, with a model that allows for nights that resemble each other, for after-effects and for missed nights. Nobody looks in between.',
    priorLine:
      'The cautious expectation beforehand decides. What other expectations give stands beside it.',
    stopLine:
      'At once with signs of too much magnesium or two nights of diarrhoea. The trial waits after a new medicine, pregnancy, illness or an operation, until the questions are answered anew.',
    noStopLine: 'If you wish, or if it troubles you.',
    safeTitle: 'First: will nothing be lost?',
    safeNeeded:
      'A trial takes weeks. See to one of these three: your browser promises to keep the data, Legwork is on your home screen, or you have a backup of the last 7 days.',
    safeFine: 'Your data will be kept.',
    freezeTitle: 'Start',
    freezeNote: 'After this you cannot change the plan. You can always stop.',
    freezeAndStart: 'Fix the plan and start',
    freezeAndHandOver: 'Fix the plan and go to the helper',
    firstChoose: (step) => `First choose: ${step}`,
    hash: (hash) => `Seal of the plan: ${hash}`,
    handOverTitle: 'To your helper',
    handOverSteps: [
      'Have your helper scan this code with the camera of another device, or send the link.',
      'There the helper draws, prints the packing list and the labels, and fills the boxes. Do not look.',
      'Then the helper shows you a code or sends a link. Open it on this device, or paste it below.',
    ],
    handOverLink: 'Link for the helper',
    copyLink: 'Copy the link',
    copyLetter: 'Copy the letter',
    copied: 'Copied.',
    copyFailed: 'Copying does not work. Select the link and copy it yourself.',
    qrAlt: 'QR code with the link for the helper',
    returned: 'What the helper sent back',
    returnedHint: 'Paste the whole link here.',
    takeReturned: 'Start with this draw',
    changePlan: 'Change the plan after all',
    paperSteps: [
      'Ask someone else to draw. For each pair of periods: heads = the remedy first, tails = the placebo first.',
      'That person writes the list down, puts it in a closed envelope and fills the numbered boxes.',
      'Open the envelope only when the trial is over.',
    ],
    runningTitle: 'Your trial',
    startsOn: (date) => `The first evening is ${date}.`,
    periodOf: (period, of) => `Period ${String(period)} of ${String(of)}`,
    boxTonight: (box) => `Box of this week: number ${String(box)}`,
    untilEvening: (date) => `The last evening is that of ${date}.`,
    washout: 'These nights do not count in the comparison. Fill them in all the same.',
    blinded: 'The order is sealed. Not even this device knows it.',
    opened: 'The list is open.',
    openLabel: 'This is an open trial.',
    heldTitle: 'Not now',
    pausedNote: 'The trial is paused.',
    actionsTitle: 'Is something the matter?',
    pause: 'Pause for now',
    resume: 'Go on',
    stopEarly: 'Stop the trial',
    stopTitle: 'Stop the trial',
    stopLead: 'You may always stop. What you filled in stays and is worked out as it is.',
    stopHarm:
      'Do you have complaints that you do not trust? Call your GP, or the out-of-hours service. Call 112 if it seems life-threatening.',
    healthTitle: 'Something has changed',
    healthLead: 'Tell it today. Then the safety is right.',
    healthSaved: 'Noted.',
    askGate: 'The questions have been answered anew',
    askGateLead:
      'Go through your answers in Check. Are they still right, your medicines too? Then press below.',
    emergencyTitle: 'Emergency: what was in it?',
    emergencyLead: [
      'In danger, first call 112. Say that you may have taken magnesium or another remedy.',
      'Only the helper (or the envelope) knows what the box held. Call the helper.',
      'After that this whole pair of periods counts as no longer blinded.',
    ],
    emergencyDo: 'I now know what this box held',
    emergencyDone: 'Noted. This pair no longer counts as blinded.',
    complete: 'Finish the trial',
    completeLead: 'The last night has been. Fill in what is missing and then finish.',
    openTitle: 'Open the list',
    openLead:
      'Ask your helper for the key. First guess in the diary what you thought you got: afterwards you cannot.',
    key: 'Key',
    openList: 'Open and check',
    paperOrder: (period) => `Period ${String(period)}`,
    verified: 'The list is right: it is exactly the list that was sealed before the start.',
    notVerified: 'This list came from paper. We cannot check whether it is the same.',
    orderTitle: 'The order',
    armNames: { placebo: 'Placebo', nothing: 'Nothing', 'as-usual': 'As usual' },
    toResult: 'To the result',
    historyTitle: 'What happened?',
    history: {
      'trial/drafted': 'Choice saved',
      'trial/baseline-started': 'Started measuring without a remedy',
      'trial/started': 'Plan fixed and started',
      'trial/paused': 'Paused',
      'trial/resumed': 'Went on',
      'trial/stopped': 'Stopped early',
      'trial/completed': 'Finished',
      'trial/unblinded': 'List opened',
      'trial/gate-asked': 'Questions answered anew',
      'trial/pharmacist-agreed': 'Pharmacist agreed',
      'trial/health-changed': 'Change told',
      'trial/guessed': 'Guessed what it was',
      'trial/emergency': 'Box opened in an emergency',
    },
    newTrial: 'Prepare a new trial',
    noTrial: 'There is no trial yet.',
  },
}
