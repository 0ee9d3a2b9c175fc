import { integer, moment, privateType, text } from '../../../../fields'

const membership = privateType({
  singular: 'membership',
  plural: 'memberships',
  label: 'Membres des organisations',
  description: 'Le compte d’une personne, et l’organisation dont elle tient les fiches à jour. Jamais public.',
  group: 'À traiter',
  mainField: 'organisationKey',
  listColumns: ['organisationKey', 'userId', 'invitedOn'],
  indexes: [['user_id'], ['organisation_key']],
  attributes: {
    userId: integer('Numéro du compte'),
    organisationKey: text('Identifiant technique de l’organisation', {
      help: 'Celui de sa fiche d’acteur, le même dans toutes les langues.',
    }),
    invitedOn: moment('Invitée le'),
    invitedBy: text('Invitée par'),
  },
})

/** Written by the screen « Partenaires » only (src/access/invitations): lists and forms do not show it. */
export default {
  ...membership,
  pluginOptions: {
    ...membership.pluginOptions,
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
}
