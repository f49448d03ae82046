/** One answer of the person: `{ field, value }`; the last answer to a field counts, null takes it back. */
export const personAnswerKind = 'person/answer'
