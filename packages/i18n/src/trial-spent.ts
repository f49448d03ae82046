import type { SpentFixed, SpentItem, SpentNone, SpentTopic } from '@legwork/domain'
import type { Language, Translated } from './language.ts'

const topics: Readonly<Record<SpentTopic, Translated>> = {
  title: { nl: 'Titel', en: 'Title' },
  registration: { nl: 'Registratie', en: 'Registration' },
  version: { nl: 'Versie van het plan', en: 'Version of the protocol' },
  funding: { nl: 'Betaling', en: 'Funding' },
  roles: { nl: 'Wie wat doet', en: 'Roles and responsibilities' },
  background: { nl: 'Aanleiding', en: 'Background and reason' },
  comparator: { nl: 'Waarmee wordt vergeleken', en: 'Choice of comparator' },
  objectives: { nl: 'Doel', en: 'Objectives' },
  design: { nl: 'Opzet', en: 'Trial design' },
  setting: { nl: 'Waar', en: 'Setting' },
  eligibility: { nl: 'Wie mag meedoen', en: 'Eligibility' },
  interventions: { nl: 'Wat er wordt geprobeerd', en: 'Interventions' },
  stopping: { nl: 'Wanneer het stopt', en: 'When it stops' },
  adherence: { nl: 'Of het is genomen', en: 'Adherence' },
  concomitant: { nl: 'Andere middelen', en: 'Concomitant care' },
  outcomes: { nl: 'Metingen', en: 'Outcomes' },
  timeline: { nl: 'Tijdlijn', en: 'Timeline' },
  'sample-size': { nl: 'Hoe lang en waarom', en: 'Length and why' },
  recruitment: { nl: 'Werving', en: 'Recruitment' },
  sequence: { nl: 'Hoe de volgorde is geloot', en: 'Sequence generation' },
  concealment: { nl: 'Hoe de volgorde verborgen blijft', en: 'Allocation concealment' },
  implementation: { nl: 'Wie loot en inpakt', en: 'Who draws and packs' },
  blinding: { nl: 'Blindering', en: 'Blinding' },
  unblinding: { nl: 'Openen in nood', en: 'Emergency unblinding' },
  'data-collection': { nl: 'Hoe er wordt gemeten', en: 'Data collection' },
  'data-management': { nl: 'Waar de gegevens staan', en: 'Data management' },
  analysis: { nl: 'Berekening', en: 'Analysis' },
  'carry-over': { nl: 'Nawerking', en: 'Carry-over' },
  'missing-data': { nl: 'Ontbrekende nachten', en: 'Missing data' },
  monitoring: { nl: 'Toezicht', en: 'Monitoring committee' },
  interim: { nl: 'Tussendoor kijken', en: 'Interim analyses' },
  harms: { nl: 'Bijwerkingen', en: 'Harms' },
  auditing: { nl: 'Controle', en: 'Auditing' },
  ethics: { nl: 'Toetsing door een commissie', en: 'Ethics approval' },
  amendments: { nl: 'Wijzigingen', en: 'Amendments' },
  consent: { nl: 'Toestemming', en: 'Consent' },
  confidentiality: { nl: 'Geheimhouding', en: 'Confidentiality' },
  interests: { nl: 'Belangen', en: 'Declaration of interests' },
  access: { nl: 'Toegang tot de gegevens', en: 'Access to data' },
  aftercare: { nl: 'Daarna', en: 'Afterwards' },
  dissemination: { nl: 'Wie de uitslag krijgt', en: 'Dissemination' },
  materials: { nl: 'Formulieren', en: 'Consent materials' },
  specimens: { nl: 'Lichaamsmateriaal', en: 'Specimens' },
}

