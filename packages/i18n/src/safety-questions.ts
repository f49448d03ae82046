import type { GuideQuestion, LaboratoryId, Person } from '@legwork/domain'
import type { Language, Translated } from './language.ts'

/** What can stand in "answer this first", in the list of answers that triggered a rule, or on the form. */
export type SafetyQuestion =
  | keyof NonNullable<Person['answers']>
  | 'restlessLegs'
  | GuideQuestion
  | LaboratoryId
  | keyof NonNullable<Person['habits']>
  | 'ageYears'
  | 'medicines'
  | 'medicinesComplete'
  | 'noOtherSigns'

const questions: Readonly<Record<SafetyQuestion, Translated>> = {
  kidneyDisease: {
    nl: 'Heeft een arts gezegd dat uw nieren minder goed werken?',
    en: 'Has a doctor said that your kidneys work less well?',
  },
  dialysis: { nl: 'Krijgt u dialyse?', en: 'Are you on dialysis?' },
  avBlock: {
    nl: 'Heeft u een AV-blok (het hart geeft de prikkel niet goed door)?',
    en: 'Do you have AV block (a fault in the signals of the heart)?',
  },
  slowHeartbeat: {
    nl: 'Heeft een arts een te trage hartslag vastgesteld?',
    en: 'Has a doctor found that your heartbeat is too slow?',
  },
  pacemaker: { nl: 'Heeft u een pacemaker?', en: 'Do you have a pacemaker?' },
  myastheniaGravis: { nl: 'Heeft u myasthenia gravis?', en: 'Do you have myasthenia gravis?' },
  lambertEaton: {
    nl: 'Heeft u het syndroom van Lambert-Eaton?',
    en: 'Do you have Lambert-Eaton syndrome?',
  },
  dehydration: { nl: 'Bent u uitgedroogd?', en: 'Are you dehydrated?' },
  bowelObstruction: { nl: 'Heeft u een darmafsluiting?', en: 'Do you have a blocked bowel?' },
  acuteAbdomen: {
    nl: 'Heeft u plotseling hevige buikpijn?',
    en: 'Do you have sudden, severe belly pain?',
  },
  struviteStones: {
    nl: 'Heeft u ooit struvietstenen (nierstenen door een infectie) gehad?',
    en: 'Have you ever had struvite stones (kidney stones from an infection)?',
  },
  chronicDiarrhoea: {
    nl: 'Heeft u al langere tijd diarree?',
    en: 'Have you had diarrhoea for a long time?',
  },
  inflammatoryBowelDisease: {
    nl: 'Heeft u een ontsteking van de darm, zoals de ziekte van Crohn of colitis ulcerosa?',
    en: 'Do you have an inflamed bowel, such as Crohn’s disease or ulcerative colitis?',
  },
  ilealResection: {
    nl: 'Is er een stuk van uw dunne darm weggehaald?',
    en: 'Has a part of your small bowel been removed?',
  },
  pregnant: { nl: 'Bent u zwanger?', en: 'Are you pregnant?' },
  breastfeeding: { nl: 'Geeft u borstvoeding?', en: 'Are you breastfeeding?' },
  gaveBirthWithinSixWeeks: {
    nl: 'Bent u minder dan 6 weken geleden bevallen?',
    en: 'Did you give birth less than 6 weeks ago?',
  },
  surgeryPlanned: { nl: 'Wordt u binnenkort geopereerd?', en: 'Is an operation planned?' },
  takesMagnesium: {
    nl: 'Gebruikt u nu magnesium, ook in een maagzuurbinder of laxeermiddel?',
    en: 'Do you take magnesium now, also in an antacid or laxative?',
  },
  restlessLegs: {
    nl: 'Gaat het om kramp, om rusteloze benen, of om allebei?',
    en: 'Is it about cramps, about restless legs, or about both?',
  },
  cirrhosis: { nl: 'Heeft u levercirrose?', en: 'Do you have cirrhosis of the liver?' },
  thyroidDisease: { nl: 'Heeft u een schildklierziekte?', en: 'Do you have thyroid disease?' },
  diabetes: { nl: 'Heeft u diabetes?', en: 'Do you have diabetes?' },
  neuropathy: {
    nl: 'Heeft een arts zenuwschade vastgesteld (neuropathie)?',
    en: 'Has a doctor found nerve damage (neuropathy)?',
  },
  parkinsonSigns: {
    nl: 'Heeft u de ziekte van Parkinson, of klachten die daarbij horen?',
    en: 'Do you have Parkinson’s disease or signs of it?',
  },
  flushing: { nl: 'Heeft u een rood, warm gezicht?', en: 'Is your face flushed?' },
  nausea: { nl: 'Bent u misselijk?', en: 'Do you feel sick?' },
  drowsiness: { nl: 'Bent u suf of slaperig overdag?', en: 'Are you drowsy?' },
  generalWeakness: { nl: 'Voelt u zich overal slap?', en: 'Do you feel weak all over?' },
  slowPulse: { nl: 'Is uw hartslag traag?', en: 'Is your heartbeat slow?' },
  lowBloodPressure: { nl: 'Is uw bloeddruk laag?', en: 'Is your blood pressure low?' },
  breathingTrouble: { nl: 'Heeft u moeite met ademen?', en: 'Do you have trouble breathing?' },
  oneCalfSwollen: {
    nl: 'Is één kuit dik, glanzend, rood, warm of pijnlijk?',
    en: 'Is one calf swollen, shiny, red, warm or painful?',
  },
  breathlessWithLegSigns: {
    nl: 'Heeft u klachten aan uw been en bent u ook benauwd, of heeft u pijn bij het ademen, hartkloppingen of bloed bij het hoesten?',
    en: 'Do you have leg complaints and are you also short of breath, or do you have pain on breathing, palpitations or blood when you cough?',
  },
  coldPaleLeg: {
    nl: 'Is een been plotseling koud, bleek, blauw, gevoelloos of krachteloos?',
    en: 'Is a leg suddenly cold, pale, blue, numb or powerless?',
  },
  tenseMuscleAfterInjury: {
    nl: 'Is een spier hard en extreem pijnlijk na een letsel of zware inspanning?',
    en: 'Is a muscle tense and extremely painful after an injury or heavy effort?',
  },
  painAtWalkingDistance: {
    nl: 'Krijgt u pijn bij lopen die weggaat als u stilstaat, of voetpijn in bed die minder wordt als het been hangt?',
    en: 'Do you get pain when you walk that goes away when you stand still, or foot pain in bed that eases when the leg hangs down?',
  },
  saddleNumbness: {
    nl: 'Zijn uw billen of de huid tussen uw benen gevoelloos, of heeft u nieuwe problemen met plassen of poepen?',
    en: 'Are your buttocks or the skin between your legs numb, or do you have new trouble with bladder or bowel?',
  },
  muscleWeakness: {
    nl: 'Heeft u minder kracht, dunnere spieren of een klapvoet?',
    en: 'Do you have less strength, thinner muscles or a foot that drops?',
  },
  muscleTwitching: {
    nl: 'Trillen uw spieren op veel plaatsen, heeft u ook kramp in armen, romp of tong, of moeite met slikken of spreken?',
    en: 'Do muscles twitch in many places, do you cramp in arms, trunk or tongue too, or is swallowing or speaking hard?',
  },
  numbOrBurningFeet: {
    nl: 'Heeft u een doof gevoel, minder gevoel of brandende voeten?',
    en: 'Do you have numbness, less feeling or burning feet?',
  },
  painEasesBendingForward: {
    nl: 'Heeft u bij staan of lopen beenpijn die minder wordt als u bukt?',
    en: 'Do you have leg pain on standing or walking that eases when you bend forward?',
  },
  crampsWithVomitingOrTingling: {
    nl: 'Heeft u kramp met braken, diarree, tintelingen rond de mond, kramp in de handen of hartkloppingen?',
    en: 'Do you have cramps with vomiting, diarrhoea, tingling round the mouth, hand spasms or palpitations?',
  },
  faintingOrFit: {
    nl: 'Bent u flauwgevallen of had u een epileptische aanval?',
    en: 'Did you faint or have a fit?',
  },
  darkUrineWithMusclePain: {
    nl: 'Heeft u donkere plas, met hevige spierpijn of spierzwakte?',
    en: 'Do you have dark urine, with severe muscle pain or weakness?',
  },
  crampsAfterNewMedicine: {
    nl: 'Begon de kramp binnen enkele weken na een nieuw medicijn of een hogere dosis?',
    en: 'Did the cramps begin within weeks of a new medicine or a higher dose?',
  },
  sleepLossOverFourWeeks: {
    nl: 'Slaapt u al langer dan 4 weken meerdere nachten per week slecht, ook met wat u er zelf aan doet?',
    en: 'Have you slept badly several nights a week for more than 4 weeks, despite self-care?',
  },
  bloodLossOrWeightLoss: {
    nl: 'Heeft u bloed bij de ontlasting, zwarte ontlasting, hevige menstruatie, bent u afgevallen of geeft u vaak bloed?',
    en: 'Do you have blood in the stool, black stool, heavy periods, weight loss, or do you give blood often?',
  },
  augmentationSigns: {
    nl: 'Gebruikt u een dopamine-medicijn en beginnen de klachten vroeger, zitten ze ook in de armen of worden ze erger?',
    en: 'Do you take a dopamine medicine and do the complaints start earlier, reach the arms or get stronger?',
  },
  impulseControlTrouble: {
    nl: 'Gebruikt u een dopamine-medicijn en heeft u sterke drang (gokken, kopen, seks, eten) of valt u plotseling in slaap?',
    en: 'Do you take a dopamine medicine and have strong urges (gambling, buying, sex, eating) or sudden sleep?',
  },
  lowMoodOrSuicidalThoughts: {
    nl: 'Bent u erg somber of denkt u aan zelfdoding?',
    en: 'Are you very low or do you think of suicide?',
  },
  restlessAfterNewMedicine: {
    nl: 'Begon de onrust na een middel tegen psychose, misselijkheid of depressie?',
    en: 'Did the restlessness begin after a medicine against psychosis, nausea or depression?',
  },
  ageYears: { nl: 'Hoe oud bent u?', en: 'How old are you?' },
  egfr: {
    nl: 'Wat was uw laatste nierwaarde (eGFR), en wanneer? Weet u het niet, kies dan “weet ik niet”.',
    en: 'What was your last kidney value (eGFR), and when? If you do not know, choose “I do not know”.',
  },
  creatinine: { nl: 'Kreatinine in het bloed', en: 'Creatinine in the blood' },
  ferritin: { nl: 'Ferritine in het bloed', en: 'Ferritin in the blood' },
  transferrinSaturation: { nl: 'Transferrineverzadiging', en: 'Transferrin saturation' },
  serumMagnesium: { nl: 'Magnesium in het bloed', en: 'Magnesium in the blood' },
  irlsTotal: {
    nl: 'Totaal van de IRLS-vragenlijst, als u die elders heeft ingevuld',
    en: 'Total of the IRLS questionnaire, if you filled it in elsewhere',
  },
  medicines: {
    nl: 'Welke medicijnen en supplementen gebruikt u? Staat alles in de lijst?',
    en: 'Which medicines and supplements do you take? Is everything in the list?',
  },
  medicinesComplete: {
    nl: 'Staat alles wat u slikt in de lijst?',
    en: 'Is everything you swallow in the list?',
  },
  noOtherSigns: {
    nl: 'Heeft u geen van de andere klachten uit de lijst?',
    en: 'Do you have none of the other complaints in the list?',
  },
  urgeToMove: {
    nl: 'Voelt u een drang om uw benen te bewegen?',
    en: 'Do you feel an urge to move your legs?',
  },
  worseAtRest: {
    nl: 'Begint het of wordt het erger als u zit of ligt?',
    en: 'Does it start or get worse when you sit or lie?',
  },
  betterByMoving: {
    nl: 'Wordt het minder zolang u beweegt?',
    en: 'Does it ease as long as you move?',
  },
  worseInTheEvening: {
    nl: 'Is het er vooral ’s avonds of ’s nachts?',
    en: 'Is it there mostly in the evening or at night?',
  },
  notExplainedOtherwise: {
    nl: 'Is er geen andere verklaring, zoals spierpijn, spataderen, dikke benen, versleten gewrichten of kramp?',
    en: 'Is there no other explanation, such as sore muscles, veins, swelling, worn joints or cramps?',
  },
  suddenHardMuscle: {
    nl: 'Is het een plotselinge, hevige pijn met een harde spier?',
    en: 'Is it a sudden, strong pain with a hard muscle?',
  },
  reliefByStretching: {
    nl: 'Gaat het over als u de spier rekt?',
    en: 'Does it pass when you stretch the muscle?',
  },
  lastsMinutes: {
    nl: 'Duurt het seconden tot hooguit 10 minuten?',
    en: 'Does it last from seconds to 10 minutes at most?',
  },
  heavyAlcohol: { nl: 'Drinkt u veel alcohol?', en: 'Do you drink much alcohol?' },
  smoking: { nl: 'Rookt u?', en: 'Do you smoke?' },
  muchCaffeine: {
    nl: 'Drinkt u veel koffie of andere drank met cafeïne?',
    en: 'Do you drink much coffee or other drinks with caffeine?',
  },
  muchSugar: { nl: 'Eet of drinkt u veel suiker?', en: 'Do you eat or drink much sugar?' },
  muchProcessedFood: { nl: 'Eet u veel bewerkt eten?', en: 'Do you eat much processed food?' },
}

/** The question in words; a name that is no question is given back as it is. */
export function safetyQuestionText(language: Language, question: string): string {
  const known: Readonly<Record<string, Translated | undefined>> = questions
  return known[question]?.[language] ?? question
}
