/** What a person reads about a fact, in one language. */
export interface FactText {
  readonly label: string
  readonly text: string
}
