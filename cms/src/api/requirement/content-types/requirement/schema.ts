import { coded, editing, identity, longText, order, publicType, sources, text } from '../../../../fields'

export default publicType({
  singular: 'requirement',
  plural: 'requirements',
  label: 'Attendus de l’appel à candidatures',
  description: 'Une ligne de ce que l’appel demande, et la manière dont l’atlas y répond.',
  group: 'Suivi',
  mainField: 'title',
  listColumns: ['title', 'kind', 'due', 'order'],
  isLocalized: true,
  attributes: {
    title: text('Attendu', { localized: true, size: 9 }),
    order: order(),
    part: text('Partie de l’appel', { size: 4, maxLength: 30 }),
    kind: coded('requirementKind', 'Nature'),
    due: coded('requirementDue', 'Échéance'),
    answeredBy: longText('Ce qui y répond', {
      localized: true,
      maxLength: 1000,
      help: 'Comment on compte que l’attendu est tenu.',
    }),
    ...sources(),
    ...editing(),
    ...identity('title'),
  },
})
