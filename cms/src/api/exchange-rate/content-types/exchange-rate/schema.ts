import { coded, day, decimal, editing, identity, publicType, sources, text, year } from '../../../../fields'

export default publicType({
  singular: 'exchange-rate',
  plural: 'exchange-rates',
  label: 'Taux de change',
  description: 'Le cours daté et sourcé d’une monnaie, pour comparer en euros les montants publiés ailleurs.',
  group: 'Rémunération',
  mainField: 'title',
  listColumns: ['title', 'currency', 'period', 'year', 'unitsPerEuro'],
  attributes: {
    title: text('Titre', { help: 'Par exemple : Livre sterling, moyenne 2022.' }),
    currency: coded('currency', 'Monnaie'),
    unitsPerEuro: decimal('Pour 1 euro', {
      min: 0,
      help: 'Combien d’unités de cette monnaie valent un euro, comme l’écrit la Banque centrale européenne.',
    }),
    period: coded('ratePeriod', 'Portée'),
    year: year('Année', { size: 4, help: 'Pour une moyenne annuelle.' }),
    quotedOn: day('Cours du', { help: 'Pour le cours d’un jour.' }),
    ...sources(),
    ...editing(),
    ...identity('title'),
  },
})
