import type { Language } from '../language.ts'
import { methodTitles } from './method-titles.ts'

/** One method in plain words: what is done, and what it cannot say. */
export interface MethodText {
  /** names its address */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly text: readonly string[]
  readonly limits: readonly string[]
  /** the pages of `docs/methods` that say it exactly */
  readonly pages: readonly string[]
}

const nl: readonly MethodText[] = [
  {
    id: 'answer',
    title: methodTitles.nl.answer,
    summary: 'Hoe een antwoord in deze kamer tot stand komt.',
    text: [
      'Wij zoeken eerst alle proeven bij één vraag. Van elke proef schrijven wij de getallen over, met de bladzijde waar ze staan.',
      'Is er een groot gepubliceerd overzicht, dan staat dat antwoord voorop. Wij doen niet alsof wij het zelf hebben uitgerekend. Bij elk overzicht staat of wij het konden narekenen.',
      'Daarnaast tellen wij zelf de proeven op waarvan de getallen bekend zijn. Van elke proef die niet meetelt, staat erbij waarom niet.',
      'Getallen die wij uit het geheugen hebben en nog niet hebben nagekeken, tonen wij niet. Wij zeggen alleen hoeveel het er zijn.',
    ],
    limits: [
      'Een gemiddelde zegt niet wat magnesium bij u doet.',
      'Proeven die nooit gepubliceerd zijn, kennen wij niet.',
      'De proeven gaan vooral over ouderen, en over een paar weken.',
    ],
    pages: ['meta-evidence'],
  },
  {
    id: 'pooling',
    title: methodTitles.nl.pooling,
    summary: 'Hoe van een paar proeven één getal wordt gemaakt.',
    text: [
      'Een grote, precieze proef telt zwaarder dan een kleine. Daarbij houden wij er rekening mee dat proeven van elkaar kunnen verschillen: andere mensen, een andere soort magnesium, een andere duur.',
      'Met twee of drie proeven is niet goed te meten hoeveel zij van elkaar verschillen. Daarom kiezen wij vooraf wat aannemelijk is, en laten wij zien wat er met andere manieren uitkomt.',
      'Het interval bij het antwoord is de ruimte waarin het gemiddelde waarschijnlijk ligt. Het tweede, bredere interval zegt wat een volgende proef zou kunnen vinden.',
    ],
    limits: [
      'Slechte proeven worden niet beter door ze op te tellen.',
      'Met minder dan tien proeven is niet te zien of kleine, tegenvallende proeven ontbreken.',
    ],
    pages: ['meta-analysis', 'meta-bayesian'],
  },
  {
    id: 'certainty',
    title: methodTitles.nl.certainty,
    summary: 'Vijf redenen om minder zeker te zijn.',
    text: [
      'Wij kijken naar vijf dingen. Kon de uitslag vertekend zijn? Spreken de proeven elkaar tegen? Gingen ze over mensen zoals u? Zijn er genoeg mensen gemeten? Ontbreken er misschien proeven?',
      'Voor elk punt kan er een stap of twee stappen af. Zo komt u van hoog via redelijk en laag op zeer laag uit. Deze manier heet GRADE en wordt overal ter wereld gebruikt.',
      'Staat er “oordeel van de review”, dan is het oordeel overgenomen. Staat er “ons oordeel”, dan is het van leken, en heeft nog geen deskundige het nagekeken.',
    ],
    limits: ['Een oordeel blijft een oordeel. Twee mensen kunnen een stap verschillen.'],
    pages: ['meta-evidence'],
  },
  {
    id: 'hundred',
    title: methodTitles.nl.hundred,
    summary: 'Waar de plaatjes met mensen en stippen vandaan komen.',
    text: [
      'Het plaatje met 100 mensen maken wij alleen als onderzoekers echt geteld hebben hoeveel mensen genoeg verbeterden. Bij magnesium telde Cochrane wie minstens een kwart minder krampen had.',
      'Het plaatje met stippen is van onszelf. Het gaat uit van uw aantal krampen per week en van het gemiddelde effect uit het onderzoek. Daarbij komt hoeveel mensen van elkaar kunnen verschillen.',
    ],
    limits: [
      'Hoeveel mensen van elkaar verschillen, heeft niemand gemeten. Het is een aanname van ons.',
      'Ook met een nepmiddel hebben veel mensen minder kramp. Verbetering na het begin bewijst dus weinig.',
    ],
    pages: ['meta-evidence', 'priors'],
  },
  {
    id: 'diary',
    title: methodTitles.nl.diary,
    summary: 'Hoe een eigen proef wordt uitgerekend.',
    text: [
      'In een eigen proef wisselen perioden met en zonder het middel elkaar af, in een volgorde die geloot is. Elke ochtend schrijft u op hoe de nacht was.',
      'Het programma vergelijkt de nachten. Het weet dat een slechte nacht vaak op een slechte nacht volgt, dat klachten vanzelf minder kunnen worden, en dat een middel tijd nodig heeft om te werken en weer uit te werken.',
      'Er wordt niet geloot bij het rekenen. Hetzelfde dagboek geeft altijd hetzelfde antwoord, met de eigen rekenfout erbij.',
      'Wij hebben het rekenwerk nagekeken. Een tweede programma, dat niets met het eerste deelt, rekende honderden nagebootste dagboeken ook uit. Hoe ver de twee uit elkaar liggen, staat in de technische tekst.',
    ],
    limits: [
      'Met weinig nachten of weinig krampen kan het antwoord “nog niet te zeggen” zijn. Dat is een eerlijk antwoord.',
      'Weet u wat u slikt, dan meet u ook wat u verwacht.',
      'Bij cijfers van 0 tot 10 is de rekenfout soms groter dan het programma zelf denkt. Hij blijft klein naast de onzekerheid van het antwoord.',
    ],
    pages: ['model', 'inference', 'measured-accuracy'],
  },
  {
    id: 'expectation',
    title: methodTitles.nl.expectation,
    summary: 'Waarom een berekening niet bij nul begint.',
    text: [
      'Een berekening begint met een verwachting. Wij laten er drie naast elkaar zien: alles kan, grote verschillen zijn zeldzaam, en wat onderzoek bij anderen vond.',
      'Welke verwachting het oordeel bepaalt, wordt gekozen voordat het dagboek begint. Verandert het oordeel met een andere verwachting, dan staat dat erbij.',
    ],
    limits: ['Alleen voor magnesium bij nachtelijke kramp is er genoeg onderzoek voor de derde.'],
    pages: ['priors'],
  },
  {
    id: 'verdict',
    title: methodTitles.nl.verdict,
    summary: 'De regel die vooraf vastligt.',
    text: [
      'Vooraf legt u vast welk verschil voor u telt, bijvoorbeeld een kwart minder krampen.',
      '“Helpt” zeggen wij alleen als het bijna zeker is dat het middel werkt, en de kans groot is dat het verschil ertoe doet. Anders is het “helpt waarschijnlijk”, “geen verschil dat ertoe doet” of “nog niet te zeggen”.',
      'Wij hebben nagebootst hoe vaak elk oordeel valt, ook als het middel niets doet. Die getallen staan in de technische tekst.',
    ],
    limits: [
      'Ook met een eerlijke regel is een oordeel soms fout. Bij een middel dat niets doet, valt “helpt” of “schaadt” in een paar van de 100 proeven.',
      'Bij een vraag met ja of nee, en in weinig nachten een ja, valt zo’n toevallig oordeel vaker gunstig uit dan ongunstig.',
    ],
    pages: ['verdict', 'verdict-operating-characteristics'],
  },
  {
    id: 'draw',
    title: methodTitles.nl.draw,
    summary: 'Een controle die geen model nodig heeft.',
    text: [
      'Stel dat het niets uitmaakt wat u op welke avond nam. Dan had uw dagboek er bij elke andere gelote volgorde net zo uitgezien.',
      'Het programma rekent het verschil uit voor al die volgordes, en telt hoe vaak het minstens zo groot is als het uwe. Gebeurt dat vaak, dan kan uw verschil toeval zijn.',
    ],
    limits: [
      'Met weinig perioden zijn er weinig volgordes. Dan kan deze controle nooit veel zekerheid geven.',
      'Hij zegt niet hoe groot het verschil is.',
    ],
    pages: ['randomisation-test'],
  },
  {
    id: 'together',
    title: methodTitles.nl.together,
    summary: 'Wat een groep mensen samen leert.',
    text: [
      'Uit veel eigen proeven samen is te leren wat een middel gemiddeld doet, en hoeveel mensen daarin verschillen. Dat laatste is voor magnesium nog nooit gemeten.',
    ],
    limits: ['Met minder dan vijf mensen zegt het niets over de verschillen tussen mensen.'],
    pages: ['pooling'],
  },
  {
    id: 'food',
    title: methodTitles.nl.food,
    summary: 'Waarom een paar dagen geen gewoonte zijn.',
    text: [
      'De ene dag eet u meer magnesium dan de andere. Uit een paar dagen schatten wij wat u gewoonlijk binnenkrijgt. Hoe minder dagen, hoe breder de schatting.',
      'Supplementen tellen wij erbij zoals u ze nam. Ontbreekt een getal in de tabel, dan staat er “minstens”, en nooit nul.',
    ],
    limits: [
      'Wat u eet, zegt niet hoeveel magnesium u in uw lichaam heeft.',
      'Een paar aannames zijn van ons en staan in de technische tekst.',
    ],
    pages: ['usual-intake'],
  },
]

