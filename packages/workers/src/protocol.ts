/** What the pool posts to a worker. */
export type TaskMessage = { readonly id: number; readonly task: unknown }

/** What a worker posts back. */
export type WorkerMessage =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }

/** One task in a worker; `progress` takes the share done, 0 to 1. */
export type TaskHandler = (task: unknown, progress: (share: number) => void) => unknown

/** Runs the handler on a message and posts what comes of it: the worker's side of the protocol. */
export async function answerTask(
  handler: TaskHandler,
  message: unknown,
  post: (message: WorkerMessage) => void,
): Promise<void> {
  const { id, task } = message as TaskMessage
  try {
    const answer = await handler(task, (share) => post({ id, kind: 'progress', share }))
    post({ id, kind: 'answer', answer })
  } catch (thrown) {
    const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
    post({ id, kind: 'failed', message: text })
  }
}
