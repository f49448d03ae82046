/** Thrown where an iteration or an integral breaks down on sound input; `analyse` makes it a typed refusal. */
export class NumericalFailure extends Error {}
