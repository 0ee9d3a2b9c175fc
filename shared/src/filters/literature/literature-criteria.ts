import { language } from '../../vocabularies/language'
import { publicationType } from '../../vocabularies/publication-type'
import { readStatus } from '../../vocabularies/read-status'
import { scientific } from '../../vocabularies/scientific'
import { screeningStatus } from '../../vocabularies/screening-status'
import type { Vocabulary } from '../../vocabularies/vocabulary'

/** The criteria of the literature that are not axes of the typology, as the address names them, in their order. */
export const literatureCriterionKeys = ['scientific', 'type', 'read', 'language', 'screening'] as const
export type LiteratureCriterion = (typeof literatureCriterionKeys)[number]

/** The codes that each criterion takes. */
export const literatureCriteria: Readonly<Record<LiteratureCriterion, Vocabulary>> = {
  scientific,
  type: publicationType,
  read: readStatus,
  language,
  screening: screeningStatus,
}

/** Whether a facet is one of those criteria rather than an axis. */
export const isLiteratureCriterion = (key: string): key is LiteratureCriterion =>
  (literatureCriterionKeys as readonly string[]).includes(key)