const en: readonly MethodText[] = [
  {
    id: 'answer',
    title: methodTitles.en.answer,
    summary: 'How an answer in this room comes about.',
    text: [
      'First we look for all trials on one question. From each trial we copy the numbers, with the page where they stand.',
      'If there is a large published review, its answer comes first. We do not pretend to have computed it. With each review we say whether we could recompute it.',
      'Besides that, we pool the trials whose numbers are known ourselves. Of each trial that does not count, we say why.',
      'Numbers that we have from memory and have not checked yet are not shown. We only say how many there are.',
    ],
    limits: [
      'An average does not say what magnesium does for you.',
      'Trials that were never published are unknown to us.',
      'The trials are mostly about older people, and about a few weeks.',
    ],
    pages: ['meta-evidence'],
  },
  {
    id: 'pooling',
    title: methodTitles.en.pooling,
    summary: 'How a few trials become one number.',
    text: [
      'A large, precise trial counts for more than a small one. We allow for trials being different: other people, another kind of magnesium, another duration.',
      'With two or three trials one cannot measure well how much they differ. So we choose beforehand what is plausible, and show what other ways give.',
      'The interval of the answer is the room in which the average probably lies. The second, wider interval says what another trial might find.',
    ],
    limits: [
      'Poor trials do not improve by being pooled.',
      'With fewer than ten trials one cannot see whether small, disappointing trials are missing.',
    ],
    pages: ['meta-analysis', 'meta-bayesian'],
  },
  {
    id: 'certainty',
    title: methodTitles.en.certainty,
    summary: 'Five reasons to be less certain.',
    text: [
      'We look at five things. Could the result be biased? Do the trials contradict each other? Were they about people like you? Were enough people measured? Are trials perhaps missing?',
      'Each point may cost one step or two. That leads from high by moderate and low to very low. This way is called GRADE and is used all over the world.',
      'Where it says “the review’s judgement”, the judgement was taken over. Where it says “our judgement”, it is that of laymen, and no expert has reviewed it yet.',
    ],
    limits: ['A judgement remains a judgement. Two people may differ by a step.'],
    pages: ['meta-evidence'],
  },
  {
    id: 'hundred',
    title: methodTitles.en.hundred,
    summary: 'Where the pictures with people and dots come from.',
    text: [
      'We make the picture of 100 people only if researchers really counted how many people improved enough. For magnesium, Cochrane counted who had at least a quarter fewer cramps.',
      'The picture with dots is our own. It starts from your number of cramps a week and the average effect in research. Added to it is how much people may differ.',
    ],
    limits: [
      'How much people differ, nobody has measured. It is our assumption.',
      'With a placebo, too, many people have fewer cramps. So getting better after the start proves little.',
    ],
    pages: ['meta-evidence', 'priors'],
  },
  {
    id: 'diary',
    title: methodTitles.en.diary,
    summary: 'How a personal trial is worked out.',
    text: [
      'In a personal trial, periods with and without the remedy alternate, in an order that was drawn by chance. Every morning you write down how the night was.',
      'The program compares the nights. It knows that a bad night often follows a bad night, that complaints may ease by themselves, and that a remedy needs time to work and to wear off.',
      'No chance enters the computation. The same diary always gives the same answer, with its own numerical error.',
      'We checked the arithmetic. A second program, which shares nothing with the first, worked out hundreds of simulated diaries too. How far apart the two are is in the technical text.',
    ],
    limits: [
      'With few nights or few cramps the answer may be “cannot tell”. That is an honest answer.',
      'If you know what you take, you also measure what you expect.',
      'For scores of 0 to 10 the numerical error is sometimes larger than the program itself thinks. It stays small beside the uncertainty of the answer.',
    ],
    pages: ['model', 'inference', 'measured-accuracy'],
  },
  {
    id: 'expectation',
    title: methodTitles.en.expectation,
    summary: 'Why a computation does not start from nothing.',
    text: [
      'A computation starts with an expectation. We show three side by side: anything is possible, large differences are rare, and what research in others found.',
      'Which expectation decides the verdict is chosen before the diary starts. If the verdict changes with another expectation, we say so.',
    ],
    limits: ['Only for magnesium in night cramps is there enough research for the third.'],
    pages: ['priors'],
  },
  {
    id: 'verdict',
    title: methodTitles.en.verdict,
    summary: 'The rule that is fixed beforehand.',
    text: [
      'Beforehand you fix which difference counts for you, for example a quarter fewer cramps.',
      'We say “helps” only if it is almost certain that the remedy works, and likely that the difference matters. Otherwise it is “probably helps”, “no difference that matters” or “cannot tell”.',
      'We simulated how often each verdict is given, also when the remedy does nothing. Those figures are in the technical text.',
    ],
    limits: [
      'Even with an honest rule a verdict is sometimes wrong. For a remedy that does nothing, “helps” or “harms” is given in a few of 100 trials.',
      'For a yes-or-no question with a yes in few nights, such a chance verdict is more often favourable than unfavourable.',
    ],
    pages: ['verdict', 'verdict-operating-characteristics'],
  },
  {
    id: 'draw',
    title: methodTitles.en.draw,
    summary: 'A check that needs no model.',
    text: [
      'Suppose it makes no difference what you took on which evening. Then your diary would have looked the same under every other order that could have been drawn.',
      'The program works out the difference for all those orders, and counts how often it is at least as large as yours. If that is often, your difference may be chance.',
    ],
    limits: [
      'With few periods there are few orders. Then this check can never give much certainty.',
      'It does not say how large the difference is.',
    ],
    pages: ['randomisation-test'],
  },
  {
    id: 'together',
    title: methodTitles.en.together,
    summary: 'What a group of people learns together.',
    text: [
      'From many personal trials together one can learn what a remedy does on average, and how much people differ in that. The latter was never measured for magnesium.',
    ],
    limits: ['With fewer than five people it says nothing of the differences between people.'],
    pages: ['pooling'],
  },
  {
    id: 'food',
    title: methodTitles.en.food,
    summary: 'Why a few days are no habit.',
    text: [
      'You eat more magnesium on one day than on another. From a few days we estimate what you usually get. The fewer days, the wider the estimate.',
      'Supplements are added as you took them. If a number is missing from the table, it says “at least”, and never zero.',
    ],
    limits: [
      'What you eat does not say how much magnesium is in your body.',
      'A few assumptions are ours and stand in the technical text.',
    ],
    pages: ['usual-intake'],
  },
]

export const evidenceMethods: Readonly<Record<Language, readonly MethodText[]>> = { nl, en }
