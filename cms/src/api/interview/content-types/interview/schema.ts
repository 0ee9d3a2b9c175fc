import { categories, coded, day, flag, lines, many, one, privateType, richText, text } from '../../../../fields'

export default privateType({
  singular: 'interview',
  plural: 'interviews',
  label: 'Entretiens et auditions',
  description: 'Une personne ou un groupe entendu. Jamais public.',
  group: 'À traiter',
  mainField: 'title',
  listColumns: ['title', 'kind', 'heldOn', 'isConsentGiven'],
  attributes: {
    title: text('Titre'),
    kind: coded('interviewKind', 'Forme'),
    heldOn: day('Tenu le'),
    isConsentGiven: flag('Accord recueilli', {
      help: 'La personne accepte que ses propos servent à l’état des lieux.',
    }),
    intervieweeName: text('Personne entendue', { size: 6 }),
    intervieweeRole: text('Qualité', { size: 6 }),
    actor: one('actor', 'Organisation'),
    interviewerName: text('Mené par', { size: 6 }),
    notes: richText('Notes'),
    findings: lines('Ce qu’on en retient'),
    categories: categories(),
    initiatives: many('initiative', 'Initiatives évoquées'),
    factors: many('factor', 'Leviers et freins évoqués'),
  },
})
