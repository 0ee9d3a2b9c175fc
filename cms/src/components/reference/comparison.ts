import { component, day, longText, text, webAddress } from '../../fields'

export default component({
  uid: 'reference.comparison',
  label: 'Définition comparée',
  mainField: 'author',
  attributes: {
    author: text('Auteur de la définition', { size: 6 }),
    quotedText: longText('Ce que dit la source', { maxLength: 2000 }),
    difference: longText('Ce qui diffère de la nôtre', { maxLength: 2000 }),
    title: text('Titre de la source'),
    url: webAddress('Adresse de la source'),
    accessedOn: day('Consultée le'),
  },
})
