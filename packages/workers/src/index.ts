export { chunksOf, createTaskPool } from './pool.ts'
export type {
  CancelSignal,
  PoolError,
  PoolProgress,
  RunOptions,
  TaskPool,
  WorkerPort,
} from './pool.ts'
export type { TaskHandler } from './protocol.ts'
