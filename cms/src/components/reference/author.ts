import { component, text } from '../../fields'

export default component({
  uid: 'reference.author',
  label: 'Auteur',
  mainField: 'family',
  attributes: {
    family: text('Nom', { size: 4 }),
    given: text('Prénom ou initiales', { size: 4 }),
    literal: text('Organisme', { size: 4, help: 'À remplir seul quand l’auteur est une organisation.' }),
  },
})
