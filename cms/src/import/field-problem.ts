/** What is wrong with a field of a record, in French. */
export interface FieldProblem {
  /** The field, by the names of the model: `places.0.commune`, `en.title`. */
  readonly path: string
  readonly message: string
}

/** The problem of a field as one sentence. */
export const problemText = ({ path, message }: FieldProblem): string => `${path}\u202f: ${message}`
