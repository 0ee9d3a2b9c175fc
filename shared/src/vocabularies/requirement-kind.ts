import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whether the call demands a deliverable or welcomes it. */
export const requirementKind = defineVocabulary({
  mandatory: { fr: 'Obligatoire', en: 'Mandatory' },
  optional: { fr: 'Facultatif', en: 'Optional' },
})
export type RequirementKind = CodeOf<typeof requirementKind>
