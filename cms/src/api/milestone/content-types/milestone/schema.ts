import { coded, day, editing, identity, longText, many, publicType, sources, text } from '../../../../fields'

export default publicType({
  singular: 'milestone',
  plural: 'milestones',
  label: 'Jalons',
  description: 'Une date du calendrier de la démarche.',
  group: 'Suivi',
  mainField: 'title',
  listColumns: ['title', 'dueOn', 'state'],
  isLocalized: true,
  attributes: {
    title: text('Jalon', { localized: true }),
    dueOn: day('Date'),
    datePrecision: coded('datePrecision', 'Précision de la date'),
    state: coded('milestoneState', 'État'),
    description: longText('Description', { localized: true, maxLength: 2000 }),
    requirements: many('requirement', 'Attendus concernés', { size: 12 }),
    ...sources(),
    ...editing(),
    ...identity('title'),
  },
})
