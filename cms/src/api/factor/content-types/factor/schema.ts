import { categories, coded, editing, identity, longText, many, provenance, publicType, text } from '../../../../fields'

export default publicType({
  singular: 'factor',
  plural: 'factors',
  label: 'Leviers, freins et dynamiques',
  description: 'Ce qui aide, gêne ou porte le partenariat.',
  group: 'Connaissances',
  mainField: 'title',
  listColumns: ['title', 'kind', 'level', 'confidence'],
  indexes: [['slug', 'locale']],
  isLocalized: true,
  attributes: {
    title: text('Titre', { localized: true }),
    kind: coded('factorKind', 'Nature'),
    level: coded('factorLevel', 'Niveau'),
    evidence: coded('evidence', 'Appui', { help: 'La source le dit-elle de ce sujet, ou le transposons-nous ?' }),
    description: longText('Description', { localized: true, maxLength: 3000 }),
    categories: categories(),
    initiatives: many('initiative', 'Initiatives qui l’illustrent'),
    publications: many('publication', 'Publications qui l’établissent'),
    ...provenance(),
    ...editing(),
    ...identity('title'),
  },
})
