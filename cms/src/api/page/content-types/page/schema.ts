import { editing, identity, longText, publicType, richText, text } from '../../../../fields'

export default publicType({
  singular: 'page',
  plural: 'pages',
  label: 'Pages',
  description: 'Un texte du site : mentions légales, accessibilité, méthode, à propos.',
  group: 'Site',
  mainField: 'title',
  listColumns: ['title', 'slug'],
  indexes: [['slug', 'locale']],
  isLocalized: true,
  attributes: {
    title: text('Titre', { localized: true }),
    summary: longText('Résumé', { localized: true, maxLength: 500 }),
    body: richText('Texte', { localized: true }),
    ...editing(),
    ...identity('title'),
  },
})
