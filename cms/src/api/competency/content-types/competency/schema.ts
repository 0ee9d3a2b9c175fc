import { categories, coded, editing, identity, longText, order, provenance, publicType, text } from '../../../../fields'

export default publicType({
  singular: 'competency',
  plural: 'competencies',
  label: 'Compétences',
  description: 'Ce qu’un usager partenaire sait, sait faire ou sait être.',
  group: 'Stratégie',
  mainField: 'title',
  listColumns: ['title', 'group', 'order', 'confidence'],
  indexes: [['slug', 'locale']],
  isLocalized: true,
  attributes: {
    title: text('Titre', { localized: true }),
    group: coded('competencyGroup', 'Famille'),
    order: order(),
    description: longText('Description', { localized: true, maxLength: 2000 }),
    categories: categories(),
    ...provenance(),
    ...editing(),
    ...identity('title'),
  },
})
