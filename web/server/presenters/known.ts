/** The entries of a list that GraphQL gives as possibly absent, with possibly absent entries. */
export const known = <Entry>(list: readonly (Entry | null)[] | null | undefined): Entry[] =>
  (list ?? []).filter((entry): entry is Entry => entry !== null)

/** A text that says something, else null. */
export const filled = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null)
