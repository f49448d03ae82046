import type { Meal } from '@legwork/domain'
import type { EvidenceGrade, FoodNutrient, FoodTable } from '@legwork/knowledge'
import { formatNumber } from '../format.ts'
import type { Language } from '../language.ts'

type ListedMeal = Meal | 'other'

/** The words of room Intake, apart from the results of the diary (`intakeTexts`). */
export interface IntakeWords {
  readonly menu: Readonly<
    Record<'label' | 'diary' | 'picture' | 'week' | 'more' | 'recipes' | 'files', string>
  >
  readonly dayTitle: Readonly<Record<'today' | 'yesterday', string>>
  readonly otherDay: string
  readonly meals: Readonly<Record<ListedMeal, string>>
  readonly addTo: Readonly<Record<Meal, string>>
  readonly fillIn: string
  readonly emptyDiary: string
  readonly emptyDay: string
  readonly emptyWeek: string
  readonly unreadable: (count: number) => string
  readonly totalTitle: string
  readonly totalAbout: string
  readonly toPicture: string
  readonly toWeek: string
  readonly toMore: string
  readonly toDiary: string
  readonly toCheck: string
  readonly backToDay: string
  readonly doneToDay: string
  readonly copyDayBefore: (count: number) => string
  readonly copied: (count: number) => string
  readonly save: string
  readonly cancel: string
  readonly remove: string
  readonly removed: string
  readonly changed: string
  readonly undone: string
  readonly changeThis: string
  readonly editTitle: string
  readonly lineGone: string
  readonly unknownFood: (text: string) => string
  readonly whichMeal: string
  readonly whichFood: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly searchTeach: string
  readonly searching: string
  readonly foundTitle: string
  readonly foundCount: (count: number) => string
  readonly foodGone: string
  readonly otherFood: string
  readonly recentTitle: string
  readonly soFar: string
  readonly readAs: string
  readonly takeApart: string
  readonly keepTogether: string
  readonly saveParts: (count: number) => string
  readonly savedOne: (what: string) => string
  readonly savedMany: (count: number) => string
  readonly measure: string
  readonly ownGrams: string
  readonly grams: string
  readonly howMany: string
  readonly less: string
  readonly moreOfIt: string
  readonly notANumber: string
  readonly tooMuch: string
  readonly holds: (amount: string, magnesium: string) => string
  readonly holdsUnknown: (amount: string) => string
  readonly proxy: string
  readonly favourite: string
  readonly favouriteNow: (name: string) => string
  readonly notFavouriteNow: (name: string) => string
  readonly fromRecipe: string
  readonly table: string
  readonly tableRow: string
  readonly licence: string
  readonly licences: Readonly<Record<FoodTable, string>>
  readonly howNear: string
  readonly energyComputed: string
  readonly recipesTitle: string
  readonly recipesLead: string
  readonly noRecipes: string
  readonly newRecipe: string
  readonly allRecipes: string
  readonly recipeName: string
  readonly recipeUnnamed: string
  readonly saveName: string
  readonly recipeParts: string
  readonly recipeAdd: string
  readonly removeRecipe: string
  readonly keepAsRecipe: string
  readonly recipeFrom: string
  readonly wholeDay: string
  readonly recipeKept: (name: string) => string
  readonly parts: (count: number) => string
  readonly pillsTitle: string
  readonly pillsLead: string
  readonly addPills: string
  readonly toldTitle: string
  readonly takeOver: string
  readonly stopSign: string
  readonly labelWay: string
  readonly labelType: string
  readonly labelChoose: string
  readonly labelText: string
  readonly labelHint: string
  readonly labelForm: string
  readonly labelAmount: string
  readonly labelStates: string
  readonly states: Readonly<Record<'open' | 'element' | 'compound', string>>
  readonly labelNoAmount: string
  readonly labelTooMuch: string
  readonly labelIsFact: string
  readonly labelRead: (
    amount: string,
    form: string | null,
    states: 'open' | 'element' | 'compound',
  ) => string
  /** A label that leaves open whether it means the magnesium or the whole substance, as `readLabel` reads it back. */
  readonly openLabel: (amount: string, unit: string, form: string) => string
  readonly readAsLabel: (what: string) => string
  readonly because: (why: string) => string
  readonly elementalAbout: (what: string) => string
  readonly absorbed: (amount: string, low: string, high: string) => string
  readonly absorbedOf: (dose: string, amount: string) => string
  readonly absorptionTitle: string
  readonly absorptionAbout: string
  readonly grade: Readonly<Record<EvidenceGrade, string>>
  readonly families: Readonly<Record<string, string>>
  readonly whatIsIt: string
  readonly supplement: string
  readonly medicine: string
  readonly atOnce: string
  readonly timesADay: string
  readonly dose: (atOnce: string, times: number) => string
  readonly pictureTitle: (day: string) => string
  readonly weekTitle: string
  readonly dayByDay: string
  readonly meanOf: (days: number) => string
  readonly noDaysThisWeek: (until: string) => string
  readonly oneDay: string
  readonly nutrientTitles: Readonly<Record<FoodNutrient, string>>
  readonly otherNutrients: string
  readonly everything: string
  readonly addedOnly: string
  readonly fromFood: string
  readonly addedTitle: string
  readonly asTable: string
  readonly needOf: (authority: string) => string
  readonly needFrom: (authority: string) => string
  readonly needTo: (authority: string) => string
  readonly upperOf: (authority: string) => string
  readonly needAbout: (nutrient: string, authority: string, amount: string) => string
  readonly upperLevelIs: (authority: string, level: string) => string
  readonly otherAuthorities: string
  readonly whoseNeed: string
  readonly whoseUpper: string
  readonly usualTitle: string
  readonly usualBar: string
  readonly usualAbout: string
  readonly tooFewDays: string
  readonly ratioTitle: string
  readonly moreTitle: string
  readonly moreLead: string
  readonly gapPortion: (portion: string, magnesium: string) => string
  readonly gapEnergy: (energy: string) => string
  readonly gapWhy: (why: string) => string
  readonly amountsFor: (who: string) => string
  readonly changeWho: string
  readonly tellWho: string
  readonly anyAdult: string
  readonly sexes: Readonly<Record<'female' | 'male' | 'unknown', string>>
  readonly years: (age: number) => string
  readonly lifeStages: Readonly<Record<'pregnancy' | 'lactation', string>>
  readonly whoTitle: string
  readonly whoLead: string
  readonly ageQuestion: string
  readonly ageHint: string
  readonly ageWrong: string
  readonly sexQuestion: string
  readonly sexOptions: Readonly<Record<'female' | 'male' | 'other', string>>
  readonly pregnantQuestion: string
  readonly breastfeedingQuestion: string
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>
  readonly doneWho: string
  readonly filesTitle: string
  readonly exportTitle: string
  readonly exportLead: string
  readonly exportButton: string
  readonly importTitle: string
  readonly importLead: string
  readonly dropDiary: string
  readonly chooseDiary: string
  readonly reading: string
  readonly previewTitle: (file: string) => string
  readonly previewCounts: (lines: number, days: number, there: number) => string
  readonly takeRows: (count: number) => string
  readonly imported: (count: number) => string
  readonly andMore: (count: number) => string
  readonly howRead: (count: number) => string
  readonly tableTitle: string
  readonly tableLead: string
  readonly tableNevo: string
  readonly tableFdc: string
  readonly tableFiles: string
  readonly tableStopped: string
  readonly tableNotStored: string
  readonly tableKept: (foods: number, on: string) => string
  readonly tableBackup: string
  readonly chooseTable: string
  readonly removeTable: (table: string) => string
  readonly refusedRows: (count: number) => string
  readonly refusedLine: (line: number, reason: string, value: string) => string
}

