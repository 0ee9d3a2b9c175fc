import { defineVocabulary, type CodeOf } from './vocabulary'

/** What was done to a record, as its history tells it. */
export const revisionAction = defineVocabulary({
  create: { fr: 'Création', en: 'Creation' },
  update: { fr: 'Modification', en: 'Change' },
  publish: { fr: 'Publication', en: 'Publication' },
  unpublish: { fr: 'Dépublication', en: 'Unpublication' },
  delete: { fr: 'Suppression', en: 'Deletion' },
  discard_draft: { fr: 'Abandon des modifications', en: 'Draft discarded' },
  restore: { fr: 'Rétablissement', en: 'Restoration' },
  submit: { fr: 'Envoi en relecture', en: 'Submission' },
  request_changes: { fr: 'Demande de modifications', en: 'Changes requested' },
  approve: { fr: 'Approbation', en: 'Approval' },
  import: { fr: 'Import', en: 'Import' },
  verify: { fr: 'Vérification', en: 'Verification' },
})
export type RevisionAction = CodeOf<typeof revisionAction>
