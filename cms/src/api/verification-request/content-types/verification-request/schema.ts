import { coded, moment, privateType, text } from '../../../../fields'

const verificationRequest = privateType({
  singular: 'verification-request',
  plural: 'verification-requests',
  label: 'Demandes de vérification',
  description: 'Le lien envoyé à une organisation pour qu’elle confirme une fiche. Jamais public.',
  group: 'À traiter',
  mainField: 'recordTitle',
  listColumns: ['recordTitle', 'organisationName', 'sentAt', 'outcome'],
  indexes: [['token_hash'], ['record_document_id'], ['organisation_key'], ['campaign']],
  attributes: {
    recordTitle: text('Fiche'),
    recordUid: text('Type de la fiche'),
    recordDocumentId: text('Identifiant technique de la fiche'),
    organisationName: text('Organisation'),
    organisationKey: text('Identifiant technique de l’organisation'),
    recipientEmail: text('Destinataire'),
    campaign: text('Campagne'),
    tokenHash: text('Empreinte du lien', { help: 'Le lien lui-même n’est gardé nulle part.' }),
    preparedBy: text('Préparée par'),
    sendingAt: moment('Remise au serveur de courriel'),
    sentAt: moment('Envoyée le'),
    expiresAt: moment('Expire le'),
    usedAt: moment('Utilisée le'),
    revokedAt: moment('Annulée le'),
    outcome: coded('verificationOutcome', 'Réponse'),
  },
})

/** Written by campaigns and their links only (src/freshness): lists and forms do not show it. */
export default {
  ...verificationRequest,
  pluginOptions: {
    ...verificationRequest.pluginOptions,
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
}
