import { editing, identity, longText, one, part, provenance, publicType, text, webAddress } from '../../../../fields'

export default publicType({
  singular: 'actor',
  plural: 'actors',
  label: 'Acteurs',
  description: 'Une organisation qui porte, accueille ou soutient des initiatives.',
  group: 'Recensement',
  mainField: 'name',
  listColumns: ['name', 'acronym', 'type', 'verifiedOn'],
  indexes: [['slug', 'locale'], ['managed_by_key']],
  isLocalized: true,
  attributes: {
    name: text('Nom', { size: 8 }),
    acronym: text('Sigle', { size: 4, maxLength: 30 }),
    type: one('typology-category', 'Type d’acteur', { help: 'Une catégorie de l’axe « Type d’acteur ».' }),
    parent: one('actor', 'Fait partie de'),
    description: longText('Description', { localized: true, maxLength: 2000 }),
    place: part('geo.place', 'Siège'),
    finess: text('Numéro FINESS', { size: 4, maxLength: 9, help: 'Neuf caractères.' }),
    siret: text('Numéro SIRET', { size: 4, maxLength: 14, help: 'Quatorze chiffres, sans espace.' }),
    website: webAddress('Site web', { size: 12 }),
    ...provenance(),
    ...editing(),
    ...identity('name'),
  },
})
