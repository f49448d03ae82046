import * as z from 'zod/mini'
import { libraryOutcomes } from '../trial/outcome.ts'

z.config({ jitless: true })

/** Most characters of the parts of a study file. */
const studyLengths = { name: 120, contact: 300, title: 120, text: 6000, label: 200 } as const

/** Plain text: no control characters but line ends and tabs. Nothing in it is ever read as HTML. */
const plain = (most: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(most),
    // eslint-disable-next-line no-control-regex -- control characters are what this refuses
    z.regex(/^(?=[\s\S]*\S)[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/),
  )
const times = z.int().check(z.gte(1), z.lte(4))
const count = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))

const texts = z.strictObject({
  title: plain(studyLengths.title),
  /** what taking part means, and why */
  information: plain(studyLengths.text),
  /** what a participant agrees to, shown in full before the agreement */
  consent: plain(studyLengths.text),
})

/** What a study is called, and what it looks like. */
export const studyId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{2,39}$/))
export const studyVersion = count(1, 9999)

/**
 * A study file: what a foundation asks of everyone who takes part in a series of personal trials. Keys may be added in a
 * new version of the format, never renamed.
 */
export const studyFileSchema = z.strictObject({
  format: z.literal('legwork/study/1'),
  $schema: z.optional(z.string().check(z.maxLength(300))),
  study: studyId,
  version: studyVersion,
  /** who runs the series, and how to reach them, as plain text */
  organisation: z.strictObject({
    name: plain(studyLengths.name),
    contact: plain(studyLengths.contact),
  }),
  /** at least one of the two languages */
  texts: z.strictObject({ nl: z.optional(texts), en: z.optional(texts) }),
  complaint: z.enum(['cramps', 'restless-legs']),
  /** as the set-up of a trial knows it; magnesium by the label of the product */
  remedy: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('magnesium'),
      label: plain(studyLengths.label),
      timesADay: times,
    }),
    z.strictObject({ type: z.literal('stretching') }),
    z.strictObject({ type: z.literal('water') }),
    z.strictObject({ type: z.literal('no-alcohol') }),
    z.strictObject({ type: z.literal('heat') }),
    z.strictObject({
      type: z.literal('own-swallowed'),
      name: plain(studyLengths.label),
      timesADay: times,
    }),
    z.strictObject({ type: z.literal('own-other'), name: plain(studyLengths.label) }),
  ]),
  /** two arms: the comparator and the remedy */
  design: z.strictObject({
    nightsPerPeriod: count(2, 60),
    periodsPerBlock: count(2, 8),
    blocks: count(1, 24),
    washoutNights: count(0, 30),
  }),
  outcomes: z.strictObject({
    primary: z.strictObject({
      id: z.enum(libraryOutcomes),
      /** the share that is left: 0.75 is a quarter fewer */
      smallestEffect: z.literal([0.9, 0.75, 0.5]),
    }),
    secondary: z.array(z.enum(libraryOutcomes)).check(z.maxLength(5)),
  }),
  /** kinds of blinding a participant may choose from */
  blinding: z.array(z.enum(['helper', 'paper', 'open'])).check(z.minLength(1), z.maxLength(3)),
  /** what must be the same in every trial of the series, in the words of `legwork analyze` */
  analysis: z.strictObject({
    halfLife: z.string().check(z.minLength(1), z.maxLength(200)),
    priorEffect: z.string().check(z.minLength(1), z.maxLength(400)),
  }),
})

/** A study file as read. With magnesium it holds an amount, so that only `study.ts` hands out its parts. */
export type StudyFile = z.infer<typeof studyFileSchema>
/** The texts of a study in one language. */
export type StudyTexts = z.infer<typeof texts>
