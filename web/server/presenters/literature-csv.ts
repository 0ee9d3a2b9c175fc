import {
  confidence,
  defineVocabulary,
  language,
  publicationType,
  screeningStatus,
  type LocaleCode,
  type PublicationCardFragment,
  type TypologyAxisFragment,
  type Vocabulary,
} from '@atlas/shared'
import { csvFile } from './csv-file'
import { natureWords, readWords } from './publication-card'
import { authorNames, readingAddress } from './publication-words'
import { typologyWords, type TypologyWords } from './typology-words'

/** Several values of one cell. */
const SEPARATOR = ' ; '

/** The columns, with their headings. */
const columns = defineVocabulary({
  key: { fr: 'Clé', en: 'Key' },
  title: { fr: 'Titre', en: 'Title' },
  authors: { fr: 'Auteurs', en: 'Authors' },
  has_more_authors: { fr: 'Et al.', en: 'Et al.' },
  year: { fr: 'Année', en: 'Year' },
  type: { fr: 'Type de document', en: 'Document type' },
  nature: { fr: 'Nature', en: 'Nature' },
  language: { fr: 'Langue', en: 'Language' },
  container: { fr: 'Revue ou ouvrage', en: 'Journal or book' },
  publisher: { fr: 'Éditeur', en: 'Publisher' },
  volume: { fr: 'Volume', en: 'Volume' },
  issue: { fr: 'Numéro', en: 'Issue' },
  pages: { fr: 'Pages', en: 'Pages' },
  doi: { fr: 'DOI', en: 'DOI' },
  address: { fr: 'Adresse', en: 'Address' },
  read: { fr: 'Lecture', en: 'Reading' },
  is_copy: { fr: 'Lue sur une copie', en: 'Read on a copy' },
  screening: { fr: 'Sélection', en: 'Selection' },
  abstract: { fr: 'Ce que l’atlas en retient', en: 'What the atlas keeps of it' },
  categories: { fr: 'Classement', en: 'Classification' },
  initiatives: { fr: 'Initiatives qui la citent', en: 'Initiatives citing it' },
  factors: { fr: 'Leviers et freins qui s’y appuient', en: 'Factors resting on it' },
  confidence: { fr: 'Confiance', en: 'Confidence' },
  collected_on: { fr: 'Recensée le', en: 'Collected on' },
  verified_on: { fr: 'Vérifiée le', en: 'Verified on' },
})

const yesNo = defineVocabulary({ yes: { fr: 'oui', en: 'yes' }, no: { fr: 'non', en: 'no' } })

const labelIn = (list: Vocabulary, code: string | null, locale: LocaleCode) =>
  list.has(code) ? list.label(code, locale) : null

/** `Champ d’action : Soins, Recherche ; Thème de santé : Cancer`. */
const classification = ({ categories }: PublicationCardFragment, words: TypologyWords, locale: LocaleCode) =>
  words
    .groups(categories)
    .map(
      ({ label, values }) =>
        `${label}${locale === 'fr' ? '\u202f: ' : ': '}${values.map((one) => one.label).join(', ')}`,
    )
    .join(SEPARATOR)

function cells(publication: PublicationCardFragment, words: TypologyWords, locale: LocaleCode) {
  const { slug, title, issuedYear, containerTitle, publisher, volume, issue, pages, doi } = publication
  const answer = (isSo: boolean) => yesNo.label(isSo ? 'yes' : 'no', locale)
  return [
    ...[slug, title, authorNames(publication.authors).join(SEPARATOR) || null, answer(publication.hasMoreAuthors)],
    ...[issuedYear, labelIn(publicationType, publication.type, locale), natureWords(publication, locale)],
    ...[labelIn(language, publication.language, locale), containerTitle, publisher, volume, issue, pages, doi],
    ...[readingAddress(publication), readWords(publication, locale)?.label ?? null, answer(publication.isCopy)],
    ...[labelIn(screeningStatus, publication.screeningStatus, locale), publication.abstract],
    ...[classification(publication, words, locale) || null, publication.initiativeCount, publication.factorCount],
    ...[labelIn(confidence, publication.confidence, locale), publication.collectedOn, publication.verifiedOn],
  ]
}

/** References as a table: a line each, an empty cell where the record says nothing. */
export function literatureCsv(
  publications: readonly PublicationCardFragment[],
  axes: readonly TypologyAxisFragment[],
  locale: LocaleCode,
): string {
  const words = typologyWords(axes)
  return csvFile(
    columns.codes.map((code) => columns.label(code, locale)),
    publications.map((publication) => cells(publication, words, locale)),
  )
}
