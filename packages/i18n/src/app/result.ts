import type { TrialRecordError, TrialResultRefusal } from '@legwork/domain'
import { analysisRefusalMessage } from '../analysis-refusals.ts'
import { journalFileErrorText } from '../storage.ts'
import type { Language } from '../language.ts'

/** The words of the result screen that no report has. */
export interface ResultWords {
  readonly title: string
  readonly none: string
  readonly toTrial: string
  readonly running: string
  readonly sealed: string
  readonly toOpening: string
  readonly working: string
  /** in the place of the verdict, until it stands */
  readonly verdictPending: string
  readonly priorsPending: string
  readonly priorsAgree: string
  readonly partPending: string
  readonly status: Readonly<Record<'working' | 'estimate' | 'answer' | 'complete', string>>
  readonly refused: (refusal: TrialResultRefusal) => string
  readonly asTable: string
  readonly basis: string
  readonly ownWordsHint: string
  readonly ownWordsLabel: string
  readonly save: string
  readonly saved: string
  readonly reportsTitle: string
  readonly reports: Readonly<Record<'doctor' | 'protocol' | 'full', string>>
  readonly reportsLead: string
  readonly print: string
  readonly printHint: string
  readonly backToResult: string
  readonly otherTitle: string
  readonly other: (remedy: string, startedOn: string) => string
  readonly filesTitle: string
  readonly filesLead: string
  readonly files: Readonly<Record<'trial' | 'diary' | 'result' | 'fhir', string>>
  readonly notReportable: string
  readonly fileError: (error: TrialRecordError) => string
}

const refusedIn =
  (language: Language) =>
  (refusal: TrialResultRefusal): string => {
    switch (refusal.type) {
      case 'analysis-refused':
        return analysisRefusalMessage(language, refusal.refusal)
      case 'no-nights':
        return language === 'nl'
          ? 'Er zijn te weinig ingevulde nachten om iets te vergelijken.'
          : 'Too few nights were filled in to compare anything.'
      case 'not-ready':
        return language === 'nl'
          ? 'Deze proef is nog niet klaar voor een uitkomst.'
          : 'This trial is not ready for a result yet.'
    }
  }

const fileErrorIn =
  (language: Language) =>
  (error: TrialRecordError): string => {
    const nl = language === 'nl'
    switch (error.type) {
      case 'not-a-trial':
        return nl
          ? `Dit bestand is geen proef van Legwork (fout bij ${error.path}). Bewaar het opnieuw op de pagina Uitslag.`
          : `This file is no trial of Legwork (wrong at ${error.path}). Save it again on the page Result.`
      case 'trial-absent':
        return nl
          ? `In dit bestand staat de proef ${error.trial} niet. Bewaar het opnieuw op de pagina Uitslag.`
          : `This file does not hold the trial ${error.trial}. Save it again on the page Result.`
      default:
        return journalFileErrorText(language, error)
    }
  }

