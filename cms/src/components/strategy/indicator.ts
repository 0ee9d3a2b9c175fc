import { component, text } from '../../fields'

export default component({
  uid: 'strategy.indicator',
  label: 'Indicateur',
  mainField: 'label',
  attributes: {
    label: text('Ce que l’on mesure'),
    unit: text('Unité', { size: 4 }),
    baseline: text('Point de départ', { size: 4 }),
    target: text('Cible', { size: 4 }),
  },
})
