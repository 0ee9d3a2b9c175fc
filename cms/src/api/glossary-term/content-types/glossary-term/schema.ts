import { editing, flag, identity, lines, longText, many, provenance, publicType, text } from '../../../../fields'

export default publicType({
  singular: 'glossary-term',
  plural: 'glossary-terms',
  label: 'Glossaire',
  description: 'Un terme du partenariat en santé, décrit comme en SKOS.',
  group: 'Connaissances',
  mainField: 'prefLabel',
  listColumns: ['prefLabel', 'acronym', 'isDeprecated', 'confidence'],
  indexes: [
    ['slug', 'locale'],
    ['locale', 'pref_label'],
  ],
  isLocalized: true,
  attributes: {
    prefLabel: text('Terme', { localized: true, size: 8 }),
    acronym: text('Sigle', { size: 4, maxLength: 30 }),
    definition: longText('Définition', { localized: true, maxLength: 2000 }),
    altLabels: lines('Synonymes', { localized: true }),
    broader: many('glossary-term', 'Termes plus larges'),
    related: many('glossary-term', 'Termes voisins'),
    notToConfuseWith: many('glossary-term', 'À ne pas confondre avec'),
    usedBy: text('Qui emploie ce terme', { localized: true, size: 6 }),
    isDeprecated: flag('Terme à éviter', { help: 'Un autre terme lui est préféré.' }),
    isMarkedInTexts: flag('Signaler dans les textes', {
      isOnAtFirst: true,
      help: 'La première mention du terme dans un texte du site ouvre sa définition. À désactiver pour un mot trop courant.',
    }),
    unmarkedLabels: lines('Formes à ne pas signaler dans les textes', {
      localized: true,
      help: 'Synonymes ou sigle trop courants ou ambigus, écrits comme ci-dessus : « usager », « MSP »…',
    }),
    ...provenance(),
    ...editing(),
    ...identity('prefLabel'),
  },
})
