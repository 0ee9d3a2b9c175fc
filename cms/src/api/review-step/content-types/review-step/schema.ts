import { coded, flag, integer, longText, moment, privateType, text } from '../../../../fields'

const step = privateType({
  singular: 'review-step',
  plural: 'review-steps',
  label: 'Étapes de relecture',
  description: 'Ce qui a été fait de la relecture d’une fiche, par qui, avec quel message. Jamais public.',
  group: 'Suivi interne',
  mainField: 'title',
  listColumns: ['title', 'action', 'personName', 'takenAt'],
  indexes: [['record_document_id'], ['is_waiting', 'taken_at']],
  attributes: {
    title: text('Titre de la fiche'),
    recordType: text('Type de la fiche', { size: 6 }),
    recordDocumentId: text('Identifiant technique de la fiche', { size: 6 }),
    action: coded('reviewStep', 'Étape'),
    isWaiting: flag('Soumission qui attend une relecture', { help: 'Une seule par fiche.' }),
    isNew: flag('Fiche jamais publiée à ce moment'),
    personId: integer('Numéro du compte'),
    personName: text('Par', { size: 6 }),
    organisationName: text('Organisation', { size: 6 }),
    takenAt: moment('Le'),
    message: longText('Message'),
  },
})

/** Written by the review only (src/review): lists and forms do not show it. */
export default {
  ...step,
  pluginOptions: {
    ...step.pluginOptions,
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
}
