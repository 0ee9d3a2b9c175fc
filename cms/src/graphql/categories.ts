/** The `CategoryFilter` input as GraphQL hands it over. */
export interface CategoryArgument {
  readonly axis: string
  readonly codes: readonly string[]
}

/** Axis code → category codes asked; an axis named twice holds the codes of both. Any name will do, `constructor` included. */
export function codesByAxis(asked: readonly CategoryArgument[] | null | undefined): Record<string, string[]> {
  const byAxis = new Map<string, string[]>()
  for (const { axis, codes } of asked ?? []) byAxis.set(axis, [...(byAxis.get(axis) ?? []), ...codes])
  return Object.fromEntries(byAxis)
}

/** Axis code → category codes, as the list of pairs that GraphQL can type. */
export const categoryPairs = (categories: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(categories).map(([axis, codes]) => ({ axis, codes }))
