import { defineVocabulary, type CodeOf } from './vocabulary'

/** What the public form asks, by the name that the form, the CMS and the address give it. */
export const contributionField = defineVocabulary({
  title: { fr: 'Titre de l’action', en: 'Title of the action' },
  summary: { fr: 'Résumé', en: 'Summary' },
  organisation: { fr: 'Organisation qui porte l’action', en: 'Organisation that leads the action' },
  department: { fr: 'Territoire', en: 'Area' },
  commune: { fr: 'Commune ou lieu', en: 'Town or place' },
  engagement_level: { fr: 'Niveau d’engagement', en: 'Level of engagement' },
  field: { fr: 'Champ d’action', en: 'Field of action' },
  user_role: { fr: 'Rôle des usagers', en: 'Role of the users' },
  paid: { fr: 'Rémunération ou indemnisation des usagers', en: 'Pay or compensation of the users' },
  paid_how: { fr: 'Forme et montant', en: 'Form and amount' },
  start_year: { fr: 'Année de début', en: 'Start year' },
  end_year: { fr: 'Année de fin', en: 'End year' },
  links: { fr: 'Pages ou documents en ligne', en: 'Pages or documents online' },
  source_note: { fr: 'Où vérifier, faute de page en ligne', en: 'Where to check, when no page is online' },
  results: { fr: 'Résultats', en: 'Results' },
  record: { fr: 'Fiche concernée', en: 'Record' },
  record_field: { fr: 'Rubrique', en: 'Part of the record' },
  wrong: { fr: 'Ce qui est faux ou manque', en: 'What is wrong or missing' },
  right: { fr: 'Ce qu’il faudrait écrire', en: 'What should be written' },
  contact_name: { fr: 'Nom', en: 'Name' },
  contact_email: { fr: 'Adresse électronique', en: 'E-mail address' },
  contributor_role: { fr: 'À quel titre', en: 'In what capacity' },
  consent: { fr: 'Accord', en: 'Agreement' },
})
export type ContributionField = CodeOf<typeof contributionField>
