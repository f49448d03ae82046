/** So that two pieces of work are two short tasks, not a long one: in between the browser hears a tap. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Does the steps one after the other, each in a task of its own; resolves to what the last one gives. */
export async function inTasks<T>(
  before: readonly (() => unknown)[],
  last: () => Promise<T>,
): Promise<T> {
  for (const step of before) {
    await step()
    await nextTask()
  }
  return last()
}
