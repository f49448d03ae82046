import { logStart } from '@legwork/domain'
import type { Entry, EntryLog } from '@legwork/domain'
import { previewRestore, restore } from '@legwork/storage'
import { bad, good, same } from './check.ts'
import { longText, sampleEntries, sampleEntry, sortedTexts } from './samples.ts'

/** What a case needs of an adapter. Each case gets a new, empty database. */
export interface LogHarness {
  /** one more handle on this case's database */
  open(): Promise<EntryLog>
  /** `little`: an append of some millions of characters no longer fits */
  setRoom(room: 'little' | 'enough'): Promise<void>
}

export interface LogCase {
  readonly name: string
  run(harness: LogHarness): Promise<void>
}

const all = async (log: EntryLog) => good(await log.read(), 'read')

/** What every EntryLog must do. Each case throws what is wrong. */
export const logContract: readonly LogCase[] = [
  {
    name: 'a new log is empty',
    async run({ open }) {
      same(await all(await open()), { entries: [], damaged: [], position: logStart }, 'read')
    },
  },
  {
    name: 'what was appended is read exactly, in the order stored',
    async run({ open }) {
      const log = await open()
      const entries = [
        sampleEntry(9, { text: 'é, 😀, "quoted", \u0000, ​' }),
        sampleEntry(2, JSON.parse('{"__proto__":{"a":1},"b":[1e-7,-0.5,null,true]}')),
        { ...sampleEntry(3), supersedes: sampleEntry(2).id },
      ]
      const appended = good(await log.append(entries), 'append')
      same(appended.added, 3, 'added')
      same((await all(log)).entries, entries, 'entries')
      same((await all(log)).position, appended.position, 'position')
    },
  },
  {
    name: 'a reader goes on where it was',
    async run({ open }) {
      const log = await open()
      const first = good(await log.append(sampleEntries(1, 3)), 'append')
      good(await log.append(sampleEntries(4, 2)), 'append')
      const rest = good(await log.read(first.position), 'read since')
      same(rest.entries, sampleEntries(4, 2), 'entries')
      const nothing = good(await log.read(rest.position), 'read at the end')
      same(nothing, { entries: [], damaged: [], position: rest.position }, 'the end')
    },
  },
  {
    name: 'a repeat is harmless',
    async run({ open }) {
      const log = await open()
      const first = good(await log.append(sampleEntries(1, 3)), 'append')
      const again = good(await log.append(sampleEntries(1, 3)), 'append again')
      same(again, { added: 0, position: first.position }, 'again')
      same(good(await log.append(sampleEntries(3, 2)), 'append more').added, 1, 'added')
      const twice = [sampleEntry(7), sampleEntry(7)]
      same(good(await log.append(twice), 'append twice').added, 1, 'twice in one')
      same(good(await log.append([]), 'append nothing').added, 0, 'nothing')
      same((await all(log)).entries, [...sampleEntries(1, 4), sampleEntry(7)], 'entries')
    },
  },
  {
    name: 'an entry never changes: the append is refused and nothing of it is written',
    async run({ open }) {
      const log = await open()
      good(await log.append([sampleEntry(1)]), 'append')
      const forged = [sampleEntry(2), sampleEntry(1, 'other'), sampleEntry(3)]
      const { id } = sampleEntry(1)
      same(bad(await log.append(forged), 'forged'), { type: 'conflict', id }, 'error')
      const within = [sampleEntry(4), sampleEntry(4, 'other')]
      same(bad(await log.append(within), 'within one append').type, 'conflict', 'error')
      same((await all(log)).entries, [sampleEntry(1)], 'entries')
    },
  },
  {
    name: 'what is no entry is refused and nothing of it is written',
    async run({ open }) {
      const log = await open()
      const wrong: Entry[] = [sampleEntry(1), { ...sampleEntry(2), payload: '{ "a":1}' }]
      const error = { type: 'invalid-entry', field: 'payload' }
      same(bad(await log.append(wrong), 'append'), error, 'error')
      same((await all(log)).entries, [], 'entries')
    },
  },
  {
    name: 'what a reader does to its copy does not reach the log',
    async run({ open }) {
      const log = await open()
      const entry = structuredClone(sampleEntry(1))
      good(await log.append([entry]), 'append')
      Object.assign(entry.stamp, { wall: 0 })
      const [read] = (await all(log)).entries
      Object.assign(read?.stamp ?? {}, { wall: 1 })
      same((await all(log)).entries, [sampleEntry(1)], 'entries')
    },
  },
  {
    name: 'two handles at once lose nothing and count no position twice',
    async run({ open }) {
      const [a, b] = [await open(), await open()]
      const numbers = Array.from({ length: 40 }, (_, i) => i)
      const results = await Promise.all(
        numbers.map((n) => (n % 2 === 0 ? a : b).append([sampleEntry(n)])),
      )
      const positions = results.map((result) => good(result, 'append').position)
      same(new Set(positions).size, 40, 'positions')
      for (const log of [a, b])
        same(sortedTexts((await all(log)).entries), sortedTexts(sampleEntries(0, 40)), 'entries')
    },
  },
  {
    name: 'two handles that append the same entry store it once',
    async run({ open }) {
      const [a, b] = [await open(), await open()]
      const results = await Promise.all([a, b, a, b].map((log) => log.append([sampleEntry(1)])))
      const added = results.reduce((sum, result) => sum + good(result, 'append').added, 0)
      same(added, 1, 'added')
      same((await all(b)).entries, [sampleEntry(1)], 'entries')
    },
  },
  {
    name: 'a reader that follows positions misses nothing while others append',
    async run({ open }) {
      const [reader, a, b] = [await open(), await open(), await open()]
      const appends = Promise.all(
        Array.from({ length: 30 }, (_, n) => (n % 2 === 0 ? a : b).append([sampleEntry(n)])),
      )
      const seen: Entry[] = []
      let position = logStart
      const follow = async () => {
        const part = good(await reader.read(position), 'read')
        seen.push(...part.entries)
        position = part.position
      }
      for (let i = 0; i < 10; i++) await follow()
      for (const result of await appends) good(result, 'append')
      await follow()
      same(sortedTexts(seen), sortedTexts(sampleEntries(0, 30)), 'seen')
    },
  },
  {
    name: 'listeners hear of entries added by any handle, until they leave',
    async run({ open }) {
      const [a, b] = [await open(), await open()]
      let heard = 0
      let wake: () => void = () => undefined
      const called = new Promise<void>((resolve) => {
        wake = resolve
      })
      const leave = a.subscribe(() => {
        heard++
        wake()
      })
      good(await b.append([sampleEntry(1)]), 'append elsewhere')
      await called
      same(heard, 1, 'heard of another handle')
      good(await a.append([sampleEntry(2)]), 'append here')
      same(heard, 2, 'heard of its own')
      good(await a.append([sampleEntry(2)]), 'append nothing new')
      leave()
      good(await a.append([sampleEntry(3)]), 'append after leaving')
      same(heard, 2, 'heard nothing more')
    },
  },
  {
    name: 'a closed handle says so, and a new one finds everything',
    async run({ open }) {
      const log = await open()
      good(await log.append(sampleEntries(1, 2)), 'append')
      log.close()
      same(bad(await log.append([sampleEntry(3)]), 'append'), { type: 'closed' }, 'append')
      same(bad(await log.read(), 'read'), { type: 'closed' }, 'read')
      same((await all(await open())).entries, sampleEntries(1, 2), 'entries')
    },
  },
  {
    name: 'a full device is told as quota; what was there stays, and with room it goes on',
    async run({ open, setRoom }) {
      // before the first write: a browser remembers for a while how much room there was
      await setRoom('little')
      const log = await open()
      good(await log.append(sampleEntries(1, 2)), 'append')
      const long = [sampleEntry(3), sampleEntry(4, longText(6_000_000))]
      same(bad(await log.append(long), 'append'), { type: 'quota' }, 'error')
      same((await all(log)).entries, sampleEntries(1, 2), 'entries')
      await setRoom('enough')
      same(good(await log.append(long), 'append again').added, 2, 'added')
    },
  },
  {
    name: 'a restore adds what is missing, keeps what is there, and twice is once',
    async run({ open }) {
      const log = await open()
      good(await log.append(sampleEntries(1, 3)), 'append')
      const file = [...sampleEntries(3, 3), sampleEntry(1, 'other')]
      const preview = good(await previewRestore(log, file), 'preview')
      const { total, added, known, conflicting } = preview
      same(
        { total, added, known, conflicting },
        { total: 4, added: 2, known: 1, conflicting: 1 },
        '',
      )
      same((await all(log)).entries.length, 3, 'a preview changes nothing')
      same(good(await restore(log, file), 'restore').added, 2, 'added')
      same(good(await restore(log, file), 'restore').added, 0, 'added again')
      same((await all(log)).entries, sampleEntries(1, 5), 'entries')
    },
  },
]
