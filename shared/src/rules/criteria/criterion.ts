import type { LocalizedText } from '../problem'

/** What can meet a criterion. */
export type MetBy =
  /** An attribute, or a part of a component (`place.commune`, `rates.amountMin`: of one of them at least). */
  | { readonly field: string }
  /** A category of an axis; of any axis when it is `*`. */
  | { readonly axis: string }
  /** Records of another type that point at this one (Strapi's plural name in camelCase). */
  | { readonly linkedFrom: 'remunerationPractices' }

/** One thing that a complete record says. */
export interface Criterion {
  readonly code: string
  readonly label: LocalizedText
  /** What is expected, in one sentence. */
  readonly expected: LocalizedText
  /** Any of them is enough. */
  readonly metBy: readonly MetBy[]
}

/** The attribute of the form where a piece of evidence is given; null when it is given in another record. */
export function fieldOf(evidence: MetBy): string | null {
  if ('field' in evidence) return evidence.field.split('.')[0]!
  return 'axis' in evidence ? 'categories' : null
}
