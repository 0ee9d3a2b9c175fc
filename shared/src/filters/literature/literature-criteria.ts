import { language } from '../../vocabularies/language'
import { publicationType } from '../../vocabularies/publication-type'
import { readStatus } from '../../vocabularies/read-status'
import { scientific } from '../../vocabularies/scientific'
import { screeningStatus } from '../../vocabularies/screening-status'
import type { Vocabulary } from '../../vocabularies/vocabulary'

/** The criteria of the literature that are not axes of the typology, by their name in the address, in their order. */
export const literatureCriteria = {
  scientific,
  type: publicationType,
  read: readStatus,
  language,
  screening: screeningStatus,
} as const satisfies Record<string, Vocabulary>
export type LiteratureCriterion = keyof typeof literatureCriteria

export const literatureCriterionKeys = /* @__PURE__ */ Object.keys(literatureCriteria) as LiteratureCriterion[]

/** Whether a facet is one of those criteria rather than an axis. */
export const isLiteratureCriterion = (key: string): key is LiteratureCriterion => Object.hasOwn(literatureCriteria, key)
