import { component, text } from '../../fields'

export default component({
  uid: 'text.line',
  label: 'Ligne',
  mainField: 'text',
  attributes: { text: text('Texte') },
})
