import type { Page } from 'playwright-core'
import { newEntry, nextStamp, personAnswer, randomId } from '@legwork/domain'
import type { Entry, EntryContent, JsonValue, Stamp } from '@legwork/domain'

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** Leaves entries where the app looks for what an earlier page could not finish writing. */
const leaveEntries = (page: Page, entries: readonly Entry[]) =>
  page.evaluate(
    ([key, batch]) => {
      window.localStorage.setItem(key, batch)
    },
    [`legwork-outbox/${randomId(randomBytes)}`, JSON.stringify(entries)] as const,
  )

/** What was said, as another device wrote it. */
function written(contents: readonly EntryContent[]): readonly Entry[] {
  const device = randomId(randomBytes)
  let stamp: Stamp | null = null
  return contents.map((content): Entry => {
    stamp = nextStamp(stamp, device, { now: () => Date.now() })
    const entry = newEntry(content, randomId(randomBytes), stamp)
    if (!entry.ok) throw new Error(`putContents: must be an entry, ${JSON.stringify(content)}`)
    return entry.value
  })
}

/**
 * Puts whole entries into the journal, for tests that start in the middle: open or reload a page of the app to see them.
 */
export async function putEntries(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await leaveEntries(page, entries)
}

/** Puts what was said into the journal, as another device said it: open or reload a page to see it. */
export async function putContents(page: Page, contents: readonly EntryContent[]): Promise<void> {
  await putEntries(page, written(contents))
}

/** Puts whole entries into the journal of a new visitor. */
export async function seedEntries(
  page: Page,
  address: string,
  entries: readonly Entry[],
): Promise<void> {
  // a file of the origin that is not the app: what waits there is read at the app's first start
  await page.goto(`${address}icon.svg`)
  await leaveEntries(page, entries)
}

/** Puts contents into the journal of a new visitor. */
export async function seedJournal(
  page: Page,
  address: string,
  contents: readonly EntryContent[],
): Promise<void> {
  await seedEntries(page, address, written(contents))
}

/** The entries that tell a person, from the person's own form (`examples/person.json`). */
export function tellingPerson(person: Readonly<Record<string, unknown>>): readonly EntryContent[] {
  const groups = new Set(['answers', 'measurements', 'guide', 'habits', 'day'])
  return Object.entries(person).flatMap(([field, value]): EntryContent[] => {
    if (['format', 'version', 'on'].includes(field)) return []
    if (field === 'medicines')
      return (value as JsonValue[]).map((medicine) =>
        personAnswer(`medicines.${randomId(randomBytes)}`, medicine),
      )
    if (!groups.has(field)) return [personAnswer(field, value as JsonValue)]
    return Object.entries(value as Record<string, JsonValue>).map(([leaf, said]) =>
      personAnswer(`${field}.${leaf}`, said),
    )
  })
}

/** Waits until the disk has confirmed everything that was said. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !Object.keys(window.localStorage).some((key) => key.startsWith('legwork-outbox/')),
  )
}
