import { describe, it } from 'vitest'
import { createMemory, openMemoryLog } from '@legwork/storage'
import { logContract } from '@legwork/storage/contract'

describe('the memory log', () => {
  for (const contractCase of logContract)
    it(contractCase.name, async () => {
      const memory = createMemory()
      await contractCase.run({
        open: () => Promise.resolve(openMemoryLog(memory)),
        setRoom: (room) => {
          memory.room = room === 'little' ? 1_000_000 : Infinity
          return Promise.resolve()
        },
      })
    })
})
