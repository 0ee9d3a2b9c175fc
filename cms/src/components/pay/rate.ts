import { coded, component, decimal, text } from '../../fields'

export default component({
  uid: 'pay.rate',
  label: 'Montant',
  mainField: 'audience',
  attributes: {
    audience: text('Pour qui ou pour quoi', { help: 'Rôle, niveau ou tâche que paie ce montant.' }),
    amountMin: decimal('Montant minimal', { min: 0, help: 'Vide si la source ne donne pas de montant.' }),
    amountMax: decimal('Montant maximal', { min: 0, help: 'Le même que le minimum quand le montant est unique.' }),
    currency: coded('currency', 'Monnaie'),
    unit: coded('payUnit', 'Par'),
    hoursPerUnit: decimal('Heures comprises', {
      min: 0,
      help: 'Nombre d’heures que dure l’unité, si la source le dit.',
    }),
    grossOrNet: coded('grossOrNet', 'Brut ou net'),
    threshold: text('Condition', { help: 'Par exemple : au-delà de 4 heures.' }),
  },
})
