import { codeList, flag, longText, order, publicType, recordId, text } from '../../../../fields'

export default publicType({
  singular: 'typology-axis',
  plural: 'typology-axes',
  label: 'Axes de la typologie',
  description: 'Une manière de classer : niveau d’engagement, champ d’action, secteur…',
  group: 'Typologie',
  mainField: 'label',
  listColumns: ['label', 'code', 'order', 'isMandatory', 'isMultiple'],
  indexes: [['code']],
  isLocalized: true,
  attributes: {
    label: text('Nom', { localized: true, size: 6 }),
    code: text('Code', {
      size: 3,
      unique: true,
      regex: '^[a-z][a-z0-9]*(_[a-z0-9]+)*$',
      help: 'En anglais, sans accent ni espace. Il figure dans les adresses : ne plus le changer.',
    }),
    order: order(),
    definition: longText('Définition', { localized: true, maxLength: 1000 }),
    isMandatory: flag('Obligatoire', { help: 'Une fiche ne se publie pas sans catégorie de cet axe.' }),
    isMultiple: flag('Plusieurs réponses possibles'),
    appliesTo: codeList('Classe', { vocabulary: 'recordKind' }, { help: 'Les types de fiches que cet axe classe.' }),
    origin: text('Origine', { help: 'Le texte d’où vient cet axe.' }),
    recordId: recordId(),
  },
})
