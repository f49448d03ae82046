/** Known only in this file: nothing outside can make a value of this type. */
const cleared: unique symbol = Symbol('cleared')

/**
 * Something about taking magnesium (an amount, an instruction, a time) that has passed the gate. Screens, commands,
 * reports and timetables take this type, so none of them can show what the gate did not let through.
 */
export interface Cleared<T> {
  readonly [cleared]: true
  readonly value: T
}

/** Whether a value came through the gate in this process: parsed or copied data never did. */
export function isCleared(value: unknown): value is Cleared<unknown> {
  return typeof value === 'object' && value !== null && issued.has(value)
}

const issued = new WeakSet<object>()

/** For the gate only (`clear` in gate.ts); the package does not export it. */
export function issue<T>(value: T): Cleared<T> {
  const box: Cleared<T> = Object.freeze({ [cleared]: true as const, value })
  issued.add(box)
  return box
}
