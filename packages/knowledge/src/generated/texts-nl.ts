// Generated from the facts by tools/generators/knowledge.mjs: do not edit.
import type { FactTexts } from '../text.ts'

export const texts: FactTexts = {
  'absorption.food_share': {
    label: 'Hoeveel u opneemt uit eten',
    text: 'Uit eten neemt het lichaam ongeveer 30 tot 40% van het magnesium op.',
  },
  'absorption.rises_when_low': {
    label: 'Meer opname bij weinig magnesium',
    text: 'De opname staat niet vast: wie weinig magnesium binnenkrijgt, neemt een groter deel op.',
  },
  'absorption.oxide_share': {
    label: 'Opname van oxide',
    text: 'Van oxide in Amerikaanse tabletten werd ongeveer 4% opgenomen.',
  },
  'absorption.soluble_salts': {
    label: 'Opname van chloride, lactaat en aspartaat',
    text: 'Chloride, lactaat en aspartaat werden even goed opgenomen en beter dan oxide.',
  },
  'absorption.citrate_over_oxide': {
    label: 'Citraat tegen oxide',
    text: 'Na citraat ging 0,565 mmol per dag meer magnesium in de plas dan na oxide (0,212 tot 0,918), bij 20 gezonde mannen.',
  },
  'absorption.citrate_over_chelate': {
    label: 'Citraat tegen oxide en een aminozuurvorm',
    text: 'Citraat werd in 60 dagen beter opgenomen dan oxide en een aminozuurvorm, bij 300 mg per dag.',
  },
  'absorption.bisglycinate_average': {
    label: 'Bisglycinaat tegen oxide, gemiddeld',
    text: 'Bij 12 mensen met een ingekorte darm was de opname gemiddeld gelijk: 23,5% van bisglycinaat en 22,8% van oxide.',
  },
  'absorption.bisglycinate_poor_absorbers': {
    label: 'Bisglycinaat tegen oxide, bij slechte opname',
    text: 'Bij de 4 mensen die het slechtst opnamen was bisglycinaat wel beter: 23,5% tegen 11,8% van oxide.',
  },
  'absorption.sulfate': {
    label: 'Opname van sulfaat',
    text: 'Lactaat, chloride, citraat en aspartaat worden beter opgenomen dan sulfaat en oxide.',
  },
  'absorption.uptake_is_not_effect': {
    label: 'Betere opname is nog geen werking',
    text: 'Citraat wordt goed opgenomen, maar twee onderzoeken bij kramp vonden geen duidelijk verschil met een nepmiddel.',
  },
  'absorption.zinc': {
    label: 'Veel zink verlaagt de opname',
    text: 'In een onderzoek verlaagde 142 mg zink per dag de opname van magnesium.',
  },
  'absorption.vitamin_d': {
    label: 'Vitamine D en de opname',
    text: 'Bij mensen hing de opname van magnesium niet samen met actief vitamine D.',
  },
  'absorption.vitamin_d_activation': {
    label: 'Magnesium en vitamine D',
    text: 'Magnesium is nodig om vitamine D actief te maken.',
  },
  'absorption.ageing': {
    label: 'Ouder worden',
    text: 'Ouderen eten vaak minder magnesium, nemen minder op en verliezen meer via de nieren.',
  },
  'absorption.gabapentin': {
    label: 'Magnesium verlaagt de opname van gabapentine',
    text: '1 g magnesiumoxide verlaagde de hoeveelheid gabapentine in het bloed met 43%.',
  },
  'absorption.levodopa_human': {
    label: 'Levodopa en magnesiumoxide: metingen bij mensen',
    text: 'Magnesiumoxide tegelijk met levodopa verlaagde de hoeveelheid levodopa in het bloed met 35%.',
  },
  'absorption.levodopa_old_texts': {
    label: 'Levodopa en maagzuurbinders: oude teksten',
    text: 'Oude teksten zeggen dat maagzuurbinders de opname van levodopa kunnen verhogen.',
  },
  'absorption.dolutegravir': {
    label: 'Dolutegravir en magnesium tegelijk',
    text: 'Met een maagzuurbinder met magnesium en aluminium tegelijk daalde dolutegravir in het bloed met 74%; 2 uur ervoor met 26%.',
  },
  'amount.adequate_intake_meaning': {
    label: 'Wat een adequate inname zegt',
    text: 'Een adequate inname is wat gezonde mensen gemiddeld eten. Wie minder eet, heeft niet vanzelf een tekort; de kans daarop is er niet mee te berekenen.',
  },
  'amount.calcium_magnesium_ratio': {
    label: 'Verhouding van calcium en magnesium',
    text: 'Geen enkele instantie stelt een verhouding vast. De officiële hoeveelheden voor volwassenen geven vanzelf ongeveer 2,7 keer zoveel calcium als magnesium bij mannen en 3,2 keer bij vrouwen.',
  },
  'amount.children_gezondheidsraad': {
    label: 'Magnesium voor jonge kinderen: Nederland',
    text: 'De Nederlandse getallen voor kinderen zijn veel lager dan de Europese: 85 mg voor een kind van 1 jaar.',
  },
  'amount.children_efsa': {
    label: 'Magnesium voor jonge kinderen: Europa',
    text: 'De Europese getallen voor kinderen zijn veel hoger dan de Nederlandse: 170 mg voor een kind van 1 jaar.',
  },
  'amount.magnesium_mg_per_mmol': {
    label: 'Een mmol magnesium in mg',
    text: '1 mmol magnesium is 24,305 mg.',
  },
  'amount.calcium_mg_per_mmol': {
    label: 'Een mmol calcium in mg',
    text: '1 mmol calcium is 40,078 mg.',
  },
  'amount.potassium_mg_per_mmol': {
    label: 'Een mmol kalium in mg',
    text: '1 mmol kalium is 39,098 mg.',
  },
  'amount.magnesium_meq_per_mmol': {
    label: 'Een mmol magnesium in mEq',
    text: '1 mmol magnesium is 2 mEq, want het deeltje heeft twee ladingen.',
  },
  'claim.1': {
    label: 'Vaak kramp in de benen kan betekenen dat u meer magnesium nodig heeft',
    text: 'De meeste nachtelijke krampen hebben geen bekende oorzaak. Vermoeide spieren en zenuwen spelen waarschijnlijk een grotere rol dan zouten. Te weinig magnesium is één weinig voorkomende oorzaak.',
  },
  'claim.2': {
    label: 'Een onderzoek uit 2017: tot twee derde van de Amerikanen heeft een magnesiumtekort',
    text: 'Het was een overzichtsartikel, en het ging over minder eten dan aanbevolen, alleen in de VS. Dat is geen gemeten tekort. Een ander overzicht noemt 60% onder de aanbevolen hoeveelheid en 45% met een tekort. Met de Europese normen is zo’n aandeel niet te berekenen.',
  },
  'claim.3': {
    label: 'Magnesium is het op drie na meest voorkomende mineraal in het lichaam',
    text: 'Het is het op drie na meest voorkomende positief geladen deeltje in het lichaam en het tweede binnen de cellen.',
  },
  'claim.4': {
    label: 'Magnesium is onmisbaar voor de werking van het lichaam',
    text: 'Dat klopt. Magnesium is een onmisbaar mineraal.',
  },
  'claim.5': {
    label: 'Magnesium doet mee in meer dan 300 processen',
    text: 'Dat klopt. Meer dan 300 enzymreacties hebben magnesium nodig; sommige overzichten noemen er meer dan 600.',
  },
  'claim.6': {
    label: 'Ook bij het samentrekken van spieren en de geleiding van zenuwen',
    text: 'Dat klopt. In de EU mag op een etiket staan dat magnesium bijdraagt aan de normale werking van spieren en zenuwstelsel.',
  },
  'claim.7': {
    label: 'Magnesium wordt veel gebruikt tegen beenkramp',
    text: 'Dat klopt. Veel gebruikt is iets anders dan bewezen.',
  },
  'claim.8': {
    label: 'Het bewijs dat het werkt is heel beperkt',
    text: 'Het bewijs is duidelijker dan dat: bij oudere mensen is redelijk zeker dat het geen voordeel geeft dat ertoe doet (0,18 kramp per week minder; de onzekerheid loopt van 0,84 minder tot 0,49 meer).',
  },
  'claim.9': {
    label: 'Een magnesiumtekort kan spierkramp geven',
    text: 'Dat klopt bij een duidelijk verlaagd magnesium in het bloed. Een licht tekort geeft meestal geen klachten.',
  },
  'claim.10': {
    label: 'Het is normaal om meer magnesium nodig te hebben',
    text: 'Dit lijkt een vertaalfout. Met gevarieerd eten is een tekort vrij zeldzaam.',
  },
  'claim.11': {
    label: 'Onderzoek heeft niet laten zien dat magnesium tegen kramp helpt',
    text: 'Dat klopt, voor oudere mensen met kramp zonder bekende oorzaak.',
  },
  'claim.12': {
    label: 'Er zijn andere maatregelen, met of zonder magnesium',
    text: 'Dat klopt. Voor rekken is enig bewijs, met een lage zekerheid.',
  },
  'claim.13': {
    label: 'Sommige mensen zeggen dat het bij hen helpt',
    text: 'Ook met een nepmiddel daalde de kramp met 3,03 per week (van 8,5 naar 5,5). Verhalen kunnen de werking dus niet scheiden van de tijd.',
  },
  'claim.14': {
    label: 'Magnesium is veilig in gebruik',
    text: 'Niet voor iedereen. Het mag niet bij ernstige nierziekte, een AV-blok of myasthenia gravis. Boven 250 mg uit supplementen komt diarree voor. Het botst met veel medicijnen. Van gecontroleerde ziekenhuispatiënten met magnesiumoxide had 23% te veel magnesium in het bloed.',
  },
  'claim.15': {
    label: 'Bij een tekort heeft meer magnesium nog andere voordelen',
    text: 'Een bewezen tekort moet worden aangevuld. Zonder tekort is een voordeel niet aangetoond.',
  },
  'claim.16': {
    label: 'Vooral sporters hebben genoeg magnesium nodig om te presteren',
    text: 'Sporters hebben dezelfde hoeveelheid nodig als anderen. Een supplement helpt alleen als zij te weinig binnenkrijgen.',
  },
  'claim.17': {
    label: 'Magnesium helpt bij de behandeling van astma',
    text: 'Via een infuus wordt het in het ziekenhuis gebruikt bij een ernstige aanval. Tabletten zijn geen behandeling van astma.',
  },
  'claim.18': {
    label: 'Magnesium helpt bij de behandeling van botontkalking',
    text: 'Wie meer magnesium eet heeft gemiddeld sterkere botten, maar het is geen behandeling tegen breuken.',
  },
  'claim.19': {
    label: 'Magnesium helpt bij de behandeling van migraine',
    text: 'Een hoge dosis kan aanvallen mogelijk voorkomen. Die ligt boven de bovengrens en hoort bij een arts.',
  },
  'claim.20': {
    label: 'Magnesium helpt bij de behandeling van diabetes',
    text: 'Bij diabetes is magnesium vaker laag. Richtlijnen raden geen standaard supplement aan.',
  },
  'claim.21': {
    label: 'Magnesium helpt bij de behandeling van hartziekten',
    text: 'Wie meer magnesium eet heeft minder vaak hartziekten. Dat een supplement hartziekten voorkomt is niet bewezen.',
  },
  'claim.22': {
    label: 'Magnesium helpt bij de behandeling van depressie',
    text: 'Er zijn kleine onderzoeken, meestal niet blind. Het is geen behandeling.',
  },
  'claim.23': {
    label: 'Hoeveel u nodig heeft hangt af van leeftijd en geslacht',
    text: 'Dat klopt.',
  },
  'claim.24': {
    label: 'Mannen boven de 70 en tienermeisjes hebben het vaakst een tekort',
    text: 'De bron zegt iets anders: deze groepen, en tienerjongens, eten het vaakst te weinig magnesium. Dat is geen tekort.',
  },
  'claim.25': {
    label: 'Mannen hebben 400 tot 420 mg per dag nodig',
    text: 'Dat zijn Amerikaanse getallen. In Nederland en de EU geldt 350 mg als adequate inname.',
  },
  'claim.26': {
    label: 'Vrouwen hebben 310 tot 320 mg per dag nodig',
    text: 'Dat zijn Amerikaanse getallen. In Nederland en de EU geldt 300 mg als adequate inname.',
  },
  'claim.27': {
    label: 'Zwangere vrouwen hebben 350 tot 360 mg per dag nodig',
    text: 'Dat zijn Amerikaanse getallen (400 mg onder de 19 jaar). In Nederland en de EU blijft het 300 mg, ook bij borstvoeding.',
  },
  'claim.28': {
    label: 'Sommige medicijnen botsen met magnesium; vraag apotheker of arts',
    text: 'Dat klopt. Meestal is 2 tot 6 uur ertussen genoeg. Bij enkele middelen, zoals raltegravir, mag het helemaal niet.',
  },
  'claim.29': {
    label: 'Eten met veel magnesium kan genoeg zijn',
    text: 'Dat klopt. Volgens de Gezondheidsraad (2009) is gevarieerd eten genoeg voor gezonde mensen.',
  },
  'claim.30': {
    label: 'Het lichaam neemt 30 tot 40% van het magnesium uit eten op',
    text: 'Dit is een Amerikaans getal en het staat niet vast. Wie weinig binnenkrijgt, neemt een groter deel op.',
  },
  'claim.31': {
    label: 'Amandelen: 80 mg per portie',
    text: 'De portie ontbreekt: het gaat om 28 g geroosterde amandelen. Kijk liever per 100 g.',
  },
  'claim.32': {
    label: 'Spinazie: 78 mg per portie',
    text: 'De portie ontbreekt: het gaat om 90 g gekookte spinazie. Kijk liever per 100 g.',
  },
  'claim.33': {
    label: 'Cashewnoten: 74 mg per portie',
    text: 'De portie ontbreekt: het gaat om 28 g. Kijk liever per 100 g.',
  },
  'claim.34': {
    label: 'Pinda’s: 63 mg per portie',
    text: 'De portie ontbreekt: het gaat om 36 g pinda’s, in olie geroosterd. Kijk liever per 100 g.',
  },
  'claim.35': {
    label: 'Sojadrank: 61 mg per portie',
    text: 'De portie ontbreekt: het gaat om 240 ml. Nederlandse sojadrank kan minder bevatten.',
  },
  'claim.36': {
    label: '“Geraspte tarwekorrel”: 61 mg per portie',
    text: 'Dit is een vertaalfout. Bedoeld is shredded wheat, een ontbijtgraan; de portie ontbreekt.',
  },
  'claim.37': {
    label: 'Deze voedingsmiddelen staan bovenaan de lijst per portie',
    text: 'Niet meer. In de lijst die de Amerikaanse overheid nu gebruikt staan pompoenpitten (156 mg per 28 g) en chiazaad (111 mg) bovenaan.',
  },
  'claim.38': {
    label: 'Supplementen bestaan als oxide, chloride, citraat en meer',
    text: 'Dat klopt.',
  },
  'claim.39': {
    label: 'Een onderzoek uit 2015 raadt citraat aan omdat het beter wordt opgenomen',
    text: 'Citraat wordt beter opgenomen dan oxide, maar chloride, lactaat en aspartaat ook. Betere opname gaf in onderzoek niet minder kramp.',
  },
  'claim.40': {
    label: 'Magnesium hoort 1/2 tot 2/3 van de calcium te zijn',
    text: 'Geen enkele instantie stelt dit vast. De officiële hoeveelheden geven vanzelf ongeveer 2,7 keer zoveel calcium als magnesium bij mannen en 3,2 keer bij vrouwen.',
  },
  'claim.41': {
    label: 'Voorbeeld: 500 tot 700 mg magnesium bij 1000 mg calcium',
    text: 'Dat is 1,4 tot 2,3 keer de adequate inname. Gebruik dit niet als doel.',
  },
  'claim.42': { label: 'Eet gevarieerd, met calcium en magnesium', text: 'Dat klopt.' },
  'claim.43': {
    label: 'Ouder worden verlaagt de opname tot 30%',
    text: 'De richting klopt: ouderen eten minder magnesium, nemen minder op en verliezen meer via de nieren. Het getal staat alleen in teksten die anderen napraten.',
  },
  'claim.44': {
    label: 'Roken verlaagt magnesium',
    text: 'Er zijn alleen kleine onderzoeken op één moment in de tijd. Dat is zwak bewijs.',
  },
  'claim.45': {
    label: 'Alcohol verlaagt magnesium',
    text: 'Dat is zeker bij veel drinken: slecht eten, braken, diarree en meer verlies via de plas.',
  },
  'claim.46': {
    label: 'In bewerkt eten zit minder magnesium',
    text: 'Dat klopt. Bij het witter maken van graan en het koken in water gaat magnesium verloren.',
  },
  'claim.47': {
    label: 'Statines verlagen de opname van magnesium',
    text: 'Daar is geen bewijs voor gevonden. Andersom kan een maagzuurbinder met magnesium de opname van rosuvastatine verlagen. Statines kunnen wel spierklachten geven.',
  },
  'claim.48': {
    label: 'Maagzuurremmers verlagen de opname van magnesium',
    text: 'Protonpompremmers wel, meestal na meer dan 1 jaar. H2-blokkers en kort gebruik van maagzuurbinders niet.',
  },
  'claim.49': {
    label: 'Te weinig vitamine D verlaagt de opname van magnesium',
    text: 'Bij mensen hing de opname van magnesium niet samen met actief vitamine D. Het is andersom: magnesium is nodig om vitamine D actief te maken.',
  },
  'claim.50': {
    label: 'Magnesium tegen kramp wordt vooral in Latijns-Amerika en Europa gebruikt',
    text: 'Dat klopt.',
  },
  'claim.51': {
    label: 'Bijna alle onderzoeken vonden dat magnesium niet werkt',
    text: 'Samengenomen is er geen effect. Maar Roffe 2002 neigde naar gunstig (p = 0,07) en Barna 2021 was gunstig (3,4 tegen 2,6 krampen minder; p = 0,01).',
  },
  'claim.52': {
    label: 'Onderzoek uit 2017 met 94 volwassenen: magnesiumoxide niet beter dan een nepmiddel',
    text: 'Dat klopt: 3,41 tegen 3,03 krampen per week minder (P = 0,67).',
  },
  'claim.53': {
    label: 'Overzicht uit 2013 van zeven onderzoeken: werkt niet bij de meeste mensen',
    text: 'Er is een nieuwer overzicht: Cochrane 2020, met 11 onderzoeken en 735 mensen. Het wijst dezelfde kant op.',
  },
  'claim.54': {
    label: 'Overzicht uit 2013: misschien een klein voordeel in de zwangerschap',
    text: 'Cochrane 2020 noemt het onzeker. Een overzicht uit 2021 met 332 vrouwen vond geen effect.',
  },
  'claim.55': {
    label: 'De Amerikaanse neurologen bekeken in 2010 de behandeling van kramp',
    text: 'Dat klopt: 24 onderzoeken. Kinine werkt, maar wordt vanwege de risico’s afgeraden.',
  },
  'claim.56': {
    label: 'Onderzoek uit 2002 met 58 mensen en magnesiumcitraat: geen duidelijke verbetering',
    text: 'De samenvatting telt 46 mensen. Er was een neiging naar voordeel (p = 0,07), en 78% tegen 54% vond dat het hielp. De schrijvers noemen het mogelijk werkzaam.',
  },
  'claim.57': {
    label: 'Het onderzoek uit 1999 gebruikte magnesiumsulfaat',
    text: 'Nee, het was magnesiumcitraat, 900 mg, 2 keer per dag.',
  },
  'claim.58': {
    label: 'Onderzoek uit 1999: niet beter dan een nepmiddel bij 42 mensen',
    text: 'Dat klopt: 45 mensen deden mee, 42 maakten het af; 11,8 tegen 11,1 krampen (P = 0,59).',
  },
  'claim.59': {
    label: 'Volgens onderzoek zijn supplementen veilig en goedkoop',
    text: 'Goedkoop wel. Veilig niet voor iedereen: zie de regels over nieren, hart, spieren en medicijnen.',
  },
  'claim.60': {
    label: 'Dat het niet werkt kan komen door het samenspel met andere stoffen',
    text: 'Dit is een gok van de schrijver. Geen onderzoek heeft het getest.',
  },
  'claim.61': {
    label: 'Ook calcium en kalium spelen een rol bij kramp',
    text: 'Te weinig calcium of kalium kan kramp geven, maar is zelden de oorzaak van gewone nachtelijke kramp.',
  },
  'claim.62': {
    label: 'Als een andere stof ontbreekt, helpt magnesium niet',
    text: 'Logisch, maar niet getest. Wel is bekend dat een laag magnesium zelf kalium en calcium laag houdt tot het is aangevuld.',
  },
  'claim.63': {
    label: 'Sommige deelnemers vonden magnesium beter dan een nepmiddel',
    text: 'Dat klopt. Dat gebeurt ook bij toeval.',
  },
  'claim.64': {
    label: 'Volgens een overzicht uit 2016 werkt rekken misschien het best',
    text: 'Het overzicht uit 2016 dat wij vonden noemt het bewijs voor rekken tegenstrijdig.',
  },
  'claim.65': {
    label: 'Kramp in de kuit: trek de tenen naar u toe tot het zakt',
    text: 'Dat klopt. Rek de spier met kramp, of span de spier ertegenover aan.',
  },
  'claim.66': {
    label: 'Spring naar voren op het andere been en rek het been met kramp',
    text: 'Niet springen: u kunt vallen. Stap langzaam naar voren en houd de hiel van het been met kramp op de grond.',
  },
  'claim.67': {
    label: 'Ga een paar tellen op de tenen staan',
    text: 'Op de tenen staan maakt de kuit juist korter. Rekken is het omgekeerde: hiel omlaag, tenen omhoog.',
  },
  'claim.68': {
    label: 'Rekken voor het slapen geeft minder en minder erge kramp',
    text: 'Eén goed Nederlands onderzoek vond dat. Cochrane vindt de zekerheid laag (3 onderzoeken, 201 mensen).',
  },
  'claim.69': {
    label: 'Onderzoek uit 2012 met 80 mensen boven de 55: rekken voor het slapen hielp',
    text: 'Dat klopt: na zes weken 1,2 krampen per nacht minder (0,6 tot 1,8) en minder pijn.',
  },
  'claim.70': {
    label: 'Rondlopen ontspant en vermindert kramp',
    text: 'Dit is advies van deskundigen; onderzoek is niet gevonden.',
  },
  'claim.71': {
    label: 'Masseer de plek met kramp',
    text: 'Dit is advies van deskundigen; onderzoek is niet gevonden.',
  },
  'claim.72': {
    label: 'Leg 15 tot 20 minuten ijs of warmte op de spier, ijs in een doek',
    text: 'Hiernaar is geen onderzoek gevonden.',
  },
  'claim.73': {
    label: 'Neem een warm bad of een warme douche',
    text: 'Hiernaar is geen onderzoek gevonden.',
  },
  'claim.74': {
    label: 'Water drinken kan bij kramp helpen',
    text: 'Naar water bij nachtelijke kramp is geen onderzoek gevonden.',
  },
  'claim.75': {
    label: 'Genoeg drinken voorkomt kramp',
    text: 'Alleen na hitte of inspanning is dat aannemelijk.',
  },
  'claim.76': {
    label: 'Overweeg geen alcohol te drinken',
    text: 'Dat is redelijk: er is een verband met kramp, en het is goed voor de gezondheid.',
  },
  'claim.77': {
    label: 'Onderzoek uit 2018: alcohol hangt sterk samen met nachtelijke kramp',
    text: 'Dat klopt, maar het getal is onzeker: een odds ratio van 6,5 met een onzekerheid van 1,68 tot 38,05. Het ging om mensen van 60 jaar en ouder in Frankrijk.',
  },
  'claim.78': {
    label: 'De schrijvers: meer onderzoek is nodig om een oorzaak aan te tonen',
    text: 'Dat klopt. Zo’n vergelijking van groepen kan geen oorzaak aantonen.',
  },
  'claim.79': {
    label: 'Probeer pijnstillers zonder recept (NSAID’s) tegen de pijn',
    text: 'Alleen tegen de spierpijn na een kramp. Niet bij nierziekte, hartfalen, een maagzweer, bloedverdunners, zwangerschap of boven de 70. Naproxen hangt zelf samen met beenkramp. Paracetamol gaat voor.',
  },
  'claim.80': {
    label: 'Een pijnstillende crème kan helpen',
    text: 'De genoemde merken zijn Amerikaans. Onderzoek bij kramp is niet gevonden.',
  },
  'claim.81': {
    label: 'Probeer een spierverslapper zonder recept',
    text: 'In Nederland is er geen zonder recept. Hydrokinine (Inhibin) is sinds 7 november 2018 alleen op recept en wordt afgeraden.',
  },
  'claim.82': {
    label: 'Meer magnesium lijkt sommigen te helpen, de wetenschap steunt dat niet',
    text: 'Dat klopt, gemiddeld. Of het bij u helpt, kan een eigen proef laten zien.',
  },
  'claim.83': {
    label: 'Citraat is misschien de beste vorm',
    text: 'Geen onderzoek vergeleek vormen bij kramp. Beide onderzoeken met citraat vonden geen duidelijk verschil. Het ene gunstige onderzoek gebruikte oxide-monohydraat.',
  },
  'claim.84': {
    label: 'Bij een tekort heeft meer innemen nog andere voordelen',
    text: 'Een bewezen tekort moet worden aangevuld. Zonder tekort is een voordeel niet aangetoond.',
  },
  'claim.85': {
    label: 'Er zijn andere middelen',
    text: 'Dat klopt. Voor rekken is enig bewijs, met een lage zekerheid.',
  },
  'claim.86': {
    label: 'Sommige bronnen zeggen dat magnesium bij rusteloze benen helpt',
    text: 'Dat klopt: zij zeggen het. Bewezen is het niet.',
  },
  'claim.87': { label: 'Magnesium is een onmisbaar mineraal', text: 'Dat klopt.' },
  'claim.88': {
    label: 'Magnesium ondersteunt 300 chemische processen',
    text: 'Dat klopt: meer dan 300.',
  },
  'claim.89': {
    label: 'In een volwassen lichaam zit 20 tot 28 g magnesium',
    text: 'Dat klopt: ongeveer 24 tot 25 g.',
  },
  'claim.90': {
    label: 'De helft daarvan zit in het gebit',
    text: 'Nee, 50 tot 60% zit in de botten. In het gebit zit maar een beetje.',
  },
  'claim.91': {
    label: 'De andere helft zit in spieren, organen, cellen en zenuwen',
    text: 'Dat klopt: in spieren en ander zacht weefsel. Ongeveer 1% zit buiten de cellen.',
  },
  'claim.92': {
    label: 'Magnesium draagt bij aan de water- en mineralenbalans',
    text: 'Dat klopt. In de EU mag dit op een etiket staan.',
  },
  'claim.93': {
    label: 'Magnesium draagt bij aan een goed geheugen',
    text: 'Niet zo: alleen “een normale psychologische functie” is goedgekeurd.',
  },
  'claim.94': {
    label: 'Magnesium draagt bij aan het zenuwstelsel',
    text: 'Dat klopt. In de EU mag dit op een etiket staan.',
  },
  'claim.95': {
    label: 'Magnesium draagt bij aan concentratie en leren',
    text: 'Niet zo: alleen “een normale psychologische functie” is goedgekeurd.',
  },
  'claim.96': {
    label: 'Magnesium draagt bij aan soepele, sterke spieren',
    text: 'Niet zo: alleen “een normale werking van de spieren” is goedgekeurd.',
  },
  'claim.97': {
    label: 'Magnesium draagt bij aan de bouw van botten',
    text: 'Dat klopt: “normale botten” is goedgekeurd, en ook het gebit.',
  },
  'claim.98': {
    label: 'Magnesium ontspant de bloedvaten',
    text: 'De claim over bloeddruk is niet goedgekeurd. In onderzoek was er een klein effect.',
  },
  'claim.99': {
    label: 'Magnesium houdt het bloed dun',
    text: 'Hiervoor is geen bewijs goedgekeurd.',
  },
  'claim.100': {
    label: 'Magnesium draagt bij aan het cholesterolgehalte',
    text: 'Wij vonden geen goedgekeurde claim.',
  },
  'claim.101': {
    label: 'Magnesium draagt bij aan de lichaamstemperatuur',
    text: 'Wij vonden geen goedgekeurde claim.',
  },
  'claim.102': {
    label: 'Magnesium draagt bij aan de energiehuishouding en de opbouw van eiwit',
    text: 'Dat klopt. In de EU mag dit op een etiket staan.',
  },
  'claim.103': {
    label: 'Magnesium kan vermoeidheid verminderen',
    text: 'Goedgekeurd is “draagt bij tot de vermindering van vermoeidheid”. Dat geldt bij te weinig magnesium en is geen behandeling.',
  },
  'claim.104': {
    label: 'Te weinig magnesium in het lichaam komt veel voor',
    text: 'Weinig magnesium éten komt veel voor. Een echt tekort is vrij zeldzaam als u gevarieerd eet.',
  },
  'claim.105': {
    label: 'Een tekort kan komen door veel suiker',
    text: 'Het bewijs is zwak. Wie veel suiker eet, eet vooral minder dingen waar magnesium in zit.',
  },
  'claim.106': {
    label: 'Een tekort kan komen door cafeïne',
    text: 'Cafeïne geeft een klein en kort verlies via de plas. In koffie zit zelf ook magnesium.',
  },
  'claim.107': { label: 'Een tekort kan komen door diarree', text: 'Dat klopt.' },
  'claim.108': { label: 'Een tekort kan komen door braken', text: 'Dat klopt.' },
  'claim.109': {
    label: 'Een tekort kan komen door stress',
    text: 'Dit is een idee met alleen kleine onderzoeken.',
  },
  'claim.110': {
    label: 'Een tekort kan komen door medicijnen',
    text: 'Dat klopt: maagzuurremmers (PPI), plastabletten, cisplatine, middelen tegen afstoting, sommige antibiotica per infuus en sommige middelen tegen kanker.',
  },
  'claim.111': {
    label: 'Een teken van een tekort is vermoeidheid',
    text: 'Dat klopt, maar vermoeidheid heeft heel veel oorzaken.',
  },
  'claim.112': {
    label: 'Een teken van een tekort zijn gespannen spieren',
    text: 'Dit staat niet in de lijsten met tekenen. Gespannen spieren hebben veel oorzaken.',
  },
  'claim.113': {
    label: 'Een teken van een tekort is spierkramp',
    text: 'Dat klopt bij een duidelijk verlaagd magnesium in het bloed.',
  },
  'claim.114': {
    label: 'Een teken van een tekort zijn tintelingen',
    text: 'Dat klopt bij een duidelijk verlaagd magnesium in het bloed, vaak samen met een laag calcium.',
  },
  'claim.115': {
    label: 'Een andere website geeft een lijst met tekenen',
    text: 'De verwijzing ontbreekt in de tekst.',
  },
  'claim.116': {
    label: 'Gezondheidsraad: mannen hebben minstens 300 tot 350 mg nodig',
    text: 'Sinds 2018 is het 350 mg, en dat is een adequate inname en geen minimum.',
  },
  'claim.117': {
    label: 'Gezondheidsraad: vrouwen hebben minstens 250 tot 300 mg nodig',
    text: 'Sinds 2018 is het 300 mg, en dat is een adequate inname en geen minimum. Daarvoor was het 280 mg.',
  },
  'claim.118': {
    label: 'De bovengrens is 400 mg',
    text: 'In Nederland en de EU is de bovengrens 250 mg per dag uit supplementen, vanaf 4 jaar. In de VS is het 350 mg. Voor eten is er geen grens. 400 mg was het oude Duitse getal.',
  },
  'claim.119': {
    label: 'In de zwangerschap kunnen andere hoeveelheden gelden',
    text: 'In Europa blijft het 300 mg. Alleen in de VS is het meer (350 tot 360 mg).',
  },
  'claim.120': {
    label: 'Magnesium is te meten in het bloed (serum)',
    text: 'Dat is de gewone test. Maar minder dan 1% van het magnesium zit in het bloed, en de uitslag zegt weinig over de voorraad. Van 0,75 tot 0,85 mmol/l is een grijs gebied.',
  },
  'claim.121': {
    label: 'Magnesium is te meten in rode bloedcellen',
    text: 'Die test bestaat, maar is geen gewone en geen goed onderzochte test.',
  },
  'claim.122': {
    label: 'Magnesium is te meten in speeksel',
    text: 'Dat is in een onderzoek gedaan. Er zijn geen normale waarden; het is geen test om iets vast te stellen.',
  },
  'claim.123': {
    label: 'Magnesium is te meten in de plas',
    text: 'Dat klopt. Urine van 24 uur samen met bloed en voeding is in de praktijk de beste manier.',
  },
  'claim.124': {
    label: 'Een bloedtest én een beoordeling door een arts zijn nodig',
    text: 'Dat klopt.',
  },
  'claim.125': {
    label: 'Magnesium zit vooral in groene groenten',
    text: 'Dat klopt: spinazie, snijbiet en boerenkool.',
  },
  'claim.126': {
    label: 'Magnesium zit vooral in graan',
    text: 'In volkoren graan wel. In witte bloem en witte rijst zit weinig.',
  },
  'claim.127': {
    label: 'Magnesium zit vooral in bonen',
    text: 'Dat klopt: peulvruchten zijn een goede bron.',
  },
  'claim.128': {
    label: 'Magnesium zit vooral in schelpdieren',
    text: 'Er zit magnesium in, maar niet bijzonder veel.',
  },
  'claim.129': {
    label: 'Magnesium zit vooral in makreel',
    text: 'Er zit magnesium in, maar niet bijzonder veel.',
  },
  'claim.130': {
    label: 'Magnesium zit vooral in tonijn',
    text: 'Er zit wat magnesium in; veel is het niet.',
  },
  'claim.131': {
    label: 'Magnesium zit vooral in avocado',
    text: 'Er zit wat magnesium in; veel is het niet.',
  },
  'claim.132': {
    label: 'Magnesium zit vooral in bananen',
    text: 'Er zit wat magnesium in; veel is het niet.',
  },
  'claim.133': {
    label: 'Magnesium zit vooral in cacao',
    text: 'Dat klopt voor cacaopoeder en pure chocolade, maar u eet er weinig van.',
  },
  'claim.134': {
    label: 'Magnesium zit vooral in noten en zaden',
    text: 'Dat klopt. Dit is de rijkste groep.',
  },
  'claim.135': {
    label: 'Een tekort is aan te vullen met supplementen',
    text: 'Dat klopt, als een arts een tekort heeft vastgesteld.',
  },
  'claim.136': {
    label: 'Het grote verschil is organisch of anorganisch',
    text: 'Het gaat erom of het zout oplost. Chloride is anorganisch en wordt net zo goed opgenomen als lactaat en aspartaat.',
  },
  'claim.137': {
    label: 'Anorganisch betekent: niet gemaakt door de natuur',
    text: 'Nee. Magnesiumoxide en magnesiumcarbonaat komen als mineraal in de natuur voor.',
  },
  'claim.138': { label: 'Oxide en carbonaat zijn anorganisch', text: 'Dat klopt.' },
  'claim.139': {
    label: 'In anorganische supplementen zit meer magnesium per gram',
    text: 'Soms. Oxide bevat 60,3%, hydroxide 41,7% en carbonaat 28,8%. Maar chloride-hexahydraat (12,0%) en sulfaat-heptahydraat (9,9%) bevatten minder dan citraat (16,2%) en bisglycinaat (14,1%).',
  },
  'claim.140': {
    label: 'Anorganisch magnesium wordt slechter opgenomen',
    text: 'Dat geldt voor oxide (4% in één onderzoek), niet voor chloride. En bisglycinaat was bij 12 patiënten gemiddeld niet beter dan oxide (23,5% en 22,8%).',
  },
  'claim.141': {
    label: 'Anorganische supplementen kunnen de mineralen verstoren',
    text: 'Hiervoor is geen bewijs gevonden.',
  },
  'claim.142': {
    label: 'Anorganische supplementen kunnen laxeren',
    text: 'Dat geldt voor alle vormen, afhankelijk van de hoeveelheid (boven 250 mg uit supplementen). Citraat is zelf een laxeermiddel.',
  },
  'claim.143': {
    label: 'Kies een organisch supplement',
    text: 'Organisch of anorganisch zegt weinig. Of het zout oplost en of iemand het verdraagt zegt meer. De Nederlandse apotheek geeft meestal gluconaat.',
  },
  'claim.144': {
    label: 'Een goede organische vorm is citraat',
    text: 'Dat klopt wat de opname betreft.',
  },
  'claim.145': {
    label: 'Een goede organische vorm is picolinaat',
    text: 'Geen onderzoek naar de opname bij mensen gevonden. Waarschijnlijk niet toegestaan als bron van magnesium in de EU.',
  },
  'claim.146': {
    label: 'Een goede organische vorm is tauraat',
    text: 'EFSA (2009) verwacht een gewone opname omdat het oplost. Er is geen onderzoek bij mensen.',
  },
  'claim.147': {
    label: 'Een goede organische vorm is bisglycinaat',
    text: 'Het werd in één klein onderzoek beter verdragen.',
  },
  'claim.148': {
    label: 'Magnesium krijgt veel aandacht bij rusteloze benen door de rol bij zenuwen',
    text: 'Dat klopt.',
  },
  'claim.149': {
    label: 'Voor magnesium bij rusteloze benen zijn er alleen verhalen',
    text: 'Niet meer. Er is een onderzoek uit 2022 (75 mensen, beter na 2 maanden) en er zijn kleine proeven uit 1998 en 2024. Stevig bewijs is er nog niet.',
  },
  'claim.150': {
    label: 'Tekenen van een tekort lijken op rusteloze benen',
    text: 'Deels, zoals tintelingen. Rusteloze benen herkent u aan de drang om te bewegen, in rust, minder bij bewegen, vooral ’s avonds.',
  },
  'claim.151': {
    label: 'Veel magnesium hangt samen met minder kans op parkinson',
    text: 'Het ging om magnesium in het eten, in één onderzoek met 249 patiënten, achteraf nagevraagd. Het zegt niets over rusteloze benen.',
  },
  'claim.152': {
    label: 'Parkinson en rusteloze benen worden vaak verward maar verschillen',
    text: 'Ze verschillen. Dat ze vaak worden verward, konden wij niet terugvinden.',
  },
  'claim.153': {
    label: 'Niet bewezen is dat magnesium helpt bij rusteloze benen',
    text: 'Dat klopt nog steeds. De Amerikaanse richtlijn uit 2025 noemt ijzer en gabapentinoïden.',
  },
  'claim.154': {
    label: 'De onderzoeken gingen vooral over rusteloze benen in de zwangerschap',
    text: 'Er zijn onderzoeken bij volwassenen die niet zwanger waren (1998, 2022, 2024). De onderzoeken in de zwangerschap gaan over beenkramp.',
  },
  'claim.155': {
    label: 'Magnesium verlicht spierkramp',
    text: 'Cochrane (2020): bij ouderen is het niet waarschijnlijk dat het helpt.',
  },
  'claim.156': {
    label: 'Door een sterk placebo-effect is de werking moeilijk te beoordelen',
    text: 'Dat klopt.',
  },
  'claim.157': {
    label: 'Medicijnen zijn de belangrijkste oorzaak van een tekort',
    text: 'Geen bron zegt dat. Verlies via de darm, alcohol, diabetes, weinig eten en medicijnen tellen allemaal mee.',
  },
  'claim.158': { label: 'Verander zelf niets aan medicijnen', text: 'Dat klopt.' },
  'claim.159': {
    label: 'Bespreek medicijnen en magnesium met de arts',
    text: 'Dat klopt. Vraag bij rusteloze benen eerst naar ferritine.',
  },
  'claim.160': {
    label: 'In supplementen zitten vaak ook andere mineralen',
    text: 'Tel die mee. Veel zink (142 mg per dag) verlaagt de opname van magnesium.',
  },
  'claim.161': {
    label: 'Magnesium zonder extra calcium put calcium uit, en andersom',
    text: 'Daarvoor is bij gewone hoeveelheden geen bewijs gevonden. Wel geeft een laag magnesium een laag calcium, dat pas herstelt als magnesium is aangevuld.',
  },
  'claim.162': {
    label: 'Supplementen kunnen het lichaam schaden',
    text: 'Dat klopt: diarree, en bij nierziekte te veel magnesium in het bloed.',
  },
  'claim.163': {
    label: 'Gebruik supplementen alleen met een arts',
    text: 'Dat is strenger dan nodig. De bovengrens van 250 mg per dag uit supplementen is bedoeld voor gezonde volwassenen. Wie een ziekte heeft of medicijnen gebruikt, vraagt het eerst.',
  },
  'claim.164': {
    label: 'Contactgegevens en openingstijden van de stichting',
    text: 'Dit zijn gegevens uit 2021. Kijk ze na voordat u ze gebruikt.',
  },
  'claim.165': {
    label: 'Lid worden kost 25 euro per jaar, met 3 of 4 tijdschriften',
    text: 'Dit zijn gegevens uit 2021. Kijk ze na voordat u ze gebruikt.',
  },
  'claim.166': {
    label: 'Bron: blog van de Amerikaanse RLS Foundation, 2021',
    text: 'Dit is een blog van een patiëntenvereniging, geen onderzoek.',
  },
  'claim.167': {
    label: 'Bron: Stichting OrthoKennis, zonder datum',
    text: 'Dit is een site over orthomoleculaire voeding, geen gezaghebbende bron.',
  },
  'code.loinc_2601_3': {
    label: 'Magnesium in het bloed (mmol/l) in LOINC',
    text: 'De code in LOINC is 2601-3.',
  },
  'code.loinc_19123_9': {
    label: 'Magnesium in het bloed (mg/dl) in LOINC',
    text: 'De code in LOINC is 19123-9.',
  },
  'code.loinc_2597_3': {
    label: 'Magnesium in rode bloedcellen in LOINC',
    text: 'De code in LOINC is 2597-3.',
  },
  'code.loinc_24447_5': {
    label: 'Magnesium in de plas van 24 uur in LOINC',
    text: 'De code in LOINC is 24447-5.',
  },
  'code.loinc_2276_4': { label: 'Ferritine in LOINC', text: 'De code in LOINC is 2276-4.' },
  'code.loinc_2502_3': {
    label: 'Transferrineverzadiging in LOINC',
    text: 'De code in LOINC is 2502-3.',
  },
  'code.loinc_98979_8': {
    label: 'eGFR (CKD-EPI 2021) in LOINC',
    text: 'De code in LOINC is 98979-8.',
  },
  'code.loinc_62238_1': { label: 'eGFR (CKD-EPI) in LOINC', text: 'De code in LOINC is 62238-1.' },
  'code.loinc_33914_3': { label: 'eGFR (MDRD) in LOINC', text: 'De code in LOINC is 33914-3.' },
  'code.loinc_14682_9': {
    label: 'Creatinine (µmol/l) in LOINC',
    text: 'De code in LOINC is 14682-9.',
  },
  'code.loinc_2823_3': {
    label: 'Kalium in het bloed in LOINC',
    text: 'De code in LOINC is 2823-3.',
  },
  'code.loinc_72514_3': {
    label: 'Pijn van 0 tot 10 in LOINC',
    text: 'De code in LOINC is 72514-3.',
  },
  'code.loinc_dietary_magnesium_intake': {
    label: 'Magnesium uit voeding in LOINC',
    text: 'In LOINC is geen code gevonden. Het programma gebruikt een eigen code.',
  },
  'code.loinc_cramp_frequency': {
    label: 'Aantal krampen in LOINC',
    text: 'In LOINC is geen code gevonden. Het programma gebruikt een eigen code.',
  },
  'code.snomed_ct_32914008': {
    label: 'Rusteloze benen in SNOMED CT',
    text: 'De code in SNOMED CT is 32914008.',
  },
  'code.snomed_ct_449917004': {
    label: 'Beenkramp in SNOMED CT',
    text: 'De code in SNOMED CT is 449917004.',
  },
  'code.snomed_ct_449918009': {
    label: 'Kramp in het onderbeen in SNOMED CT',
    text: 'De code in SNOMED CT is 449918009.',
  },
  'code.snomed_ct_55300003': {
    label: 'Spierkramp in SNOMED CT',
    text: 'De code in SNOMED CT is 55300003.',
  },
  'code.snomed_ct_190855004': {
    label: 'Te laag magnesium in het bloed in SNOMED CT',
    text: 'De code in SNOMED CT is 190855004.',
  },
  'code.icd_10_cm_g25_81': {
    label: 'Rusteloze benen in ICD-10-CM',
    text: 'De code in ICD-10-CM is G25.81.',
  },
  'code.icd_10_cm_g47_62': {
    label: 'Beenkramp in de slaap in ICD-10-CM',
    text: 'De code in ICD-10-CM is G47.62.',
  },
  'code.icd_10_g25_8': { label: 'Rusteloze benen in ICD-10', text: 'De code in ICD-10 is G25.8.' },
  'code.icd_10_r25_2': { label: 'Kramp in ICD-10', text: 'De code in ICD-10 is R25.2.' },
  'code.icd_10_e61_2': {
    label: 'Magnesiumtekort door voeding in ICD-10',
    text: 'De code in ICD-10 is E61.2.',
  },
  'code.icd_10_e83_4': {
    label: 'Stoornis van de magnesiumstofwisseling in ICD-10',
    text: 'De code in ICD-10 is E83.4.',
  },
  'code.icd_11_7a80': { label: 'Rusteloze benen in ICD-11', text: 'De code in ICD-11 is 7A80.' },
  'code.icd_11_7a82': {
    label: 'Beenkramp in de slaap in ICD-11',
    text: 'De code in ICD-11 is 7A82.',
  },
  'code.icpc_1_n04': {
    label: 'Rusteloze benen in ICPC-1 (NHG)',
    text: 'De code in ICPC-1 (NHG) is N04.',
  },
  'code.icpc_1_k94_01': {
    label: 'Trombosebeen in ICPC-1 (NHG)',
    text: 'De code in ICPC-1 (NHG) is K94.01.',
  },
  'code.atc_a12cc': { label: 'Magnesiumsupplementen in ATC', text: 'De code in ATC is A12CC.' },
  'condition.cramps_cochrane': {
    label: 'Kramp bij ouderen: Cochrane 2020',
    text: 'Bij oudere mensen geeft magnesium waarschijnlijk geen voordeel dat ertoe doet: 0,18 kramp per week minder (0,84 minder tot 0,49 meer; 5 onderzoeken, 307 mensen).',
  },
  'condition.cramps_cochrane_responders': {
    label: 'Minstens een kwart minder kramp: Cochrane 2020',
    text: 'Minstens een kwart minder kramp kwam ongeveer even vaak voor met magnesium als met een nepmiddel (risk ratio 1,04; 0,84 tot 1,29).',
  },
  'condition.cramps_dgn': {
    label: 'Kramp: Duitse richtlijn',
    text: 'De Duitse neurologen (richtlijn verlopen in 2020) vinden dat magnesium geprobeerd mag worden omdat het weinig bijwerkingen geeft. De werking is niet voldoende aangetoond.',
  },
  'condition.cramps_roguin_maor': {
    label: 'Kramp: onderzoek met oxide, 2017',
    text: 'Bij 94 mensen daalde de kramp met 3,41 per week met magnesium en met 3,03 met een nepmiddel.',
  },
  'condition.cramps_barna': {
    label: 'Kramp: onderzoek met oxide-monohydraat, 2021',
    text: 'Bij 175 mensen daalde de kramp met 3,4 met magnesium en met 2,6 met een nepmiddel. Het onderzoek was gunstig, klein van effect en betaald door de maker.',
  },
  'condition.cramps_roffe': {
    label: 'Kramp: onderzoek met citraat, 2002',
    text: 'Bij 46 mensen was er een neiging naar voordeel (p = 0,07), en er was meer diarree. De volgorde van de periodes had veel invloed.',
  },
  'condition.cramps_frusso': {
    label: 'Kramp: onderzoek met citraat, 1999',
    text: 'Bij 42 mensen waren er 11,8 krampen met magnesium en 11,1 met een nepmiddel. De volgorde van de periodes had veel invloed.',
  },
  'condition.cramps_exercise': {
    label: 'Kramp bij sport',
    text: 'Er is geen onderzoek met loting naar magnesium bij kramp door inspanning.',
  },
  'condition.cramps_pregnancy_cochrane': {
    label: 'Kramp in de zwangerschap: Cochrane 2020',
    text: 'Of magnesium helpt is onduidelijk: de onderzoeken spreken elkaar tegen en de zekerheid is laag tot zeer laag (8 onderzoeken, 576 vrouwen).',
  },
  'condition.cramps_pregnancy_liu': {
    label: 'Kramp in de zwangerschap: overzicht 2021',
    text: 'Een overzicht van 4 onderzoeken met 332 vrouwen vond geen effect (verschil 0,47 minder; 1,14 minder tot 0,20 meer).',
  },
  'condition.rls_evidence': {
    label: 'Rusteloze benen: overzicht 2019',
    text: 'Het is onduidelijk of magnesium helpt; een goed onderzoek is nodig.',
  },
  'condition.rls_jadidi': {
    label: 'Rusteloze benen: onderzoek 2022',
    text: 'Bij 75 mensen waren de klachten na 1 maand gelijk en na 2 maanden beter met magnesium. Alleen de deelnemers wisten niet wat zij kregen; de zekerheid is laag.',
  },
  'condition.rls_gorantla': {
    label: 'Rusteloze benen: kleine proef 2024',
    text: 'Bij 12 mensen werden de klachten minder, zonder vergelijking met een nepmiddel. Dat kan ook vanzelf of door verwachting komen.',
  },
  'condition.rls_hornyak': {
    label: 'Rusteloze benen: kleine proef 1998',
    text: 'Bij 10 mensen werden de beenbewegingen in de slaap minder, zonder vergelijking met een nepmiddel.',
  },
  'condition.asthma': {
    label: 'Astma',
    text: 'Via een infuus wordt magnesium in het ziekenhuis gebruikt bij een ernstige aanval. Tabletten zijn geen behandeling van astma.',
  },
  'condition.osteoporosis': {
    label: 'Botontkalking',
    text: 'Meer magnesium eten hangt samen met sterkere botten. Het is geen behandeling tegen breuken.',
  },
  'condition.migraine': {
    label: 'Migraine',
    text: 'Een hoge dosis kan aanvallen mogelijk voorkomen, alleen met een arts.',
  },
  'condition.diabetes': {
    label: 'Diabetes',
    text: 'Bij diabetes is magnesium vaker laag. Een standaard supplement is geen behandeling.',
  },
  'condition.heart_disease': {
    label: 'Hart- en vaatziekten',
    text: 'Meer magnesium eten hangt samen met minder hartziekten. Dat een supplement hartziekten voorkomt is niet bewezen.',
  },
  'condition.depression': {
    label: 'Depressie',
    text: 'Er zijn kleine onderzoeken, meestal niet blind. Het is geen behandeling.',
  },
  'condition.parkinson': {
    label: 'Parkinson',
    text: 'In één onderzoek met 249 patiënten hing meer magnesium in het eten samen met minder parkinson. Dat bewijst geen oorzaak.',
  },
  'condition.placebo_response': {
    label: 'Het effect van een nepmiddel',
    text: 'Met een nepmiddel daalde de kramp van 8,5 naar 5,5 per week. Verbetering na de start bewijst dus weinig.',
  },
  'constant.atomic_weight_h': {
    label: 'Atoomgewicht van waterstof',
    text: 'Een mol waterstof weegt 1,008 gram.',
  },
  'constant.atomic_weight_c': {
    label: 'Atoomgewicht van koolstof',
    text: 'Een mol koolstof weegt 12,011 gram.',
  },
  'constant.atomic_weight_n': {
    label: 'Atoomgewicht van stikstof',
    text: 'Een mol stikstof weegt 14,007 gram.',
  },
  'constant.atomic_weight_o': {
    label: 'Atoomgewicht van zuurstof',
    text: 'Een mol zuurstof weegt 15,999 gram.',
  },
  'constant.atomic_weight_mg': {
    label: 'Atoomgewicht van magnesium',
    text: 'Een mol magnesium weegt 24,305 gram.',
  },
  'constant.atomic_weight_p': {
    label: 'Atoomgewicht van fosfor',
    text: 'Een mol fosfor weegt 30,974 gram.',
  },
  'constant.atomic_weight_s': {
    label: 'Atoomgewicht van zwavel',
    text: 'Een mol zwavel weegt 32,06 gram.',
  },
  'constant.atomic_weight_cl': {
    label: 'Atoomgewicht van chloor',
    text: 'Een mol chloor weegt 35,45 gram.',
  },
  'constant.atomic_weight_k': {
    label: 'Atoomgewicht van kalium',
    text: 'Een mol kalium weegt 39,098 gram.',
  },
  'constant.atomic_weight_ca': {
    label: 'Atoomgewicht van calcium',
    text: 'Een mol calcium weegt 40,078 gram.',
  },
  'contraindication.renal_severe': {
    label: 'Ernstige nierziekte of dialyse',
    text: 'Bij een eGFR onder 30, of bij dialyse, kan magnesium zich in het lichaam ophopen. Neem geen magnesium, tenzij uw eigen arts het voorschrijft.',
  },
  'contraindication.renal_moderate': {
    label: 'Verminderde nierfunctie',
    text: 'Bij een eGFR van 30 tot 60 gaat magnesium er langzamer uit. Neem het alleen in overleg met uw arts, met controle van magnesium in het bloed.',
  },
  'contraindication.age70_unknown_egfr': {
    label: '70 jaar of ouder, nierfunctie niet bekend',
    text: 'Bij ouderen werken de nieren vaak minder goed zonder dat ze het merken. Vraag de huisarts eerst om een recente nierwaarde (eGFR), zeker bij plastabletten, bloeddrukmiddelen of ontstekingsremmers.',
  },
  'contraindication.av_block': {
    label: 'AV-blok of trage hartslag',
    text: 'Magnesium kan de geleiding in het hart verder vertragen. Gebruik het niet bij een AV-blok of een trage hartslag zonder pacemaker.',
  },
  'contraindication.myasthenia': {
    label: 'Myasthenia gravis of Lambert-Eaton',
    text: 'Magnesium remt het signaal van zenuw naar spier. Bij deze spierziekten kan de zwakte daardoor toenemen. Gebruik het niet.',
  },
  'contraindication.dehydration': {
    label: 'Uitdroging, darmafsluiting of hevige buikpijn',
    text: 'Gebruik geen magnesium zolang dit niet over is. Bel vandaag de huisarts.',
  },
  'contraindication.struvite': {
    label: 'Struvietstenen (infectiestenen)',
    text: 'Deze nierstenen bevatten magnesium. Overleg eerst met uw arts.',
  },
  'contraindication.diarrhoea': {
    label: 'Langdurige diarree of darmziekte',
    text: 'Diarree kan het magnesium in uw lichaam verlagen, en magnesium kan diarree erger maken. Ga eerst naar uw arts of diëtist.',
  },
  'contraindication.pregnancy': {
    label: 'Zwangerschap',
    text: 'Begin met eten waar magnesium in zit. Neem een supplement alleen in overleg met uw verloskundige of arts. Of magnesium helpt tegen kramp in de zwangerschap is onzeker. Gebruik nooit kinine.',
  },
  'contraindication.lactation': {
    label: 'Borstvoeding',
    text: 'U heeft door borstvoeding niet meer magnesium nodig dan anders. Overleg met verloskundige of arts voordat u een supplement neemt.',
  },
  'contraindication.children': {
    label: 'Jonger dan 18 jaar',
    text: 'Dit programma is voor volwassenen. Pijn in de benen bij kinderen en jongeren vraagt een andere aanpak. Ga naar de huisarts.',
  },
  'contraindication.surgery': {
    label: 'Operatie gepland',
    text: 'Vertel vóór de operatie aan de arts die u onder narcose brengt dat u magnesium gebruikt.',
  },
  'contraindication.hypermag_signs': {
    label: 'Tekenen van te veel magnesium',
    text: 'U gebruikt magnesium en heeft klachten die bij te veel magnesium passen. Stop met het magnesium en bel vandaag de huisarts. Bel 112 bij sufheid, benauwdheid of een trage pols.',
  },
  'form.oxide': {
    label: 'Magnesiumoxide',
    text: 'Wordt slecht opgenomen: ongeveer 4% in een onderzoek met Amerikaanse tabletten, en minder dan citraat bij 20 mannen. In een kleine groep met een ingekorte darm was er gemiddeld geen verschil met bisglycinaat. Werkt laxerend.',
  },
  'form.oxide_monohydrate': {
    label: 'Magnesiumoxide-monohydraat',
    text: 'De vorm in het ene onderzoek bij kramp dat gunstig uitviel (2021, betaald door de maker). Naar de opname bij mensen is geen vergelijking gevonden. Naar samenstelling is het hetzelfde als magnesiumhydroxide.',
  },
  'form.hydroxide': {
    label: 'Magnesiumhydroxide',
    text: 'Wordt slecht opgenomen. Wordt gebruikt als maagzuurbinder en laxeermiddel.',
  },
  'form.carbonate': {
    label: 'Magnesiumcarbonaat (watervrij)',
    text: 'Geen goede vergelijking bij mensen gevonden. Lost op in maagzuur. Werkt laxerend bij hoge doses. In tabletten zit meestal een basisch carbonaat met water; dat bevat iets minder magnesium.',
  },
  'form.chloride_anh': {
    label: 'Magnesiumchloride (watervrij)',
    text: 'Wordt goed opgenomen, net zo goed als lactaat en aspartaat en beter dan oxide. Het is een anorganisch zout: “anorganisch is slecht” klopt dus niet.',
  },
  'form.chloride_6h': {
    label: 'Magnesiumchloride-hexahydraat',
    text: 'Magnesiumchloride met kristalwater. Wordt goed opgenomen, net zo goed als lactaat en aspartaat.',
  },
  'form.sulfate_anh': {
    label: 'Magnesiumsulfaat (watervrij)',
    text: 'Wordt via de mond beperkt en wisselend opgenomen. Werkt sterk laxerend.',
  },
  'form.sulfate_7h': {
    label: 'Magnesiumsulfaat-heptahydraat',
    text: 'Bitterzout. Wordt via de mond beperkt en wisselend opgenomen. Werkt sterk laxerend.',
  },
  'form.citrate_tri': {
    label: 'Trimagnesiumdicitraat',
    text: 'Wordt beter opgenomen dan oxide. Beter opgenomen betekende in onderzoek niet minder kramp. Kan diarree geven.',
  },
  'form.citrate_tri_9h': {
    label: 'Trimagnesiumdicitraat-nonahydraat',
    text: 'Magnesiumcitraat met kristalwater. Wordt beter opgenomen dan oxide. Kan diarree geven.',
  },
  'form.citrate_mono': {
    label: 'Monomagnesiumcitraat',
    text: 'Een ander citraat, met minder magnesium per gram. Staat er alleen “magnesiumcitraat” op het etiket, dan is niet zeker welk citraat het is.',
  },
  'form.bisglycinate': {
    label: 'Magnesiumbisglycinaat',
    text: 'Wordt gemiddeld niet beter opgenomen dan oxide (23,5% en 22,8% bij 12 mensen met een ingekorte darm), maar wel bij de 4 mensen die het slechtst opnamen (23,5% en 11,8%). Werd beter verdragen. Sommige producten zijn met oxide gemengd: lees het etiket.',
  },
  'form.lactate': {
    label: 'Magnesiumlactaat',
    text: 'Wordt goed opgenomen, net zo goed als chloride en aspartaat.',
  },
  'form.lactate_2h': {
    label: 'Magnesiumlactaat-dihydraat',
    text: 'Magnesiumlactaat met kristalwater. Wordt goed opgenomen, net zo goed als chloride en aspartaat.',
  },
  'form.aspartate': {
    label: 'Magnesiumaspartaat',
    text: 'Wordt goed opgenomen, net zo goed als chloride en lactaat.',
  },
  'form.aspartate_4h': {
    label: 'Magnesiumaspartaat-tetrahydraat',
    text: 'Magnesiumaspartaat met kristalwater. Wordt goed opgenomen, net zo goed als chloride en lactaat.',
  },
  'form.malate': {
    label: 'Magnesiummalaat',
    text: 'Geen vergelijking bij mensen gevonden. Toegestaan als bron van magnesium in de EU. Dimagnesiummalaat is iets anders en bevat meer magnesium.',
  },
  'form.taurate': {
    label: 'Magnesiumtauraat',
    text: 'Lost goed op, dus EFSA verwacht een gewone opname. Er is geen onderzoek bij mensen gevonden.',
  },
  'form.picolinate': {
    label: 'Magnesiumpicolinaat',
    text: 'Geen onderzoek naar de opname bij mensen gevonden. Waarschijnlijk niet toegestaan als bron van magnesium in de EU.',
  },
  'form.gluconate': {
    label: 'Magnesiumgluconaat',
    text: 'De gewone vorm bij de Nederlandse apotheek. In ratten werd het van tien zouten het best opgenomen; een vergelijking bij mensen is niet gevonden.',
  },
  'form.gluconate_2h': {
    label: 'Magnesiumgluconaat-dihydraat',
    text: 'Magnesiumgluconaat met kristalwater.',
  },
  'form.l_threonate': {
    label: 'Magnesium-L-threonaat',
    text: 'Geen onafhankelijk onderzoek naar de opname bij mensen gevonden. Een nieuw voedingsmiddel in de EU sinds 2024.',
  },
  'form.orotate': {
    label: 'Magnesiumorotaat',
    text: 'Lost slecht op. Geen vergelijking bij mensen gevonden.',
  },
  'form.orotate_2h': {
    label: 'Magnesiumorotaat-dihydraat',
    text: 'Magnesiumorotaat met kristalwater. Lost slecht op. Geen vergelijking bij mensen gevonden.',
  },
  'form.glycerophosphate': {
    label: 'Magnesiumglycerofosfaat',
    text: 'Over de opname bij mensen is niets gezocht.',
  },
  'intake.calcium-efsa-ai-both-7': {
    label: 'calcium, adequate inname: iedereen, 7 maanden tot 1 jaar (EFSA (Europa))',
    text: '280 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.calcium-efsa-pri-both-12': {
    label: 'calcium, aanbevolen hoeveelheid (PRI): iedereen, 1 jaar tot 4 jaar (EFSA (Europa))',
    text: '450 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-efsa-pri-both-48': {
    label: 'calcium, aanbevolen hoeveelheid (PRI): iedereen, 4 jaar tot 11 jaar (EFSA (Europa))',
    text: '800 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-efsa-pri-both-132': {
    label: 'calcium, aanbevolen hoeveelheid (PRI): iedereen, 11 jaar tot 18 jaar (EFSA (Europa))',
    text: '1150 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-efsa-pri-both-216': {
    label: 'calcium, aanbevolen hoeveelheid (PRI): iedereen, 18 jaar tot 25 jaar (EFSA (Europa))',
    text: '1000 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-efsa-pri-both-300': {
    label: 'calcium, aanbevolen hoeveelheid (PRI): iedereen, vanaf 25 jaar (EFSA (Europa))',
    text: '950 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-efsa-ul-both-216': {
    label: 'calcium, bovengrens: iedereen, vanaf 18 jaar (EFSA (Europa))',
    text: '2500 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht.',
  },
  'intake.calcium-gezondheidsraad-ri-both-216': {
    label: 'calcium, aanbevolen hoeveelheid: iedereen, 18 jaar tot 25 jaar (Gezondheidsraad)',
    text: '1000 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.calcium-gezondheidsraad-ri-female-600': {
    label:
      'calcium, aanbevolen hoeveelheid: meisjes en vrouwen, 50 jaar tot 70 jaar (Gezondheidsraad)',
    text: '1100 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.calcium-gezondheidsraad-ri-both-840': {
    label: 'calcium, aanbevolen hoeveelheid: iedereen, vanaf 70 jaar (Gezondheidsraad)',
    text: '1200 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.calcium-gezondheidsraad-ri-female-300': {
    label:
      'calcium, aanbevolen hoeveelheid: meisjes en vrouwen, 25 jaar tot 50 jaar (Gezondheidsraad)',
    text: '950 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.calcium-gezondheidsraad-ri-male-300': {
    label:
      'calcium, aanbevolen hoeveelheid: jongens en mannen, 25 jaar tot 51 jaar (Gezondheidsraad)',
    text: '950 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.calcium-gezondheidsraad-ri-male-612': {
    label:
      'calcium, aanbevolen hoeveelheid: jongens en mannen, 51 jaar tot 70 jaar (Gezondheidsraad)',
    text: '950 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.calcium-nasem-ai-both-0': {
    label: 'calcium, adequate inname: iedereen, 0 maanden tot 7 maanden (NASEM (VS))',
    text: '200 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.calcium-nasem-ai-both-7': {
    label: 'calcium, adequate inname: iedereen, 7 maanden tot 13 maanden (NASEM (VS))',
    text: '260 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.calcium-nasem-rda-both-12': {
    label: 'calcium, aanbevolen hoeveelheid (RDA): iedereen, 1 jaar tot 4 jaar (NASEM (VS))',
    text: '700 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-both-48': {
    label: 'calcium, aanbevolen hoeveelheid (RDA): iedereen, 4 jaar tot 9 jaar (NASEM (VS))',
    text: '1000 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-both-108': {
    label: 'calcium, aanbevolen hoeveelheid (RDA): iedereen, 9 jaar tot 14 jaar (NASEM (VS))',
    text: '1300 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-female-168-pregnancy': {
    label:
      'calcium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 14 jaar tot 19 jaar, zwanger (NASEM (VS))',
    text: '1300 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-female-228-pregnancy': {
    label:
      'calcium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 19 jaar tot 51 jaar, zwanger (NASEM (VS))',
    text: '1000 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-female-168-lactation': {
    label:
      'calcium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 14 jaar tot 19 jaar, borstvoeding (NASEM (VS))',
    text: '1300 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-female-228-lactation': {
    label:
      'calcium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 19 jaar tot 51 jaar, borstvoeding (NASEM (VS))',
    text: '1000 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-both-168': {
    label: 'calcium, aanbevolen hoeveelheid (RDA): iedereen, 14 jaar tot 19 jaar (NASEM (VS))',
    text: '1300 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-both-228': {
    label: 'calcium, aanbevolen hoeveelheid (RDA): iedereen, 19 jaar tot 51 jaar (NASEM (VS))',
    text: '1000 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-male-612': {
    label:
      'calcium, aanbevolen hoeveelheid (RDA): jongens en mannen, 51 jaar tot 71 jaar (NASEM (VS))',
    text: '1000 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-female-612': {
    label:
      'calcium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 51 jaar tot 71 jaar (NASEM (VS))',
    text: '1200 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-rda-both-852': {
    label: 'calcium, aanbevolen hoeveelheid (RDA): iedereen, vanaf 71 jaar (NASEM (VS))',
    text: '1200 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.calcium-nasem-ul-both-0': {
    label: 'calcium, bovengrens: iedereen, 0 maanden tot 7 maanden (NASEM (VS))',
    text: '1000 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht.',
  },
  'intake.calcium-nasem-ul-both-7': {
    label: 'calcium, bovengrens: iedereen, 7 maanden tot 13 maanden (NASEM (VS))',
    text: '1500 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht.',
  },
  'intake.calcium-nasem-ul-both-12': {
    label: 'calcium, bovengrens: iedereen, 1 jaar tot 9 jaar (NASEM (VS))',
    text: '2500 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht.',
  },
  'intake.calcium-nasem-ul-both-108': {
    label: 'calcium, bovengrens: iedereen, 9 jaar tot 19 jaar (NASEM (VS))',
    text: '3000 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht.',
  },
  'intake.calcium-nasem-ul-both-228': {
    label: 'calcium, bovengrens: iedereen, 19 jaar tot 51 jaar (NASEM (VS))',
    text: '2500 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht.',
  },
  'intake.calcium-nasem-ul-both-612': {
    label: 'calcium, bovengrens: iedereen, vanaf 51 jaar (NASEM (VS))',
    text: '2000 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht.',
  },
  'intake.magnesium-bfr-max-supplement-supplements-both-48': {
    label: 'magnesium, maximum uit supplementen: iedereen, vanaf 4 jaar (BfR (Duitsland))',
    text: '250 mg per dag. Meer dan dit hoort niet in supplementen van een dag. Alleen supplementen tellen mee, eten niet.',
  },
  'intake.magnesium-dach-ai-both-12': {
    label: 'magnesium, adequate inname: iedereen, 1 jaar tot 4 jaar (D-A-CH (Duitstalige landen))',
    text: '170 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-both-48': {
    label: 'magnesium, adequate inname: iedereen, 4 jaar tot 7 jaar (D-A-CH (Duitstalige landen))',
    text: '190 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-both-84': {
    label: 'magnesium, adequate inname: iedereen, 7 jaar tot 10 jaar (D-A-CH (Duitstalige landen))',
    text: '240 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-male-120': {
    label:
      'magnesium, adequate inname: jongens en mannen, 10 jaar tot 13 jaar (D-A-CH (Duitstalige landen))',
    text: '260 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-female-120': {
    label:
      'magnesium, adequate inname: meisjes en vrouwen, 10 jaar tot 13 jaar (D-A-CH (Duitstalige landen))',
    text: '230 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-male-156': {
    label:
      'magnesium, adequate inname: jongens en mannen, 13 jaar tot 15 jaar (D-A-CH (Duitstalige landen))',
    text: '280 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-female-156': {
    label:
      'magnesium, adequate inname: meisjes en vrouwen, 13 jaar tot 15 jaar (D-A-CH (Duitstalige landen))',
    text: '240 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-male-180': {
    label:
      'magnesium, adequate inname: jongens en mannen, 15 jaar tot 19 jaar (D-A-CH (Duitstalige landen))',
    text: '330 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-female-180': {
    label:
      'magnesium, adequate inname: meisjes en vrouwen, 15 jaar tot 19 jaar (D-A-CH (Duitstalige landen))',
    text: '260 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-male-228': {
    label:
      'magnesium, adequate inname: jongens en mannen, vanaf 19 jaar (D-A-CH (Duitstalige landen))',
    text: '350 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-female-228': {
    label:
      'magnesium, adequate inname: meisjes en vrouwen, vanaf 19 jaar (D-A-CH (Duitstalige landen))',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-female-228-pregnancy': {
    label:
      'magnesium, adequate inname: meisjes en vrouwen, vanaf 19 jaar, zwanger (D-A-CH (Duitstalige landen))',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-dach-ai-female-228-lactation': {
    label:
      'magnesium, adequate inname: meisjes en vrouwen, vanaf 19 jaar, borstvoeding (D-A-CH (Duitstalige landen))',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-efsa-ai-both-7': {
    label: 'magnesium, adequate inname: iedereen, 7 maanden tot 1 jaar (EFSA (Europa))',
    text: '80 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-efsa-ai-both-36': {
    label: 'magnesium, adequate inname: iedereen, 3 jaar tot 10 jaar (EFSA (Europa))',
    text: '230 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-efsa-ai-male-120': {
    label: 'magnesium, adequate inname: jongens en mannen, 10 jaar tot 18 jaar (EFSA (Europa))',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-efsa-ai-female-120': {
    label: 'magnesium, adequate inname: meisjes en vrouwen, 10 jaar tot 18 jaar (EFSA (Europa))',
    text: '250 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-efsa-ai-male-216': {
    label: 'magnesium, adequate inname: jongens en mannen, vanaf 18 jaar (EFSA (Europa))',
    text: '350 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-efsa-ai-female-216': {
    label: 'magnesium, adequate inname: meisjes en vrouwen, vanaf 18 jaar (EFSA (Europa))',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-efsa-ai-both-12': {
    label: 'magnesium, adequate inname: iedereen, 1 jaar tot 3 jaar (EFSA (Europa))',
    text: '170 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-efsa-ai-female-216-pregnancy': {
    label: 'magnesium, adequate inname: meisjes en vrouwen, vanaf 18 jaar, zwanger (EFSA (Europa))',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-efsa-ai-female-216-lactation': {
    label:
      'magnesium, adequate inname: meisjes en vrouwen, vanaf 18 jaar, borstvoeding (EFSA (Europa))',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-efsa-ul-supplements-both-48': {
    label: 'magnesium, bovengrens: iedereen, vanaf 4 jaar (EFSA (Europa))',
    text: '250 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht. Alleen supplementen en verrijkt eten tellen mee, gewoon eten niet.',
  },
  'intake.magnesium-efsa-ul-supplements-female-48-pregnancy': {
    label: 'magnesium, bovengrens: meisjes en vrouwen, vanaf 4 jaar, zwanger (EFSA (Europa))',
    text: '250 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht. Alleen supplementen en verrijkt eten tellen mee, gewoon eten niet.',
  },
  'intake.magnesium-efsa-ul-supplements-female-48-lactation': {
    label: 'magnesium, bovengrens: meisjes en vrouwen, vanaf 4 jaar, borstvoeding (EFSA (Europa))',
    text: '250 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht. Alleen supplementen en verrijkt eten tellen mee, gewoon eten niet.',
  },
  'intake.magnesium-eu-label-label-both-0': {
    label: 'magnesium, referentie op etiketten: iedereen, alle leeftijden (EU (etiketten))',
    text: '375 mg per dag. Hiermee rekenen etiketten in de EU. Het is niet wat u persoonlijk nodig heeft.',
  },
  'intake.magnesium-gezondheidsraad-ai-both-6': {
    label: 'magnesium, adequate inname: iedereen, 6 maanden tot 1 jaar (Gezondheidsraad)',
    text: '80 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ai-both-12': {
    label: 'magnesium, adequate inname: iedereen, 1 jaar tot 2 jaar (Gezondheidsraad)',
    text: '85 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ai-both-24': {
    label: 'magnesium, adequate inname: iedereen, 2 jaar tot 6 jaar (Gezondheidsraad)',
    text: '120 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ai-both-72': {
    label: 'magnesium, adequate inname: iedereen, 6 jaar tot 10 jaar (Gezondheidsraad)',
    text: '200 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ai-both-120': {
    label: 'magnesium, adequate inname: iedereen, 10 jaar tot 14 jaar (Gezondheidsraad)',
    text: '280 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ai-male-168': {
    label: 'magnesium, adequate inname: jongens en mannen, 14 jaar tot 18 jaar (Gezondheidsraad)',
    text: '350 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ai-female-168': {
    label: 'magnesium, adequate inname: meisjes en vrouwen, 14 jaar tot 18 jaar (Gezondheidsraad)',
    text: '280 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ai-male-216': {
    label: 'magnesium, adequate inname: jongens en mannen, vanaf 18 jaar (Gezondheidsraad)',
    text: '350 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ai-female-216': {
    label: 'magnesium, adequate inname: meisjes en vrouwen, vanaf 18 jaar (Gezondheidsraad)',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ai-female-216-pregnancy': {
    label:
      'magnesium, adequate inname: meisjes en vrouwen, vanaf 18 jaar, zwanger (Gezondheidsraad)',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ai-female-216-lactation': {
    label:
      'magnesium, adequate inname: meisjes en vrouwen, vanaf 18 jaar, borstvoeding (Gezondheidsraad)',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-gezondheidsraad-ul-supplements-both-48': {
    label: 'magnesium, bovengrens: iedereen, vanaf 4 jaar (Gezondheidsraad)',
    text: '250 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht. Alleen supplementen tellen mee, eten niet.',
  },
  'intake.magnesium-nasem-ai-both-0': {
    label: 'magnesium, adequate inname: iedereen, 0 maanden tot 7 maanden (NASEM (VS))',
    text: '30 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-nasem-ai-both-7': {
    label: 'magnesium, adequate inname: iedereen, 7 maanden tot 13 maanden (NASEM (VS))',
    text: '75 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-nasem-rda-both-12': {
    label: 'magnesium, aanbevolen hoeveelheid (RDA): iedereen, 1 jaar tot 4 jaar (NASEM (VS))',
    text: '80 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-both-48': {
    label: 'magnesium, aanbevolen hoeveelheid (RDA): iedereen, 4 jaar tot 9 jaar (NASEM (VS))',
    text: '130 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-both-108': {
    label: 'magnesium, aanbevolen hoeveelheid (RDA): iedereen, 9 jaar tot 14 jaar (NASEM (VS))',
    text: '240 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-male-168': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): jongens en mannen, 14 jaar tot 19 jaar (NASEM (VS))',
    text: '410 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-female-168': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 14 jaar tot 19 jaar (NASEM (VS))',
    text: '360 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-female-168-pregnancy': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 14 jaar tot 19 jaar, zwanger (NASEM (VS))',
    text: '400 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-female-168-lactation': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 14 jaar tot 19 jaar, borstvoeding (NASEM (VS))',
    text: '360 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-male-228': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): jongens en mannen, 19 jaar tot 31 jaar (NASEM (VS))',
    text: '400 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-female-228': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 19 jaar tot 31 jaar (NASEM (VS))',
    text: '310 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-female-228-pregnancy': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 19 jaar tot 31 jaar, zwanger (NASEM (VS))',
    text: '350 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-female-228-lactation': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 19 jaar tot 31 jaar, borstvoeding (NASEM (VS))',
    text: '310 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-male-372': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): jongens en mannen, 31 jaar tot 51 jaar (NASEM (VS))',
    text: '420 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-female-372': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 31 jaar tot 51 jaar (NASEM (VS))',
    text: '320 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-female-372-pregnancy': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 31 jaar tot 51 jaar, zwanger (NASEM (VS))',
    text: '360 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-female-372-lactation': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, 31 jaar tot 51 jaar, borstvoeding (NASEM (VS))',
    text: '320 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-male-612': {
    label: 'magnesium, aanbevolen hoeveelheid (RDA): jongens en mannen, vanaf 51 jaar (NASEM (VS))',
    text: '420 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-rda-female-612': {
    label:
      'magnesium, aanbevolen hoeveelheid (RDA): meisjes en vrouwen, vanaf 51 jaar (NASEM (VS))',
    text: '320 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-nasem-ear-both-12': {
    label: 'magnesium, gemiddelde behoefte: iedereen, 1 jaar tot 4 jaar (NASEM (VS))',
    text: '65 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-both-48': {
    label: 'magnesium, gemiddelde behoefte: iedereen, 4 jaar tot 9 jaar (NASEM (VS))',
    text: '110 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-both-108': {
    label: 'magnesium, gemiddelde behoefte: iedereen, 9 jaar tot 14 jaar (NASEM (VS))',
    text: '200 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-male-228': {
    label: 'magnesium, gemiddelde behoefte: jongens en mannen, 19 jaar tot 31 jaar (NASEM (VS))',
    text: '330 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-male-372': {
    label: 'magnesium, gemiddelde behoefte: jongens en mannen, vanaf 31 jaar (NASEM (VS))',
    text: '350 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-male-168': {
    label: 'magnesium, gemiddelde behoefte: jongens en mannen, 14 jaar tot 19 jaar (NASEM (VS))',
    text: '340 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-female-168': {
    label: 'magnesium, gemiddelde behoefte: meisjes en vrouwen, 14 jaar tot 19 jaar (NASEM (VS))',
    text: '300 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-female-168-pregnancy': {
    label:
      'magnesium, gemiddelde behoefte: meisjes en vrouwen, 14 jaar tot 19 jaar, zwanger (NASEM (VS))',
    text: '335 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-female-228-pregnancy': {
    label:
      'magnesium, gemiddelde behoefte: meisjes en vrouwen, 19 jaar tot 31 jaar, zwanger (NASEM (VS))',
    text: '290 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-female-372-pregnancy': {
    label:
      'magnesium, gemiddelde behoefte: meisjes en vrouwen, 31 jaar tot 51 jaar, zwanger (NASEM (VS))',
    text: '300 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-female-168-lactation': {
    label:
      'magnesium, gemiddelde behoefte: meisjes en vrouwen, 14 jaar tot 19 jaar, borstvoeding (NASEM (VS))',
    text: '300 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-female-228-lactation': {
    label:
      'magnesium, gemiddelde behoefte: meisjes en vrouwen, 19 jaar tot 31 jaar, borstvoeding (NASEM (VS))',
    text: '255 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-female-372-lactation': {
    label:
      'magnesium, gemiddelde behoefte: meisjes en vrouwen, 31 jaar tot 51 jaar, borstvoeding (NASEM (VS))',
    text: '265 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-female-228': {
    label: 'magnesium, gemiddelde behoefte: meisjes en vrouwen, 19 jaar tot 31 jaar (NASEM (VS))',
    text: '255 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ear-female-372': {
    label: 'magnesium, gemiddelde behoefte: meisjes en vrouwen, vanaf 31 jaar (NASEM (VS))',
    text: '265 mg per dag. De helft van de mensen heeft minder nodig, de helft meer. Bedoeld voor groepen, niet voor één persoon.',
  },
  'intake.magnesium-nasem-ul-supplements-both-12': {
    label: 'magnesium, bovengrens: iedereen, 1 jaar tot 4 jaar (NASEM (VS))',
    text: '65 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht. Alleen supplementen en medicijnen tellen mee, eten niet.',
  },
  'intake.magnesium-nasem-ul-supplements-both-48': {
    label: 'magnesium, bovengrens: iedereen, 4 jaar tot 9 jaar (NASEM (VS))',
    text: '110 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht. Alleen supplementen en medicijnen tellen mee, eten niet.',
  },
  'intake.magnesium-nasem-ul-supplements-both-108': {
    label: 'magnesium, bovengrens: iedereen, vanaf 9 jaar (NASEM (VS))',
    text: '350 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht. Alleen supplementen en medicijnen tellen mee, eten niet.',
  },
  'intake.magnesium-nasem-ul-supplements-female-168-pregnancy': {
    label: 'magnesium, bovengrens: meisjes en vrouwen, 14 jaar tot 51 jaar, zwanger (NASEM (VS))',
    text: '350 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht. Alleen supplementen en medicijnen tellen mee, eten niet.',
  },
  'intake.magnesium-nasem-ul-supplements-female-168-lactation': {
    label:
      'magnesium, bovengrens: meisjes en vrouwen, 14 jaar tot 51 jaar, borstvoeding (NASEM (VS))',
    text: '350 mg per dag. Tot deze hoeveelheid worden geen klachten verwacht. Alleen supplementen en medicijnen tellen mee, eten niet.',
  },
  'intake.magnesium-nordic-ai-male-216': {
    label: 'magnesium, adequate inname: jongens en mannen, vanaf 18 jaar (Noordse landen)',
    text: '350 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-nordic-ai-female-216': {
    label: 'magnesium, adequate inname: meisjes en vrouwen, vanaf 18 jaar (Noordse landen)',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.magnesium-uk-rni-male-228': {
    label:
      'magnesium, aanbevolen hoeveelheid (RNI): jongens en mannen, vanaf 19 jaar (Verenigd Koninkrijk)',
    text: '300 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.magnesium-uk-rni-female-228': {
    label:
      'magnesium, aanbevolen hoeveelheid (RNI): meisjes en vrouwen, vanaf 19 jaar (Verenigd Koninkrijk)',
    text: '270 mg per dag. Dit is genoeg voor bijna iedereen.',
  },
  'intake.potassium-efsa-ai-both-7': {
    label: 'kalium, adequate inname: iedereen, 7 maanden tot 1 jaar (EFSA (Europa))',
    text: '750 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-efsa-ai-both-12': {
    label: 'kalium, adequate inname: iedereen, 1 jaar tot 4 jaar (EFSA (Europa))',
    text: '800 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-efsa-ai-both-48': {
    label: 'kalium, adequate inname: iedereen, 4 jaar tot 7 jaar (EFSA (Europa))',
    text: '1100 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-efsa-ai-both-84': {
    label: 'kalium, adequate inname: iedereen, 7 jaar tot 11 jaar (EFSA (Europa))',
    text: '1800 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-efsa-ai-both-132': {
    label: 'kalium, adequate inname: iedereen, 11 jaar tot 15 jaar (EFSA (Europa))',
    text: '2700 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-efsa-ai-both-180': {
    label: 'kalium, adequate inname: iedereen, 15 jaar tot 18 jaar (EFSA (Europa))',
    text: '3500 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-efsa-ai-both-216': {
    label: 'kalium, adequate inname: iedereen, vanaf 18 jaar (EFSA (Europa))',
    text: '3500 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-efsa-ai-female-216-pregnancy': {
    label: 'kalium, adequate inname: meisjes en vrouwen, vanaf 18 jaar, zwanger (EFSA (Europa))',
    text: '3500 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-efsa-ai-female-216-lactation': {
    label:
      'kalium, adequate inname: meisjes en vrouwen, vanaf 18 jaar, borstvoeding (EFSA (Europa))',
    text: '4000 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-gezondheidsraad-ai-both-216': {
    label: 'kalium, adequate inname: iedereen, vanaf 18 jaar (Gezondheidsraad)',
    text: '3500 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-both-0': {
    label: 'kalium, adequate inname: iedereen, 0 maanden tot 7 maanden (NASEM (VS))',
    text: '400 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-both-7': {
    label: 'kalium, adequate inname: iedereen, 7 maanden tot 13 maanden (NASEM (VS))',
    text: '860 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-both-12': {
    label: 'kalium, adequate inname: iedereen, 1 jaar tot 4 jaar (NASEM (VS))',
    text: '2000 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-both-48': {
    label: 'kalium, adequate inname: iedereen, 4 jaar tot 9 jaar (NASEM (VS))',
    text: '2300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-male-108': {
    label: 'kalium, adequate inname: jongens en mannen, 9 jaar tot 14 jaar (NASEM (VS))',
    text: '2500 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-female-108': {
    label: 'kalium, adequate inname: meisjes en vrouwen, 9 jaar tot 14 jaar (NASEM (VS))',
    text: '2300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-male-168': {
    label: 'kalium, adequate inname: jongens en mannen, 14 jaar tot 19 jaar (NASEM (VS))',
    text: '3000 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-female-168': {
    label: 'kalium, adequate inname: meisjes en vrouwen, 14 jaar tot 19 jaar (NASEM (VS))',
    text: '2300 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-male-228': {
    label: 'kalium, adequate inname: jongens en mannen, vanaf 19 jaar (NASEM (VS))',
    text: '3400 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-female-228': {
    label: 'kalium, adequate inname: meisjes en vrouwen, vanaf 19 jaar (NASEM (VS))',
    text: '2600 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-female-228-pregnancy': {
    label: 'kalium, adequate inname: meisjes en vrouwen, 19 jaar tot 51 jaar, zwanger (NASEM (VS))',
    text: '2900 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'intake.potassium-nasem-ai-female-228-lactation': {
    label:
      'kalium, adequate inname: meisjes en vrouwen, 19 jaar tot 51 jaar, borstvoeding (NASEM (VS))',
    text: '2800 mg per dag. Dit is genoeg voor bijna iedereen. Wie minder binnenkrijgt heeft niet vanzelf een tekort.',
  },
  'low-magnesium.ppi': {
    label: 'Maagzuurremmers (PPI)',
    text: 'Een maagzuurremmer kan bij lang gebruik magnesium verlagen, meestal na meer dan 1 jaar.',
  },
  'low-magnesium.thiazide': {
    label: 'Thiazidediuretica',
    text: 'Thiazidediuretica hingen in een groot Rotterdams onderzoek samen met een laag magnesium.',
  },
  'low-magnesium.loop_textbooks': {
    label: 'Lisdiuretica: leerboeken',
    text: 'Volgens leerboeken verliest u met lisdiuretica magnesium via de plas.',
  },
  'low-magnesium.loop_rotterdam': {
    label: 'Lisdiuretica: onderzoek in Rotterdam',
    text: 'In een onderzoek met 9820 mensen hingen lisdiuretica niet samen met een laag magnesium.',
  },
  'low-magnesium.hospital_medicines': {
    label: 'Andere medicijnen',
    text: 'Ook cisplatine, middelen tegen afstoting, sommige antibiotica per infuus en sommige middelen tegen kanker kunnen magnesium verlagen.',
  },
  'low-magnesium.diarrhoea': {
    label: 'Langdurige diarree',
    text: 'Langdurige diarree en darmziekten kunnen magnesium verlagen.',
  },
  'low-magnesium.vomiting': {
    label: 'Braken',
    text: 'Veel braken kan magnesium verlagen, maar dat is zeldzaam.',
  },
  'low-magnesium.alcohol': {
    label: 'Veel alcohol',
    text: 'Wie veel drinkt, eet vaak minder magnesium en verliest meer via de plas.',
  },
  'low-magnesium.diabetes': {
    label: 'Diabetes',
    text: 'Bij diabetes is magnesium in het bloed vaker laag.',
  },
  'low-magnesium.age': {
    label: 'Hogere leeftijd',
    text: 'Ouderen eten vaak minder magnesium en verliezen meer via de nieren.',
  },
  'low-magnesium.processed_food': {
    label: 'Veel bewerkt eten',
    text: 'Bij het witter maken van graan en koken in water gaat magnesium verloren.',
  },
  'low-magnesium.zinc': {
    label: 'Veel zink',
    text: 'Veel zink uit supplementen (142 mg per dag in een onderzoek) verlaagt de opname van magnesium.',
  },
  'low-magnesium.smoking': {
    label: 'Roken',
    text: 'Over roken zijn er alleen kleine onderzoeken op één moment in de tijd.',
  },
  'low-magnesium.stress': {
    label: 'Stress',
    text: 'Dat stress magnesium verlaagt is een idee met alleen kleine onderzoeken.',
  },
  'low-magnesium.caffeine': {
    label: 'Cafeïne',
    text: 'Cafeïne geeft een klein en kort verlies via de plas.',
  },
  'low-magnesium.sugar': {
    label: 'Suiker',
    text: 'Het bewijs dat suiker magnesium verlaagt is zwak.',
  },
  'low-magnesium.vitamin_d': {
    label: 'Weinig vitamine D',
    text: 'Bij mensen is niet aangetoond dat te weinig vitamine D de opname van magnesium verlaagt.',
  },
  'low-magnesium.groups_low_intake': {
    label: 'Wie vaak weinig magnesium eet',
    text: 'Mannen boven de 70, tienermeisjes en tienerjongens eten het vaakst te weinig magnesium. Dat is geen tekort.',
  },
  'low-magnesium.deficiency_is_rare': {
    label: 'Een echt tekort is zeldzaam',
    text: 'Met gevarieerd eten is een echt tekort vrij zeldzaam.',
  },
  'low-magnesium.sign_none': {
    label: 'Een licht tekort geeft meestal geen klachten',
    text: 'Een licht tekort geeft meestal geen klachten. Klachten alleen kunnen dus niet laten zien of u een tekort heeft.',
  },
  'low-magnesium.sign_cramps': {
    label: 'Spierkramp',
    text: 'Spierkramp hoort bij een duidelijk verlaagd magnesium, maar heeft meestal een andere oorzaak.',
  },
  'low-magnesium.sign_tingling': {
    label: 'Tintelingen',
    text: 'Tintelingen horen bij een duidelijk verlaagd magnesium, vaak samen met een laag calcium.',
  },
  'low-magnesium.sign_fatigue': {
    label: 'Vermoeidheid',
    text: 'Vermoeidheid kan erbij horen, maar heeft heel veel oorzaken.',
  },
  'low-magnesium.sign_heart_fits': {
    label: 'Hartkloppingen, spasmen, beven of een toeval',
    text: 'Hartkloppingen, spasmen, beven of een toeval kunnen bij ernstig te weinig magnesium horen. Zoek direct hulp.',
  },
  'low-magnesium.low_potassium_calcium': {
    label: 'Laag kalium en calcium',
    text: 'Te weinig magnesium kan kalium en calcium laag houden tot het magnesium is aangevuld.',
  },
  'measuring.serum': {
    label: 'Bloed (serum)',
    text: 'Dit is de gewone test. Hij zegt weinig over de voorraad in het lichaam.',
  },
  'measuring.serum_grey_zone': {
    label: 'Grijs gebied in het bloed',
    text: 'Van 0,75 tot 0,85 mmol/l is een grijs gebied: dan is een tekort niet uitgesloten.',
  },
  'measuring.blood_share': {
    label: 'Weinig magnesium zit in het bloed',
    text: 'Minder dan 1% van het magnesium zit in het bloed.',
  },
  'measuring.urine': {
    label: 'Plas van 24 uur',
    text: 'Plas van 24 uur, samen met bloed en voeding, is in de praktijk de beste manier.',
  },
  'measuring.red_cells': {
    label: 'Rode bloedcellen',
    text: 'Deze test bestaat, maar is geen gewone en geen goed onderzochte test.',
  },
  'measuring.saliva': { label: 'Speeksel', text: 'Voor speeksel zijn er geen normale waarden.' },
  'measuring.assessment': {
    label: 'Test en arts',
    text: 'Een uitslag heeft een arts nodig die ook naar klachten, voeding en medicijnen kijkt.',
  },
  'measuring.body_content': {
    label: 'Magnesium in het lichaam',
    text: 'In een volwassen lichaam zit ongeveer 25 g magnesium.',
  },
  'measuring.bone_share': {
    label: 'Magnesium in de botten',
    text: 'Van het magnesium zit 50 tot 60% in de botten.',
  },
  'measuring.enzyme_reactions': {
    label: 'Wat magnesium doet',
    text: 'Meer dan 300 reacties in het lichaam hebben magnesium nodig.',
  },
  'measuring.outside_cells': {
    label: 'Magnesium buiten de cellen',
    text: 'Ongeveer 1% van het magnesium zit buiten de cellen.',
  },
  'medicine.fexofenadine': {
    label: 'Fexofenadine',
    text: 'Maagzuurbinders met aluminium en magnesium binden fexofenadine. Houd 2 uur ertussen.',
  },
  'medicine.deflazacort_dipyridamole': {
    label: 'Deflazacort, dipyridamol, diflunisal',
    text: 'Maagzuurbinders kunnen de opname van deze middelen veranderen. Neem ze minstens 2 uur vóór of 3 uur na magnesium.',
  },
  'medicine.bisphosphonate': {
    label: 'Bisfosfonaten (botontkalking)',
    text: 'Dit middel wordt zeer slecht opgenomen en magnesium maakt dat erger. Neem het ’s ochtends nuchter met kraanwater. Neem magnesium pas 30 minuten (alendroninezuur, risedroninezuur), 1 uur (ibandroninezuur) of 2 uur (clodroninezuur, etidroninezuur) later. Vuistregel: bisfosfonaat ’s ochtends, magnesium ’s avonds.',
  },
  'medicine.levothyroxine': {
    label: 'Schildklierhormoon',
    text: 'Neem schildklierhormoon nuchter en magnesium minstens 4 uur later. Houd een vaste routine en laat de schildklierwaarde controleren na een verandering. De Amerikaanse bijsluiter noemt 4 uur; Duitse apothekers vinden een wisselwerking met magnesium onwaarschijnlijk. Wij houden de voorzichtige regel aan.',
  },
  'medicine.contraceptive': {
    label: 'De pil, oestrogenen',
    text: 'De pil hangt samen met iets minder magnesium in het bloed. Een supplement is daarvoor niet nodig. Let op: de pil met een dikke, pijnlijke kuit kan trombose zijn. Bel dan direct de huisarts.',
  },
  'medicine.cni': {
    label: 'Calcineurineremmers',
    text: 'Dit middel tegen afstoting kan magnesium verlagen en de nieren belasten. Overleg met het transplantatieteam voordat u een supplement neemt.',
  },
  'medicine.mycophenolate': {
    label: 'Mycofenolzuur/mycofenolaatmofetil',
    text: 'Magnesium kan de opname van dit middel verlagen. Houd minstens 2 uur ertussen en meld het aan uw behandelteam.',
  },
  'medicine.platinum': {
    label: 'Cisplatine (carboplatine)',
    text: 'Deze chemotherapie kan magnesium verlagen, soms maandenlang. Uw oncologieteam controleert het en vult het zo nodig aan. Neem niets op eigen houtje.',
  },
  'medicine.egfr': {
    label: 'EGFR-remmers (antilichamen)',
    text: 'Dit middel tegen kanker kan magnesium sterk verlagen. Uw oncologieteam controleert het. Meld kramp aan het team.',
  },
  'medicine.penicillamine': {
    label: 'Penicillamine',
    text: 'Magnesium kan penicillamine binden. Houd minstens 2 uur ertussen.',
  },
  'medicine.nilotinib': {
    label: 'Nilotinib',
    text: 'Maagzuurbinders kunnen de opname van nilotinib verlagen. Overleg met uw oncoloog voordat u magnesium neemt.',
  },
  'medicine.cramp_causing': {
    label: 'Andere middelen die kramp kunnen geven',
    text: 'Dit middel kan kramp in de benen geven. Begon de kramp binnen enkele weken na het starten of verhogen? Vraag eerst uw arts of apotheker. Stop niet zelf.',
  },
  'medicine.rls_worsening': {
    label: 'Middelen die RLS verergeren',
    text: 'Dit type middel kan rusteloze benen erger maken. Dat geldt bij allergiemiddelen vooral voor die waar u slaperig van wordt. Stop niet zelf. Vraag uw arts naar een ander middel.',
  },
  'medicine.metformin': {
    label: 'Metformine',
    text: 'Metformine hangt samen met iets minder magnesium in het bloed. Bij kramp: vraag om magnesium en vitamine B12 bij de jaarcontrole.',
  },
  'medicine.insulin': {
    label: 'Insuline',
    text: 'Bij diabetes kan magnesium in het bloed lager zijn. Bij kramp: vraag om magnesium bij de jaarcontrole.',
  },
  'medicine.sulfonylurea': {
    label: 'SU-derivaten',
    text: 'Magnesiumhydroxide kan sommige van deze middelen sneller laten werken. Houd minstens 1 uur ertussen en let op een te lage bloedsuiker.',
  },
  'medicine.sglt2': {
    label: 'SGLT2-remmers',
    text: 'Deze middelen verhogen het magnesium in het bloed een beetje. U hoeft er niets voor te doen.',
  },
  'medicine.loop': {
    label: 'Lisdiuretica (plastabletten)',
    text: 'Plastabletten van dit type kunnen magnesium via de plas laten verdwijnen. In een groot Rotterdams onderzoek was dat verband er niet; wel bij thiazidediuretica. Vraag om magnesium en kalium mee te meten bij de bloedcontrole, zeker bij een hoge dosis of samen met een maagzuurremmer.',
  },
  'medicine.thiazide': {
    label: 'Thiazidediuretica',
    text: 'Deze plastabletten kunnen magnesium verlagen en zelf kramp geven. Begon de kramp na het starten of verhogen? Vraag de huisarts om magnesium, kalium en natrium te meten. Stop niet zelf.',
  },
  'medicine.k_sparing': {
    label: 'Kaliumsparende diuretica',
    text: 'Deze plastabletten houden magnesium juist vast. Extra magnesium is meestal niet nodig. Overleg eerst met uw arts, zeker bij verminderde nierfunctie of boven de 70.',
  },
  'medicine.digoxin': {
    label: 'Digoxine',
    text: 'Te weinig magnesium maakt digoxine giftiger, en magnesium kan de opname van digoxine verlagen. Begin niet zelf. Laat eerst magnesium en kalium meten. Neem digoxine minstens 2 uur vóór of 3 uur na magnesium.',
  },
  'medicine.statin': {
    label: 'Statines (cholesterolverlagers)',
    text: 'Statines kunnen spierklachten geven. Heeft u spierpijn of zwakte sinds de start? Ga naar de huisarts; magnesium lost dat niet op. Gebruikt u rosuvastatine? Neem magnesium dan minstens 2 uur later.',
  },
  'medicine.ccb': {
    label: 'Calciumantagonisten',
    text: 'Deze bloeddrukmiddelen kunnen samen met magnesium duizeligheid geven. Sommige kunnen zelf kramp geven; meld nieuwe kramp na de start.',
  },
  'medicine.ace': {
    label: 'ACE-remmers',
    text: 'Magnesium als maagzuurbinder kan de opname van sommige ACE-remmers verlagen. Houd 2 uur ertussen. In tabletten met quinapril zit wat magnesium.',
  },
  'medicine.salicylate': {
    label: 'Acetylsalicylzuur (hoge dosis)',
    text: 'Regelmatig magnesiumhydroxide kan een hoge dosis acetylsalicylzuur sneller uit het lichaam laten gaan. Vraag het uw apotheker.',
  },
  'medicine.dolutegravir': {
    label: 'Dolutegravir (hiv)',
    text: 'Magnesium verlaagt de opname van dolutegravir sterk, waardoor het virus kan terugkomen. Neem dolutegravir minstens 2 uur vóór of 6 uur na magnesium (Juluca: 4 uur vóór of 6 uur na). Meld het aan uw hiv-behandelaar.',
  },
  'medicine.raltegravir': {
    label: 'Raltegravir (hiv)',
    text: 'Neem geen magnesium naast raltegravir. Uren ertussen helpt niet genoeg. Overleg met uw hiv-behandelaar.',
  },
  'medicine.bictegravir': {
    label: 'Bictegravir (hiv)',
    text: 'Magnesium verlaagt de opname van bictegravir. Neem Biktarvy nuchter, minstens 2 uur vóór of 6 uur na magnesium. Meld het aan uw hiv-behandelaar.',
  },
  'medicine.elvitegravir_cabotegravir': {
    label: 'Elvitegravir/cobicistat, cabotegravir (tablet)',
    text: 'Magnesium verlaagt de opname van deze hiv-middelen. Houd minstens 4 uur ertussen en meld het aan uw hiv-behandelaar.',
  },
  'medicine.hiv_pi': {
    label: 'Atazanavir e.a.',
    text: 'Magnesium als maagzuurbinder kan de opname van deze hiv-middelen verlagen. Overleg eerst met uw hiv-behandelaar.',
  },
  'medicine.tetracycline': {
    label: 'Tetracyclines (antibiotica)',
    text: 'Magnesium bindt dit antibioticum in de darm, zodat het minder werkt. Neem het antibioticum minstens 2 uur vóór of 4 uur na magnesium. Makkelijker: sla magnesium over tijdens de kuur.',
  },
  'medicine.quinolone': {
    label: 'Fluorchinolonen (antibiotica)',
    text: 'Magnesium bindt dit antibioticum in de darm, zodat het minder werkt. Neem het antibioticum minstens 2 uur vóór of 6 uur na magnesium. Makkelijker: sla magnesium over tijdens de kuur.',
  },
  'medicine.nitrofurantoin': {
    label: 'Nitrofurantoïne',
    text: 'Sommige magnesiumzouten binden nitrofurantoïne. Neem het minstens 2 uur vóór of 4 uur na magnesium, of sla magnesium over tijdens de kuur.',
  },
  'medicine.azithromycin_azoles': {
    label: 'Azitromycine, cefaclor/cefpodoxim, itraconazol, ketoconazol, isoniazide, rifampicine',
    text: 'Magnesium als maagzuurbinder kan de opname van deze middelen verlagen. Neem ze minstens 2 uur vóór of 3 uur na magnesium.',
  },
  'medicine.aminoglycoside': {
    label: 'Aminoglycosiden (infuus)',
    text: 'Dit antibioticum per infuus kan magnesium verlagen. Het ziekenhuis controleert dit. Overleg met uw behandelaar.',
  },
  'medicine.ampho_b': {
    label: 'Amfotericine B',
    text: 'Dit middel per infuus kan magnesium verlagen. Het ziekenhuis controleert dit. Overleg met uw behandelaar.',
  },
  'medicine.foscarnet_pentamidine': {
    label: 'Foscarnet, pentamidine',
    text: 'Deze middelen kunnen magnesium verlagen. Het ziekenhuis controleert dit. Overleg met uw behandelaar.',
  },
  'medicine.quinine': {
    label: 'Kinine / hydrokinine',
    text: 'Kinine en hydrokinine kunnen ernstige bijwerkingen geven, ook aan het hart. In Nederland zijn ze sinds 7 november 2018 alleen op recept, voor hoogstens 14 dagen. Bespreek met uw arts of het middel nog nodig is.',
  },
  'medicine.chloroquine': {
    label: '(Hydroxy)chloroquine, proguanil',
    text: 'Magnesium als maagzuurbinder kan de opname van deze middelen verlagen. Houd minstens 4 uur ertussen.',
  },
  'medicine.iron': {
    label: 'IJzer (bij RLS met lage ferritine)',
    text: 'Sommige magnesiumzouten verlagen de opname van ijzer. Neem ijzer minstens 2 uur vóór of 3 uur na magnesium. Bij rusteloze benen met een lage ferritine is ijzer belangrijker dan magnesium.',
  },
  'medicine.vitamin_d': {
    label: 'Vitamine D',
    text: 'Bij een nierziekte met calcitriol of alfacalcidol kunnen magnesium en calcium te hoog worden. Overleg dan met uw nierarts.',
  },
  'medicine.calcium': {
    label: 'Calcium',
    text: 'Een hoge dosis calcium (500 mg of meer) en magnesium kunnen elkaar in de weg zitten. Houd er 2 uur tussen.',
  },
  'medicine.zinc': {
    label: 'Zink (hoge dosis)',
    text: 'Veel zink (142 mg per dag in een onderzoek) verlaagt de opname van magnesium. Neem niet meer dan 25 mg zink per dag, tenzij uw arts het voorschrijft.',
  },
  'medicine.fluoride': {
    label: 'Natriumfluoride',
    text: 'Magnesium en fluoride vormen samen een zout dat niet oplost. Neem fluoridetabletten minstens 2 uur vóór of 3 uur na magnesium.',
  },
  'medicine.gabapentin': {
    label: 'Gabapentine (ook bij RLS)',
    text: 'Magnesium verlaagt de opname van gabapentine. Houd minstens 2 uur ertussen. Neemt u gabapentine ’s avonds? Neem magnesium dan ’s ochtends.',
  },
  'medicine.pregabalin': {
    label: 'Pregabaline (RLS)',
    text: 'Er is geen wisselwerking met magnesium bekend.',
  },
  'medicine.levodopa': {
    label: 'Levodopa/carbidopa, levodopa/benserazide',
    text: 'Magnesiumoxide verlaagt de opname van levodopa en kan de klachten van parkinson erger maken. Oude teksten noemen juist méér opname door maagzuurbinders; nieuwe metingen bij mensen laten een daling zien. Houd minstens 2 uur ertussen, neem liever geen oxide of hydroxide en overleg met uw neuroloog.',
  },
  'medicine.dopamine_agonist': {
    label: 'Dopamine-agonisten (RLS)',
    text: 'Worden de klachten erger, beginnen ze vroeger op de dag of zitten ze ook in de armen? Dat kan door dit middel komen (augmentatie). Ga naar uw arts. Magnesium is daar geen oplossing voor.',
  },
  'medicine.nmb': {
    label: 'Spierverslappers bij narcose',
    text: 'Magnesium kan spierverslapping bij een narcose versterken. Meld vóór de operatie dat u magnesium gebruikt.',
  },
  'medicine.central_mr': {
    label: 'Spierverslappers (tabletten)',
    text: 'Samen met magnesium kunt u suffer of zwakker worden. Meld dat aan uw arts of apotheker. In Nederland zijn deze middelen alleen op recept.',
  },
  'medicine.phenytoin': {
    label: 'Fenytoïne',
    text: 'Maagzuurbinders kunnen de opname van fenytoïne verlagen. Neem fenytoïne minstens 2 uur vóór of 3 uur na magnesium.',
  },
  'medicine.antipsychotic': {
    label: 'Fenothiazines, sulpiride',
    text: 'Maagzuurbinders kunnen de opname verlagen. Houd 2 uur ertussen. Deze middelen kunnen rusteloze benen erger maken; meld dat aan uw arts en stop niet zelf.',
  },
  'medicine.ppi': {
    label: 'Protonpompremmers (maagzuurremmers)',
    text: 'Een maagzuurremmer kan bij lang gebruik (langer dan 3 maanden, meestal langer dan een jaar) het magnesium in het bloed verlagen. Stop niet zelf. Heeft u kramp, tintelingen of hartkloppingen, of gebruikt u ook een plastablet of digoxine? Vraag de huisarts om magnesium te laten meten.',
  },
  'medicine.h2ra': {
    label: 'H2-blokkers',
    text: 'In een Canadees onderzoek kwamen gebruikers van H2-blokkers niet vaker in het ziekenhuis met te weinig magnesium dan mensen die ze niet gebruikten.',
  },
  'medicine.mg_antacid_laxative': {
    label: 'Magnesiumhoudende maagzuurbinders en laxeermiddelen',
    text: 'In dit middel zit magnesium. Tel het mee met uw supplementen. Gebruik het bij een verminderde nierfunctie alleen met controle door uw arts.',
  },
  'medicine.sps': {
    label: 'Kaliumbinders (polystyreensulfonaat)',
    text: 'Combineer dit middel niet met magnesium als maagzuurbinder of laxeermiddel. Het bindt dan minder kalium en uw bloed kan uit balans raken. Overleg met uw arts.',
  },
  'red-flag.dvt': {
    label: 'Eén kuit dik, glanzend, rood, warm of pijnlijk',
    text: 'Dit kan een trombosebeen zijn. De kans is groter bij de pil, zwangerschap, kanker, of na een operatie of lange reis. Bel vandaag de huisarts. Is de praktijk dicht? Bel de huisartsenpost.',
  },
  'red-flag.pe': {
    label:
      'Klachten aan het been, en ook benauwd, pijn bij ademen, hartkloppingen of bloed ophoesten',
    text: 'Een bloedprop kan in de longen zitten. Bel 112.',
  },
  'red-flag.limb_ischaemia': {
    label: 'Plotseling een koud, bleek, blauw, gevoelloos of krachteloos been',
    text: 'Het been kan plotseling te weinig bloed krijgen. Bel 112.',
  },
  'red-flag.compartment': {
    label: 'Een harde, zeer pijnlijke spier na letsel of zware inspanning',
    text: 'De druk in de spier kan te hoog zijn, zeker als rekken de pijn erger maakt. Bel direct de huisarts, de huisartsenpost of 112.',
  },
  'red-flag.claudication': {
    label: 'Pijn in het been bij lopen die in rust weer weggaat',
    text: 'Dit kan door vernauwde bloedvaten komen (etalagebenen). Maak binnen enkele dagen tot weken een afspraak bij de huisarts. Doe dat ook bij voetpijn in bed die minder wordt als u het been laat hangen.',
  },
  'red-flag.cauda': {
    label: 'Gevoelloos zitvlak, of nieuwe problemen met plassen of poepen',
    text: 'De zenuwen onder in de rug kunnen bekneld zitten. Bel direct de huisarts, de huisartsenpost of 112.',
  },
  'red-flag.weakness': {
    label: 'Krachtsverlies, dunner wordende spieren of een klapvoet',
    text: 'Dit past niet bij gewone kramp. Maak binnen enkele dagen een afspraak bij de huisarts.',
  },
  'red-flag.fasciculation': {
    label:
      'Spiertrillingen op veel plaatsen, kramp in armen, romp of tong, of moeite met praten of slikken',
    text: 'Dit past niet bij gewone kramp. Maak binnen enkele dagen een afspraak bij de huisarts.',
  },
  'red-flag.neuropathy': {
    label: 'Doof gevoel, minder gevoel of brandende voeten',
    text: 'Er kan iets met de zenuwen zijn. Maak binnen enkele weken een afspraak bij de huisarts. Die kan onder meer bloedsuiker en vitamine B12 laten meten.',
  },
  'red-flag.stenosis': {
    label: 'Pijn in de benen bij staan of lopen die minder wordt als u bukt',
    text: 'Dit kan door een nauw kanaal in de rug komen. Maak binnen enkele weken een afspraak bij de huisarts.',
  },
  'red-flag.electrolytes': {
    label:
      'Kramp met braken of diarree, tintelingen rond de mond, kramp in de handen of hartkloppingen',
    text: 'De zouten in uw bloed kunnen uit balans zijn. Bel vandaag de huisarts. Bel 112 bij flauwvallen of een toeval.',
  },
  'red-flag.dark_urine': {
    label: 'Hevige spierpijn of zwakte met donkere plas',
    text: 'Er kan spierweefsel kapotgaan, bijvoorbeeld bij een statine, hitte of zware inspanning. Dat kan de nieren beschadigen. Bel vandaag de huisarts.',
  },
  'red-flag.new_drug': {
    label: 'De kramp begon binnen enkele weken na een nieuw medicijn of een hogere dosis',
    text: 'Het medicijn kan de oorzaak zijn. Stop niet zelf. Vraag het de apotheker of huisarts voordat u magnesium koopt.',
  },
  'red-flag.cirrhosis_dialysis': {
    label: 'Levercirrose, nierfalen, dialyse, schildklierziekte of diabetes',
    text: 'Deze ziekten kunnen zelf kramp geven. Begin niet op eigen houtje met magnesium. Bespreek het met uw eigen arts.',
  },
  'red-flag.pregnancy_cramp': {
    label: 'Zwanger of korter dan 6 weken geleden bevallen',
    text: 'Kramp komt vaak voor in de zwangerschap. Overleg met de verloskundige. Bel direct bij een dikke, pijnlijke kuit.',
  },
  'red-flag.persist': {
    label: 'Langer dan 4 weken meerdere nachten per week slecht slapen, ondanks eigen maatregelen',
    text: 'Maak een afspraak bij de huisarts. Die kan een oorzaak zoeken.',
  },
  'red-flag.rls_ferritin': {
    label: 'Rusteloze benen en ferritine onbekend, of 75 µg/l of lager',
    text: 'Bij rusteloze benen komt ijzer vóór magnesium. Vraag de huisarts om ferritine en transferrineverzadiging. Laat ’s ochtends prikken en neem 24 uur ervoor geen ijzer. Een “normale” uitslag van het lab sluit te weinig ijzer niet uit.',
  },
  'red-flag.rls_anaemia_bleeding': {
    label:
      'Bloed bij de ontlasting, zwarte ontlasting, hevige menstruatie, afvallen of vaak bloed geven',
    text: 'U kunt te weinig ijzer hebben, en de oorzaak moet worden gezocht. Maak binnen enkele dagen een afspraak bij de huisarts.',
  },
  'red-flag.rls_ckd': {
    label:
      'Rusteloze benen met nierziekte, zwangerschap, zenuwschade of verschijnselen van parkinson',
    text: 'Rusteloze benen kunnen hierdoor komen. Bespreek het binnen enkele weken met uw arts.',
  },
  'red-flag.rls_augmentation': {
    label:
      'Klachten beginnen vroeger, zitten ook in de armen of worden erger bij een dopamine-medicijn',
    text: 'Het medicijn kan de klachten juist versterken (augmentatie). Bel de arts die het voorschrijft. Verhoog of stop het niet zelf.',
  },
  'red-flag.rls_impulse': {
    label:
      'Gokken, koopdrang, seksdrang, eetdrang of plots in slaap vallen bij een dopamine-medicijn',
    text: 'Dit kan een bijwerking zijn. Bel de arts die het voorschrijft. Rijd niet zelf als u plots in slaap valt.',
  },
  'red-flag.rls_mood': {
    label: 'Somber of gedachten aan zelfdoding door slecht slapen',
    text: 'Praat er nu met iemand over. Bel 113 of 0800-0113 (gratis, dag en nacht), de huisarts, of 112 bij direct gevaar.',
  },
  'red-flag.rls_restless_drug': {
    label: 'De onrust begon na een middel tegen psychose, misselijkheid of depressie',
    text: 'Het medicijn kan onrust in de benen geven. Stop niet zelf. Bel de arts die het voorschrijft.',
  },
  'remedy.heat_or_ice': {
    label: 'Warmte of ijs',
    text: 'Deskundigen noemen warmte op een gespannen spier en ijs op een pijnlijke spier. Onderzoek bij nachtelijke kramp is niet gevonden.',
    steps: [
      'Wikkel ijs of een warme kruik in een doek.',
      'Leg het hoogstens 15 tot 20 minuten op de spier.',
    ],
  },
  'remedy.heat_ice_caution': {
    label: 'Niet op een gevoelloze huid',
    text: 'Gebruik geen warmte of ijs op gevoelloze voeten, bij zenuwschade of bij een slechte doorbloeding. U voelt dan niet dat de huid beschadigt.',
  },
  'remedy.warm_bath': { label: 'Warm bad of douche', text: 'Hiernaar is geen onderzoek gevonden.' },
  'remedy.massage': {
    label: 'Masseren',
    text: 'Deskundigen raden aan de spier zacht te masseren tot de kramp over is. Onderzoek is niet gevonden.',
  },
  'remedy.walking': {
    label: 'Rondlopen',
    text: 'Rondlopen is advies van deskundigen. Onderzoek is niet gevonden.',
  },
  'remedy.water': {
    label: 'Genoeg drinken',
    text: 'Deskundigen raden aan genoeg te drinken voor en tijdens inspanning. Onderzoek bij nachtelijke kramp is niet gevonden.',
  },
  'remedy.alcohol': {
    label: 'Minder alcohol',
    text: 'Mensen van 60 jaar en ouder met nachtelijke kramp dronken vaker alcohol (odds ratio 6,5; 1,68 tot 38,05). Dat bewijst geen oorzaak. Minder drinken is hoe dan ook gezond.',
  },
  'remedy.moving_more': {
    label: 'Meer bewegen',
    text: 'Mensen met nachtelijke kramp zaten vaker veel stil (odds ratio 9,84; 1,74 tot 101,9). Dat bewijst geen oorzaak.',
  },
  'remedy.painkillers_too_slow': {
    label: 'Pijnstillers tijdens een kramp',
    text: 'Pijnstillers werken te langzaam voor een kramp. Ze kunnen de spierpijn erna verminderen.',
  },
  'remedy.nsaid_caution': {
    label: 'NSAID’s: let op',
    text: 'Gebruik geen NSAID’s bij nierziekte, hartfalen, een maagzweer, bloedverdunners, zwangerschap of boven de 70 zonder overleg. Naproxen hangt zelf samen met beenkramp. Vraag uw apotheker.',
  },
  'remedy.pain_creams': {
    label: 'Pijnstillende crème',
    text: 'Onderzoek bij kramp is niet gevonden.',
  },
  'remedy.muscle_relaxants': {
    label: 'Spierverslappers',
    text: 'In Nederland is er geen spierverslapper zonder recept. Neem er geen van een ander. Vraag uw arts.',
  },
  'remedy.quinine': {
    label: 'Kinine: de werking',
    text: 'Volgens de Amerikaanse neurologen werkt kinine waarschijnlijk, maar is het niet voor gewoon gebruik. Zorginstituut Nederland vond in 2020 geen effect dat ertoe doet.',
  },
  'remedy.quinine_caution': {
    label: 'Kinine en hydrokinine: de risico’s',
    text: 'Hydrokinine is sinds 7 november 2018 alleen op recept, voor hoogstens 14 dagen. Niet bij hartritmestoornissen. Nooit in de zwangerschap.',
  },
  'remedy.vitamin_b_complex': {
    label: 'Vitamine B-complex, naftidrofuryl en diltiazem',
    text: 'De Amerikaanse neurologen (2010) noemen deze middelen mogelijk werkzaam, op grond van één onderzoek per middel. Twee ervan zijn medicijnen op recept.',
  },
  'remedy.iron_rls': {
    label: 'IJzer bij rusteloze benen',
    text: 'Bij een ferritine van 75 µg/l of lager, of een transferrineverzadiging onder 20%, raadt de Amerikaanse richtlijn ijzer aan. Een arts bepaalt dit.',
  },
  'remedy.gabapentinoids_rls': {
    label: 'Medicijnen bij rusteloze benen',
    text: 'Gabapentinoïden zijn de eerste keus; dopamine-agonisten raadt de richtlijn niet meer aan als standaard. Een arts schrijft ze voor.',
  },
  'remedy.talk_to_doctor': {
    label: 'Verander zelf niets aan medicijnen',
    text: 'Stop nooit zelf met een medicijn en verander de dosis niet. Vraag uw arts of apotheker.',
  },
  'remedy.calf_stretch_toes': {
    label: 'Tijdens een kramp: tenen naar u toe',
    text: 'Rek de spier met kramp, of span de spier ertegenover aan, tot de kramp zakt.',
    steps: [
      'Ga zitten en strek het been met kramp.',
      'Trek de tenen langzaam naar u toe.',
      'Houd dit vast tot de kramp zakt.',
    ],
  },
  'remedy.calf_stretch_step': {
    label: 'Tijdens een kramp: langzame stap naar voren',
    text: 'Een langzame stap naar voren rekt de kuit van het achterste been. Houd iets vast.',
    steps: [
      'Houd een muur of stoel vast.',
      'Stap langzaam naar voren met het andere been.',
      'Houd de hiel van het been met kramp op de grond en de knie gestrekt.',
    ],
  },
  'remedy.tiptoe': {
    label: 'Op de tenen staan',
    text: 'Op de tenen staan maakt de kuit korter. Richtlijnen raden juist rekken aan: hiel omlaag, tenen omhoog.',
  },
  'remedy.no_jumping': {
    label: 'Niet springen tijdens een kramp',
    text: 'Spring niet op tijdens een kramp: u kunt vallen. Houd iets vast als u gaat staan.',
  },
  'remedy.bedtime_calf': {
    label: 'Voor het slapen: kuit rekken',
    text: 'Rek elke kuit 3 keer 10 seconden, met 10 seconden rust ertussen. Doe beide benen.',
    steps: [
      'Sta met uw gezicht naar een muur, armen gestrekt, handen op borsthoogte.',
      'Zet een been naar achteren en houd de hiel op de grond.',
      'Leun naar voren tot u de kuit duidelijk voelt rekken.',
      'Adem rustig door.',
    ],
  },
  'remedy.bedtime_hamstring': {
    label: 'Voor het slapen: achterkant bovenbeen rekken',
    text: 'Rek elk been 3 keer 10 seconden, met 10 seconden rust ertussen. Het kan ook zittend.',
    steps: [
      'Ga op een stoel zitten en strek een been met de hiel op de grond.',
      'Houd de rug recht en buig vanuit de heupen naar voren.',
      'Stop als u de achterkant van het been duidelijk voelt rekken.',
      'Adem rustig door.',
    ],
  },
  'remedy.stretching_hallegraeff': {
    label: 'Rekken: een Nederlands onderzoek',
    text: 'Na zes weken rekken voor het slapen waren er 1,2 krampen per nacht minder (0,6 tot 1,8), bij 80 mensen boven de 55.',
  },
  'remedy.stretching_cochrane': {
    label: 'Rekken: Cochrane',
    text: 'Rekken van kuit en bovenbeen kan de pijn wat verminderen (1,3 cm op een schaal van 10 cm). De zekerheid is laag: 3 onderzoeken, 201 mensen.',
  },
  'remedy.stretching_british': {
    label: 'Rekken: een Brits onderzoek',
    text: 'Een Brits onderzoek met 191 mensen die kinine gebruikten vond geen effect van rekken. Een overzicht uit 2016 noemt het bewijs tegenstrijdig.',
  },
  'remedy.stretching_aan': {
    label: 'Rekken: Amerikaanse neurologen',
    text: 'Volgens de Amerikaanse neurologen (2010) waren er te weinig gegevens over rekken.',
  },
  'rls.urge': {
    label: 'Drang om te bewegen',
    text: 'Een drang om de benen te bewegen, meestal met een onprettig gevoel in de benen.',
  },
  'rls.rest': { label: 'In rust', text: 'Het begint of wordt erger als u zit of ligt.' },
  'rls.relief': {
    label: 'Bewegen helpt',
    text: 'Lopen of rekken helpt, helemaal of voor een deel, zolang u beweegt.',
  },
  'rls.evening': {
    label: '’s Avonds of ’s nachts',
    text: 'Het is er alleen of vooral ’s avonds of ’s nachts.',
  },
  'rls.no_mimic': {
    label: 'Geen andere verklaring',
    text: 'Het komt niet alleen door iets anders, zoals kramp, spierpijn, spataderen, dikke benen, gewrichten, een verkeerde houding of wiebelen.',
  },
  'rls.all_five': {
    label: 'Alle vijf nodig',
    text: 'Rusteloze benen passen alleen als alle 5 de kenmerken kloppen. Een arts stelt het vast.',
  },
  'rls.first_four_specificity': {
    label: 'Waarom het vijfde kenmerk telt',
    text: 'Met alleen de eerste 4 kenmerken was 84% van de mensen zonder rusteloze benen juist ingedeeld.',
  },
  'rls.persistent': {
    label: 'Aanhoudend verloop',
    text: 'Aanhoudend: zonder behandeling het afgelopen jaar gemiddeld minstens 2 keer per week.',
  },
  'rls.intermittent': {
    label: 'Wisselend verloop',
    text: 'Wisselend: gemiddeld minder dan 2 keer per week, en in het leven minstens 5 keer.',
  },
  'rls.difference_pain': {
    label: 'Kramp of rusteloze benen: pijn',
    text: 'Kramp: plotseling hevige pijn en een harde spier. Rusteloze benen: drang om te bewegen, kriebel, soms pijn.',
  },
  'rls.difference_relief': {
    label: 'Kramp of rusteloze benen: wat helpt',
    text: 'Kramp: de spier rekken. Rusteloze benen: lopen, en in rust komt het terug.',
  },
  'rls.difference_length': {
    label: 'Kramp of rusteloze benen: hoe lang',
    text: 'Kramp: seconden tot 10 minuten, daarna spierpijn. Rusteloze benen: uren, in de avond of nacht.',
  },
  'rls.irls_total': {
    label: 'De IRLS-schaal',
    text: 'De IRLS-schaal geeft een totaal van 0 tot 40: 1 tot 10 licht, 11 tot 20 matig, 21 tot 30 ernstig, 31 tot 40 zeer ernstig. De vragen zijn beschermd en staan niet in dit programma. U kunt wel een totaal invullen dat u elders kreeg.',
  },
  'rls.rls_qol': {
    label: 'RLS-QoL',
    text: 'Deze vragenlijst is beschermd en staat niet in dit programma.',
  },
  'rls.asrs': {
    label: 'ASRS',
    text: 'Deze vragenlijst is beschermd en staat niet in dit programma.',
  },
  'rls.rls_6': {
    label: 'RLS-6',
    text: 'Van deze vragenlijst is geen licentie gevonden. De vragen staan niet in dit programma.',
  },
  'rls.diary': {
    label: 'Een eigen dagboek',
    text: 'Aantal krampen, duur, pijn van 0 tot 10 en gestoorde slaap van 0 tot 10 per nacht: zo telden onderzoeken het ook.',
  },
  'rls.iron_first': {
    label: 'IJzer vóór magnesium',
    text: 'Bij rusteloze benen horen eerst ferritine en transferrineverzadiging te worden gemeten.',
  },
  'rls.foundation': {
    label: 'Patiëntenvereniging',
    text: 'Stichting Restless Legs helpt bij het vinden van een specialist.',
  },
  'spacing.default': {
    label: 'Algemene regel voor uren ertussen',
    text: 'Houd 2 tot 3 uur tussen magnesium en andere medicijnen die u slikt, als er voor dat medicijn geen andere regel is.',
  },
  'spacing.default_longest': {
    label: 'Algemene regel, langste tijd',
    text: 'Houd 2 tot 3 uur tussen magnesium en andere medicijnen die u slikt, als er voor dat medicijn geen andere regel is.',
  },
  'spacing.levothyroxine_us': {
    label: 'Levothyroxine: de Amerikaanse bijsluiter',
    text: 'De Amerikaanse bijsluiter houdt 4 uur tussen schildklierhormoon en magnesium.',
  },
  'spacing.levothyroxine_german': {
    label: 'Levothyroxine: Duitse apothekers',
    text: 'Duitse apothekers vinden een wisselwerking van levothyroxine met magnesium niet waarschijnlijk. Wij houden de voorzichtige regel aan.',
  },
  'upper-level.eu': {
    label: 'Bovengrens voor magnesium in de EU',
    text: 'In de EU is de bovengrens 250 mg per dag uit supplementen en verrijkt eten. Daarboven kan diarree ontstaan. Magnesium uit gewoon eten telt niet mee.',
  },
  'upper-level.us': {
    label: 'Bovengrens voor magnesium in de VS',
    text: 'In de VS is de bovengrens 350 mg per dag uit supplementen en medicijnen. Magnesium uit eten telt niet mee.',
  },
  'upper-level.two_doses': {
    label: 'Verdelen over de dag',
    text: 'De Europese bovengrens gaat uit van magnesium dat over minstens 2 keer per dag is verdeeld.',
  },
  'upper-level.from_age_four': {
    label: 'Jonger dan 4 jaar',
    text: 'Voor kinderen jonger dan 4 jaar is er geen Europese bovengrens vastgesteld.',
  },
  'upper-level.old_german_400': {
    label: 'Waar “400 mg” vandaan komt',
    text: 'Het oude Duitse maximum voor supplementen was 400 mg. Sinds 2017 is het 250 mg.',
  },
}
