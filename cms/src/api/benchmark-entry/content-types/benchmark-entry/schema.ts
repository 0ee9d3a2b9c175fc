import { coded, editing, identity, longText, provenance, publicType, text } from '../../../../fields'

export default publicType({
  singular: 'benchmark-entry',
  plural: 'benchmark-entries',
  label: 'Comparaison des territoires',
  description: 'Comment une autre région ou un autre pays organise le partenariat en santé.',
  group: 'Connaissances',
  mainField: 'territory',
  listColumns: ['territory', 'scale', 'country', 'confidence'],
  indexes: [['slug', 'locale']],
  isLocalized: true,
  attributes: {
    territory: text('Territoire', { localized: true, size: 4 }),
    scale: coded('scale', 'Échelle'),
    country: coded('country', 'Pays', { help: 'Les initiatives de ce pays sont comptées dans la fiche.' }),
    regionCode: text('Code INSEE de la région', {
      size: 4,
      regex: '^[0-9]{2}$',
      help: 'Pour une région française : seules ses initiatives sont comptées. Île-de-France : 11.',
    }),
    region: text('Région ou province', {
      size: 4,
      help: 'Hors de France, quand la fiche ne porte que sur une partie du pays : le nom, comme dans les lieux.',
    }),
    exceptRegion: text('Sauf la région ou province', {
      size: 4,
      help: 'Quand la fiche porte sur le reste du pays : le nom de la partie décrite ailleurs.',
    }),
    framework: longText('Cadre', { localized: true, maxLength: 2000 }),
    legalBasis: longText('Base juridique', { localized: true, maxLength: 2000 }),
    leadBody: text('Qui pilote', { size: 12 }),
    model: longText('Modèle', { localized: true, maxLength: 2000, help: 'Rôles reconnus, manière de les organiser.' }),
    remunerationStance: longText('Position sur la rémunération', { localized: true, maxLength: 2000 }),
    figures: longText('Chiffres', { localized: true, maxLength: 2000 }),
    strengths: longText('Points forts', { localized: true, maxLength: 2000 }),
    limits: longText('Limites', { localized: true, maxLength: 2000 }),
    ...provenance(),
    ...editing(),
    ...identity('territory'),
  },
})
