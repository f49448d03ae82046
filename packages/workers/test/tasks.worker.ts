import { createRandom } from '@legwork/base'
import { serveTasks } from '../src/node.ts'

type TestTask =
  | { kind: 'draw'; seed: number; from: number; to: number }
  | { kind: 'throw'; text: string }
  | { kind: 'die'; code: number }
  | { kind: 'die-once'; flag: SharedArrayBuffer }
  | { kind: 'spin' }
  | { kind: 'steps'; steps: number }

/** Draws keyed by trial index, as every simulation does; and the ways in which a task can go wrong. */
serveTasks((given, progress) => {
  const task = given as TestTask
  switch (task.kind) {
    case 'draw': {
      const rows: number[] = []
      for (let trial = task.from; trial < task.to; trial++) {
        const random = createRandom(task.seed, trial)
        let sum = 0
        const length = 1 + random.nextBelow(2000)
        for (let i = 0; i < length; i++) sum += random.nextUniform()
        rows.push(sum)
      }
      return rows
    }
    case 'throw':
      throw new Error(task.text)
    case 'die':
      process.exit(task.code)
      break
    case 'die-once':
      if (Atomics.add(new Int32Array(task.flag), 0, 1) === 0) process.exit(9)
      return 'survived'
    case 'spin':
      for (;;) if (globalThis === null) return
    case 'steps':
      for (let i = 1; i <= task.steps; i++) progress(i / task.steps)
      return task.steps
  }
  return null
})
