import { defineVocabulary, type CodeOf } from './vocabulary'

/** What a deliverable is. */
export const deliverableKind = defineVocabulary({
  plan: { fr: 'Plan prévisionnel', en: 'Forward plan' },
  intermediate: { fr: 'Livrable intermédiaire', en: 'Intermediate deliverable' },
  dashboard: { fr: 'Tableau de bord', en: 'Dashboard' },
  minutes: { fr: 'Compte rendu', en: 'Minutes' },
  final_report: { fr: 'Rapport final', en: 'Final report' },
  annual_review: { fr: 'Bilan annuel', en: 'Annual review' },
  dataset: { fr: 'Jeu de données', en: 'Dataset' },
  map: { fr: 'Cartographie', en: 'Map' },
  glossary: { fr: 'Glossaire', en: 'Glossary' },
  other: { fr: 'Autre', en: 'Other' },
})
export type DeliverableKind = CodeOf<typeof deliverableKind>
