import type { Criterion } from './criterion'

const sources: Criterion = {
  code: 'sources',
  label: { fr: 'Sources', en: 'Sources' },
  expected: { fr: 'Au moins une source, avec son adresse.', en: 'At least one source, with its address.' },
  metBy: [{ field: 'sources.url' }],
}

/** What a way of paying that is fully described says. */
export const practiceCriteria: readonly Criterion[] = [
  {
    code: 'form',
    label: { fr: 'Forme', en: 'Form' },
    expected: { fr: 'Sous quelle forme le travail est reconnu.', en: 'In which form the work is recognised.' },
    metBy: [{ field: 'form' }],
  },
  {
    code: 'purpose',
    label: { fr: 'Ce qui est payé', en: 'What is paid' },
    expected: {
      fr: 'Un travail, une compensation, des frais ou une contrepartie non monétaire.',
      en: 'Work, a compensation, expenses or a non-monetary return.',
    },
    metBy: [{ field: 'purpose' }],
  },
  {
    code: 'payee',
    label: { fr: 'Qui reçoit', en: 'Who is paid' },
    expected: {
      fr: 'La personne, son association ou son employeur.',
      en: 'The person, their association or their employer.',
    },
    metBy: [{ field: 'payee' }],
  },
  {
    code: 'amount',
    label: { fr: 'Montant', en: 'Amount' },
    expected: { fr: 'Un montant au moins, avec sa monnaie.', en: 'At least one amount, with its currency.' },
    metBy: [{ field: 'rates.amountMin' }, { field: 'rates.amountMax' }],
  },
  {
    code: 'expenses',
    label: { fr: 'Frais', en: 'Expenses' },
    expected: { fr: 'Si les frais sont pris en charge.', en: 'Whether expenses are covered.' },
    metBy: [{ field: 'expensesCovered' }],
  },
  {
    code: 'status',
    label: { fr: 'Statut et base juridique', en: 'Status and legal basis' },
    expected: {
      fr: 'Le statut de la personne payée, ou le texte qui permet de la payer.',
      en: 'The status of the person who is paid, or the text that allows it.',
    },
    metBy: [{ field: 'userStatus' }, { field: 'legalBasis' }],
  },
  {
    code: 'effects',
    label: { fr: 'Effets sur les droits et l’impôt', en: 'Effects on benefits and tax' },
    expected: {
      fr: 'Ce que le paiement change pour une allocation, une cotisation ou l’impôt.',
      en: 'What the payment changes for a benefit, a contribution or tax.',
    },
    metBy: [{ field: 'effects' }],
  },
  {
    code: 'year',
    label: { fr: 'Date', en: 'Date' },
    expected: { fr: 'L’année à laquelle la règle s’applique.', en: 'The year in which the rule applies.' },
    metBy: [{ field: 'year' }],
  },
  sources,
]

/** What a publication that is fully described says. */
export const publicationCriteria: readonly Criterion[] = [
  {
    code: 'authors',
    label: { fr: 'Auteurs', en: 'Authors' },
    expected: { fr: 'Un auteur au moins, personne ou organisme.', en: 'At least one author, person or body.' },
    metBy: [{ field: 'authors.family' }, { field: 'authors.literal' }],
  },
  {
    code: 'year',
    label: { fr: 'Date', en: 'Date' },
    expected: { fr: 'L’année de parution.', en: 'The year of publication.' },
    metBy: [{ field: 'issuedYear' }],
  },
  {
    code: 'type',
    label: { fr: 'Type', en: 'Type' },
    expected: { fr: 'Article, rapport, thèse ou autre.', en: 'Article, report, thesis or other.' },
    metBy: [{ field: 'type' }],
  },
  {
    code: 'container',
    label: { fr: 'Parution', en: 'Published in' },
    expected: { fr: 'La revue, l’ouvrage ou l’éditeur.', en: 'The journal, the book or the publisher.' },
    metBy: [{ field: 'containerTitle' }, { field: 'publisher' }],
  },
  {
    code: 'address',
    label: { fr: 'Accès', en: 'Access' },
    expected: { fr: 'Un DOI ou une adresse.', en: 'A DOI or an address.' },
    metBy: [{ field: 'doi' }, { field: 'url' }],
  },
  {
    code: 'abstract',
    label: { fr: 'Ce qu’on en retient', en: 'What we take from it' },
    expected: { fr: 'Quelques phrases, dans nos mots.', en: 'A few sentences, in our words.' },
    metBy: [{ field: 'abstract' }],
  },
  {
    code: 'reading',
    label: { fr: 'Lecture', en: 'Reading' },
    expected: { fr: 'Lue en entier, par extraits, ou seulement citée.', en: 'Read in full, in part, or only cited.' },
    metBy: [{ field: 'readStatus' }],
  },
  {
    code: 'classification',
    label: { fr: 'Classement', en: 'Classification' },
    expected: { fr: 'Une catégorie au moins de la typologie.', en: 'At least one category of the typology.' },
    metBy: [{ axis: '*' }],
  },
  sources,
]

/** What an organisation that is fully described says. */
export const actorCriteria: readonly Criterion[] = [
  {
    code: 'type',
    label: { fr: 'Type d’acteur', en: 'Type of actor' },
    expected: { fr: 'Une catégorie de l’axe « Type d’acteur ».', en: 'A category of the axis “Actor type”.' },
    metBy: [{ field: 'type' }],
  },
  {
    code: 'description',
    label: { fr: 'Description', en: 'Description' },
    expected: { fr: 'Ce qu’elle fait, et pour qui.', en: 'What it does, and for whom.' },
    metBy: [{ field: 'description' }],
  },
  {
    code: 'place',
    label: { fr: 'Siège', en: 'Head office' },
    expected: { fr: 'La commune du siège au moins.', en: 'At least the town of its head office.' },
    metBy: [{ field: 'place.commune' }, { field: 'place.region' }],
  },
  {
    code: 'registry',
    label: { fr: 'Numéro d’identification', en: 'Registry number' },
    expected: { fr: 'Le numéro SIRET ou FINESS.', en: 'The SIRET or FINESS number.' },
    metBy: [{ field: 'siret' }, { field: 'finess' }],
  },
  {
    code: 'website',
    label: { fr: 'Site web', en: 'Website' },
    expected: { fr: 'L’adresse de son site.', en: 'The address of its website.' },
    metBy: [{ field: 'website' }],
  },
  sources,
]
