import { count, day, editing, identity, longText, many, publicType, sources, text } from '../../../../fields'

export default publicType({
  singular: 'literature-search',
  plural: 'literature-searches',
  label: 'Recherches bibliographiques',
  description: 'Une interrogation d’une base : l’équation, la date et ce qu’elle a donné.',
  group: 'Connaissances',
  mainField: 'database',
  listColumns: ['database', 'searchedOn', 'hits', 'screened', 'included'],
  attributes: {
    database: text('Base interrogée', { size: 8 }),
    searchedOn: day('Interrogée le'),
    equation: longText('Équation de recherche'),
    hits: count('Références trouvées', { size: 3 }),
    duplicates: count('Doublons retirés', { size: 3 }),
    screened: count('Références examinées', { size: 3 }),
    included: count('Références retenues', { size: 3 }),
    categories: many('typology-category', 'Ce que la recherche couvre', {
      size: 12,
      help: 'Les catégories cherchées. Un axe dont aucune catégorie n’est citée est couvert en entier ; sans aucune catégorie, tout l’est.',
    }),
    note: longText('Remarques', { maxLength: 2000 }),
    ...sources(),
    ...editing(),
    ...identity('database'),
  },
})