const answers: Readonly<Record<SpentFixed | SpentNone, Translated>> = {
  'hash-is-version': {
    nl: 'De SHA-256 van het plan is zijn versie: één teken anders geeft een ander getal.',
    en: 'The SHA-256 of the protocol is its version: one other character gives another number.',
  },
  'person-decides': {
    nl: 'Ik doe de proef zelf, voor mijzelf. Bij een blinde proef loot en pakt een helper in.',
    en: 'I do the trial myself, for myself. In a blinded trial a helper draws and packs.',
  },
  'at-home': { nl: 'Thuis, in het gewone leven.', en: 'At home, in ordinary life.' },
  'gate-decides': {
    nl: 'De vragen van Nagaan bepalen of het veilig genoeg is. Er moet genoeg klacht zijn om iets te leren.',
    en: 'The questions of Check decide whether it is safe enough. There must be enough complaint to learn from.',
  },
  'diary-tells-taken': {
    nl: 'Elke ochtend: genomen of gedaan, deels, of niet.',
    en: 'Every morning: taken or done, partly, or not.',
  },
  'medicines-change-gate': {
    nl: 'Medicijnen blijven zoals ze zijn. Bij een nieuw medicijn of een andere dosis staat de proef stil tot de vragen opnieuw zijn beantwoord.',
    en: 'Medicines stay as they are. With a new medicine or another dose the trial is held until the questions are answered anew.',
  },
  'drawn-by-algorithm': {
    nl: 'Binnen blokken geloot: elke toegestane volgorde is even waarschijnlijk. Naam van de methode, startgetal en volgorde staan in de lijst.',
    en: 'Drawn within blocks: every admissible order is equally likely. Name of the method, seed and order stand in the list.',
  },
  'sealed-elsewhere': {
    nl: 'Blind: de lijst is op een ander apparaat geloot en verzegeld; hier staan alleen het zegel en een tekst die zonder sleutel niet te lezen is. Open: de volgorde is bekend.',
    en: 'Blinded: the list was drawn and sealed on another device; here are only the seal and a text that cannot be read without the key. Open label: the order is known.',
  },
  'emergency-opens-block': {
    nl: 'In nood zegt de helper wat er in de doos zit. Het hele blok telt dan als niet blind.',
    en: 'In an emergency the helper tells what is in the box. The whole block then counts as unblinded.',
  },
  'study-nights': {
    nl: 'Een nacht loopt van 12 uur ’s middags tot 12 uur de volgende dag en heet naar de avond. Nul is alleen een uitdrukkelijk “geen kramp”. Twee dagen later invullen kan; dat wordt erbij gezet.',
    en: 'A night runs from noon to noon and is named by its evening. Zero is only an explicit “no cramps”. Filling in up to two days later is possible and is marked.',
  },
  'on-device-append-only': {
    nl: 'Alleen op dit apparaat. Niets wordt overschreven: een verbetering is een nieuwe regel.',
    en: 'On this device only. Nothing is overwritten: a correction is a new entry.',
  },
  'missing-nights-delta': {
    nl: 'Ontbrekende nachten blijven ontbreken. Er wordt nagerekend wat er gebeurt als ze half of twee keer zo erg waren, of allemaal nul; verandert het oordeel, dan wordt het zwakker.',
    en: 'Missing nights stay missing. It is worked out what happens if they were half or twice as bad, or all zero; if the verdict changes, it is weakened.',
  },
  'side-effects-each-morning': {
    nl: 'Elke ochtend gevraagd. De stopregels gelden dezelfde dag.',
    en: 'Asked every morning. The stop rules act the same day.',
  },
  'change-is-new-trial': {
    nl: 'Een vastgelegd plan verandert niet. Wie iets anders wil, begint een nieuwe proef.',
    en: 'A frozen protocol does not change. Whoever wants something else starts a new trial.',
  },
  'stays-on-device': {
    nl: 'Alles blijft op het apparaat, tenzij ik het zelf doorgeef.',
    en: 'Everything stays on the device unless I pass it on.',
  },
  'own-data': { nl: 'De gegevens zijn van mij.', en: 'The data are mine.' },
  'doctor-report': {
    nl: 'Ik bespreek de uitslag met mijn arts; er is een verslag van twee pagina’s.',
    en: 'I discuss the result with my doctor; there is a report of two pages.',
  },
  'no-register': {
    nl: 'Niet geregistreerd: een proef van één persoon voor zichzelf.',
    en: 'Not registered: a trial of one person for themselves.',
  },
  'no-funding': {
    nl: 'Niemand betaalt hiervoor of heeft er belang bij.',
    en: 'Nobody pays for this or has an interest in it.',
  },
  'one-person': { nl: 'Er is één deelnemer.', en: 'There is one participant.' },
  'no-committee': {
    nl: 'Geen commissie; de stopregels staan in het plan.',
    en: 'No committee; the stop rules stand in the protocol.',
  },
  'own-decision': {
    nl: 'Geen onderzoek bij anderen: het is een eigen besluit.',
    en: 'No research on others: it is one’s own decision.',
  },
  'no-samples': { nl: 'Er wordt niets afgenomen.', en: 'Nothing is taken.' },
}

/** The name of an item of the protocol. */
export function spentTopic(language: Language, topic: SpentTopic): string {
  return topics[topic][language]
}

/** The answer to an item that does not depend on the protocol; null when the protocol itself answers. */
export function spentAnswer(language: Language, item: SpentItem): string | null {
  switch (item.type) {
    case 'where':
      return null
    case 'fixed':
      return answers[item.fixed][language]
    case 'none':
      return answers[item.none][language]
  }
}
