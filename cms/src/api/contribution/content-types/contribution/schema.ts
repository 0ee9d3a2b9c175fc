import { coded, day, flag, longText, moment, privateType, rawJson, text } from '../../../../fields'

const read = { isReadOnly: true } as const
const hidden = { isComputed: true } as const

export default privateType({
  singular: 'contribution',
  plural: 'contributions',
  label: 'Contributions reçues',
  description: 'Ce que le formulaire public envoie. Jamais public.',
  group: 'À traiter',
  mainField: 'title',
  listColumns: ['title', 'kind', 'state', 'receivedAt'],
  attributes: {
    title: text('Objet', { ...read, size: 8 }),
    reference: text('Référence', { ...read, size: 4, unique: true }),
    kind: coded('contributionKind', 'Nature', read),
    state: coded('contributionState', 'Suite donnée', {
      ...read,
      default: 'received',
      help: 'Change par les boutons « Créer le brouillon », « Retenir et ouvrir la fiche » et « Écarter ».',
    }),
    receivedAt: moment('Reçue le', read),
    payload: rawJson('Ce qui a été envoyé', read),
    message: longText('Message', read),
    recordTitle: text('Fiche concernée', { ...read, size: 8 }),
    language: coded('language', 'Langue du texte', read),
    contactName: text('Nom du contact', { ...read, size: 6 }),
    contactEmail: text('Courriel du contact', { ...read, size: 6 }),
    contactRole: coded('contributorRole', 'À quel titre', { ...read, size: 6 }),
    contactsDueOn: day('Coordonnées à effacer le', { ...read, size: 3 }),
    contactsDeletedOn: day('Coordonnées effacées le', { ...read, size: 3 }),
    isConsentGiven: flag('Accord donné', { ...read, size: 3 }),
    consentVersion: text('Version de l’accord', { ...read, size: 3 }),
    consentText: longText('Texte de l’accord', { ...read, size: 6 }),
    handledOn: day('Traitée le', read),
    decisionReason: longText('Motif donné à la personne', read),
    internalNote: longText('Note interne', {
      help: 'Visible seulement ici. N’y copiez ni nom ni adresse de la personne.',
    }),
    recordUid: text('Type de la fiche', hidden),
    recordDocumentId: text('Identifiant de la fiche', hidden),
    draftUid: text('Type du brouillon', hidden),
    draftDocumentId: text('Identifiant du brouillon', hidden),
    deletionTokenHash: text('Empreinte du lien d’effacement', hidden),
    submissionKey: text('Clé d’envoi', hidden),
  },
  indexes: [['submission_key'], ['deletion_token_hash'], ['record_document_id']],
})
