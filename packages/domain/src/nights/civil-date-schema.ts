import * as z from 'zod/mini'
import { parseCivilDate } from '@legwork/base'
import type { CivilDate } from '@legwork/base'

z.config({ jitless: true })

const written = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date'))
  .check(z.refine((text) => parseCivilDate(text).ok))

/** A civil date in stored data: a text that is a day of the calendar. */
// the check above is what makes the text a CivilDate
export const civilDateSchema = written as unknown as z.ZodMiniType<CivilDate, CivilDate>
