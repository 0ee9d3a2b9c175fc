import { longText, many, one, order, publicType, recordId, text } from '../../../../fields'

export default publicType({
  singular: 'typology-category',
  plural: 'typology-categories',
  label: 'Catégories de la typologie',
  description: 'Une valeur d’un axe de la typologie.',
  group: 'Typologie',
  mainField: 'label',
  listColumns: ['label', 'axis', 'key', 'order'],
  indexes: [['key', 'locale']],
  isLocalized: true,
  attributes: {
    label: text('Nom', { localized: true, size: 6 }),
    axis: one('typology-axis', 'Axe'),
    definition: longText('Définition', { localized: true, maxLength: 1000 }),
    parent: one('typology-category', 'Catégorie plus large'),
    incompatibleWith: many('typology-category', 'Sans objet avec', {
      help: 'Catégories d’autres axes avec lesquelles celle-ci n’a pas de sens : leur case de la matrice est marquée « sans objet ».',
    }),
    order: order(),
    code: text('Code', {
      size: 3,
      regex: '^[a-z][a-z0-9]*(_[a-z0-9]+)*$',
      help: 'Unique dans son axe. Il figure dans les adresses : ne plus le changer.',
    }),
    key: text('Clé', {
      size: 6,
      unique: true,
      regex: '^[a-z0-9_]+\\.[a-z0-9_]+$',
      isComputed: true,
    }),
    fullLabel: longText('Nom complet', { localized: true, private: true, isComputed: true }),
    recordId: recordId(),
  },
})
