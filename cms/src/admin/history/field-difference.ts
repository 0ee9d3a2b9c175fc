/** What differs in one field between two states of a record, in French words (cms/src/history/recorded-field.ts). */
export interface FieldDifference {
  readonly path: string
  readonly label: string
  readonly before: string
  readonly after: string
}

/** What stands for a value that is not known, in a difference. */
export const unknownValue = 'non renseigné'
