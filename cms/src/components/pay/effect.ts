import { coded, component, day, longText, text, webAddress } from '../../fields'

export default component({
  uid: 'pay.effect',
  label: 'Effet sur les droits ou l’impôt',
  mainField: 'benefit',
  attributes: {
    kind: coded('effectKind', 'Porte sur'),
    benefit: text('Prestation ou impôt', { size: 8, help: 'Par exemple : allocation aux adultes handicapés.' }),
    effect: longText('Effet', { maxLength: 2000 }),
    sourceTitle: text('Source', { size: 8 }),
    statedOn: day('En vigueur au'),
    sourceUrl: webAddress('Adresse de la source'),
  },
})
