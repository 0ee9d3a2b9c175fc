import { defineVocabulary, type CodeOf } from './vocabulary'

/** The boxes of the literature flow, after PRISMA 2020 (https://doi.org/10.1136/bmj.n71), in the order of the reading. */
export const flowBox = defineVocabulary({
  identified: { fr: 'Références repérées', en: 'References identified' },
  duplicates: { fr: 'Doublons retirés', en: 'Duplicates removed' },
  to_screen: { fr: 'Références à examiner', en: 'References to screen' },
  undecided: { fr: 'Sans décision consignée', en: 'No decision recorded' },
  awaiting: { fr: 'Pas encore examinées', en: 'Not yet screened' },
  screened: { fr: 'Références examinées', en: 'References screened' },
  screened_out: { fr: 'Écartées sur titre ou résumé', en: 'Excluded on title or abstract' },
  set_aside: { fr: 'Écartées', en: 'Excluded' },
  assessed: { fr: 'Textes évalués', en: 'Texts assessed' },
  excluded: { fr: 'Écartées après lecture', en: 'Excluded after reading' },
  included: { fr: 'Références retenues', en: 'References included' },
})
export type FlowBoxCode = CodeOf<typeof flowBox>

/** How references came to the review. */
export const flowRoute = defineVocabulary({
  databases: { fr: 'Par les bases de données', en: 'Through databases' },
  other: { fr: 'Par d’autres voies', en: 'Through other routes' },
})
export type FlowRoute = CodeOf<typeof flowRoute>

/** The three steps of a review. */
export const flowPhase = defineVocabulary({
  identification: { fr: 'Repérage', en: 'Identification' },
  screening: { fr: 'Sélection', en: 'Screening' },
  inclusion: { fr: 'Inclusion', en: 'Inclusion' },
})
export type FlowPhase = CodeOf<typeof flowPhase>

/** Words of the flow beside its boxes. */
export const flowWord = defineVocabulary({
  title: {
    fr: 'Du repérage des références à leur inclusion',
    en: 'From the identification of references to their inclusion',
  },
  at_least: { fr: 'au moins', en: 'at least' },
  unknown: { fr: 'non renseigné', en: 'not recorded' },
  total: { fr: 'Retenues par les deux voies', en: 'Included through both routes' },
  disagrees: { fr: 'ne concorde pas', en: 'does not agree' },
  after: { fr: 'Présentation d’après PRISMA 2020', en: 'Presentation after PRISMA 2020' },
})