export const resultWords: Readonly<Record<Language, ResultWords>> = {
  nl: {
    title: 'Uitslag',
    none: 'Er is nog geen uitslag. Die komt er als u een eigen proef heeft gedaan.',
    toTrial: 'Naar eigen proef',
    running:
      'Uw proef loopt nog. Tussendoor kijken zou de uitkomst minder eerlijk maken. Daarom staat hier niets tot de proef klaar is.',
    sealed:
      'Uw proef is klaar, maar de lijst is nog verzegeld. Tot u die opent, weet ook deze pagina niet wat u in welke periode nam.',
    toOpening: 'De lijst openen',
    working: 'Bezig met rekenen …',
    verdictPending: 'Oordeel volgt',
    priorsPending: 'Wij rekenen na of een andere verwachting vooraf een ander oordeel geeft …',
    priorsAgree: 'Met een andere verwachting vooraf is het oordeel hetzelfde.',
    partPending: 'Dit deel wordt uitgerekend …',
    status: {
      working: 'Wij rekenen de uitslag uit …',
      estimate: 'De schatting staat er. Het oordeel wordt nog nagerekend …',
      answer: 'Het antwoord staat er. De rest wordt nog uitgerekend …',
      complete: 'Alles is uitgerekend.',
    },
    refused: refusedIn('nl'),
    asTable: 'Bekijk als tabel',
    basis: 'hoe het oordeel tot stand komt',
    ownWordsHint:
      'Wat betekent dit voor u? Wat gaat u doen? Schrijf het op voordat u het vergeet. Het komt in het verslag voor uw arts.',
    ownWordsLabel: 'Mijn conclusie',
    save: 'Bewaar',
    saved: 'Bewaard.',
    reportsTitle: 'Verslagen',
    reports: {
      doctor: 'Verslag voor de arts (2 bladzijden)',
      protocol: 'Het protocol',
      full: 'Volledig verslag',
    },
    reportsLead: 'Bekijk een verslag en druk het af, of bewaar het als PDF.',
    print: 'Afdrukken of bewaren als PDF',
    printHint: 'Kies in het venster dat opengaat “Opslaan als PDF” als u een bestand wilt.',
    backToResult: 'Terug naar de uitslag',
    otherTitle: 'Uitslag van een andere proef',
    other: (remedy, startedOn) => `${remedy}, begonnen op ${startedOn}`,
    filesTitle: 'Uw gegevens als bestand',
    filesLead: 'Deze bestanden blijven op uw apparaat. U beslist wie ze krijgt.',
    files: {
      trial: 'Hele proef (JSON)',
      diary: 'Dagboek (CSV)',
      result: 'Uitkomst (JSON)',
      fhir: 'Voor een zorgdossier (FHIR)',
    },
    notReportable: 'Er is nog geen uitslag om over te schrijven.',
    fileError: fileErrorIn('nl'),
  },
  en: {
    title: 'Result',
    none: 'There is no result yet. It comes when you have done a personal trial.',
    toTrial: 'To personal trial',
    running:
      'Your trial is still running. Looking in between would make the outcome less fair. So nothing stands here until it is over.',
    sealed:
      'Your trial is over, but the list is still sealed. Until you open it, this page too does not know what you took in which period.',
    toOpening: 'Open the list',
    working: 'Working …',
    verdictPending: 'Verdict follows',
    priorsPending: 'We are checking whether another expectation gives another verdict …',
    priorsAgree: 'Starting from another expectation, the verdict is the same.',
    partPending: 'This part is being worked out …',
    status: {
      working: 'We are working out the result …',
      estimate: 'The estimate is here. The verdict is being checked …',
      answer: 'The answer is here. The rest is being worked out …',
      complete: 'Everything has been worked out.',
    },
    refused: refusedIn('en'),
    asTable: 'See as a table',
    basis: 'how the verdict is reached',
    ownWordsHint:
      'What does this mean for you? What will you do? Write it down before you forget. It goes into the report for your doctor.',
    ownWordsLabel: 'My conclusion',
    save: 'Save',
    saved: 'Saved.',
    reportsTitle: 'Reports',
    reports: {
      doctor: 'Report for the doctor (2 pages)',
      protocol: 'The protocol',
      full: 'Full report',
    },
    reportsLead: 'Read a report and print it, or save it as a PDF.',
    print: 'Print or save as PDF',
    printHint: 'In the window that opens, choose “Save as PDF” if you want a file.',
    backToResult: 'Back to the result',
    otherTitle: 'Result of another trial',
    other: (remedy, startedOn) => `${remedy}, begun on ${startedOn}`,
    filesTitle: 'Your data as a file',
    filesLead: 'These files stay on your device. You decide who gets them.',
    files: {
      trial: 'Whole trial (JSON)',
      diary: 'Diary (CSV)',
      result: 'Result (JSON)',
      fhir: 'For a health record (FHIR)',
    },
    notReportable: 'There is no result to write about yet.',
    fileError: fileErrorIn('en'),
  },
}
