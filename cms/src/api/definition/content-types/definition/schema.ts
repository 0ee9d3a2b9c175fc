import { coded, day, editing, identity, longText, parts, publicType, sources, text } from '../../../../fields'

export default publicType({
  singular: 'definition',
  plural: 'definitions',
  label: 'Définition du partenariat',
  description: 'Une version de la définition francilienne. Les versions restent : on en ajoute, on n’en efface pas.',
  group: 'Connaissances',
  mainField: 'version',
  listColumns: ['version', 'state', 'adoptedOn'],
  isLocalized: true,
  attributes: {
    version: text('Version', { size: 4, maxLength: 30, help: 'Par exemple : 1.0.' }),
    state: coded('definitionState', 'État'),
    adoptedOn: day('Adoptée le'),
    text: longText('Texte', { localized: true }),
    note: longText('Ce qui change et pourquoi', { localized: true }),
    comparisons: parts('reference.comparison', 'Définitions comparées', { localized: true }),
    ...sources(),
    ...editing(),
    ...identity('version'),
  },
})
