import { coded, day, editing, identity, lines, many, publicType, richText, sources, text } from '../../../../fields'

export default publicType({
  singular: 'meeting',
  plural: 'meetings',
  label: 'Réunions',
  description: 'Une réunion de suivi : ordre du jour, compte rendu, décisions.',
  group: 'Suivi',
  mainField: 'title',
  listColumns: ['title', 'kind', 'heldOn'],
  isLocalized: true,
  attributes: {
    title: text('Titre', { localized: true }),
    kind: coded('meetingKind', 'Instance'),
    heldOn: day('Tenue le'),
    location: text('Lieu', { size: 4 }),
    organisations: many('actor', 'Organisations présentes', { size: 12 }),
    agenda: lines('Ordre du jour', { localized: true }),
    minutes: richText('Compte rendu', { localized: true, help: 'Public une fois publié : pas de nom sans accord.' }),
    decisions: lines('Décisions', { localized: true }),
    ...sources(),
    ...editing(),
    ...identity('title'),
  },
})
