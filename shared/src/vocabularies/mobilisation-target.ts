import { defineVocabulary, type CodeOf } from './vocabulary'

/** Whom a mobilisation measure addresses. */
export const mobilisationTarget = defineVocabulary({
  institutions: { fr: 'Institutions et établissements', en: 'Institutions' },
  professionals: { fr: 'Professionnels', en: 'Professionals' },
  users: { fr: 'Usagers et proches', en: 'Users and relatives' },
})
export type MobilisationTarget = CodeOf<typeof mobilisationTarget>
