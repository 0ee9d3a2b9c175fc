import { coded, integer, longText, moment, privateType, rawJson, text } from '../../../../fields'

const type = privateType({
  singular: 'revision',
  plural: 'revisions',
  label: 'Historique',
  description: 'Qui a fait quoi sur une fiche, et quand. Jamais public, jamais modifiable.',
  group: 'Suivi interne',
  mainField: 'recordTitle',
  listColumns: ['recordTitle', 'recordType', 'action', 'userName', 'happenedAt'],
  indexes: [['record_type', 'record_key'], ['happened_at']],
  attributes: {
    recordType: text('Type de fiche'),
    recordKey: text('Identifiant technique de la fiche'),
    recordLocale: text('Langue de la fiche', { size: 4 }),
    recordTitle: text('Fiche'),
    action: coded('revisionAction', 'Action'),
    userId: integer('Numéro du compte'),
    userName: text('Auteur', { help: 'Le nom, gardé même si le compte est supprimé.' }),
    happenedAt: moment('Date'),
    recordVersion: moment('Version de la fiche'),
    message: longText('Message'),
    before: rawJson('Avant'),
    after: rawJson('Après'),
  },
})

/** The content manager does not list it: the history has screens of its own, and no form may write it. */
export default { ...type, pluginOptions: { ...type.pluginOptions, 'content-manager': { visible: false } } }
