import { factById } from '@legwork/knowledge'
import type { SourceId } from '@legwork/knowledge'
import { safetyLibrary } from './library.ts'
import { askList } from './ask.ts'
import type { AskItem } from './ask.ts'
import type { Cleared } from './cleared.ts'
import { clear, judgeGate } from './gate.ts'
import type { Gate } from './gate.ts'
import { crampsOrRestlessLegs } from './guide.ts'
import type { Guide } from './guide.ts'
import { reasonsToLook } from './look.ts'
import type { LookReason } from './look.ts'
import { adviseMedicines, medicinesToDiscuss, spacingAdvice } from './medicine-advice.ts'
import type { MedicineAdvice, SpacingAdvice, ToDiscuss } from './medicine-advice.ts'
import { recogniser } from './recognise.ts'
import { makeTimetable } from './timetable.ts'
import type { Timetable } from './timetable.ts'
import type { Person } from '../person/schema.ts'

/** What the check says. Hours and times of magnesium are behind the gate: null unless it is open. */
export interface SafetyCheck {
  readonly gate: Gate
  readonly medicines: readonly MedicineAdvice[]
  readonly spacing: Cleared<readonly SpacingAdvice[]> | null
  readonly timetable: Cleared<Timetable> | null
  readonly discuss: readonly ToDiscuss[]
  readonly look: readonly LookReason[]
  readonly guide: Guide
  readonly ask: readonly AskItem[]
  /** Parts of the day that were assumed because the person did not tell them. */
  readonly assumed: readonly (keyof NonNullable<Person['day']>)[]
  /** Facts and sources the answer rests on, for the screen that opens them. */
  readonly sources: readonly SourceId[]
  /** Pages behind rules that are not facts of the knowledge base. */
  readonly seenAt: readonly string[]
}

const partsOfDay = ['wake', 'bed', 'breakfast', 'lunch', 'dinner', 'magnesium'] as const

/** The whole check of one person: gate, medicines, timetable, what to discuss, look at and ask. */
export function checkSafety(person: Person): SafetyCheck {
  const library = safetyLibrary
  const { recognise } = recogniser(library)
  const recognised = (person.medicines ?? []).map((taken) => ({
    taken,
    recognised: recognise(taken.name),
  }))
  const gate = judgeGate(person)
  const medicines = adviseMedicines(recognised, library)
  const discuss = medicinesToDiscuss(recognised, library)
  const look = reasonsToLook(person)
  const timetable = clear(gate, () => makeTimetable(person, recognised, library))
  return {
    gate,
    medicines,
    spacing: clear(gate, () => spacingAdvice(recognised, library)),
    timetable,
    discuss,
    look,
    guide: crampsOrRestlessLegs(person),
    ask: askList(person, gate, medicines, discuss, timetable?.value ?? null),
    assumed:
      timetable === null ? [] : partsOfDay.filter((part) => person.day?.[part] === undefined),
    sources: [
      ...new Set([
        ...gate.findings.flatMap((finding) => finding.sources),
        ...medicines.flatMap(({ classes }) => classes.flatMap(({ sources }) => sources)),
        // The general hours stand beside every timetable.
        ...(timetable === null ? [] : (factById('spacing.default')?.sources ?? [])),
      ]),
    ].sort(),
    seenAt: [...new Set(gate.findings.flatMap((finding) => finding.seenAt))].sort(),
  }
}
