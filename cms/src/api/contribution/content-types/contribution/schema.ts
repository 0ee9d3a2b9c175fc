import { coded, day, flag, longText, moment, one, privateType, rawJson, text, webAddress } from '../../../../fields'

export default privateType({
  singular: 'contribution',
  plural: 'contributions',
  label: 'Contributions reçues',
  description: 'Ce que le formulaire public envoie. Jamais public.',
  group: 'À traiter',
  mainField: 'title',
  listColumns: ['title', 'kind', 'state', 'receivedAt'],
  attributes: {
    title: text('Objet'),
    kind: coded('contributionKind', 'Nature'),
    state: coded('contributionState', 'Suite donnée', { default: 'received' }),
    receivedAt: moment('Reçue le'),
    message: longText('Message'),
    sourceUrl: webAddress('Source indiquée'),
    payload: rawJson('Données du formulaire'),
    initiative: one('initiative', 'Fiche concernée'),
    contactName: text('Nom du contact', { size: 6 }),
    contactEmail: text('Courriel du contact', { size: 6 }),
    isConsentGiven: flag('Accord pour être recontacté', { size: 6 }),
    handledOn: day('Traitée le'),
    internalNote: longText('Note interne'),
  },
})