const times = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`

const nl: IntakeWords = {
  menu: {
    label: 'Onderdelen van Voeding',
    diary: 'Eetdagboek',
    picture: 'In beeld',
    week: 'Week',
    more: 'Tips',
    recipes: 'Recepten',
    files: 'Bestanden',
  },
  dayTitle: { today: 'Vandaag', yesterday: 'Gisteren' },
  otherDay: 'Andere dag',
  meals: {
    breakfast: 'Ontbijt',
    lunch: 'Lunch',
    dinner: 'Avondeten',
    snack: 'Tussendoor',
    other: 'Zonder tijdstip',
  },
  addTo: {
    breakfast: 'Ontbijt invullen',
    lunch: 'Lunch invullen',
    dinner: 'Avondeten invullen',
    snack: 'Iets tussendoor invullen',
  },
  fillIn: 'Invullen',
  emptyDiary:
    'Schrijf op wat u eet en drinkt. Dan ziet u hoeveel magnesium erin zit. Kies hieronder waar u begint. Typ gewoon wat u at, bijvoorbeeld: 2 boterhammen met kaas en een glas melk.',
  emptyDay: 'Van deze dag is nog niets opgeschreven. Vul eerst in wat u at en dronk.',
  emptyWeek:
    'Hier ziet u straks wat u in een week binnenkrijgt. Daarvoor zijn dagen uit uw dagboek nodig. Drie losse dagen zijn genoeg voor een schatting.',
  unreadable: (count) =>
    `${times(count, 'regel', 'regels')} van uw dagboek ${count === 1 ? 'kan' : 'kunnen'} in deze versie niet worden gelezen. Er is niets weg. Werk de app bij.`,
  totalTitle: 'Magnesium op deze dag',
  totalAbout: 'Voedingstabellen waaruit de cijfers van uw eten komen',
  toPicture: 'Bekijk het in beeld',
  toWeek: 'Bekijk de week',
  toMore: 'Eten met meer magnesium',
  toDiary: 'Naar het dagboek',
  toCheck: 'Naar Nagaan',
  backToDay: 'Terug naar de dag',
  doneToDay: 'Klaar met deze maaltijd',
  copyDayBefore: (count) => `Zelfde als de dag ervoor (${times(count, 'regel', 'regels')})`,
  copied: (count) => `${times(count, 'regel', 'regels')} overgenomen van de dag ervoor.`,
  save: 'Bewaren',
  cancel: 'Stoppen',
  remove: 'Weghalen',
  removed: 'Weggehaald.',
  changed: 'Veranderd.',
  undone: 'Ongedaan gemaakt.',
  changeThis: 'Veranderen',
  editTitle: 'Veranderen of weghalen',
  lineGone: 'Deze regel is er niet meer.',
  unknownFood: (text) =>
    `“${text}” staat niet in de lijst en telt niet mee. Haal de regel weg en zoek een ander woord.`,
  whichMeal: 'Bij welke maaltijd?',
  whichFood: 'Welk product?',
  searchLabel: 'Wat at of dronk u?',
  searchHint: 'Bijvoorbeeld: 2 boterhammen met kaas. Een tikfout is niet erg.',
  searchTeach:
    'Begin te typen. Kies daarna het product en hoeveel het was. Wat u vaker eet, staat hier de volgende keer klaar.',
  searching: 'Bezig met zoeken …',
  foundTitle: 'Gevonden',
  foundCount: (count) => `${times(count, 'product', 'producten')} gevonden`,
  foodGone: 'Dit product is niet gevonden.',
  otherFood: 'Ander product',
  recentTitle: 'Nog een keer hetzelfde',
  soFar: 'Al opgeschreven',
  readAs: 'Bedoelt u dit?',
  takeApart: 'Los van elkaar lezen',
  keepTogether: 'Bij elkaar lezen',
  saveParts: (count) => (count === 1 ? 'Dit bewaren' : `Deze ${formatNumber('nl', count)} bewaren`),
  savedOne: (what) => `Bewaard: ${what}.`,
  savedMany: (count) => `${times(count, 'regel', 'regels')} bewaard.`,
  measure: 'Welke maat?',
  ownGrams: 'Zelf gewogen (gram)',
  grams: 'Gram',
  howMany: 'Hoeveel?',
  less: 'Minder',
  moreOfIt: 'Meer',
  notANumber: 'Vul een getal in, bijvoorbeeld 2 of 1,5.',
  tooMuch: 'Deze hoeveelheid kan niet kloppen. Kijk de maat na.',
  holds: (amount, magnesium) => `In ${amount} zit ${magnesium} magnesium.`,
  holdsUnknown: (amount) =>
    `Hoeveel magnesium er in ${amount} zit, staat niet in de tabel. Het totaal heet dan “minstens”.`,
  proxy: 'Van dit product zijn geen cijfers. Deze zijn van een product dat erop lijkt.',
  favourite: 'Favoriet',
  favouriteNow: (name) => `${name} is nu een favoriet.`,
  notFavouriteNow: (name) => `${name} is geen favoriet meer.`,
  fromRecipe: 'Berekend uit een recept, voor 100 gram:',
  table: 'Tabel',
  tableRow: 'Regel in de tabel',
  licence: 'Voorwaarden',
  licences: {
    'usda-sr28': 'Vrij te gebruiken.',
    'fineli-20': 'Te gebruiken met de naam van de bron erbij (Fineli, THL).',
    'ciqual-2020': 'Te gebruiken met de naam van de bron erbij (Anses).',
    nevo: 'Uw eigen download, onder de voorwaarden van het RIVM.',
    'fooddata-central': 'Vrij te gebruiken.',
  },
  howNear: 'Hoe goed past dit?',
  energyComputed: 'De energie is berekend uit eiwit, vet, koolhydraten, vezels en alcohol.',
  recipesTitle: 'Recepten',
  recipesLead: 'Een recept is een lijst van wat u vaak samen eet. U voegt het in één keer toe.',
  noRecipes: 'U hebt nog geen recepten. Maak er hier een, of bewaar een maaltijd uit uw dagboek.',
  newRecipe: 'Nieuw recept',
  allRecipes: 'Alle recepten',
  recipeName: 'Naam van het recept',
  recipeUnnamed: 'Mijn recept',
  saveName: 'Naam bewaren',
  recipeParts: 'Wat zit erin?',
  recipeAdd: 'Iets erbij doen',
  removeRecipe: 'Recept weghalen',
  keepAsRecipe: 'Bewaren als recept',
  recipeFrom: 'Waarvan?',
  wholeDay: 'De hele dag',
  recipeKept: (name) => `Recept “${name}” bewaard.`,
  parts: (count) => times(count, 'product', 'producten'),
  pillsTitle: 'Pillen en poeders met magnesium',
  pillsLead:
    'Schrijf op wat u nam: een supplement, of een medicijn met magnesium, zoals een maagzuurremmer of een laxeermiddel.',
  addPills: 'Pil of poeder invullen',
  toldTitle: 'Dit noemde u bij Nagaan',
  takeOver: 'Overnemen en aanvullen',
  stopSign:
    'Een antwoord bij Nagaan is een stopteken voor magnesium. Opschrijven wat u nam, kan gewoon. Neem contact op met uw arts of apotheker over wat u neemt.',
  labelWay: 'Hoe wilt u het invullen?',
  labelType: 'Ik typ over wat op het etiket staat',
  labelChoose: 'Ik kies de vorm en de hoeveelheid',
  labelText: 'Wat staat er op het etiket?',
  labelHint: 'Bijvoorbeeld: magnesiumcitraat 900 mg. Of: magnesium 375 mg (als citraat).',
  labelForm: 'Vorm',
  labelAmount: 'Hoeveelheid per stuk, in mg',
  labelStates: 'Wat bedoelt het etiket?',
  states: {
    open: 'Dat staat er niet bij',
    element: 'Alleen het magnesium',
    compound: 'De hele stof',
  },
  labelNoAmount:
    'Er staat geen hoeveelheid bij. U kunt het bewaren, maar dan telt het niet mee in het totaal.',
  labelTooMuch: 'Deze hoeveelheid kan niet kloppen. Kijk het etiket nog eens na.',
  labelIsFact: 'Dit is een rekensom over het etiket. Het is geen advies om dit te nemen.',
  labelRead: (amount, form, states) =>
    states === 'element'
      ? `${amount} magnesium${form === null ? '' : `, als ${form}`}`
      : form === null
        ? `${amount} magnesium, vorm onbekend`
        : states === 'compound'
          ? `${amount} ${form}`
          : `${amount} magnesium of ${form}`,
  openLabel: (amount, unit, form) =>
    `${amount} ${unit} magnesium, ${form.replace(/^magnesium-?/, '')}`,
  readAsLabel: (what) => `Gelezen als: ${what}. Dat is:`,
  because: (why) => `Waarom: ${why}.`,
  elementalAbout: (what) => `Hoeveel magnesium er zit in ${what}`,
  absorbed: (amount, low, high) =>
    `Naar schatting neemt het lichaam daar ${amount} van op (${low} tot ${high}).`,
  absorbedOf: (dose, amount) =>
    `Van een dosis van ${dose} neemt het lichaam naar schatting ${amount} op.`,
  absorptionTitle: 'Hoeveel het lichaam opneemt',
  absorptionAbout: 'Hoeveel magnesium het lichaam opneemt',
  grade: {
    low: 'Het bewijs hiervoor is zwak.',
    'very-low': 'Het bewijs hiervoor is heel zwak.',
    none: 'Hiervoor is geen bewijs gevonden.',
  },
  families: {
    citrate: 'magnesiumcitraat',
    oxide: 'magnesiumoxide',
    'oxide-monohydrate': 'magnesiumoxide-monohydraat',
    hydroxide: 'magnesiumhydroxide',
    carbonate: 'magnesiumcarbonaat',
    chloride: 'magnesiumchloride',
    sulfate: 'magnesiumsulfaat',
    bisglycinate: 'magnesiumbisglycinaat',
    lactate: 'magnesiumlactaat',
    aspartate: 'magnesiumaspartaat',
    malate: 'magnesiummalaat',
    taurate: 'magnesiumtauraat',
    picolinate: 'magnesiumpicolinaat',
    gluconate: 'magnesiumgluconaat',
    'l-threonate': 'magnesium-L-threonaat',
    orotate: 'magnesiumorotaat',
    glycerophosphate: 'magnesiumglycerofosfaat',
  },
  whatIsIt: 'Wat is het?',
  supplement: 'Een supplement',
  medicine: 'Een medicijn',
  atOnce: 'Hoeveel tegelijk?',
  timesADay: 'Hoe vaak op deze dag?',
  dose: (atOnce, count) => `${atOnce} tegelijk, ${String(count)} keer op deze dag`,
  pictureTitle: (day) => `Wat u binnenkreeg: ${day}`,
  weekTitle: 'De laatste zeven dagen',
  dayByDay: 'Magnesium per dag',
  meanOf: (days) => (days === 1 ? 'één dag' : `gemiddeld over ${formatNumber('nl', days)} dagen`),
  noDaysThisWeek: (until) => `In de zeven dagen tot en met ${until} is niets opgeschreven.`,
  oneDay: 'Eén dag zegt weinig. De ene dag eet u meer dan de andere. Kijk daarom naar de week.',
  nutrientTitles: {
    magnesium: 'Magnesium',
    calcium: 'Calcium',
    potassium: 'Kalium',
    energy: 'Energie',
  },
  otherNutrients: 'Calcium, kalium en energie',
  everything: 'Alles samen',
  addedOnly: 'Alleen toegevoegd (pillen, verrijkt eten)',
  fromFood: 'Uit eten en drinken',
  addedTitle: 'Toegevoegd magnesium',
  asTable: 'Als tabel',
  needOf: (authority) => `advies van ${authority}`,
  needFrom: (authority) => `advies van ${authority}, vanaf`,
  needTo: (authority) => `advies van ${authority}, tot`,
  upperOf: (authority) => `bovengrens van ${authority}`,
  needAbout: (nutrient, authority, amount) =>
    `Wat ${authority} adviseert voor ${nutrient}: ${amount} per dag`,
  upperLevelIs: (authority, level) => `De bovengrens van ${authority} is ${level} per dag.`,
  otherAuthorities: 'Andere instantie kiezen',
  whoseNeed: 'Advies van',
  whoseUpper: 'Bovengrens van',
  usualTitle: 'Wat u gewoonlijk binnenkrijgt',
  usualBar: 'Uit eten, op een gewone dag',
  usualAbout: 'Waar de schatting van de gebruikelijke inname op rust',
  tooFewDays: 'Te weinig dagen',
  ratioTitle: 'Calcium en magnesium samen',
  moreTitle: 'Meer magnesium uit eten',
  moreLead: 'Gewoon eten waar veel magnesium in zit. Wat u al eet, staat hoger in de lijst.',
  gapPortion: (portion, magnesium) => `In ${portion} zit ${magnesium} magnesium.`,
  gapEnergy: (energy) => `Energie: ${energy}.`,
  gapWhy: (why) => `Waarom hier: ${why}.`,
  amountsFor: (who) => `De adviezen zijn voor: ${who}.`,
  changeWho: 'Veranderen',
  tellWho: 'Vul uw leeftijd in',
  anyAdult: 'volwassenen van alle leeftijden',
  sexes: { female: 'vrouw', male: 'man', unknown: '' },
  years: (age) => `${String(age)} jaar`,
  lifeStages: { pregnancy: 'zwanger', lactation: 'geeft borstvoeding' },
  whoTitle: 'Voor wie zijn de adviezen?',
  whoLead:
    'Hoeveel magnesium wordt aangeraden, hangt af van leeftijd en geslacht. U mag alles overslaan.',
  ageQuestion: 'Hoe oud bent u?',
  ageHint: 'In jaren. Wordt meteen bewaard.',
  ageWrong: 'Vul een leeftijd in van 0 tot en met 125.',
  sexQuestion: 'Wat is uw geslacht?',
  sexOptions: { female: 'Vrouw', male: 'Man', other: 'Anders' },
  pregnantQuestion: 'Bent u zwanger?',
  breastfeedingQuestion: 'Geeft u borstvoeding?',
  yesNo: { yes: 'Ja', no: 'Nee' },
  doneWho: 'Klaar',
  filesTitle: 'Bestanden',
  exportTitle: 'Uw dagboek als bestand',
  exportLead:
    'U krijgt een csv-bestand. Dat opent in elk rekenprogramma. Maaltijden staan er niet in.',
  exportButton: 'Dagboek opslaan als bestand',
  importTitle: 'Een dagboek inlezen',
  importLead:
    'Een csv-bestand met de kolommen datum, soort, wat, hoeveelheid en eenheid. U ziet eerst wat erin staat. Daarna beslist u.',
  dropDiary: 'Sleep een bestand hierheen, of kies er een.',
  chooseDiary: 'Dagboek kiezen',
  reading: 'Bezig met lezen …',
  previewTitle: (file) => `Dit staat in ${file}`,
  previewCounts: (lines, days, there) =>
    `${times(lines, 'regel', 'regels')} over ${times(days, 'dag', 'dagen')}.${there === 0 ? '' : ` ${times(there, 'regel staat', 'regels staan')} al in uw dagboek; die worden overgeslagen.`}`,
  takeRows: (count) => `${times(count, 'regel', 'regels')} overnemen`,
  imported: (count) => `${times(count, 'regel', 'regels')} overgenomen.`,
  andMore: (count) => `En nog ${String(count)}.`,
  howRead: (count) => `Hoe ${times(count, 'woord is', 'woorden zijn')} gelezen`,
  tableTitle: 'Uw eigen voedingstabel',
  tableLead:
    'Hebt u zelf een voedingstabel gedownload? Dan kunt u ook daarin zoeken. Het bestand blijft op dit apparaat.',
  tableNevo: 'NEVO van het RIVM: kies het csv-bestand.',
  tableFdc: 'FoodData Central: kies nutrient.csv, food.csv en food_nutrient.csv tegelijk.',
  tableFiles:
    'Dit zijn niet de verwachte bestanden. Kies één NEVO-bestand, of de drie bestanden van FoodData Central tegelijk.',
  tableStopped: 'U bent gestopt.',
  tableNotStored: 'De tabel kon niet worden bewaard. Misschien is dit apparaat vol.',
  tableKept: (foods, on) => `${formatNumber('nl', foods)} producten, ingelezen op ${on}.`,
  tableBackup:
    'Een ingelezen tabel zit niet in de reservekopie. Wat u eruit at, wel: de cijfers staan bij elke regel van uw dagboek.',
  chooseTable: 'Tabel kiezen',
  removeTable: (table) => `${table} weghalen`,
  refusedRows: (count) => `Geweigerde rijen (${formatNumber('nl', count)})`,
  refusedLine: (line, reason, value) =>
    `Regel ${String(line)}: ${reason}${value === '' ? '' : `: “${value}”`}`,
}

const en: IntakeWords = {
  menu: {
    label: 'Parts of Food',
    diary: 'Food diary',
    picture: 'Picture',
    week: 'Week',
    more: 'Tips',
    recipes: 'Recipes',
    files: 'Files',
  },
  dayTitle: { today: 'Today', yesterday: 'Yesterday' },
  otherDay: 'Another day',
  meals: {
    breakfast: 'Breakfast',
    lunch: 'Lunch',
    dinner: 'Dinner',
    snack: 'In between',
    other: 'No time given',
  },
  addTo: {
    breakfast: 'Fill in breakfast',
    lunch: 'Fill in lunch',
    dinner: 'Fill in dinner',
    snack: 'Fill in something in between',
  },
  fillIn: 'Fill in',
  emptyDiary:
    'Write down what you eat and drink, and see how much magnesium is in it. Choose below where to begin. Just type what you had, for example: 2 slices of bread with cheese and a glass of milk.',
  emptyDay: 'Nothing has been written down for this day. First fill in what you ate and drank.',
  emptyWeek:
    'Here you will see what you get in a week. That takes days from your diary. Three separate days are enough for an estimate.',
  unreadable: (count) =>
    `${times(count, 'line', 'lines')} of your diary cannot be read by this version. Nothing is lost. Update the app.`,
  totalTitle: 'Magnesium on this day',
  totalAbout: 'Food tables behind the figures of what you ate',
  toPicture: 'See it in a picture',
  toWeek: 'See the week',
  toMore: 'Food with more magnesium',
  toDiary: 'To the diary',
  toCheck: 'To Check',
  backToDay: 'Back to the day',
  doneToDay: 'Done with this meal',
  copyDayBefore: (count) => `Same as the day before (${times(count, 'line', 'lines')})`,
  copied: (count) => `${times(count, 'line', 'lines')} copied from the day before.`,
  save: 'Save',
  cancel: 'Stop',
  remove: 'Remove',
  removed: 'Removed.',
  changed: 'Changed.',
  undone: 'Undone.',
  changeThis: 'Change',
  editTitle: 'Change or remove',
  lineGone: 'This line is no longer here.',
  unknownFood: (text) =>
    `“${text}” is not in the list and is not counted. Remove the line and search for another word.`,
  whichMeal: 'Which meal?',
  whichFood: 'Which food?',
  searchLabel: 'What did you eat or drink?',
  searchHint: 'For example: 2 slices of bread with cheese. A typing slip does no harm.',
  searchTeach:
    'Start typing. Then choose the food and how much it was. What you eat more often will be ready here next time.',
  searching: 'Searching …',
  foundTitle: 'Found',
  foundCount: (count) => `${times(count, 'food', 'foods')} found`,
  foodGone: 'This food was not found.',
  otherFood: 'Another food',
  recentTitle: 'The same again',
  soFar: 'Written down already',
  readAs: 'Do you mean this?',
  takeApart: 'Read them apart',
  keepTogether: 'Read them together',
  saveParts: (count) => (count === 1 ? 'Save this' : `Save these ${formatNumber('en', count)}`),
  savedOne: (what) => `Saved: ${what}.`,
  savedMany: (count) => `${times(count, 'line', 'lines')} saved.`,
  measure: 'Which measure?',
  ownGrams: 'Weighed myself (grams)',
  grams: 'Grams',
  howMany: 'How much?',
  less: 'Less',
  moreOfIt: 'More',
  notANumber: 'Fill in a number, for example 2 or 1.5.',
  tooMuch: 'This amount cannot be right. Check the measure.',
  holds: (amount, magnesium) => `${amount}: ${magnesium} of magnesium.`,
  holdsUnknown: (amount) =>
    `The table does not say how much magnesium is in ${amount}. The total then says “at least”.`,
  proxy: 'There are no figures for this food. These are of a food like it.',
  favourite: 'Favourite',
  favouriteNow: (name) => `${name} is now a favourite.`,
  notFavouriteNow: (name) => `${name} is no longer a favourite.`,
  fromRecipe: 'Computed from a recipe, for 100 grams:',
  table: 'Table',
  tableRow: 'Row of the table',
  licence: 'Terms',
  licences: {
    'usda-sr28': 'Free to use.',
    'fineli-20': 'To be used with the source named (Fineli, THL).',
    'ciqual-2020': 'To be used with the source named (Anses).',
    nevo: 'Your own download, under the terms of RIVM.',
    'fooddata-central': 'Free to use.',
  },
  howNear: 'How well does it fit?',
  energyComputed: 'Energy was computed from protein, fat, carbohydrate, fibre and alcohol.',
  recipesTitle: 'Recipes',
  recipesLead: 'A recipe is a list of foods that you often eat together. You add it in one go.',
  noRecipes: 'You have no recipes yet. Make one here, or keep a meal from your diary.',
  newRecipe: 'New recipe',
  allRecipes: 'All recipes',
  recipeName: 'Name of the recipe',
  recipeUnnamed: 'My recipe',
  saveName: 'Save the name',
  recipeParts: 'What is in it?',
  recipeAdd: 'Add something',
  removeRecipe: 'Remove the recipe',
  keepAsRecipe: 'Keep as a recipe',
  recipeFrom: 'Of what?',
  wholeDay: 'The whole day',
  recipeKept: (name) => `Recipe “${name}” saved.`,
  parts: (count) => times(count, 'food', 'foods'),
  pillsTitle: 'Pills and powders with magnesium',
  pillsLead:
    'Write down what you took: a supplement, or a medicine that holds magnesium, such as an antacid or a laxative.',
  addPills: 'Fill in a pill or powder',
  toldTitle: 'You named this in Check',
  takeOver: 'Take over and complete',
  stopSign:
    'An answer in Check is a stop sign for magnesium. Writing down what you took is fine. Ask your doctor or pharmacist about what you take.',
  labelWay: 'How would you like to fill it in?',
  labelType: 'I type what the label says',
  labelChoose: 'I choose the form and the amount',
  labelText: 'What does the label say?',
  labelHint: 'For example: magnesium citrate 900 mg. Or: magnesium 375 mg (as citrate).',
  labelForm: 'Form',
  labelAmount: 'Amount in one, in mg',
  labelStates: 'What does the label mean?',
  states: {
    open: 'It does not say',
    element: 'The magnesium alone',
    compound: 'The whole substance',
  },
  labelNoAmount: 'There is no amount. You can save it, but then it does not count in the total.',
  labelTooMuch: 'This amount cannot be right. Look at the label again.',
  labelIsFact: 'This is a sum about the label. It is no advice to take it.',
  labelRead: (amount, form, states) =>
    states === 'element'
      ? `${amount} magnesium${form === null ? '' : `, as ${form}`}`
      : form === null
        ? `${amount} magnesium, form not known`
        : states === 'compound'
          ? `${amount} ${form}`
          : `${amount} magnesium or ${form}`,
  openLabel: (amount, unit, form) =>
    `${amount} ${unit} magnesium, ${form.replace(/^magnesium /, '')}`,
  readAsLabel: (what) => `Read as: ${what}. That is:`,
  because: (why) => `Why: ${why}.`,
  elementalAbout: (what) => `How much magnesium is in ${what}`,
  absorbed: (amount, low, high) =>
    `By estimate the body takes up ${amount} of it (${low} to ${high}).`,
  absorbedOf: (dose, amount) => `Of a dose of ${dose} the body takes up ${amount} by estimate.`,
  absorptionTitle: 'How much the body takes up',
  absorptionAbout: 'How much magnesium the body takes up',
  grade: {
    low: 'The evidence for this is weak.',
    'very-low': 'The evidence for this is very weak.',
    none: 'No evidence was found for this.',
  },
  families: {
    citrate: 'magnesium citrate',
    oxide: 'magnesium oxide',
    'oxide-monohydrate': 'magnesium oxide monohydrate',
    hydroxide: 'magnesium hydroxide',
    carbonate: 'magnesium carbonate',
    chloride: 'magnesium chloride',
    sulfate: 'magnesium sulfate',
    bisglycinate: 'magnesium bisglycinate',
    lactate: 'magnesium lactate',
    aspartate: 'magnesium aspartate',
    malate: 'magnesium malate',
    taurate: 'magnesium taurate',
    picolinate: 'magnesium picolinate',
    gluconate: 'magnesium gluconate',
    'l-threonate': 'magnesium L-threonate',
    orotate: 'magnesium orotate',
    glycerophosphate: 'magnesium glycerophosphate',
  },
  whatIsIt: 'What is it?',
  supplement: 'A supplement',
  medicine: 'A medicine',
  atOnce: 'How many at once?',
  timesADay: 'How often on this day?',
  dose: (atOnce, count) => `${atOnce} at once, ${times(count, 'time', 'times')} on this day`,
  pictureTitle: (day) => `What you got: ${day}`,
  weekTitle: 'The last seven days',
  dayByDay: 'Magnesium by day',
  meanOf: (days) => (days === 1 ? 'one day' : `mean of ${formatNumber('en', days)} days`),
  noDaysThisWeek: (until) => `Nothing was written down in the seven days up to ${until}.`,
  oneDay: 'One day tells little. You eat more on one day than on another. So look at the week.',
  nutrientTitles: {
    magnesium: 'Magnesium',
    calcium: 'Calcium',
    potassium: 'Potassium',
    energy: 'Energy',
  },
  otherNutrients: 'Calcium, potassium and energy',
  everything: 'All together',
  addedOnly: 'Added only (pills, fortified food)',
  fromFood: 'From food and drink',
  addedTitle: 'Added magnesium',
  asTable: 'As a table',
  needOf: (authority) => `advised by ${authority}`,
  needFrom: (authority) => `advised by ${authority}, from`,
  needTo: (authority) => `advised by ${authority}, to`,
  upperOf: (authority) => `upper level of ${authority}`,
  needAbout: (nutrient, authority, amount) =>
    `What ${authority} advises for ${nutrient}: ${amount} a day`,
  upperLevelIs: (authority, level) => `The upper level of ${authority} is ${level} a day.`,
  otherAuthorities: 'Choose another authority',
  whoseNeed: 'Advice of',
  whoseUpper: 'Upper level of',
  usualTitle: 'What you usually get',
  usualBar: 'From food, on a usual day',
  usualAbout: 'What the estimate of the usual intake rests on',
  tooFewDays: 'Too few days',
  ratioTitle: 'Calcium and magnesium together',
  moreTitle: 'More magnesium from food',
  moreLead: 'Ordinary food with much magnesium. What you eat already stands higher in the list.',
  gapPortion: (portion, magnesium) => `${portion}: ${magnesium} of magnesium.`,
  gapEnergy: (energy) => `Energy: ${energy}.`,
  gapWhy: (why) => `Why here: ${why}.`,
  amountsFor: (who) => `The advice is for: ${who}.`,
  changeWho: 'Change',
  tellWho: 'Fill in your age',
  anyAdult: 'adults of all ages',
  sexes: { female: 'woman', male: 'man', unknown: '' },
  years: (age) => `${String(age)} years`,
  lifeStages: { pregnancy: 'pregnant', lactation: 'breastfeeding' },
  whoTitle: 'Whom is the advice for?',
  whoLead: 'How much magnesium is advised depends on age and sex. You may skip everything.',
  ageQuestion: 'How old are you?',
  ageHint: 'In years. Saved at once.',
  ageWrong: 'Fill in an age from 0 to 125.',
  sexQuestion: 'What is your sex?',
  sexOptions: { female: 'Female', male: 'Male', other: 'Other' },
  pregnantQuestion: 'Are you pregnant?',
  breastfeedingQuestion: 'Are you breastfeeding?',
  yesNo: { yes: 'Yes', no: 'No' },
  doneWho: 'Done',
  filesTitle: 'Files',
  exportTitle: 'Your diary as a file',
  exportLead: 'You get a csv file, which opens in any spreadsheet. Meals are not in it.',
  exportButton: 'Save the diary as a file',
  importTitle: 'Read in a diary',
  importLead:
    'A csv file with the columns date, kind, item, amount and unit. First you see what is in it. Then you decide.',
  dropDiary: 'Drop a file here, or choose one.',
  chooseDiary: 'Choose a diary',
  reading: 'Reading …',
  previewTitle: (file) => `This is in ${file}`,
  previewCounts: (lines, days, there) =>
    `${times(lines, 'line', 'lines')} over ${times(days, 'day', 'days')}.${there === 0 ? '' : ` ${times(there, 'line is', 'lines are')} in your diary already and will be left out.`}`,
  takeRows: (count) => `Take over ${times(count, 'line', 'lines')}`,
  imported: (count) => `${times(count, 'line', 'lines')} taken over.`,
  andMore: (count) => `And ${String(count)} more.`,
  howRead: (count) => `How ${times(count, 'word was', 'words were')} read`,
  tableTitle: 'Your own food table',
  tableLead:
    'Did you download a food table yourself? Then you can search in it too. The file stays on this device.',
  tableNevo: 'NEVO of RIVM: choose the csv file.',
  tableFdc: 'FoodData Central: choose nutrient.csv, food.csv and food_nutrient.csv together.',
  tableFiles:
    'These are not the expected files. Choose one NEVO file, or the three files of FoodData Central together.',
  tableStopped: 'You stopped it.',
  tableNotStored: 'The table could not be kept. Perhaps this device is full.',
  tableKept: (foods, on) => `${formatNumber('en', foods)} foods, read in on ${on}.`,
  tableBackup:
    'A table that was read in is not part of the backup. What you ate from it is: the figures stand with each line of your diary.',
  chooseTable: 'Choose a table',
  removeTable: (table) => `Remove ${table}`,
  refusedRows: (count) => `Refused rows (${formatNumber('en', count)})`,
  refusedLine: (line, reason, value) =>
    `Line ${String(line)}: ${reason}${value === '' ? '' : `: “${value}”`}`,
}

export const intakeWords: Readonly<Record<Language, IntakeWords>> = { nl, en }
