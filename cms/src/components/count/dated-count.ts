import { coded, component, count, day, flag, text } from '../../fields'

export default component({
  uid: 'count.dated-count',
  label: 'Nombre daté',
  mainField: 'value',
  attributes: {
    value: count('Nombre', { size: 3 }),
    isApproximate: flag('Environ', { size: 3 }),
    countedOn: day('Compté le', { size: 3, help: 'Vide si la source ne le dit pas.' }),
    datePrecision: coded('datePrecision', 'Précision de la date', { size: 3 }),
    note: text('Précision', { help: 'Qui est compté, et selon qui.' }),
  },
})
