import { coded, component, decimal, text } from '../../fields'

export default component({
  uid: 'training.fee',
  label: 'Tarif',
  mainField: 'audience',
  attributes: {
    audience: text('Pour qui', { size: 6, help: 'Par exemple : individuel, formation continue, étudiant.' }),
    amount: decimal('Montant', { min: 0, size: 3, help: '0 quand c’est gratuit.' }),
    currency: coded('currency', 'Monnaie', { size: 3 }),
    note: text('Précision'),
  },
})
