import type { Criterion } from './criterion'
import { initiativeCriteria } from './initiative-criteria'
import { actorCriteria, practiceCriteria, publicationCriteria } from './other-criteria'

export type { Criterion } from './criterion'
export { completeness, emptyFields, type Completeness, type CriterionState, type DescribedRecord } from './completeness'
export { initiativeCriteria } from './initiative-criteria'
export { actorCriteria, practiceCriteria, publicationCriteria } from './other-criteria'
export { initiativeFields } from './initiative-fields'

/** The criteria of completeness of the types that have some, by Strapi's singular name. */
export const completenessCriteria = {
  initiative: initiativeCriteria,
  'remuneration-practice': practiceCriteria,
  publication: publicationCriteria,
  actor: actorCriteria,
} as const satisfies Record<string, readonly Criterion[]>

export type DescribedKind = keyof typeof completenessCriteria

/** Whether a type has criteria of completeness. */
export const isDescribedKind = (kind: string): kind is DescribedKind => Object.hasOwn(completenessCriteria, kind)
