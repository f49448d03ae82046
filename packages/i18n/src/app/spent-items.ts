import type { ProtocolFacts } from '@legwork/domain'
import type { Language } from '../language.ts'
import { spentChances } from './spent-chances.ts'

/** Words the items are put together from. */
export interface SpentWords {
  readonly date: (date: string) => string
  readonly arm: (label: string) => string
  readonly remedy: string
  readonly design: string
  readonly blinding: string
  readonly stopRule: (rule: ProtocolFacts['protocol']['stopRules'][number]) => string
  readonly number: (value: number, digits: number) => string
}

type Item = readonly [string, string, string]

/** A protocol in the items of SPENT 2019, told in our own words. Items that a trial at home lacks say so. */
export function spentItems(language: Language, facts: ProtocolFacts, words: SpentWords): Item[] {
  const nl = language === 'nl'
  const { protocol, hash, arms, primary, secondary, smallest, commitment, algorithm } = facts
  const { title, why, complaint, baseline, stopRules, gateEveryDays, frozenOn, design } = protocol
  const none = nl ? 'Geen.' : 'None.'
  const stops = stopRules.map((rule) => words.stopRule(rule)).join('; ')
  const start = (design as { startDate?: string } | undefined)?.startDate ?? frozenOn
  const [reference = '', ...others] = arms
  const better =
    protocol.better === 'lower'
      ? nl
        ? 'minder is beter'
        : 'less is better'
      : nl
        ? 'meer is beter'
        : 'more is better'
  const complaintName =
    complaint === 'cramps'
      ? nl
        ? 'nachtelijke kramp in de benen'
        : 'leg cramps at night'
      : nl
        ? 'rusteloze benen'
        : 'restless legs'
  const before =
    baseline === null
      ? none
      : nl
        ? `${words.number(baseline.filled, 0)} van ${words.number(baseline.nights, 0)} nachten ingevuld.`
        : `${words.number(baseline.filled, 0)} of ${words.number(baseline.nights, 0)} nights filled in.`
  const settings = `${nl ? 'Verdeling' : 'Family'}: ${protocol.family}. ${nl ? 'Verwachting vooraf (beslist)' : 'Prior that decides'}: ${protocol.priorEffect ?? 'normal(0,1)'}. ${nl ? 'Nawerking in nachten, met gewicht' : 'Half-life in nights, with weight'}: ${protocol.halfLife ?? '0'}. ${nl ? 'Beginwaarde' : 'Seed'}: ${String(protocol.seed ?? 1)}.`
  return nl
    ? [
        ['1', 'Titel', title],
        ['2', 'Registratie', `Geen register. Controlegetal (SHA-256) van dit protocol: ${hash}.`],
        ['3', 'Versie', `Vastgelegd op ${words.date(frozenOn)}; daarna niet te veranderen.`],
        ['4–5', 'Geld en rollen', 'Geen geldgever. De deelnemer is ook de onderzoeker.'],
        ['6', 'Waarom', why === '' ? 'Niet opgeschreven.' : why],
        ['7', 'Vraag', `Helpt ${others.join(', ')} beter dan ${reference} tegen ${complaintName}?`],
        ['8', 'Opzet', words.design],
        ['9', 'Waar', `Thuis. Tijdzone: ${protocol.zone}.`],
        [
          '10',
          'Wie',
          `Eén volwassene met ${complaintName}. Veiligheidscontrole vooraf: open. Vooraf bijgehouden: ${before}`,
        ],
        ['11a', 'Middel', words.remedy],
        [
          '11b',
          'Stoppen of pauzeren',
          stops === '' ? 'Stoppen mag altijd.' : `Stoppen mag altijd. Het moet bij: ${stops}.`,
        ],
        ['11c', 'Volhouden', 'Elke ochtend: ingenomen of gedaan, ja, deels of nee.'],
        [
          '11d',
          'Andere zorg',
          'Gewone zorg en medicijnen gaan door. Een verandering wordt gemeld en de veiligheid opnieuw nagegaan.',
        ],
        [
          '12',
          'Uitkomsten',
          `Eerste: ${primary} (${better}). Vanaf ${smallest} doet het ertoe. Andere: ${secondary.length === 0 ? none : secondary.join(', ')}`,
        ],
        ['13', 'Tijdlijn', `Eerste avond: ${words.date(start)}.`],
        [
          '14',
          'Hoe lang, en wat dat kan laten zien',
          `${words.design} ${spentChances('nl', protocol)}`,
        ],
        ['15', 'Werving', 'Niet van toepassing: één persoon.'],
        ['16a', 'Loting', `Binnen blokken, met ${algorithm}.`],
        [
          '16b–c',
          'Geheimhouding',
          commitment === null
            ? 'Op papier door iemand anders.'
            : `Zegel van de lijst (SHA-256): ${commitment}.`,
        ],
        ['17a', 'Blindering', words.blinding],
        [
          '17b',
          'Noodopening',
          'Een doosje openen mag altijd. Het hele blok telt dan als niet geblindeerd.',
        ],
        [
          '18a',
          'Meten',
          'Nachtknop en ochtenddagboek. Twee dagen later invullen mag en wordt gemerkt. Nul telt alleen als “geen kramp” is ingevuld.',
        ],
        ['18b', 'Gemiste nachten', 'Een gemiste nacht blijft leeg en wordt nooit als nul geteld.'],
        [
          '19',
          'Gegevens',
          'Alleen op het apparaat van de deelnemer. Elke wijziging blijft te zien.',
        ],
        [
          '20a',
          'Berekening',
          `Bayesiaans model met samenhang tussen nachten, trend en nawerking. ${settings}`,
        ],
        [
          '20b',
          'Andere berekeningen',
          'Andere verwachtingen vooraf, een toets met de loting, en de proef zonder bekend geworden blokken.',
        ],
        [
          '20c',
          'Ontbrekende nachten',
          'Nagerekend met half zoveel, twee keer zoveel en nul. Verandert het oordeel, dan wordt het afgezwakt.',
        ],
        ['21', 'Tussentijds kijken', none],
        [
          '22',
          'Schade',
          `Bijwerkingen elke ochtend.${gateEveryDays === null ? '' : ` Veiligheidsvragen opnieuw om de ${String(gateEveryDays)} dagen.`}`,
        ],
        ['23', 'Toezicht', 'Geen. Het protocol en de loting zijn na te rekenen.'],
        [
          '24–25',
          'Ethiek en wijzigingen',
          'Zorg voor zichzelf, geen onderzoek met anderen. Na de start verandert er niets.',
        ],
        [
          '26–27',
          'Toestemming en privacy',
          'De deelnemer beslist zelf en deelt alleen wat hij of zij uitvoert.',
        ],
        [
          '28–29',
          'Belangen en toegang',
          'Geen belangen opgegeven. De deelnemer heeft alle gegevens.',
        ],
        ['30', 'Na de proef', 'Bespreken met arts of apotheker.'],
        ['31–33', 'Delen en bijlagen', 'Verslag voor de arts en volledig verslag (CENT 2015).'],
      ]
    : [
        ['1', 'Title', title],
        ['2', 'Registration', `No registry. Check number (SHA-256) of this protocol: ${hash}.`],
        ['3', 'Version', `Frozen on ${words.date(frozenOn)}; it cannot be changed after that.`],
        ['4–5', 'Funding and roles', 'No funder. The participant is the investigator too.'],
        ['6', 'Why', why === '' ? 'Not written down.' : why],
        [
          '7',
          'Question',
          `Does ${others.join(', ')} help better than ${reference} against ${complaintName}?`,
        ],
        ['8', 'Design', words.design],
        ['9', 'Where', `At home. Time zone: ${protocol.zone}.`],
        [
          '10',
          'Who',
          `One adult with ${complaintName}. Safety check before the start: open. Kept before the start: ${before}`,
        ],
        ['11a', 'Remedy', words.remedy],
        [
          '11b',
          'Stopping or pausing',
          stops === ''
            ? 'Stopping is always allowed.'
            : `Stopping is always allowed. It is required at: ${stops}.`,
        ],
        ['11c', 'Adherence', 'Each morning: taken or done, yes, partly or no.'],
        [
          '11d',
          'Other care',
          'Usual care and medicines go on. A change is told and safety is checked again.',
        ],
        [
          '12',
          'Outcomes',
          `First: ${primary} (${better}). It matters from ${smallest}. Others: ${secondary.length === 0 ? none : secondary.join(', ')}`,
        ],
        ['13', 'Timeline', `First evening: ${words.date(start)}.`],
        ['14', 'Length, and what that can show', `${words.design} ${spentChances('en', protocol)}`],
        ['15', 'Recruitment', 'Not applicable: one person.'],
        ['16a', 'Random order', `Within blocks, with ${algorithm}.`],
        [
          '16b–c',
          'Concealment',
          commitment === null
            ? 'On paper by another person.'
            : `Seal of the list (SHA-256): ${commitment}.`,
        ],
        ['17a', 'Blinding', words.blinding],
        [
          '17b',
          'Emergency opening',
          'A box may always be opened. The whole block then counts as not blinded.',
        ],
        [
          '18a',
          'Measuring',
          'Night button and morning diary. Filling in up to two days later is allowed and marked. Zero counts only when “no cramps” was told.',
        ],
        ['18b', 'Missed nights', 'A missed night stays empty and never counts as zero.'],
        ['19', 'Data', 'Only on the participant’s device. Every change stays visible.'],
        [
          '20a',
          'Analysis',
          `Bayesian model with correlation between nights, trend and carry-over. ${settings}`,
        ],
        [
          '20b',
          'Other analyses',
          'Other prior expectations, a test by the draw itself, and the trial without blocks that became known.',
        ],
        [
          '20c',
          'Missing nights',
          'Worked out again with half as many, twice as many and none. If the verdict changes, it is weakened.',
        ],
        ['21', 'Interim looks', none],
        [
          '22',
          'Harms',
          `Side effects every morning.${gateEveryDays === null ? '' : ` Safety questions again every ${String(gateEveryDays)} days.`}`,
        ],
        ['23', 'Auditing', 'None. Protocol and draw can be checked by anyone.'],
        [
          '24–25',
          'Ethics and amendments',
          'Care for oneself, no research on others. Nothing changes after the start.',
        ],
        [
          '26–27',
          'Consent and privacy',
          'The participant decides and shares only what he or she exports.',
        ],
        ['28–29', 'Interests and access', 'No interests declared. The participant has all data.'],
        ['30', 'After the trial', 'To be discussed with doctor or pharmacist.'],
        ['31–33', 'Sharing and appendices', 'Report for the doctor and full report (CENT 2015).'],
      ]
}
