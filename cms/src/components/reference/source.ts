import { coded, component, day, longText, text, webAddress } from '../../fields'

export default component({
  uid: 'reference.source',
  label: 'Source',
  mainField: 'title',
  attributes: {
    title: text('Titre', { help: 'Organisme et titre de la page ou du document.' }),
    url: webAddress('Adresse'),
    accessedOn: day('Consultée le'),
    caveat: coded('sourceCaveat', 'Réserve', { help: 'À remplir quand la source demande de la prudence.' }),
    supports: longText('Ce qu’elle établit', { maxLength: 500, help: 'Par exemple : l’année de début, le montant.' }),
  },
})
