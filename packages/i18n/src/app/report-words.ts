import type { ReportWords } from '@legwork/domain'
import { analysisWarning } from '../analysis-warnings.ts'
import { counted } from '../counted.ts'
import { formatChance, formatDate, formatNumber, formatPercent } from '../format.ts'
import type { Language } from '../language.ts'
import { missingNightsText } from '../missing-nights.ts'
import { randomisationText } from '../randomisation.ts'
import { answerSentence, smallestEffectWords, verdictName } from '../verdict.ts'
import { centChecklist } from './cent-checklist.ts'
import {
  armName,
  named,
  outcomeNames,
  priorNames,
  sideEffectNames,
  stopRuleNames,
} from './report-names.ts'
import { spentItems } from './spent-items.ts'

function wordsIn(language: Language): ReportWords {
  const nl = language === 'nl'
  const n = (value: number, digits = 0) => formatNumber(language, value, digits)
  const t = (dutch: string, english: string) => (nl ? dutch : english)
  const date = (iso: string) => formatDate(language, iso)
  const chance = (value: number) => formatChance(language, value)
  const arm = (label: string) => armName(label, language)
  const verdict: ReportWords['verdict'] = (id) => verdictName[id][language]
  const smallestEffect: ReportWords['smallestEffect'] = (scale, size, better) => {
    const kind = scale === 'log-rate-ratio' ? 'ratio' : scale === 'difference' ? 'points' : 'odds'
    return smallestEffectWords(language, { kind, size }, better)
  }
  const remedyName = (type: string) =>
    type === 'own-swallowed' || type === 'own-other' ? t('eigen middel', 'own remedy') : arm(type)
  const remedy: ReportWords['doctor']['remedy'] = (choice, cleared) => {
    const own = choice.type === 'own-swallowed' || choice.type === 'own-other'
    const name = own ? choice.name : remedyName(choice.type)
    if (cleared?.type !== 'magnesium')
      return choice.type === 'magnesium'
        ? `${name} (${t('de hoeveelheid staat hier alleen als de veiligheidscontrole open is', 'the amount stands here only while the safety check is open')})`
        : name
    const { perDayLow, perDayHigh, timesADay, label, level } = cleared
    const amount = perDayLow === perDayHigh ? n(perDayLow) : `${n(perDayLow)}–${n(perDayHigh)}`
    return t(
      `${label}, ${n(timesADay)} keer per dag: samen ${amount} mg magnesium per dag (bovengrens voor supplementen ${n(level)} mg)`,
      `${label}, ${timesADay === 1 ? 'once a day' : `${n(timesADay)} times a day`}: ${amount} mg magnesium a day in all (upper level for supplements ${n(level)} mg)`,
    )
  }
  const blinding: ReportWords['doctor']['blinding'] = (kind) =>
    ({
      helper: t(
        'Geblindeerd: een helper lootte op een ander apparaat en vulde genummerde doosjes. De lijst bleef verzegeld tot het einde.',
        'Blinded: a helper drew the order on another device and filled numbered boxes. The list stayed sealed until the end.',
      ),
      paper: t(
        'Geblindeerd: iemand anders lootte op papier en vulde genummerde doosjes.',
        'Blinded: another person drew the order on paper and filled numbered boxes.',
      ),
      open: t('Open: de deelnemer wist wat elke periode was.', 'Open label: the participant knew what each period was.'), // prettier-ignore
    })[kind]
  const designText: ReportWords['doctor']['design'] = (facts) => {
    const { periods, blocks, nightsPerPeriod, washoutNights, sequences } = facts
    const orders = sequences === null ? '' : t(` ${n(sequences)} volgordes waren mogelijk.`, ` ${n(sequences)} orders were possible.`) // prettier-ignore
    return t(
      `${n(periods)} periodes van ${n(nightsPerPeriod)} nachten, geloot binnen ${n(blocks)} blokken. ${washoutNights === 1 ? 'De eerste nacht van elke periode telt' : `De eerste ${n(washoutNights)} nachten van elke periode tellen`} niet mee.${orders}`,
      `${n(periods)} periods of ${n(nightsPerPeriod)} nights, drawn at random within ${n(blocks)} blocks. ${washoutNights === 1 ? 'The first night of each period is' : `The first ${n(washoutNights)} nights of each period are`} not compared.${orders}`,
    )
  }
  return {
    number: n,
    chance,
    percent: (share) => formatPercent(language, share),
    date,
    arm,
    outcome: (outcome) => outcome.name ?? named(outcomeNames, outcome.id, language),
    verdict,
    smallestEffect,
    answer: (facts) =>
      answerSentence(language, {
        ...facts,
        smallestEffect: smallestEffect(facts.scale, facts.smallestEffect, facts.better),
        chanceOfBenefit: facts.benefit,
        chanceOfMeaningfulBenefit: facts.meaningfulBenefit,
        chanceOfMeaningfulHarm: facts.meaningfulHarm,
      }),
    estimate: (middle, low, high) => `${middle} (${low} ${t('tot', 'to')} ${high})`,
    sideEffect: (effect) => named(sideEffectNames, effect, language),

    stoppedEarly: ({ on, reason }) =>
      t(
        `Deze proef is eerder gestopt${on === null ? '' : ` op ${date(on)}`}${reason === null ? '' : ` (${named(stopRuleNames, reason, 'nl')})`}. De nachten tot dan zijn gebruikt zoals ze zijn. Het antwoord is daardoor minder zeker.`,
        `This trial was stopped early${on === null ? '' : ` on ${date(on)}`}${reason === null ? '' : ` (${named(stopRuleNames, reason, 'en')})`}. The nights until then were used as they are. That makes the answer less certain.`,
      ),
    dependsOnPrior: t(
      'Met een andere verwachting vooraf zou het oordeel anders zijn. Zie de tabel hieronder.',
      'Starting from another expectation, the verdict would be different. See the table below.',
    ),
    weakened: (before) =>
      t(
        `Zonder de ontbrekende nachten was het oordeel “${verdict(before)}”. Omdat die nachten het oordeel kunnen veranderen, is het afgezwakt.`,
        `Leaving the missing nights out, the verdict was “${verdict(before)}”. Because those nights could change it, it has been weakened.`,
      ),
    paperOrder: t('De volgorde is op papier geloot.', 'The order was drawn on paper.'),
    openBlocks: (blocks) => {
      const list = blocks.map((block) => n(block + 1)).join(', ')
      return t(
        `Van blok ${list} werd tijdens de proef bekend wat erin zat. Dat blok telt als niet geblindeerd.`,
        `What block ${list} held became known during the trial. That block counts as not blinded.`,
      )
    },
    openLabel: t(
      'Dit was een open proef: u wist wat u nam. Wat iemand verwacht, kan de uitkomst dan kleuren.',
      'This was an open trial: you knew what you took. What a person expects may then colour the outcome.',
    ),

    diaryTitle: t('Het dagboek, met de periodes', 'The diary, with its periods'),
    diaryOutcome: (outcome) => t(`${outcome}, per nacht`, `${outcome}, per night`),
    baseline: t('Vooraf', 'Before'),
    washout: t('Overgang', 'Wash-out'),
    posteriorTitle: t('Hoe groot is het verschil, en hoe zeker?', 'How large is the difference, and how certain?'), // prettier-ignore
    effectAxis: (outcome, treated, reference, ratio) =>
      ratio
        ? t(`${outcome}: ${treated} gedeeld door ${reference}`, `${outcome}: ${treated} divided by ${reference}`) // prettier-ignore
        : t(`${outcome}: ${treated} min ${reference}`, `${outcome}: ${treated} minus ${reference}`),
    less: (reference) => t(`minder dan met ${reference}`, `less than with ${reference}`),
    more: (reference) => t(`meer dan met ${reference}`, `more than with ${reference}`),

    numbersTitle: t('De getallen', 'The numbers'),
    contrast: (treated, reference) =>
      t(`${treated} vergeleken met ${reference}`, `${treated} compared with ${reference}`),
    quantity: t('Wat', 'What'),
    estimateColumn: t(
      'Beste schatting (95\u00a0% kans tussen)',
      'Best estimate (95% chance between)',
    ),
    scale: (scale) =>
      ({
        'log-rate-ratio': t('Verhouding (1 is geen verschil)', 'Ratio (1 is no difference)'),
        'log-odds-ratio': t('Kansverhouding (odds ratio; 1 is geen verschil)', 'Odds ratio (1 is no difference)'), // prettier-ignore
        difference: t('Verschil in punten', 'Difference in points'),
      })[scale],
    absolute: (unit) =>
      ({
        'per week': t('Verschil per week, als u het altijd doet', 'Difference per week, if you always do it'), // prettier-ignore
        risk: t('Verschil in kans per nacht, als u het altijd doet', 'Difference in chance per night, if you always do it'), // prettier-ignore
        points: t('Verschil in punten per nacht, als u het altijd doet', 'Difference in points per night, if you always do it'), // prettier-ignore
      })[unit],
    delivered: t('Hetzelfde, zoals het in deze proef ging', 'The same, as it went in this trial'),
    chanceOfBenefit: t('Kans dat het beter gaat', 'Chance that it is better'),
    chanceOfMeaningfulBenefit: (smallest) =>
      t(`Kans op minstens ${smallest}`, `Chance of at least ${smallest}`),
    chanceOfMeaningfulHarm: t('Kans dat het zoveel slechter gaat', 'Chance that it is worse by as much'), // prettier-ignore

    checksTitle: t('Kunt u hierop bouwen?', 'Can you rely on it?'),
    priorsCaption: t('Maakt het uit wat u vooraf verwacht?', 'Does it matter what you expect beforehand?'), // prettier-ignore
    prior: t('Verwachting vooraf', 'Expectation beforehand'),
    priorName: (name, deciding) =>
      `${named(priorNames, name, language)}${deciding ? t(' (stond vast, beslist)', ' (fixed, decides)') : ''}`,
    verdictColumn: t('Oordeel', 'Verdict'),
    evidencePriorNote: t(
      'Bij ‘onderzoek bij anderen’ is een aanname hoeveel mensen van elkaar verschillen.',
      'Under “research in other people”, how much people differ is an assumption.',
    ),
    randomisation: (test) => randomisationText(language, test),
    missing: (missing) => missingNightsText(language, missing),
    guesses: (guesses) => {
      if ('unavailable' in guesses)
        return t(
          'Er is niet geraden wat er in de periodes zat. Of de blindering hield, is niet te zeggen.',
          'Nobody guessed what the periods were. Whether the blinding held cannot be told.',
        )
      const { guessed, right, noIdea, chance: share, probablyLost } = guesses
      const idea = noIdea === 0 ? '' : t(` ${n(noIdea)} keer was er geen idee.`, ` There was no idea ${noIdea === 1 ? 'once' : `${n(noIdea)} times`}.`) // prettier-ignore
      const lost = probablyLost
        ? t(' De blindering is waarschijnlijk verloren gegaan door smaak, ontlasting of bijwerkingen.', ' Blinding was probably lost through taste, stool or side effects.') // prettier-ignore
        : ''
      return t(
        `Raden wat het was: ${n(right)} van ${n(guessed)} goed. Het toeval alleen geeft zoveel of meer in ${formatPercent('nl', share)} van de lotingen.${idea}${lost}`,
        `Guessing what it was: ${n(right)} of ${n(guessed)} right. Chance alone gives that many or more in ${formatPercent('en', share)} of the draws.${idea}${lost}`,
      )
    },
    verified: (verified) =>
      verified === true
        ? t(
            'De geopende lijst is precies de lijst die vóór de start is verzegeld. Dat is nagerekend.',
            'The opened list is exactly the list that was sealed before the start. This was checked.',
          )
        : t(
            'De volgorde is op papier geloot. Of die later is veranderd, is niet na te rekenen.',
            'The order was drawn on paper. Whether it was changed later cannot be checked.',
          ),
    withoutOpenBlocks: (estimate, without) =>
      t(
        `Zonder het blok dat bekend werd: ${estimate}, oordeel “${without}”.`,
        `Without the block that became known: ${estimate}, verdict “${without}”.`,
      ),
    warnings: (warning) => analysisWarning(language, warning),
    modelFine: t(
      'Het model past bij het dagboek: de controles vonden geen afwijking.',
      'The model fits the diary: the checks found nothing out of the ordinary.',
    ),

    adherenceCaption: t('Ingevuld, ingenomen en bijwerkingen, in nachten', 'Filled in, taken and side effects, in nights'), // prettier-ignore
    adherenceColumns: {
      arm: t('Periode', 'Period'),
      nights: t('Nachten', 'Nights'),
      compared: t('Vergeleken', 'Compared'),
      missing: t('Ontbreekt', 'Missing'),
      yes: t('Gedaan', 'Done'),
      partly: t('Deels', 'Partly'),
      no: t('Niet', 'Not'),
      untold: t('Niet verteld', 'Not told'),
      sideEffects: t('Bijwerkingen', 'Side effects'),
    },
    noSideEffects: t('geen', 'none'),
    kept: ({ nights, fresh, recalled, paper, tapsOnly, untold }, paused) => {
      const parts = nl
        ? [
            `${n(fresh)} dezelfde dag ingevuld`,
            ...(recalled > 0 ? [`${n(recalled)} later, uit het geheugen`] : []),
            ...(paper > 0 ? [`${n(paper)} van papier overgetypt`] : []),
            ...(tapsOnly > 0
              ? [`${n(tapsOnly)} met alleen de nachtknop (telt als ontbrekend)`]
              : []),
            ...(untold > 0 ? [`${n(untold)} niet ingevuld`] : []),
            ...(paused > 0 ? [`${n(paused)} in een pauze (tellen niet mee)`] : []),
          ]
        : [
            `${n(fresh)} filled in the same day`,
            ...(recalled > 0 ? [`${n(recalled)} later, from memory`] : []),
            ...(paper > 0 ? [`${n(paper)} typed over from paper`] : []),
            ...(tapsOnly > 0
              ? [`${n(tapsOnly)} with the night button only (counts as missing)`]
              : []),
            ...(untold > 0 ? [`${n(untold)} not filled in`] : []),
            ...(paused > 0 ? [`${n(paused)} in a pause (not compared)`] : []),
          ]
      return `${t(`Van ${counted(nights, 'nacht', 'nachten')}`, `Of ${counted(nights, 'night', 'nights')}`)}: ${parts.join('; ')}.`
    },

    othersTitle: t('Andere klachten', 'Other complaints'),
    othersCaption: t('Zonder oordeel: alleen de eerste uitkomst krijgt er een', 'Without a verdict: only the first outcome gets one'), // prettier-ignore
    outcomeColumn: t('Klacht', 'Complaint'),
    noAnswer: t('te weinig nachten', 'too few nights'),

    ownWordsTitle: t('In uw eigen woorden', 'In your own words'),
    nextTitle: t('Wat zou u van mening doen veranderen?', 'What would change your mind?'),
    nextLead: t(
      'Stel dat u nog een nieuwe, opnieuw verzegelde proef doet, en wat u nu weet meetelt. Dit is dan de kans op elk oordeel.',
      'Suppose you do another trial, newly sealed, and count in what you know now. This is then the chance of each verdict.',
    ),
    nextCaption: t('Kans op elk oordeel na zo’n nieuwe proef', 'Chance of each verdict after such a new trial'), // prettier-ignore
    nextRow: (blocks, nights) =>
      t(
        `${n(blocks)} ${blocks === 1 ? 'blok' : 'blokken'} (${n(nights)} ${nights === 1 ? 'nacht' : 'nachten'})`,
        `${n(blocks)} ${blocks === 1 ? 'block' : 'blocks'} (${n(nights)} ${nights === 1 ? 'night' : 'nights'})`,
      ),
    nextNote: (trials, error) =>
      t(
        `Uitgerekend door ${n(trials)} proeven na te spelen met alles wat dit dagboek mogelijk laat. Elk percentage kan ongeveer ${error} punt afwijken.`,
        `Worked out by playing ${n(trials)} trials with everything this diary leaves possible. Each percentage may be off by about ${error} points.`,
      ),

    methodTitle: t('Hoe is dit berekend?', 'How was this worked out?'),
    method: t(
      'Het model houdt er rekening mee dat nachten na elkaar op elkaar lijken, dat klachten in de loop van de tijd kunnen veranderen, dat een middel kan nawerken en dat nachten kunnen ontbreken. De nachten van vóór de start tellen niet mee in de vergelijking. De uitkomst is de kansverdeling van het verschil (Bayesiaanse statistiek), rechtstreeks uitgerekend.',
      'The model allows for nights that resemble the night before, for complaints that change over time, for a remedy that keeps working for a while, and for missing nights. The nights before the start are not in the comparison. The outcome is the probability distribution of the difference (Bayesian statistics), computed directly.',
    ),
    numericalError: (sd, probability) =>
      t(
        `De rekenfout in het verschil is hoogstens ${sd} standaardafwijking; in een kans hoogstens ${probability}.`,
        `The numerical error of the effect is at most ${sd} standard deviations; in a chance at most ${probability}.`,
      ),
    frozen: (on, hash) =>
      t(
        `Het protocol stond vast op ${on}. Controlegetal (SHA-256): ${hash}.`,
        `The protocol was frozen on ${on}. Check number (SHA-256): ${hash}.`,
      ),
    drawn: (algorithm, commitment) =>
      commitment === null
        ? t('De volgorde is op papier geloot.', 'The order was drawn on paper.')
        : t(
            `De volgorde is geloot met ${algorithm}. Zegel van de lijst (SHA-256): ${commitment}.`,
            `The order was drawn with ${algorithm}. Seal of the list (SHA-256): ${commitment}.`,
          ),

    doctor: {
      title: t('Eigen proef: verslag voor de arts', 'Personal trial: report for the doctor'),
      subtitle: (from, to) => t(`Van ${from} tot en met ${to}`, `From ${from} to ${to}`),
      forWhom: t('Voor huisarts, apotheker of neuroloog', 'For GP, pharmacist or neurologist'),
      whoTitle: t('Over wie gaat dit?', 'Who is this about?'),
      person: ({ age, sex }) => {
        const kind =
          sex === 'female' ? t('vrouw', 'woman') : sex === 'male' ? t('man', 'man') : null
        const years = age === undefined ? null : t(`${n(age)} jaar`, `${n(age)} years old`)
        const told = [kind, years].filter((part) => part !== null)
        return told.length === 0
          ? t('Leeftijd en geslacht: niet opgegeven.', 'Age and sex: not given.')
          : `${t('Deelnemer', 'Participant')}: ${told.join(', ')}.`
      },
      complaint: (complaint, months) => {
        const name =
          complaint === 'cramps'
            ? t('nachtelijke kramp in de benen', 'leg cramps at night')
            : t('rusteloze benen', 'restless legs')
        const since = months === null ? '' : t(`, sinds ${months === 1 ? '1 maand' : `${n(months)} maanden`}`, `, for ${months === 1 ? '1 month' : `${n(months)} months`}`) // prettier-ignore
        return `${t('Klacht', 'Complaint')}: ${name}${since}.`
      },
      medicines: (names, complete) =>
        names.length === 0
          ? complete
            ? t('Medicijnen: geen.', 'Medicines: none.')
            : t('Medicijnen: niet opgegeven.', 'Medicines: not given.')
          : `${t('Medicijnen', 'Medicines')}: ${names.join(', ')}${complete ? '' : t(' (lijst mogelijk niet volledig)', ' (list may be incomplete)')}.`,
      trialTitle: t('De proef', 'The trial'),
      item: t('Onderdeel', 'Part'),
      content: t('Inhoud', 'Content'),
      remedyLabel: t('Middel', 'Remedy'),
      remedy,
      comparatorLabel: t('Vergeleken met', 'Compared with'),
      designLabel: t('Opzet', 'Design'),
      design: designText,
      blindingLabel: t('Blindering', 'Blinding'),
      blinding,
      primaryLabel: t('Eerste uitkomst (wat ertoe doet)', 'First outcome (what matters)'),
      baselineLabel: t('Vooraf', 'Before the start'),
      baselineText: ({ nights, filled, cramps, evenings }) => {
        const told = cramps !== null ? t(counted(cramps, 'kramp', 'krampen'), counted(cramps, 'cramp', 'cramps')) : evenings === null ? '' : t(`${counted(evenings, 'avond', 'avonden')} met klachten`, `${counted(evenings, 'evening', 'evenings')} with complaints`) // prettier-ignore
        return t(
          `${n(filled)} van ${n(nights)} nachten ingevuld${told === '' ? '' : `: ${told}`}. Telt niet mee in de vergelijking.`,
          `${n(filled)} of ${n(nights)} nights filled in${told === '' ? '' : `: ${told}`}. Not part of the comparison.`,
        )
      },
      questionsTitle: t('Om te bespreken', 'To discuss'),
      questions: nl
        ? [
            'Past deze uitkomst bij wat u als arts of apotheker ziet?',
            'Is doorgaan of niet beginnen verstandig, met deze medicijnen en nieren?',
            'Is er een andere oorzaak van de klachten om naar te kijken?',
          ]
        : [
            'Does this outcome fit what you see as a doctor or pharmacist?',
            'Is going on, or not starting, wise with these medicines and kidneys?',
            'Is there another cause of the complaints to look at?',
          ],
      longer: t('(De rest staat in het volledige verslag.)', '(The rest is in the full report.)'),
      footer: t(
        'Legwork. Uitkomst van één persoon, geen diagnose en geen behandeladvies. Verander medicijnen nooit zonder overleg.',
        'Legwork. The outcome of one person, no diagnosis and no medical advice. Never change medicines without asking.',
      ),
    },
    protocol: {
      title: t('Protocol van een eigen proef', 'Protocol of a personal trial'),
      subtitle: (on) => t(`Vastgelegd op ${on}`, `Frozen on ${on}`),
      lead: t(
        'Dit protocol lag vast voordat de eerste avond begon. De onderdelen volgen SPENT 2019 (Porcino en anderen, BMJ 2020;368:m122).',
        'This protocol was frozen before the first evening. Its items follow SPENT 2019 (Porcino and others, BMJ 2020;368:m122).',
      ),
      columns: [t('Nr.', 'No.'), t('Onderdeel', 'Item'), t('Inhoud', 'Content')],
      items: (facts) =>
        spentItems(language, facts, {
          ...{ date, arm, remedy: facts.remedy, design: designText(facts.design) },
          blinding: blinding(facts.protocol.blinding),
          stopRule: (rule) => named(stopRuleNames, rule, language),
          number: n,
        }),
      footer: (hash) => `Legwork. ${t('Controlegetal', 'Check number')}: ${hash}`,
    },
    full: {
      title: t('Volledig verslag van een eigen proef', 'Full report of a personal trial'),
      subtitle: (from, to) => t(`Van ${from} tot en met ${to}`, `From ${from} to ${to}`),
      checklistTitle: t('Waar staat wat? De lijst van CENT 2015', 'What is where? The CENT 2015 checklist'), // prettier-ignore
      checklistLead: t(
        'CENT 2015 (Vohra en anderen, BMJ 2015;350:h1738) zegt wat een verslag van een proef bij één persoon moet bevatten.',
        'CENT 2015 (Vohra and others, BMJ 2015;350:h1738) says what a report of a trial in one person must contain.',
      ),
      columns: [t('Nr.', 'No.'), t('Onderdeel', 'Item'), t('Plaats in dit verslag', 'Place in this report')], // prettier-ignore
      checklist: centChecklist[language],
      orderTitle: t('De gelote volgorde', 'The order that was drawn'),
      orderColumns: [t('Periode', 'Period'), t('Wat', 'What'), t('Eerste avond', 'First evening'), t('Laatste avond', 'Last evening')], // prettier-ignore
      footer: (hash) => `Legwork. ${t('Controlegetal van het protocol', 'Check number of the protocol')}: ${hash}`, // prettier-ignore
    },
    stopRule: (rule) => named(stopRuleNames, rule, language),
  }
}

/** Every word of the result of a personal trial and its reports. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  nl: wordsIn('nl'),
  en: wordsIn('en'),
}
